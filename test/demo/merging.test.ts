/** Question 2 over the demonstration county: what docs/questions/mergeCandidates.md says, by its operation. */
import { readFileSync } from 'node:fs';
import { type DemoService, startDemoService } from './demoService.js';

const operation = (name: string) =>
  readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');

interface Named {
  readonly name: string;
}
interface Told {
  readonly text: string;
  readonly records: { readonly nodes: readonly Named[] };
}
interface Candidates {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly ended: Named;
    readonly survivor: Named;
    readonly hoursSaved: { readonly all: number | null };
    readonly pair: { readonly relationName: string };
    readonly arguments: readonly Told[];
  }[];
  readonly heldBack: readonly {
    readonly networks: readonly {
      readonly network: Named;
      readonly duties: readonly { readonly bearerCount: number }[];
    }[];
  }[];
}

let service: DemoService;
let candidates: Candidates;
beforeAll(async () => {
  service = await startDemoService();
  const answer = await service.ask(operation('mergeCandidates'));
  candidates = (answer as { mergeCandidates: Candidates }).mergeCandidates;
}, 60_000);
afterAll(() => service.stop());

test('which two should merge, by the hours that it saves', () => {
  expect(
    candidates.nodes.map(({ ended, survivor, hoursSaved, pair }) => [
      ...[ended.name, survivor.name, pair.relationName, hoursSaved.all],
    ]),
  ).toEqual([
    [
      'Itä-Lapin hyvinvointityön esimerkkiryhmä',
      'Itäisen Lapin hyvinvoinnin esimerkkiverkosto',
      ...['Kaksoiskappale', 12 * 12],
    ],
    [
      'Lounais-Lapin digituen esimerkkiohjausryhmä',
      'Lounais-Lapin digituen esimerkkiyhteistyöryhmä',
      ...['Rinnakkainen', 6 * 12 + 18 * (12 - 8)],
    ],
    [
      'Kittilän omaishoidon esimerkkitiimi',
      'Pohjoisen Lapin omaisten esimerkkiverkosto',
      ...['Sulautettavissa', 6 * 12 + 1 * (12 - 8)],
    ],
    [
      'Rovaniemen mielenterveystyön esimerkkiyhteistyöryhmä',
      'Rovaniemen mielenterveystyön esimerkkifoorumi',
      ...['Rinnakkainen', null],
    ],
  ]);
});

test('who would lose the only seat, and what would be left to nobody', () => {
  const losing = (about: RegExp) =>
    candidates.nodes.map((one) =>
      one.arguments
        .filter(({ text }) => about.test(text))
        .flatMap(({ records }) => records.nodes.map(({ name }) => name)),
    );
  expect(losing(/menettäisi ainoan/)).toEqual([
    [],
    ['Kemin esimerkkiomaiset Jouhisara ry'],
    [],
    ['Rovaniemen esimerkkivammaiset Palsa ry'],
  ]);
  expect(losing(/kokonaan vaille/)).toEqual([
    [
      'järjestää kimppakyytejä tapahtumiin (esimerkki)',
      'pitkien matkojen takana asuvat (esimerkki)',
    ],
    ['lainaa laitteita (esimerkki)'],
    [],
    [],
  ]);
});

test('what may not end, with the duties that it alone fulfils', () => {
  expect(candidates.heldBack).toHaveLength(1);
  const held = candidates.heldBack[0]!.networks.map(({ network, duties }) => [
    network.name,
    duties.map(({ bearerCount }) => bearerCount).sort((a, b) => b - a),
  ]);
  expect(held.toSorted()).toEqual([
    ['Lapin hyvinvointijohtamisen esimerkkineuvosto', [15, 1, 1, 1]],
    ['Lapin kylätoiminnan esimerkkifoorumi', [1, 1, 1]],
  ]);
});

test('the groups of docs/questions/mergeClusters.md', async () => {
  const { mergeClusters } = (await service.ask(operation('mergeClusters'))) as {
    mergeClusters: { nodes: readonly { survivor: Named; hoursSaved: number }[] };
  };
  const groups = mergeClusters.nodes.map(({ survivor, hoursSaved }) => [survivor.name, hoursSaved]);
  expect(groups.toSorted()).toEqual([
    ['Itäisen Lapin hyvinvoinnin esimerkkiverkosto', 144],
    ['Pohjoisen Lapin omaisten esimerkkiverkosto', 76],
  ]);
});
