/** Hours saved by a merger, against the plain sum over everybody. */
import fc from 'fast-check';
import { hoursSaved, pairSavings } from '../../../src/analysis/merging/hoursSaved.js';

interface Body {
  readonly members: readonly number[];
  readonly hours: number | null;
}

/** Over everybody: the hours of all bodies of theirs before, less the survivor's after. */
function plainly(survivor: Body, ending: readonly Body[]): number | null {
  const bodies = [survivor, ...ending];
  let saved = 0;
  for (const member of new Set(bodies.flatMap(({ members }) => members))) {
    const sitsInSurvivor = survivor.members.includes(member);
    const left = ending.filter(({ members }) => members.includes(member));
    // Who sits in the survivor before and after is there as long as ever, however long that is.
    const newHours = sitsInSurvivor ? 0 : survivor.hours;
    const known = [newHours, ...left.map(({ hours }) => hours)];
    if (known.includes(null)) return null;
    saved += left.reduce((sum, { hours }) => sum + hours!, 0) - newHours!;
  }
  return saved;
}

const body = fc.record({
  members: fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 8 }),
  // Halves and quarters, as meetings have: their sums are exact in every order.
  hours: fc.option(
    fc.nat({ max: 200 }).map((quarters) => quarters / 4),
    { freq: 5 },
  ),
});

test('are the sum over everybody, or null as soon as hours that count are unknown', () => {
  fc.assert(
    fc.property(body, fc.array(body, { minLength: 1, maxLength: 4 }), (survivor, ending) => {
      const newcomers = new Set(
        ending.flatMap(({ members }) => members).filter((one) => !survivor.members.includes(one)),
      ).size;
      const bodies = ending.map(({ members, hours }) => ({ members: members.length, hours }));
      expect(hoursSaved(bodies, newcomers, survivor.hours)).toBe(plainly(survivor, ending));
    }),
    { numRuns: 500 },
  );
});

test('of a pair are those of who sits in both and of who comes, together', () => {
  fc.assert(
    fc.property(body, body, (survivor, ended) => {
      const newcomers = ended.members.filter((one) => !survivor.members.includes(one)).length;
      const ending = { members: ended.members.length, hours: ended.hours };
      const { inBoth, onlyInEnded } = pairSavings(ending, newcomers, survivor.hours);
      fc.pre(inBoth !== null && onlyInEnded !== null);
      const all = inBoth.all + onlyInEnded.all;
      expect(all).toBe(hoursSaved([ending], newcomers, survivor.hours));
    }),
  );
});

test('are fewer than none where the survivor meets more than what ends', () => {
  // Two sit in both and save 1 hour each; three come and sit 10 in the place of 1.
  expect(hoursSaved([{ members: 5, hours: 1 }], 3, 10)).toBe(2 * 1 - 3 * 9);
});
