/** Questions 7 and 8 on random counties give what their definitions do. */
import fc from 'fast-check';
import { formatDay } from '../../../src/model/time/days.js';
import { dutiesInPeriods } from '../../../src/questions/duties/cadence.js';
import { dutyFulfilment } from '../../../src/questions/duties/dutyFulfilment.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { dutyCounty } from './dutyCounty.js';
import { anyDuties, drawn, SlowDuties } from './slowDuties.js';

const stores = temporaryStores();

test('every duty of every bearer, in every period, is as its definition says', async () => {
  const seen = new Set<string>();
  const holds = () =>
    fc.assert(
      fc.asyncProperty(anyDuties, async (sketch) => {
        const { entries, ties } = drawn(sketch);
        const county = await dutyCounty(stores, entries, ties);
        const asking = await county.asking(sketch.day);
        const slow = new SlowDuties(sketch);
        const pairs = slow.pairs().map(([duty, bearer]) => ({ duty, bearer }));
        const keyOf = ({ duty, bearer }: { duty: string; bearer: string }) => `${duty} ${bearer}`;
        const sorted = (rows: readonly string[]) => [...rows].sort();

        const { items } = await dutyFulfilment(asking, county.reader, { first: 500 });
        const fulfilled = items.map(({ duty, bearer, state }) => {
          seen.add(state);
          return `${county.nameOf(duty)} ${county.nameOf(bearer)} ${state}`;
        });
        expect(sorted(fulfilled)).toEqual(
          sorted(pairs.map((one) => `${keyOf(one)} ${slow.fulfilment(one.duty, one.bearer)}`)),
        );
        for (const { state, structures, missing } of items) {
          expect(structures.length > 0).toBe(state === 'FULFILLED');
          expect(missing.length > 0).toBe(state === 'UNKNOWN' || state === 'NOT_STATED');
        }

        const rows = await dutiesInPeriods(asking, county.reader, { years: sketch.years });
        const inPeriods = rows.map(({ duty, bearer, period, state, meetings, nextBy }) => {
          seen.add(state);
          const names = meetings.map(({ meeting }) => county.nameOf(meeting)).sort();
          const from = period ? formatDay(period.first) : '–';
          const by = nextBy === undefined ? '–' : formatDay(nextBy);
          return `${county.nameOf(duty)} ${county.nameOf(bearer)} ${from} ${state} ${names.join()} ${by}`;
        });
        expect(sorted(inPeriods)).toEqual(
          sorted(
            pairs.flatMap((one) =>
              slow.cadence(one.duty, one.bearer).map((row) => `${keyOf(one)} ${row}`),
            ),
          ),
        );
        await county.close();
      }),
      { numRuns: 25 },
    );
  const every = 'FULFILLED NOBODY NOT_STATED UNKNOWN MET MISSED DUE AS_NEEDED'.split(' ');
  const unseen = () => every.filter((state) => !seen.has(state));
  await holds();
  // Which states a drawn county has is left to chance: more are drawn until every one was seen.
  for (let more = 0; more < 20 && unseen().length > 0; more++) await holds();
  expect(unseen()).toEqual([]);
});
