import fc from 'fast-check';
import { adjacencyOf, edgesAt } from '../../src/graph/adjacency.js';
import { GraphBuilder } from '../../src/graph/graph.js';
import { numberedId, placesOf, sketch } from './sketch.js';

describe('adjacencyOf', () => {
  test('lists the edges at each node in order of edge number', () => {
    //  edge   0  1  2  3
    //  node   2  0  2  2     of four nodes
    const adjacency = adjacencyOf(Int32Array.of(2, 0, 2, 2), 4);
    const lists = [0, 1, 2, 3].map((node) => [...edgesAt(adjacency, node)]);
    expect(lists).toEqual([[1], [], [0, 2, 3], []]);
  });

  test('equals a search through all edges', () => {
    const graphs = fc
      .integer({ min: 1, max: 12 })
      .chain((nodes) =>
        fc.tuple(fc.constant(nodes), fc.array(fc.nat({ max: nodes - 1 }), { maxLength: 60 })),
      );
    fc.assert(
      fc.property(graphs, ([nodes, ends]) => {
        const adjacency = adjacencyOf(Int32Array.from(ends), nodes);
        for (let node = 0; node < nodes; node++) {
          const searched = [...ends.keys()].filter((edge) => ends[edge] === node);
          expect([...edgesAt(adjacency, node)]).toEqual(searched);
        }
      }),
    );
  });

  test('is empty where there is no edge or no node', () => {
    expect([...edgesAt(adjacencyOf(new Int32Array(0), 2), 1)]).toEqual([]);
    expect(adjacencyOf(new Int32Array(0), 0).offsets).toEqual(Int32Array.of(0));
  });
});

describe('the adjacency of a graph', () => {
  const { graph } = sketch(placesOf({ A: 'x y', B: 'y' }));
  const nodeOf = (number: number) => graph.nodes.ids.numberOf(numberedId(number));

  test('leads both ways', () => {
    // A and B are ids 0 and 1, x and y are ids 2 and 3; the places are the edges 0, 1 and 2.
    const edges = (end: 'from' | 'to', number: number) => [
      ...edgesAt(graph.adjacency('MEMBER_OF', end), nodeOf(number)),
    ];
    expect([edges('to', 0), edges('to', 1)]).toEqual([[0, 1], [2]]);
    expect([edges('from', 2), edges('from', 3)]).toEqual([[0], [1, 2]]);
    expect(edges('from', 0)).toEqual([]);
  });

  test('follows what a builder adds', () => {
    graph.adjacency('MEMBER_OF', 'to');
    const builder = new GraphBuilder(graph);
    builder.writeEdge('MEMBER_OF', {
      id: numberedId(99),
      from: numberedId(2),
      to: numberedId(1),
      source: null,
      validity: { from: '2020', to: 'open' },
      status: 'active',
      code: null,
    });
    const next = builder.build(2);
    expect([...edgesAt(next.adjacency('MEMBER_OF', 'to'), nodeOf(1))]).toEqual([2, 3]);
    expect([...edgesAt(graph.adjacency('MEMBER_OF', 'to'), nodeOf(1))]).toEqual([2]);
  });
});
