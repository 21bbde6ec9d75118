/**
 * What questions cost that are asked with a scenario, beside the same questions of what is recorded, of the
 * built service over HTTP: the first answer on a day of which nothing was asked, and those that follow,
 * each made anew as far as callers can make it.
 */
import { join } from 'node:path';
import { startService } from '../../support/service.js';
import { Callers, dataOf } from './callers.js';
import { importedBy, peakOf } from '../importedBy.js';
import type { GeneratedCounty } from '../law/county.js';
import type { SizeName } from '../law/sizes.js';
import { writeListFile } from '../listFile.js';
import { figuresOf, percentileOf, rounded, tell } from '../measurement.js';

const WARM = 50;

const questions = {
  'first page of overlaps': `query ($scenario: ID, $asOf: Date) {
    overlaps(first: 50, scenario: $scenario, asOf: $asOf) { totalCount nodes { a { name } b { name } members { shared } } } }`,
  'first page of networks': `query ($scenario: ID, $asOf: Date) {
    networks(first: 50, scenario: $scenario, asOf: $asOf) { totalCount nodes { name } } }`,
};
const whatIf = `query ($scenario: ID!, $asOf: Date) { whatIf(scenario: $scenario, asOf: $asOf) {
  figures { what before after } losingLastPlace(first: 10) { totalCount } hours(first: 10) { totalCount } } }`;
const save = `mutation ($input: SaveScenarioInput!) { saveScenario(input: $input) { scenario { id } } }`;

/** Writes one JSON line a measurement; milliseconds and megabytes. */
export async function benchScenarioQuestions(
  county: GeneratedCounty,
  { size, seed }: { readonly size: SizeName; readonly seed: number },
  folder: string,
): Promise<void> {
  const list = join(folder, 'members.csv');
  const url = `sqlite:${join(folder, 'county.db')}`;
  await writeListFile(county, seed, list);
  await importedBy({ url }, list);
  const service = await startService({ STORE_URL: url });
  try {
    const callers = new Callers(`${service.url}/graphql`, 1);
    const timesOf = async (query: string, variables: object): Promise<number> => {
      const { times, answers } = await callers.ask([{ query, variables }]);
      dataOf(answers[0]!);
      return times[0]!;
    };
    const scenario = await savedScenario(service);
    for (const [work, query] of Object.entries(questions)) {
      for (const [asked, variables] of [
        ['as recorded', {}],
        ['with a scenario', { scenario }],
      ] as const) {
        // Of a day that nobody has asked for, so that nothing of it is made yet.
        const day = Object.keys(questions).indexOf(work) + 1;
        const cold = await timesOf(query, { ...variables, asOf: `2026-02-0${day}` });
        await timesOf(query, variables);
        const warm: number[] = [];
        // Of a variable that is not asked for the answer says nothing, yet it is made by itself.
        for (let call = 0; call < WARM; call++) {
          warm.push(await timesOf(query, { ...variables, call }));
        }
        warm.sort((a, b) => a - b);
        const p95 = rounded(percentileOf(warm, 0.95));
        tell(`${work}, ${asked}`, { size, seed, cold: rounded(cold), ...figuresOf(warm), p95 });
      }
    }
    const cold = await timesOf(whatIf, { scenario, asOf: '2026-02-03' });
    const warm: number[] = [];
    for (let call = 0; call < WARM; call++) warm.push(await timesOf(whatIf, { scenario }));
    warm.sort((a, b) => a - b);
    const p95 = rounded(percentileOf(warm, 0.95));
    const peak = peakOf(service.pid);
    tell('what if', { size, seed, cold: rounded(cold), ...figuresOf(warm), p95, peak });
  } finally {
    await service.stop();
  }
}

/** Two become one, one ends, and one is founded with two members. */
async function savedScenario(service: {
  ask(query: string, variables?: object): Promise<unknown>;
}): Promise<string> {
  const { networks, organisations } = (await service.ask(
    '{ networks(first: 3) { nodes { id } } organisations(first: 2) { nodes { id } } }',
  )) as { [list: string]: { nodes: { id: string }[] } };
  const [a, b, c] = networks!.nodes.map(({ id }) => id);
  const operations = [
    { kind: 'MERGE', network: a, into: b },
    { kind: 'END', network: c },
    { kind: 'FOUND', key: 'uusi', name: 'Esimerkki' },
    ...organisations!.nodes.map(({ id }) => ({
      ...{ kind: 'ADD_MEMBERSHIP', network: 'uusi', member: id },
    })),
  ];
  const input = { name: 'Esimerkki', drawnUpBy: 'Esimerkki', operations };
  const { saveScenario } = (await service.ask(save, { input })) as {
    saveScenario: { scenario: { id: string } };
  };
  return saveScenario.scenario.id;
}
