import fc from 'fast-check';
import { AsOfView, CERTAINLY_VALID, POSSIBLY_VALID } from '../../src/graph/asOfView.js';
import { type Dimension, dimensions, dimensionSteps } from '../../src/graph/dimensions.js';
import { type Graph, GraphBuilder } from '../../src/graph/graph.js';
import type { TwoMode } from '../../src/graph/twoMode.js';
import type { RelationshipKind } from '../../src/model/kinds.js';
import { DAY, listsOf, numberedId } from './sketch.js';
import { atOnce } from '../support/atOnce.js';

const surely = { from: '2020-01-01', to: 'open' } as const;
const perhaps = { from: '2020-01-01', to: '2026' } as const;

const areas = { Esimerkkilä: 'municipality', Esimerkkisaari: 'municipality', Alue: 'serviceArea' };
const concepts = {
  goal: 'goal',
  task: 'task',
  theme: 'theme',
  group: 'targetGroup',
  level: 'cooperationLevel',
  category: 'memberCategory',
  sector: 'sector',
};
const networks = ['A', 'B', 'C'];
const seats = ['seat of A', 'another seat of A', 'seat of B'];
const names = [...networks, ...Object.keys(concepts), ...Object.keys(areas), ...seats, 'Yhdistys'];

type Way = readonly [kind: RelationshipKind, from: string, to: string, perhaps?: boolean];

/** A graph of ways between a few named nodes, which hold surely or perhaps. */
function graphOf(ways: readonly Way[]): Graph {
  const builder = new GraphBuilder();
  const row = (name: string, code: string | null = null) =>
    ({ id: numberedId(names.indexOf(name)), validity: surely, status: 'active', code }) as const;
  for (const name of networks) builder.writeNode('Network', row(name));
  for (const [name, scheme] of Object.entries(concepts)) {
    builder.writeNode('Concept', row(name, scheme));
  }
  for (const [name, kind] of Object.entries(areas)) builder.writeNode('Area', row(name, kind));
  for (const name of seats) builder.writeNode('Seat', row(name));
  builder.writeNode('Organisation', row('Yhdistys'));
  const all: Way[] = [
    ['HAS_SEAT', 'A', 'seat of A'],
    ['HAS_SEAT', 'A', 'another seat of A'],
    ['HAS_SEAT', 'B', 'seat of B'],
    ['PART_OF', 'Esimerkkilä', 'Alue'],
    ['PART_OF', 'Esimerkkisaari', 'Alue', true],
    ...ways,
  ];
  all.forEach(([kind, from, to, isOpen], at) => {
    builder.writeEdge(kind, {
      id: numberedId(1000 + at),
      from: numberedId(names.indexOf(from)),
      to: numberedId(names.indexOf(to)),
      source: null,
      validity: isOpen ? perhaps : surely,
      status: 'active',
      code: null,
    });
  });
  return builder.build(1);
}

const nameOf = (graph: Graph, node: number) =>
  names[Number.parseInt(graph.nodes.ids.idOf(node).slice(-12), 16)]!;

function inDimension(graph: Graph, dimension: Dimension, certainty = CERTAINLY_VALID): TwoMode {
  return atOnce(dimensionSteps(new AsOfView(graph, DAY, ['active']), dimension, certainty));
}

/** What each network has, by name. */
function had(graph: Graph, dimension: Dimension, certainty = CERTAINLY_VALID) {
  const twoMode = inDimension(graph, dimension, certainty);
  const columns = Array.from(twoMode.columnNodes, (node) => nameOf(graph, node));
  const rows = listsOf(twoMode.rowOffsets, twoMode.rowColumns);
  return Object.fromEntries(
    rows.map((list, row) => [
      nameOf(graph, twoMode.rowNodes[row]!),
      list.map((column) => columns[column]),
    ]),
  );
}

describe('dimensions of networks', () => {
  test('are what they are for, each scheme of concepts by itself', () => {
    const graph = graphOf([
      ['ABOUT', 'A', 'goal'],
      ['ABOUT', 'A', 'task'],
      ['ABOUT', 'B', 'task'],
      ['ABOUT', 'B', 'theme'],
      ['ABOUT', 'C', 'level'],
      ['ABOUT', 'C', 'sector'],
      ['SERVES', 'C', 'group'],
      // Not of a network.
      ['ABOUT', 'Yhdistys', 'goal'],
    ]);
    expect(had(graph, 'goals')).toEqual({ A: ['goal'], B: [], C: [] });
    expect(had(graph, 'tasks')).toEqual({ A: ['task'], B: ['task'], C: [] });
    expect(had(graph, 'themes')).toEqual({ A: [], B: ['theme'], C: [] });
    expect(had(graph, 'level')).toEqual({ A: [], B: [], C: ['level'] });
    expect(had(graph, 'targetGroups')).toEqual({ A: [], B: [], C: ['group'] });
  });

  test('are for whom their seats are meant, once each, whether anybody fills them or not', () => {
    const graph = graphOf([
      ['FOR_CATEGORY', 'seat of A', 'category'],
      ['FOR_CATEGORY', 'another seat of A', 'category'],
      ['FOR_CATEGORY', 'seat of B', 'category'],
      ['FILLED_BY', 'seat of B', 'Yhdistys'],
    ]);
    expect(had(graph, 'memberCategories')).toEqual({ A: ['category'], B: ['category'], C: [] });
    expect(had(graph, 'members')).toEqual({ A: [], B: ['Yhdistys'], C: [] });
  });

  test('are the municipalities of the areas that they cover, as surely as these belong to them', () => {
    const graph = graphOf([
      ['COVERS', 'A', 'Alue'],
      ['COVERS', 'A', 'Esimerkkilä'],
      ['COVERS', 'B', 'Esimerkkisaari'],
    ]);
    expect(had(graph, 'area')).toEqual({ A: ['Esimerkkilä'], B: ['Esimerkkisaari'], C: [] });
    expect(had(graph, 'area', POSSIBLY_VALID)).toEqual({
      A: ['Esimerkkilä', 'Esimerkkisaari'],
      B: ['Esimerkkisaari'],
      C: [],
    });
  });

  test('have what is only possibly so when that is asked for', () => {
    const graph = graphOf([['SERVES', 'A', 'group', true]]);
    expect(had(graph, 'targetGroups')).toEqual({ A: [], B: [], C: [] });
    expect(had(graph, 'targetGroups', POSSIBLY_VALID)).toEqual({ A: ['group'], B: [], C: [] });
  });

  test('all have the same rows, and hold the same both ways', () => {
    const ends = { ABOUT: Object.keys(concepts), SERVES: ['group'], COVERS: Object.keys(areas) };
    const way = fc
      .constantFrom(...(Object.keys(ends) as (keyof typeof ends)[]))
      .chain((kind) =>
        fc.tuple(
          fc.constant(kind),
          fc.constantFrom(...networks),
          fc.constantFrom(...ends[kind]),
          fc.boolean(),
        ),
      );
    fc.assert(
      fc.property(fc.array(way), fc.constantFrom(...dimensions), (ways, dimension) => {
        const graph = graphOf(ways);
        const twoMode = inDimension(graph, dimension);
        expect(twoMode.rowNodes).toEqual(inDimension(graph, 'members').rowNodes);
        const rows = listsOf(twoMode.rowOffsets, twoMode.rowColumns);
        const columns = listsOf(twoMode.columnOffsets, twoMode.columnRows);
        const turned = columns.map((_, column) =>
          [...rows.keys()].filter((row) => rows[row]!.includes(column)),
        );
        expect(columns).toEqual(turned);
      }),
    );
  });
});
