/** Constraint and effective size: published graphs, Burt's formulas as they stand, and the edges. */
import fc from 'fast-check';
import {
  constraintOf,
  effectiveSizeOf,
} from '../../../src/analysis/projections/structuralHoles.js';
import { atOnce } from '../../../src/analysis/steps.js';
import { families, florentine } from '../../support/textbook/florentine.js';
import { zachary } from '../../support/textbook/zachary.js';
import type { UndirectedGraph } from '../../../src/graph/undirected.js';
import { anyUndirected, type Pair, undirected, weightBetween } from '../communities/graphs.js';

const holesOf = (graph: UndirectedGraph) => ({
  constraint: atOnce(constraintOf(graph)),
  effectiveSize: atOnce(effectiveSizeOf(graph)),
});

test('Florentine marriages: constraint by igraph 0.11.9; the Medici come to 6 − 2 · 1 / 6 contacts', () => {
  const holes = holesOf(undirected(families.length, florentine));
  const constraintOf = (family: string) => holes.constraint[families.indexOf(family)];
  expect(constraintOf('Medici')).toBeCloseTo(0.2098765432, 9);
  expect(constraintOf('Strozzi')).toBeCloseTo(0.4583333333, 9);
  expect(constraintOf('Peruzzi')).toBeCloseTo(0.6558641975, 9);
  expect(constraintOf('Pazzi')).toBe(1);
  // Of the six whom the Medici married, Ridolfi and Tornabuoni married each other.
  expect(holes.effectiveSize[families.indexOf('Medici')]).toBeCloseTo(6 - 2 / 6, 12);
});

test('Zachary: constraint by igraph 0.11.9', () => {
  const { constraint } = holesOf(undirected(34, zachary));
  const told = [0, 1, 2, 11, 33].map((node) => constraint[node]);
  [0.1554232976, 0.279535108, 0.1851766397, 1, 0.1564186851].forEach((value, at) =>
    expect(told[at]).toBeCloseTo(value, 9),
  );
});

test('on any graph they are Burt’s sums', () => {
  fc.assert(
    fc.property(anyUndirected, (graph) => {
      const nodes = [...Array(graph.size).keys()];
      const table = nodes.map((a) => nodes.map((b) => weightBetween(graph, a, b)));
      const weight = (a: number, b: number) => table[a]![b]!;
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
      const share = (a: number, b: number) => weight(a, b) / sum(table[a]!);
      const strength = (a: number, b: number) => weight(a, b) / Math.max(...table[a]!);
      const holes = holesOf(graph);
      for (const own of nodes) {
        const contacts = nodes.filter((other) => weight(own, other) > 0);
        if (contacts.length === 0) {
          expect([holes.constraint[own], holes.effectiveSize[own]]).toEqual([NaN, NaN]);
          continue;
        }
        const others = (contact: number) => contacts.filter((other) => other !== contact);
        const constraint = sum(
          contacts.map((contact) => {
            const over = others(contact).map((other) => share(own, other) * share(other, contact));
            return (share(own, contact) + sum(over)) ** 2;
          }),
        );
        const size = sum(
          contacts.map((contact) => {
            const redundant = others(contact).map((q) => share(own, q) * strength(contact, q));
            return 1 - sum(redundant);
          }),
        );
        expect(holes.constraint[own]).toBeCloseTo(constraint, 10);
        expect(holes.effectiveSize[own]).toBeCloseTo(size, 10);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('without weights the effective size is the contacts less twice their ties by their number', () => {
  // Borgatti 1997, Connections 20, 35–38: four contacts of the first node with two ties among them.
  const pairs: Pair[] = [
    [0, 1],
    [0, 2],
    [0, 3],
    [0, 4],
    [1, 2],
    [2, 3],
  ];
  const { effectiveSize } = holesOf(undirected(5, pairs));
  expect(effectiveSize[0]).toBeCloseTo(4 - (2 * 2) / 4, 12);
});

test('the centre of a star of 100,000 has no redundant contact', () => {
  const star = undirected(
    100_001,
    Array.from({ length: 100_000 }, (_, leaf): Pair => [0, leaf + 1]),
  );
  const { constraint, effectiveSize } = holesOf(star);
  expect(effectiveSize[0]).toBe(100_000);
  expect(constraint[0]).toBeCloseTo(1 / 100_000, 12);
  expect([constraint[1], effectiveSize[1]]).toEqual([1, 1]);
});
