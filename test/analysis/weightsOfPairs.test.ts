import fc from 'fast-check';
import { weightedShared } from '../../src/analysis/measures.js';
import { overlappingPairs, sharedColumns, weightsOfPairs } from '../../src/analysis/overlap.js';
import { placesOf, sketch } from '../graph/sketch.js';
import { atOnce } from '../support/atOnce.js';

test('the weights of all pairs are those of each pair, to the last digit', () => {
  const members = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { minLength: 1 });
  fc.assert(
    fc.property(
      fc.array(members, { minLength: 2, maxLength: 9 }),
      fc.integer({ min: 1, max: 3 }),
      (lists, least) => {
        const places = Object.fromEntries(lists.map((list, at) => [`N${at}`, list.join(' ')]));
        const { organisations: graph } = sketch(placesOf(places));
        const pairs = atOnce(overlappingPairs(graph, least));
        const plain = Array.from(pairs.first, (a, place) => {
          const b = pairs.second[place]!;
          return weightedShared(graph, a, b, sharedColumns(graph, a, b));
        });
        expect([...atOnce(weightsOfPairs(graph, pairs))]).toEqual(plain);
      },
    ),
  );
});
