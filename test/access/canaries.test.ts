/**
 * What only some may see comes out for nobody else, by whatever field, argument, error or line of the log:
 * asked of the whole schema as it is, so that a new field is asked too.
 */
import type { GraphQLSchema } from 'graphql';
import { may } from '../../src/access/rights.js';
import { accessTable } from '../../src/access/table.js';
import { createSchema } from '../../src/api/schema.js';
import { roles, type Role } from '../../src/model/roles.js';
import { type CanaryCounty, canaryCounty, type Differences } from './canaryCounty.js';
import { everyMutation, everyQuery } from './everyRequest.js';

const county: Differences = { few: 3, shared: 2, other: 1 };
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

const refuses = (type: string, field: string) =>
  accessTable[type]?.[field]?.otherwise === 'refused' && accessTable[type][field].right !== 'look';

const tells = (type: string) =>
  Object.values(accessTable[type] ?? {}).some((access) => access.tells !== 'facts');

/** A thousand requests a county. */
const LONG = 300_000;

interface Asked {
  readonly request: string;
  readonly answer: string;
}

const PERSON = `... on ContactPerson { id name email phone title legalBasis confirmedOn mergedIds
  erasedOn status revision validity { from to } sources { locator source { title } } }`;

/** Who is in each network, by its lists: more ways than one lead there, and `everyQuery` goes one. */
function listsOf({ ids, networks }: CanaryCounty): string[] {
  return networks.map(
    (name) => `{ network(id: "${ids[name]}") {
      members(first: 500) { totalCount withheld edges { cursor } about { counted { count } }
        nodes { id kind role status revision validity { from to } sources { locator }
          member { ${PERSON} } seat { id } further { id } } }
      seats { nodes { holders { totalCount withheld edges { cursor link { id } } nodes { ${PERSON} } } } }
      overlaps(minShared: 1, first: 50) { nodes { people { shared sizeA sizeB jaccard withheld } } } } }`,
  );
}

/** Every query of the schema and what comes of it, some at a time; then the log. */
async function askAll(made: CanaryCounty): Promise<Asked[]> {
  const { service, samples } = made;
  const requests = [...everyQuery(schema, samples, refuses, tells), ...listsOf(made)];
  const asked: Asked[] = [];
  for (let start = 0; start < requests.length; start += 8) {
    const some = requests.slice(start, start + 8);
    const answers = await Promise.all(some.map((request) => service.ask(request)));
    some.forEach((request, at) => asked.push({ request, answer: JSON.stringify(answers[at]) }));
  }
  asked.push({ request: 'the log', answer: JSON.stringify(service.log) });
  return asked;
}

async function withCounty<Result>(
  role: Role,
  differences: Differences,
  body: (county: CanaryCounty) => Promise<Result>,
): Promise<Result> {
  const made = await canaryCounty(role, differences);
  try {
    return await body(made);
  } finally {
    await made.service.close();
  }
}

/** What a viewer is told of the county, and the county: asked once, since two tests look at it. */
let viewed: Promise<{ readonly made: CanaryCounty; readonly asked: readonly Asked[] }> | undefined;
const askAsViewer = () =>
  (viewed ??= withCounty('viewer', county, async (made) => ({ made, asked: await askAll(made) })));

/** Where one of the strings stands in an answer whose request did not bring it along. */
function leaks(asked: readonly Asked[], canaries: readonly string[]): string[] {
  return asked.flatMap(({ request, answer }) =>
    canaries
      .filter((canary) => answer.includes(canary) && !request.includes(canary))
      .map((canary) => `${canary} by ${request}`),
  );
}

/** The strings that come out by no request. */
function unseen(asked: readonly Asked[], canaries: readonly string[]): string[] {
  return canaries.filter((canary) => leaks(asked, [canary]).length === 0);
}

test(
  'every personal value comes out for the admin, so that the search for it is a real one',
  async () => {
    await withCounty('admin', county, async (made) => {
      const asked = await askAll(made);
      expect(asked.length).toBeGreaterThan(400);
      expect(asked.filter(({ answer }) => answer.includes('INTERNAL'))).toEqual([]);
      // A relationship between a person and an organisation is no record of the schema.
      const shown = made.identities.filter((one) => !one.startsWith('kanaririvi'));
      const names = shown.filter((one) => one.startsWith('Kanari'));
      expect(unseen(asked, [...names, ...made.contacts])).toEqual([]);
      expect(unseen(asked, [made.ids['f0']!, 'kanaririvi Henkilölista'])).toEqual([]);
    });
  },
  LONG,
);

