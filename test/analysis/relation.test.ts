import {
  type Agreement,
  defaultThresholds,
  nothingKnown,
  type Relation,
  relationOf,
} from '../../src/analysis/relation.js';

function relation(
  [shared, sizeA, sizeB]: readonly [number, number, number],
  agreement: Partial<Agreement> = {},
): Relation {
  return relationOf({ shared, sizeA, sizeB }, { ...nothingKnown, ...agreement });
}

type Case = readonly [string, readonly [shared: number, sizeA: number, sizeB: number], Relation];

describe('relationOf, by members', () => {
  test.each<Case>([
    ['jaccard 4/8 and 4 shared', [4, 6, 6], 'DUPLICATE'],
    ['jaccard 4/9, just below a half', [4, 6, 7], 'PARTIAL'],
    ['jaccard 5/9, just above a half', [5, 7, 7], 'DUPLICATE'],
    ['three shared of three and three', [3, 3, 3], 'DUPLICATE'],
    ['two shared of two and two, one too few', [2, 2, 2], 'WEAK'],
  ])('DUPLICATE: %s', (_, sizes, expected) => {
    expect(relation(sizes)).toBe(expected);
  });

  test.each<Case>([
    ['containment 4/5 and 4/20', [4, 5, 20], 'ABSORBABLE'],
    ['containment 15/19, just below .8, and 15/90', [15, 19, 90], 'WEAK'],
    ['containment 9/11, just above .8, and 9/90', [9, 11, 90], 'ABSORBABLE'],
    ['the other way round', [4, 20, 5], 'ABSORBABLE'],
    ['a smaller body of three', [3, 3, 30], 'ABSORBABLE'],
    ['a smaller body of two, one too few', [2, 2, 30], 'WEAK'],
    // Under the default limits a pair this alike is DUPLICATE first, so the difference alone is tried
    // below, with the duplicates' limit out of reach.
    ['alike both ways', [9, 10, 11], 'DUPLICATE'],
  ])('ABSORBABLE: %s', (_, sizes, expected) => {
    expect(relation(sizes)).toBe(expected);
  });

  test.each<Case>([
    ['.8 and .5, exactly .3 lower', [4, 5, 8], 'ABSORBABLE'],
    ['.85 and .55, exactly .3 lower though not in binary', [187, 220, 340], 'ABSORBABLE'],
    ['8/10 and 8/15, .27 lower', [8, 10, 15], 'PARTIAL'],
    ['8/10 and 8/17, .33 lower', [8, 10, 17], 'ABSORBABLE'],
  ])('ABSORBABLE by difference: %s', (_, [shared, sizeA, sizeB], expected) => {
    const limits = { ...defaultThresholds, duplicateJaccard: 2 };
    expect(relationOf({ shared, sizeA, sizeB }, nothingKnown, limits)).toBe(expected);
    expect(relationOf({ shared, sizeA: sizeB, sizeB: sizeA }, nothingKnown, limits)).toBe(expected);
  });

  test.each<Case>([
    ['jaccard 3/15 and 3 shared', [3, 9, 9], 'PARTIAL'],
    ['jaccard 3/16, just below a fifth', [3, 9, 10], 'WEAK'],
    ['jaccard 3/14, just above a fifth', [3, 8, 9], 'PARTIAL'],
    ['jaccard 2/4 but two shared', [2, 3, 3], 'WEAK'],
    ['nothing shared', [0, 5, 5], 'WEAK'],
    ['a network without members', [0, 0, 5], 'WEAK'],
    ['two networks without members', [0, 0, 0], 'WEAK'],
  ])('PARTIAL or WEAK: %s', (_, sizes, expected) => {
    expect(relation(sizes)).toBe(expected);
  });

  test('is the same to the last digit whatever fraction stands at the limit', () => {
    const limits = { ...defaultThresholds, duplicateJaccard: 2, partialJaccard: 2 };
    for (let a = 3; a <= 40; a++) {
      for (let b = a; b <= 120; b++) {
        for (let shared = 0; shared <= a; shared++) {
          // In whole numbers: s/a ≥ 4/5 and s/a − s/b ≥ 3/10.
          const absorbable = 5 * shared >= 4 * a && 10 * shared * (b - a) >= 3 * a * b;
          const found = relationOf({ shared, sizeA: a, sizeB: b }, nothingKnown, limits);
          if ((found === 'ABSORBABLE') !== absorbable) throw new Error(`${shared} of ${a}, ${b}`);
        }
      }
    }
  });
});

describe('relationOf, by what is done and where', () => {
  // Two of sixteen members are shared: jaccard .125.
  const apart = [2, 9, 9] as const;

  test.each<readonly [string, Partial<Agreement>, Relation]>([
    ['tasks and area at a half', { tasks: 0.5, area: 0.5 }, 'PARALLEL'],
    ['goals and area at a half', { goals: 0.5, area: 0.5 }, 'PARALLEL'],
    ['tasks and goals just below', { tasks: 0.49, goals: 0.49, area: 1 }, 'WEAK'],
    ['area just below', { tasks: 1, area: 0.49 }, 'WEAK'],
    ['all above', { tasks: 0.6, goals: 0.7, area: 0.9 }, 'PARALLEL'],
    ['area not known', { tasks: 1, goals: 1, area: null }, 'WEAK'],
    ['tasks and goals not known', { tasks: null, goals: null, area: 1 }, 'WEAK'],
    ['tasks not known, goals alike', { tasks: null, goals: 0.5, area: 0.5 }, 'PARALLEL'],
  ])('%s', (_, agreement, expected) => {
    expect(relation(apart, agreement)).toBe(expected);
  });

  const same = { tasks: 1, goals: 1, area: 1 };
  test.each<Case>([
    ['no shared member at all', [0, 5, 5], 'PARALLEL'],
    ['jaccard just below a fifth', [3, 9, 10], 'PARALLEL'],
    ['jaccard at a fifth', [3, 9, 9], 'PARTIAL'],
    ['jaccard at a fifth with too few for PARTIAL', [2, 6, 6], 'WEAK'],
    ['a body that could be absorbed', [4, 5, 20], 'ABSORBABLE'],
    ['a network without members, of which nothing can be said', [0, 0, 5], 'WEAK'],
  ])('the same work, with %s', (_, sizes, expected) => {
    expect(relation(sizes, same)).toBe(expected);
  });
});

describe('relationOf, by limits of the asker', () => {
  test.each<readonly [Relation, Partial<typeof defaultThresholds>]>([
    ['DUPLICATE', {}],
    ['ABSORBABLE', { duplicateJaccard: 0.9, absorbableDifference: 0.05 }],
    ['PARTIAL', { duplicateShared: 9 }],
    ['WEAK', { duplicateShared: 9, partialShared: 9 }],
  ])('%s when %j', (expected, limits) => {
    // Eight shared of ten and nine: jaccard 8/11, containment 8/10 and 8/9.
    const found = relationOf({ shared: 8, sizeA: 10, sizeB: 9 }, nothingKnown, {
      ...defaultThresholds,
      ...limits,
    });
    expect(found).toBe(expected);
  });
});
