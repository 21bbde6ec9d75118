/** The mathematics of load against the obvious slow way. */
import fc from 'fast-check';
import { distributionOf } from '../../../src/analysis/load/distribution.js';
import { isSole, lastOfGroups, soleIn } from '../../../src/analysis/load/sole.js';
import { atOnce } from '../../../src/analysis/steps.js';
import { cutsOf } from '../../../src/analysis/structure/cuts.js';
import { componentsOf } from '../../../src/analysis/structure/components.js';
import type { UndirectedGraph } from '../../../src/graph/undirected.js';
import { incidence } from '../incidence.js';

const values = fc.array(fc.oneof(fc.nat(12), fc.nat(3_000), fc.constantFrom(0.5, 1.5, 9.99)), {
  minLength: 1,
  maxLength: 60,
});

describe('a distribution', () => {
  test('of nothing is none', () => {
    expect(distributionOf(new Float64Array())).toBeNull();
  });

  test('of zeros has no share that anybody holds', () => {
    expect(distributionOf(Float64Array.of(0, 0))).toEqual({
      ...{ count: 2, total: 0, mean: 0, bins: [{ from: 0, to: 1, count: 2 }] },
      quantiles: [0.25, 0.5, 0.75, 0.9, 0.95, 0.99].map((share) => ({ share, value: 0 })),
      top: [
        { share: 0.01, count: 1, held: null },
        { share: 0.1, count: 1, held: null },
      ],
    });
  });

  test('of a hundred: one in a hundred is one, one in ten ten', () => {
    const { top, quantiles } = distributionOf(Float64Array.from({ length: 100 }, (_, i) => i + 1))!;
    expect(top.map(({ count, held }) => [count, held])).toEqual([
      [1, 100 / 5050],
      [10, 955 / 5050],
    ]);
    expect(quantiles.map(({ value }) => value)).toEqual([25, 50, 75, 90, 95, 99]);
  });

  test('of any values: quantiles occur and are the least that so many do not exceed', () => {
    fc.assert(
      fc.property(values, (some) => {
        const { quantiles, bins, count, mean, total } = distributionOf(Float64Array.from(some))!;
        for (const { share, value } of quantiles) {
          const atMost = (bound: number) => some.filter((one) => one <= bound).length;
          expect(some).toContain(value);
          expect(atMost(value)).toBeGreaterThanOrEqual(share * count - 1e-9);
          const lower = Math.max(...some.filter((one) => one < value), -1);
          expect(atMost(lower)).toBeLessThan(share * count);
        }
        expect(total).toBeCloseTo(
          some.reduce((sum, one) => sum + one, 0),
          6,
        );
        expect(mean).toBeCloseTo(total / some.length, 6);
        for (const { from, to, count: inBin } of bins) {
          expect(inBin).toBe(some.filter((one) => one >= from && one < to).length);
        }
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(some.length);
      }),
    );
  });
});

const anyLists = fc.array(fc.uniqueArray(fc.nat(7), { maxLength: 6 }), { maxLength: 8 });
const anyGroups = fc.array(fc.uniqueArray(fc.nat(3), { maxLength: 2 }), {
  minLength: 8,
  maxLength: 8,
});

test('who is the only one of a group of its own, by looking at everybody else', () => {
  fc.assert(
    fc.property(anyLists, anyGroups, (lists, groupsOf) => {
      const table = lists.map((list) => Array.from({ length: 8 }, (_, at) => +list.includes(at)));
      const networks = incidence(table, 8);
      const groups = {
        offsets: Int32Array.from(
          [0, ...groupsOf].map((_, at) => groupsOf.slice(0, at).flat().length),
        ),
        groups: Int32Array.from(groupsOf.flat()),
        count: 4,
      };
      const isOnly = (column: number, among: readonly number[]) =>
        groupsOf[column]!.filter((group) =>
          among.every((other) => other === column || !groupsOf[other]!.includes(group)),
        );
      const counts = atOnce(soleIn(networks, groups));
      const inAny = [...new Set(lists.flat())];
      const last = lastOfGroups(networks, groups);
      for (let column = 0; column < 8; column++) {
        const its = lists.filter((list) => list.includes(column));
        expect(counts[column]).toBe(its.filter((list) => isOnly(column, list).length > 0).length);
        lists.forEach((list, row) => {
          if (!list.includes(column)) return;
          expect(isSole(networks, groups, row, column)).toBe(isOnly(column, list).length > 0);
        });
        expect(last(column)).toEqual(inAny.includes(column) ? isOnly(column, inAny) : []);
      }
    }),
  );
});

test('what is cut off: those of its component that are not in the largest part without it', () => {
  const edges = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 14 });
  fc.assert(
    fc.property(edges, (some) => {
      const graph = graphOf(9, some);
      const { cutOff } = cutsOf(graph);
      const { componentOf } = componentsOf(graph);
      for (let node = 0; node < 9; node++) {
        const without = graphOf(
          9,
          some.filter(([a, b]) => a !== node && b !== node),
        );
        const parts = componentsOf(without);
        const others = [...componentOf.keys()].filter(
          (other) => other !== node && componentOf[other] === componentOf[node],
        );
        const largest = Math.max(
          0,
          ...others.map((other) => parts.sizes[parts.componentOf[other]!]!),
        );
        expect(cutOff[node]).toBe(others.length - largest);
      }
    }),
  );
});

function graphOf(size: number, edges: readonly (readonly [number, number])[]): UndirectedGraph {
  const lists = Array.from({ length: size }, () => new Set<number>());
  for (const [a, b] of edges) {
    if (a === b) continue;
    lists[a]!.add(b);
    lists[b]!.add(a);
  }
  const offsets = Int32Array.from(
    [0, ...lists].map((_, at) => lists.slice(0, at).reduce((sum, list) => sum + list.size, 0)),
  );
  const neighbours = Int32Array.from(lists.flatMap((list) => [...list].sort((a, b) => a - b)));
  return { size, offsets, neighbours };
}
