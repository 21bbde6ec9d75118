import fc from 'fast-check';
import type { ChangeSetBuilder } from '../../../src/model/changeSet.js';
import { brokenBy, during } from './harness.js';

/** Areas a, b, c; links as "a>b" for a PART_OF b, each with the days on which it holds. */
function county(names: string) {
  const ids: { [name: string]: string } = {};
  const create = (builder: ChangeSetBuilder) => {
    for (const name of names) {
      ids[name] = builder.createEntity('Area', { name_fi: `Esimerkki ${name}`, kind: 'region' });
    }
  };
  const link = (builder: ChangeSetBuilder, way: string, from = '2000-01-01', to = 'open') =>
    builder.createRelationship('PART_OF', ids[way[0]!]!, ids[way[2]!]!, {}, during(from, to));
  return { ids, create, link };
}

describe('no cycles', () => {
  test('an area is no part of its own part, however far down', async () => {
    const { ids, create, link } = county('abc');
    const found = await brokenBy(
      (builder) => {
        create(builder);
        link(builder, 'a>b');
        link(builder, 'b>c');
      },
      (builder) => void link(builder, 'c>a'),
    );
    expect(found).toEqual([['cycle', 'changes.0.record.to', { kind: 'PART_OF' }]]);
    expect(Object.keys(ids)).toEqual(['a', 'b', 'c']);
  });

  test('two links of one ChangeSet are seen together', async () => {
    const { create, link } = county('ab');
    const found = await brokenBy(create, (builder) => {
      link(builder, 'a>b');
      link(builder, 'b>a');
    });
    expect(found.map(([code, path]) => [code, path])).toEqual([
      ['cycle', 'changes.0.record.to'],
      ['cycle', 'changes.1.record.to'],
    ]);
  });

  test('what never holds on one day, is only proposed, or is deleted beside it, stands not in the way', async () => {
    const { create, link } = county('ab');
    const apart = await brokenBy(
      (builder) => {
        create(builder);
        link(builder, 'a>b', '2000-01-01', '2010-01-01');
      },
      (builder) => void link(builder, 'b>a', '2010-01-01'),
    );
    expect(apart).toEqual([]);

    const { ids, create: createAgain } = county('ab');
    const proposed = await brokenBy(
      (builder) => {
        createAgain(builder);
        builder.createRelationship('PART_OF', ids['a']!, ids['b']!, {}, { status: 'proposed' });
      },
      (builder) => void builder.createRelationship('PART_OF', ids['b']!, ids['a']!, {}),
    );
    expect(proposed).toEqual([]);

    let first = '';
    const third = county('ab');
    const deleted = await brokenBy(
      (builder) => {
        third.create(builder);
        first = third.link(builder, 'a>b');
      },
      (builder) => {
        third.link(builder, 'b>a');
        builder.delete('PART_OF', first);
      },
    );
    expect(deleted).toEqual([]);
  });

  test('three links that hold two and two, but never all at once, are no cycle', async () => {
    const { create, link } = county('abc');
    const found = await brokenBy(
      (builder) => {
        create(builder);
        link(builder, 'a>b', '2000-01-01', '2011-01-01');
        link(builder, 'b>c', '2010-01-01', '2021-01-01');
      },
      (builder) => void link(builder, 'c>a', '2011-01-01'),
    );
    expect(found).toEqual([]);
  });

  test('equals following every way on every day', async () => {
    const anyLink = fc.record({
      way: fc.constantFrom('a>b', 'b>a', 'a>c', 'c>a', 'b>c', 'c>b', 'a>d', 'd>a', 'c>d', 'd>b'),
      from: fc.integer({ min: 0, max: 6 }),
      length: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyLink, { minLength: 1, maxLength: 7 }), async (links) => {
        const last = links.at(-1)!;
        const { create, link } = county('abcd');
        const add = (builder: ChangeSetBuilder, { way, from, length }: typeof last) =>
          link(builder, way, `${2000 + from}-01-01`, `${2000 + from + length}-01-01`);
        const found = await brokenBy(
          (builder) => {
            create(builder);
            for (const one of links.slice(0, -1)) add(builder, one);
          },
          (builder) => void add(builder, last),
        );
        const isCycle = [...Array(12).keys()].some((year) => {
          const holding = links.filter(({ from, length }) => from <= year && year < from + length);
          return holding.includes(last) && reaches(last.way[2]!, last.way[0]!, holding);
        });
        expect(found.length > 0).toBe(isCycle);
      }),
      { numRuns: 200 },
    );
  });
});

function reaches(start: string, goal: string, links: readonly { readonly way: string }[]): boolean {
  const reached = new Set([start]);
  for (const _ of links) {
    for (const { way } of links) if (reached.has(way[0]!)) reached.add(way[2]!);
  }
  return reached.has(goal);
}
