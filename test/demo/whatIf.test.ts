/** What docs/questions/whatIf.md quotes of the demonstration, by the example operations themselves. */
import { readFileSync } from 'node:fs';
import { type DemoService, startDemoService } from './demoService.js';

const operation = (name: string) =>
  readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');
const asOf = '2026-11-23';
const MERGERS = '855cbf49-e391-53c8-85e4-45d4327ea7c7';
const SHARED_MATTER = 'dfea4f8b-9e33-58ab-a751-9c64b8f0991b';

// What an operation gives is for the test to say.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Data = any;

let service: DemoService;
const ask = (name: string, variables: object = {}) =>
  service.ask(operation(name), variables) as Promise<Data>;
beforeAll(async () => {
  service = await startDemoService('editor');
}, 60_000);
afterAll(() => service.stop());

const figuresOf = ({ figures }: Data) =>
  (figures as Data[]).map(({ before, after, unknownBefore, unknownAfter }) => [
    before,
    after,
    unknownBefore,
    unknownAfter,
  ]);

test('two mergers: fewer bodies and hours, and target groups that are reached less', async () => {
  const { whatIf } = await ask('whatIf', { asOf });
  expect(whatIf.about.scenario.name).toBe('Kaksi yhdeksi, kahdesti (esimerkki)');
  expect(figuresOf(whatIf)).toEqual([
    [266, 264, 0, 0],
    [711, 711, 0, 0],
    [188, 188, 0, 0],
    [3386, 3368, 0, 0],
    [29189.5, 28969.5, 52, 52],
  ]);
  expect(whatIf.relations.slice(0, 2)).toMatchObject([
    { relationName: 'Kaksoiskappale', before: 1, after: 0 },
    { relationName: 'Sulautettavissa', before: 1, after: 0 },
  ]);
  expect(whatIf.losingLastPlace.totalCount).toBe(0);
  expect(whatIf.duties).toEqual([]);
  expect(whatIf.gaps).toMatchObject({ opened: 7, closed: 0 });
  const cells = (whatIf.gaps.cells as Data[]).map(
    ({ row, column, before, after }) => `${row.name}, ${column.name}: ${before} ${after}`,
  );
  expect(cells).toContain('Kittilä, omaishoitajat (esimerkki): PRESENT INHERITED');
  expect(cells).toContain('Posio, ikäihmiset (esimerkki): INHERITED NOT_STATED');
  expect(cells.filter((cell) => cell.includes('pitkien matkojen takana'))).toHaveLength(5);
});

test('a shared matter: five come in, two lose the last place; and the two maps side by side', async () => {
  const { whatIf } = await ask('whatIf', { asOf, scenario: SHARED_MATTER });
  expect(whatIf.gainingFirstPlace.totalCount).toBe(5);
  expect(whatIf.losingLastPlace.nodes).toHaveLength(2);
  const beside = await ask('whatIf', { asOf, scenario: SHARED_MATTER, against: MERGERS });
  expect(figuresOf(beside.whatIf)[0]).toEqual([264, 266, 0, 0]);
  const both = await ask('whatIf', { asOf, scenario: MERGERS, against: MERGERS });
  for (const [before, after] of figuresOf(both.whatIf)) expect(after).toBe(before);
});

test('adopted, taken back and rebased by the example operations', async () => {
  const seen = { scenario: MERGERS, expectedVersion: 1 };
  const { adoptScenario } = await ask('adoptScenario', seen);
  expect(adoptScenario.applied).toBe(true);
  const fitOf = async () => {
    const { scenarios } = await ask('scenarios');
    return (scenarios.nodes as Data[]).find(({ id }) => id === MERGERS).fit;
  };
  const fit = await fitOf();
  expect(fit.fits).toBe(false);
  expect(fit.problems.map(({ operation }: Data) => operation)).toEqual([1, 2]);
  await ask('undoChange', { revision: adoptScenario.revision });
  expect((await fitOf()).fits).toBe(true);
  const { rebaseScenario } = await ask('rebaseScenario', { ...seen, drop: [2] });
  expect(rebaseScenario).toMatchObject({
    version: 2,
    scenario: { operations: [{ kindName: 'Yhdistetään toiseen verkostoon' }], fit: { fits: true } },
  });
});
