import { agreementOf } from '../../src/analysis/agreement.js';
import { incidence } from './incidence.js';

/** A has the tasks 0 and 1, B the tasks 1 and 2, C none; all work for area 0, B also for area 1. */
const graphs = {
  tasks: incidence([
    [1, 1, 0],
    [0, 1, 1],
    [0, 0, 0],
  ]),
  goals: incidence([[1], [1], [1]]),
  area: incidence([
    [1, 0],
    [1, 1],
    [1, 0],
  ]),
};

test('is the jaccard in each respect, and null where either has nothing', () => {
  expect(agreementOf(graphs, 0, 1)).toEqual({ tasks: 1 / 3, goals: 1, area: 1 / 2 });
  expect(agreementOf(graphs, 0, 2)).toEqual({ tasks: null, goals: 1, area: 1 });
});

test('weighs areas by who lives there, where that is known', () => {
  const areaWeights = Float64Array.of(900, 100);
  expect(agreementOf({ ...graphs, areaWeights }, 0, 1).area).toBe(0.9);
  const areaIsKnown = Uint8Array.of(1, 0, 1);
  expect(agreementOf({ ...graphs, areaWeights, areaIsKnown }, 0, 1).area).toBeNull();
  expect(agreementOf({ ...graphs, areaWeights, areaIsKnown }, 0, 2).area).toBe(1);
});

test('of a place where nobody lives nothing can be said', () => {
  const areaWeights = Float64Array.of(0, 100);
  expect(agreementOf({ ...graphs, areaWeights }, 0, 2).area).toBeNull();
});
