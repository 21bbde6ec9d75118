/**
 * What is known of graphs that every textbook has: Zachary's karate club, the families of Florence, and
 * the characters of Les Misérables. Where no publication is named, the figures are those that networkx
 * 3.6.1 computes of the same pairs.
 */
import { leiden } from '../../src/analysis/communities/leiden.js';
import { modularity, newmanModel } from '../../src/analysis/communities/modularity.js';
import { constraintOf, effectiveSizeOf } from '../../src/analysis/projections/structuralHoles.js';
import { coreNumbers } from '../../src/analysis/structure/core.js';
import { cutsOf } from '../../src/analysis/structure/cuts.js';
import { atOnce } from '../../src/analysis/steps.js';
import type { UndirectedGraph } from '../../src/graph/undirected.js';
import { families, florentine } from '../support/textbook/florentine.js';
import { chapters, characters } from '../support/textbook/lesMiserables.js';
import { zachary } from '../support/textbook/zachary.js';
import { undirected } from './communities/graphs.js';

const holesOf = (graph: UndirectedGraph) => ({
  constraint: atOnce(constraintOf(graph)),
  effectiveSize: atOnce(effectiveSizeOf(graph)),
});

const club = undirected(34, zachary);
const city = undirected(families.length, florentine);
const novel = undirected(characters.length, chapters);
const plainNovel = undirected(
  characters.length,
  chapters.map(([one, other]) => [one, other]),
);

/** How many nodes have each core number. */
function cores(graph: typeof club): { [core: number]: number } {
  const counts: { [core: number]: number } = {};
  for (const core of coreNumbers(graph)) counts[core] = (counts[core] ?? 0) + 1;
  return counts;
}

test('are drawn whole', () => {
  const edges = ({ neighbours }: typeof club) => neighbours.length / 2;
  expect([club.size, edges(club)]).toEqual([34, 78]);
  expect([city.size, edges(city)]).toEqual([15, 20]);
  expect([novel.size, edges(novel)]).toEqual([77, 254]);
  expect(novel.weights!.reduce((sum, weight) => sum + weight, 0) / 2).toBe(820);
});

test('cores: ten of the club hold together by four friends each, twelve characters by nine', () => {
  expect(cores(club)).toEqual({ 1: 1, 2: 11, 3: 12, 4: 10 });
  expect(cores(city)).toEqual({ 1: 5, 2: 10 });
  expect(cores(novel)).toEqual({ 1: 18, 2: 11, 3: 7, 4: 3, 6: 7, 7: 11, 8: 8, 9: 12 });
});

test('cuts: the club hangs on its instructor, Florence on four families', () => {
  const cutting = (graph: typeof club) =>
    Array.from(cutsOf(graph).extraParts.keys()).filter(
      (node) => cutsOf(graph).extraParts[node]! > 0,
    );
  const bridges = (graph: typeof club) =>
    cutsOf(graph).bridges.reduce((sum, count) => sum + count, 0) / 2;
  expect(cutting(club)).toEqual([0]);
  expect(bridges(club)).toBe(1);
  expect(cutting(city).map((node) => families[node])).toEqual([
    'Albizzi',
    'Guadagni',
    'Medici',
    'Salviati',
  ]);
  expect(bridges(city)).toBe(5);
  expect(cutting(novel).map((node) => characters[node])).toEqual([
    'Fauchelevent',
    'Gavroche',
    'Mabeuf',
    'MlleGillenormand',
    'MmeBurgon',
    'Myriel',
    'Thenardier',
    'Valjean',
  ]);
  expect(bridges(novel)).toBe(18);
});

test('structural holes: the Medici are the least constrained of Florence, Valjean of his novel', () => {
  const inCity = holesOf(city);
  const medici = families.indexOf('Medici');
  expect(Math.min(...inCity.constraint)).toBe(inCity.constraint[medici]);
  expect(inCity.constraint[medici]).toBeCloseTo(0.209877, 6);
  expect(inCity.effectiveSize[medici]).toBeCloseTo(17 / 3, 12);
  const inClub = holesOf(club);
  expect(inClub.constraint[0]).toBeCloseTo(0.155423, 6);
  expect(inClub.constraint[33]).toBeCloseTo(0.156419, 6);
  expect(inClub.effectiveSize[33]).toBeCloseTo(15.235294117647058, 12);
  const valjean = characters.indexOf('Valjean');
  expect(holesOf(novel).constraint[valjean]).toBeCloseTo(0.16344795368282014, 12);
  const plain = holesOf(plainNovel);
  expect(plain.constraint[valjean]).toBeCloseTo(0.07060097048007499, 12);
  expect(plain.effectiveSize[valjean]).toBeCloseTo(31.77777777777778, 12);
});

test('communities: of Les Misérables .560, weighted by chapters .567, as Louvain finds in fifty draws', () => {
  const best = (graph: typeof novel) => {
    const model = newmanModel(graph);
    const reached = Array.from({ length: 20 }, (_, seed) => {
      const { communityOf, count } = atOnce(leiden(graph, model, { seed, resolution: 1 }));
      return modularity(graph, model, communityOf, count);
    });
    return Math.max(...reached);
  };
  expect(best(plainNovel)).toBeGreaterThanOrEqual(0.56);
  expect(best(novel)).toBeGreaterThanOrEqual(0.5666);
});
