import fc from 'fast-check';
import { repeatedIds } from '../../src/model/repeatedIds.js';

const repeatedAmong = (ids: readonly string[]) => repeatedIds(ids.length, (place) => ids[place]!);

describe('repeated ids', () => {
  test('are the places of ids that a set has seen before', () => {
    // Few and short ones, so that they repeat and get in each other's way.
    const ids = fc.array(fc.oneof(fc.string({ maxLength: 2 }), fc.constantFrom('a', 'b', 'ab')));
    fc.assert(
      fc.property(ids, (given) => {
        const seen = new Set<string>();
        const repeated = given.flatMap((id, place) => {
          const isRepeated = seen.has(id);
          seen.add(id);
          return isRepeated ? [place] : [];
        });
        expect(repeatedAmong(given)).toEqual(repeated);
      }),
    );
  });

  test('are found among very many', () => {
    const ids = Array.from({ length: 100_000 }, (_, number) => `esimerkki-${number}`);
    expect(repeatedAmong(ids)).toEqual([]);
    expect(repeatedAmong([...ids, ids[7]!, 'uusi', ids[99_999]!])).toEqual([100_000, 100_002]);
  });
});
