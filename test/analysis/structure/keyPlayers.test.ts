/** Key players: what they are worth as by the definition, and that exchanging none of them is better. */
import fc from 'fast-check';
import { atOnce } from '../../../src/analysis/steps.js';
import {
  fragmentingPlayers,
  type KeyPlayers,
  reachingPlayers,
} from '../../../src/analysis/structure/keyPlayers.js';
import type { BipartiteGraph } from '../../../src/graph/undirected.js';
import { anyGraph, bipartite, neighboursOf, type Place, pathsFrom } from './graphs.js';

/** Of the pairs of those who are left the share that no way joins. */
function slowFragmentation(graph: BipartiteGraph, away: readonly number[]): number {
  const left = [...Array(graph.size).keys()].filter((node) => !away.includes(node));
  let joined = 0;
  for (const root of left) {
    const reached = new Set([root]);
    for (const node of reached) {
      for (const other of neighboursOf(graph, node)) if (!away.includes(other)) reached.add(other);
    }
    joined += reached.size - 1;
  }
  return 1 - joined / (left.length * (left.length - 1));
}

function slowReach(graph: BipartiteGraph, players: readonly number[], steps: number): number {
  const distances = players.map((player) => pathsFrom(graph, player).distances);
  const reached = [...Array(graph.size).keys()].filter((node) =>
    distances.some((from) => from[node]! <= steps),
  );
  return reached.length / graph.size;
}

/** Values are those of the definition, the first ones together, and no single exchange is better. */
function expectSettled(
  { players, values }: KeyPlayers,
  [from, to]: readonly [number, number],
  valueOf: (players: readonly number[]) => number,
): void {
  const chosen = [...players];
  expect(new Set(chosen).size).toBe(chosen.length);
  chosen.forEach((player) => expect(player >= from && player < to).toBe(true));
  for (let taken = 0; taken <= chosen.length; taken++) {
    const wanted = valueOf(chosen.slice(0, taken));
    expect(Number.isNaN(values[taken])).toBe(Number.isNaN(wanted));
    if (!Number.isNaN(wanted)) expect(values[taken]).toBeCloseTo(wanted, 12);
  }
  const reached = valueOf(chosen);
  for (let place = 0; place < chosen.length; place++) {
    for (let other = from; other < to; other++) {
      if (chosen.includes(other)) continue;
      const exchanged = chosen.with(place, other);
      if (!Number.isNaN(reached)) expect(valueOf(exchanged)).toBeLessThanOrEqual(reached + 1e-12);
    }
  }
}

/** A graph, which of its nodes may be chosen, and how many. */
const anyChoice = fc
  .tuple(anyGraph, fc.constantFrom('both', 'first', 'second'), fc.integer({ min: 1, max: 4 }))
  .filter(([{ size }]) => size > 0)
  .map(([graph, modes, count]) => ({
    graph,
    choice: {
      from: modes === 'second' ? graph.firstMode : 0,
      to: modes === 'first' ? graph.firstMode : graph.size,
      count,
    },
  }));

test('fragmenting players, on any graph', () => {
  fc.assert(
    fc.property(anyChoice, ({ graph, choice }) => {
      const found = atOnce(fragmentingPlayers(graph, choice));
      expect(found.players.length).toBe(Math.min(choice.count, choice.to - choice.from));
      expectSettled(found, [choice.from, choice.to], (away) => slowFragmentation(graph, away));
    }),
    { numRuns: 1_000 },
  );
});

test('reaching players, on any graph', () => {
  fc.assert(
    fc.property(anyChoice, fc.integer({ min: 1, max: 4 }), ({ graph, choice }, steps) => {
      const found = atOnce(reachingPlayers(graph, choice, steps));
      expect(found.players.length).toBe(Math.min(choice.count, choice.to - choice.from));
      expectSettled(found, [choice.from, choice.to], (players) => slowReach(graph, players, steps));
    }),
    { numRuns: 1_000 },
  );
});

describe('three stars of members, 0, 1 and 2, each joined with the next by a member', () => {
  const places = [0, 1, 2].flatMap((network): Place[] =>
    [0, 1, 2].map((member) => [network, 3 * network + member]),
  );
  // Member 2 is also in network 1, member 5 also in network 2: 3 networks, 9 members.
  const graph = bipartite(3, 9, [...places, [1, 2], [2, 5]]);

  test('without network 1 and then 2: network 0 with its three, and single ones', () => {
    const { players, values } = atOnce(fragmentingPlayers(graph, { from: 0, to: 3, count: 2 }));
    expect([...players]).toEqual([1, 2]);
    // Left of 12 without network 1: {0 and three members}, {2 and four}, two alone: 12 + 20 of 110.
    expect(values[0]).toBe(0);
    expect(values[1]).toBeCloseTo(1 - 32 / 110, 12);
    expect(values[2]).toBeCloseTo(1 - 12 / 90, 12);
  });

  test('from the middle network one line leads to four members, two lines to the other networks', () => {
    const one = atOnce(reachingPlayers(graph, { from: 0, to: 3, count: 1 }, 1));
    expect([...one.players]).toEqual([1]);
    expect([...one.values]).toEqual([0, 5 / 12]);
    const two = atOnce(reachingPlayers(graph, { from: 0, to: 3, count: 1 }, 2));
    expect([...two.values]).toEqual([0, 7 / 12]);
  });
});
