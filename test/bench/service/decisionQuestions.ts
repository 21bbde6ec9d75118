/**
 * What a steering group asks, of the built service over HTTP on a generated county that has been given
 * what it takes: each example operation the first time, again and again, and after a change.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningService, startService } from '../../support/service.js';
import { Callers, dataOf } from './callers.js';
import { giveDecisionFacts } from './decisionFacts.js';
import { importedBy, peakOf } from '../importedBy.js';
import type { GeneratedCounty } from '../law/county.js';
import type { SizeName } from '../law/sizes.js';
import { writeListFile } from '../listFile.js';
import { figuresOf, percentileOf, rounded, tell } from '../measurement.js';

const WARM = 50;

/** Example operations, with what each is asked for here; what is told of one county there is of all here. */
function questionsOf({ network, municipality, area }: Subjects) {
  return {
    mergeCandidates: {},
    mergeClusters: {},
    load: {},
    unaffiliated: {},
    singlePoints: { kind: 'ORGANISATION' },
    bridges: {},
    mandates: { filter: { endsBefore: '2027-06-01' } },
    contactRoles: {},
    cadence: {},
    dutyFulfilment: {},
    municipalityOverview: { municipality },
    reach: { from: network, areas: null },
    expectedReach: { from: network, areas: null },
    helpfulSeats: { from: network, areas: null },
    smallestCover: { areas: [area] },
  };
}

interface Subjects {
  readonly network: string;
  readonly organisation: string;
  readonly municipality: string;
  readonly area: string;
}

/** Writes one JSON line a question; milliseconds and megabytes. */
export async function benchDecisionQuestions(
  county: GeneratedCounty,
  { size, seed }: { readonly size: SizeName; readonly seed: number },
  folder: string,
): Promise<void> {
  const list = join(folder, 'members.csv');
  const url = `sqlite:${join(folder, 'county.db')}`;
  await writeListFile(county, seed, list);
  await importedBy({ url }, list);
  await giveDecisionFacts(url, county, seed);
  const service = await startService({ STORE_URL: url });
  const callers = new Callers(`${service.url}/graphql`, 1);
  try {
    const subjects = await subjectsOf(service);
    for (const [work, variables] of Object.entries(questionsOf(subjects))) {
      const query = operationOf(work);
      const once = async (more: object): Promise<number> => {
        const { times, answers } = await callers.ask([
          { query, variables: { ...variables, ...more } },
        ]);
        dataOf(answers[0]!);
        return times[0]!;
      };
      const first = await once({});
      const times: number[] = [];
      // Of a variable that is not asked for the answer says nothing, yet it is made by itself.
      for (let call = 0; call < WARM; call++) times.push(await once({ call }));
      times.sort((a, b) => a - b);
      await change(service, subjects);
      const changed = await once({});
      tell(`${work}, asked of the API`, {
        ...{ size, seed, ...figuresOf(times), p95: rounded(percentileOf(times, 0.95)) },
        ...{ first: rounded(first), afterAChange: rounded(changed), peak: peakOf(service.pid) },
      });
    }
  } finally {
    callers.close();
    await service.stop();
  }
}

function operationOf(name: string): string {
  return readFileSync(
    new URL(`../../../schema/operations/${name}.graphql`, import.meta.url),
    'utf8',
  );
}

async function subjectsOf(service: RunningService): Promise<Subjects> {
  const found = (await service.ask(`{
    overlaps(first: 1) { nodes { a { id } } }
    load(kind: ORGANISATION, first: 1) { nodes { organisation { id } } }
    areas(filter: { kind: SUB_REGION }, first: 1) { nodes { id municipalities { name } } } }`)) as {
    overlaps: { nodes: { a: { id: string } }[] };
    load: { nodes: { organisation: { id: string } }[] };
    areas: { nodes: { id: string; municipalities: { name: string }[] }[] };
  };
  const [area] = found.areas.nodes;
  return {
    network: found.overlaps.nodes[0]!.a.id,
    organisation: found.load.nodes[0]!.organisation.id,
    municipality: area!.municipalities[0]!.name,
    area: area!.id,
  };
}

/** A membership more, which the service has seen when this resolves. */
async function change(service: RunningService, { network, organisation }: Subjects): Promise<void> {
  const input = { member: organisation, network, role: 'EXPERT', from: '2026-01-01' };
  const { addMembership } = (await service.ask(
    `mutation ($input: AddMembershipInput!) { addMembership(input: $input) { revision } }`,
    { input },
  )) as { addMembership: { revision: number } };
  await service.ask(
    `query ($revision: Int) { networks(first: 1, atLeastRevision: $revision) { totalCount } }`,
    { revision: addMembership.revision },
  );
}
