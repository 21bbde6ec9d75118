import fc from 'fast-check';
import { AsOfView, CERTAINLY_VALID, POSSIBLY_VALID } from '../../src/graph/asOfView.js';
import { degreeOf, twoModeOf } from '../../src/graph/twoMode.js';
import type { Status } from '../../src/model/codes.js';
import { anyRows, DAYS, graphOfRows, slowCertainty } from './histories.js';
import { listsOf, placesOf, sketch } from './sketch.js';

const holding: readonly Status[] = ['active', 'ended'];

describe('twoModeOf', () => {
  test('has networks as rows and organisations as columns, in order of id', () => {
    const { organisations: graph } = sketch(placesOf({ A: 'y z', B: 'z x y' }));
    // The columns in order: y, z, x.
    expect(listsOf(graph.rowOffsets, graph.rowColumns)).toEqual([
      [0, 1],
      [0, 1, 2],
    ]);
    expect(listsOf(graph.columnOffsets, graph.columnRows)).toEqual([[0, 1], [0, 1], [1]]);
    expect(graph.repeated).toBe(0);
  });

  test('counts a member in two roles once, and tells how many were repeated', () => {
    const { organisations } = sketch(placesOf({ A: 'x y x x', B: 'x' }));
    expect(listsOf(organisations.rowOffsets, organisations.rowColumns)).toEqual([[0, 1], [0]]);
    expect(organisations.repeated).toBe(2);
  });

  test('keeps people and organisations apart, over the same rows', () => {
    const { organisations, people } = sketch(placesOf({ A: 'x @eila', B: '@eila @esa' }));
    expect(listsOf(organisations.rowOffsets, organisations.rowColumns)).toEqual([[0], []]);
    expect(listsOf(people.rowOffsets, people.rowColumns)).toEqual([[0], [0, 1]]);
    expect(people.rowNodes).toEqual(organisations.rowNodes);
  });

  test('has a row for a network without members and a column for who sits nowhere', () => {
    const { organisations: graph } = sketch(placesOf({ A: 'x' }), {
      networks: ['B'],
      members: ['y'],
    });
    expect(listsOf(graph.rowOffsets, graph.rowColumns)).toEqual([[0], []]);
    expect(listsOf(graph.columnOffsets, graph.columnRows)).toEqual([[0], []]);
  });

  test('is empty for a graph without records', () => {
    const { organisations: graph } = sketch([]);
    expect([graph.rowNodes.length, graph.columnNodes.length, graph.rowColumns.length]).toEqual([
      0, 0, 0,
    ]);
  });

  test('equals sets of members gathered one by one', () => {
    const kinds = fc.constantFrom('Organisation' as const, 'ContactPerson' as const);
    const certainties = fc.constantFrom(CERTAINLY_VALID, POSSIBLY_VALID);
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...DAYS), kinds, certainties, (rows, day, kind, at) => {
        const graph = graphOfRows(rows);
        const twoMode = twoModeOf(new AsOfView(graph, day, holding), kind, at);

        const certainty = new Map(
          rows.nodes.map((node) => [node.id, slowCertainty(node, day, holding)]),
        );
        const idsOf = (wanted: string) =>
          rows.nodes
            .filter((node) => node.kind === wanted && certainty.get(node.id)! >= at)
            .map(({ id }) => id)
            .sort();
        const [networks, members] = [idsOf('Network'), idsOf(kind)];
        const holds = rows.edges.filter(
          (edge) =>
            slowCertainty(edge, day, holding) >= at &&
            networks.includes(edge.to) &&
            members.includes(edge.from),
        );
        const slow = networks.map((network) => {
          const inside = new Set(holds.filter(({ to }) => to === network).map(({ from }) => from));
          return [...inside].sort();
        });

        const idOf = (node: number) => graph.nodes.ids.idOf(node);
        expect(Array.from(twoMode.rowNodes, idOf)).toEqual(networks);
        expect(Array.from(twoMode.columnNodes, idOf)).toEqual(members);
        const rowLists = listsOf(twoMode.rowOffsets, twoMode.rowColumns);
        expect(rowLists.map((list) => list.map((column) => members[column]))).toEqual(slow);
        const columnLists = listsOf(twoMode.columnOffsets, twoMode.columnRows);
        expect(columnLists).toEqual(
          members.map((member) =>
            [...networks.keys()].filter((row) => slow[row]!.includes(member)),
          ),
        );
        expect(twoMode.repeated).toBe(holds.length - slow.flat().length);
        for (const { id } of rows.nodes) {
          const node = graph.nodes.ids.numberOf(id);
          expect(twoMode.rowOfNode[node]).toBe(networks.indexOf(id));
          expect(twoMode.columnOfNode[node]).toBe(members.indexOf(id));
        }
        expect(networks.map((_, row) => degreeOf(twoMode.rowOffsets, row))).toEqual(
          slow.map(({ length }) => length),
        );
      }),
      { numRuns: 150 },
    );
  });
});
