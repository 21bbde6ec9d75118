import fc from 'fast-check';
import { Graph, GraphBuilder } from '../../src/graph/graph.js';
import { codeNumber } from '../../src/graph/recordColumns.js';
import { membershipRoles, networkKinds } from '../../src/model/codes.js';
import { validitySpans } from '../../src/model/time/validity.js';
import { contentOf, type GraphRecord } from './graphContent.js';
import { anyValidity } from './histories.js';
import { numberedId } from './sketch.js';

const organisation = numberedId(1);
const source = numberedId(3);
const always = { validity: { from: '2020-01-01', to: 'open' }, status: 'active' } as const;

function small(): GraphBuilder {
  const builder = new GraphBuilder();
  builder.writeNode('Organisation', { id: organisation, ...always, code: 'municipality' });
  builder.writeNode('Network', { id: numberedId(2), ...always, code: 'council' });
  builder.writeNode('Source', { id: source, ...always, code: undefined });
  return builder;
}

describe('Graph', () => {
  test('is empty before the first ChangeSet', () => {
    expect(contentOf(Graph.empty()).size).toBe(0);
    expect(Graph.empty().revision).toBe(0);
  });

  test('tells the kind of a node and the code of its classifier', () => {
    const graph = small().build(1);
    const told = [1, 2, 3].map((number) => {
      const node = graph.nodes.ids.numberOf(numberedId(number));
      return [graph.kindOf(node), graph.codeOf(node)];
    });
    expect(told).toEqual([
      ['Organisation', 'municipality'],
      ['Network', 'council'],
      ['Source', undefined],
    ]);
  });

  test('refuses a number that no node has', () => {
    expect(() => small().build(1).kindOf(3)).toThrow(
      new RangeError('Expected a node below 3, got 3.'),
    );
  });

  test('leaves out a relationship whose end is no record, and says so', () => {
    const missing = { id: numberedId(9), from: organisation, to: numberedId(8), source: null };
    const builder = small();
    expect(builder.writeEdge('MEMBER_OF', { ...missing, ...always, code: null })).toBe(false);
    expect(builder.build(1).edges.MEMBER_OF.ids.numberOf(numberedId(9))).toBe(-1);
  });
});

type Step =
  | { readonly do: 'node' | 'edge'; readonly number: number; readonly content: Content }
  | { readonly do: 'delete'; readonly number: number };
interface Content {
  readonly validity: { from: string; to: string; attestedOn?: string | undefined };
  readonly status: 'active' | 'proposed' | 'ended';
  readonly code: number;
}

const content = fc.record({
  validity: anyValidity,
  status: fc.constantFrom('active' as const, 'proposed' as const, 'ended' as const),
  code: fc.nat({ max: 6 }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('node', 'edge'), number: fc.nat({ max: 40 }), content }),
  fc.record({ do: fc.constant('delete' as const), number: fc.nat({ max: 40 }) }),
);

/** Takes a step both in the builder and in a Map of what then has to be there. */
function take(step: Step, builder: GraphBuilder, expected: Map<string, GraphRecord>): void {
  const isEdge = step.do === 'edge' || (step.do === 'delete' && step.number % 2 === 1);
  const id = numberedId((isEdge ? 200 : 100) + step.number);
  if (step.do === 'delete') {
    if (isEdge) builder.deleteEdge('MEMBER_OF', id);
    else builder.deleteNode(id);
    expected.delete(id);
    return;
  }
  const { validity, status, code } = step.content;
  const spans = validitySpans(validity);
  const days = [spans.possibleFrom, spans.certainFrom, spans.certainTo, spans.possibleTo];
  const codes = isEdge ? membershipRoles : networkKinds;
  const row = { id, validity, status, code: Object.keys(codes.codes)[code]! };
  const plain = { status, days, code: code + 1 };
  if (isEdge) {
    const ends = { from: organisation, to: numberedId(2), source: code < 3 ? source : null };
    builder.writeEdge('MEMBER_OF', { ...row, ...ends });
    expected.set(id, { kind: 'MEMBER_OF', ...ends, ...plain });
  } else {
    builder.writeNode('Network', row);
    expected.set(id, { kind: 'Network', ...plain });
  }
}

describe('GraphBuilder', () => {
  test('makes what was written, and leaves every older graph as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { maxLength: 25 }), { maxLength: 5 }), (rounds) => {
        let graph = small().build(1);
        const expected = new Map(contentOf(graph));
        const older: [Graph, Map<string, GraphRecord>][] = [];
        for (const round of rounds) {
          older.push([graph, new Map(expected)]);
          const builder = new GraphBuilder(graph);
          for (const one of round) take(one, builder, expected);
          graph = builder.build(graph.revision + 1);
        }
        for (const [before, was] of [...older, [graph, expected] as const]) {
          expect(contentOf(before)).toEqual(was);
        }
        expect(graph.revision).toBe(1 + rounds.length);
      }),
    );
  });

  test('copies only the columns that a change touches', () => {
    const graph = small().build(1);
    const builder = new GraphBuilder(graph);
    const ends = { from: organisation, to: numberedId(2), source: null };
    builder.writeEdge('MEMBER_OF', { id: numberedId(9), ...ends, ...always, code: 'chair' });
    const next = builder.build(2);
    expect(next.nodes).toBe(graph.nodes);
    expect(next.edges.COVERS).toBe(graph.edges.COVERS);
    expect(next.edges.MEMBER_OF).not.toBe(graph.edges.MEMBER_OF);
  });

  test('counts codes from 1 and says 0 where nobody has said', () => {
    expect(codeNumber(membershipRoles, 'member')).toBe(1);
    expect(codeNumber(membershipRoles, null)).toBe(0);
    expect(codeNumber(undefined, 'member')).toBe(0);
  });
});