test(
  'a viewer gets nothing that tells who a person is',
  async () => {
    const { made, asked } = await askAsViewer();
    expect(leaks(asked, [...made.identities, ...made.contacts])).toEqual([]);
    // But for those whom a published list names, in the networks of which it says so.
    expect(unseen(asked, made.published)).toEqual([]);
    const elsewhere = asked.filter(
      ({ request }) => !['Julkinen', 'Sekava'].some((name) => request.includes(made.ids[name]!)),
    );
    expect(leaks(elsewhere, made.published)).toEqual([]);
    // Most is answered all the same.
    const refused = asked.filter(({ answer }) => answer.includes('"errors"'));
    expect(refused.length).toBeLessThan(asked.length / 2);
    expect(asked.filter(({ answer }) => answer.includes('INTERNAL'))).toEqual([]);
  },
  LONG,
);

test(
  'an analyst gets names, and no contact details',
  async () => {
    await withCounty('analyst', county, async (made) => {
      const asked = await askAll(made);
      expect(leaks(asked, made.contacts)).toEqual([]);
      expect(
        unseen(
          asked,
          made.identities.filter((one) => one.startsWith('Kanari')),
        ),
      ).toEqual([]);
    });
  },
  LONG,
);

test(
  'a viewer cannot tell two counties apart that differ in small groups only',
  async () => {
    const others: Differences[] = [
      { few: 1, shared: 4, other: 0 },
      { few: 4, shared: 6, other: 3 },
    ];
    // Requests with an id that only one of the counties has differ by that alone.
    const plain = ({ samples }: CanaryCounty, asked: readonly Asked[]) =>
      new Map(
        asked
          .filter(({ request }) => !request.includes(samples.ids.at(-1)!))
          .map(({ request, answer }) => [request, withoutPseudonyms(answer)]),
      );
    const { made, asked } = await askAsViewer();
    const one = plain(made, asked);
    for (const differences of others) {
      const another = await withCounty('viewer', differences, async (made) =>
        plain(made, await askAll(made)),
      );
      const differing = [...one].filter(([request, answer]) => another.get(request) !== answer);
      expect(differing.map(([request, answer]) => [request, answer, another.get(request)])).toEqual(
        [],
      );
    }
  },
  LONG,
);

test(
  'only who may change data can, whatever the command, and only a steward erases a person',
  async () => {
    const commands = Object.entries(accessTable['Mutation']!);
    const byLooking = commands.filter(([, { right }]) => right === 'look').map(([name]) => name);
    // Its token is the right.
    expect(byLooking).toEqual(['answerConfirmation']);
    expect(new Set(commands.map(([, { right }]) => right))).toEqual(
      new Set(['look', 'change', 'keep']),
    );
    expect(accessTable['Mutation']).toMatchObject({ erasePerson: { right: 'keep' } });
    for (const role of roles) {
      await withCounty(role, county, async ({ service, samples }) => {
        const before = await service.store.revision();
        for (const command of everyMutation(schema, samples)) {
          const { errors } = await service.ask(command);
          const forbidden = errors?.[0]?.extensions.code === 'FORBIDDEN';
          const [field = ''] = /\w+(?=\()/.exec(command) ?? [];
          const { right } = accessTable['Mutation']![field]!;
          expect([role, command, forbidden]).toEqual([role, command, !may({ role }, right)]);
        }
        if (role === 'viewer') expect(await service.store.revision()).toBe(before);
      });
    }
  },
  LONG,
);

/** Pseudonyms are made with a key of the process; in whatever order, they say the same. */
function withoutPseudonyms(answer: string): string {
  const pseudonym = /[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/g;
  return answer
    .replace(/"(cursor|startCursor|endCursor)":"([\w-]+)"/g, (_, name: string, cursor: string) => {
      const place = Buffer.from(cursor, 'base64url').toString();
      return `"${name}":${JSON.stringify(place)}`;
    })
    .replace(pseudonym, 'a pseudonym')
    .replace(/Name not shown \([\dA-F]{4}\)/g, 'Name not shown');
}
