/** Whatever is in the store and whatever a list says: bringing the list in again changes nothing. */
import fc from 'fast-check';
import { bringIn, withStore } from './importing.js';

const cell = (...choices: string[]) => fc.constantFrom('', ...choices);
const row = fc
  .record({
    member: fc.constantFrom('A ry;', 'a RY;', 'B ry;', 'C ry;', ';Essi Esimerkki', ';Aatu Arkki'),
    network: fc.constantFrom('F', 'G'),
    role: cell('jäsen', 'sihteeri'),
    municipality: cell('Kemi', 'Tornio'),
    businessId: cell('0245437-2', '0116297-6'),
    from: cell('2012', '1.6.2012', '1.1.2015', '?'),
    to: cell('2014', '31.12.2014', '31.12.2020', '?', 'toistaiseksi'),
    contact: cell('Essi Esimerkki', 'Aatu Arkki', 'Essi Arkki', 'Arkki Essi'),
    email: cell('essi@esimerkki.invalid', 'toimisto@esimerkki.invalid'),
  })
  .map((said) => Object.values(said).join(';'));
const list = fc
  .array(row, { minLength: 1, maxLength: 7 })
  .map((rows) =>
    [
      'järjestö;henkilö;verkosto;rooli;kunta;y-tunnus;alkaen;päättyen;yhteyshenkilö;sähköposti',
      ...rows,
    ].join('\n'),
  );

test('the same list again changes nothing, on the day or later', async () => {
  await fc.assert(
    fc.asyncProperty(
      list,
      list,
      fc.constantFrom(undefined, '2013-05-01'),
      async (before, after, dated) =>
        withStore(async (store) => {
          await bringIn(store, before, { on: '2026-01-15' });
          const how = dated === undefined ? {} : { dated };
          const first = await bringIn(store, after, { on: '2026-02-15', ...how });
          fc.pre(first.problemCount === 0);
          for (const on of ['2026-02-15', '2026-03-15']) {
            const again = await bringIn(store, after, { on, ...how });
            expect(again.told.problems).toEqual([]);
            expect(again.plan.changeSet?.changes).toBeUndefined();
            expect(again.revision).toBe(first.revision);
          }
        }),
    ),
    { numRuns: 25 },
  );
}, 120_000);
