/** Commands at the same instant are held against each other, as if they had come one after the other. */
import { appointToSeat } from '../../src/changes/seats/appointToSeat.js';
import { InvalidInputError } from '../../src/model/errors/errors.js';
import { Records } from '../../src/records/records.js';
import { changeSetOf, scanAll } from '../contract/fixtures.js';
import { temporaryStores } from '../snapshot/stores.js';

const stores = temporaryStores();

test('of ten who are appointed to one seat at once, one is, and the others are told why not', async () => {
  const store = await stores.open();
  let seat = '';
  let people: string[] = [];
  await store.commit(
    changeSetOf('a seat', (builder) => {
      const network = builder.createEntity('Network', { name_fi: 'Neuvosto' });
      seat = builder.createEntity('Seat', { name_fi: 'Paikka' });
      builder.createRelationship('HAS_SEAT', network, seat, {});
      people = Array.from({ length: 10 }, (_, n) =>
        builder.createEntity('ContactPerson', { name: `Esimerkki ${n}` }),
      );
    }),
  );
  const outcomes = await Promise.allSettled(
    people.map((holder) =>
      appointToSeat(
        {
          ...{ store, records: new Records(store), author: 'esimerkki' },
          now: new Date('2026-03-01T10:00:00Z'),
        },
        { key: holder, seat, holder, sources: [], mandateFrom: '2026-01-01' },
      ),
    ),
  );
  const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refused).toHaveLength(9);
  for (const reason of refused) {
    expect(reason).toBeInstanceOf(InvalidInputError);
    expect(reason).toMatchObject({ problems: [{ code: 'seatTaken' }] });
  }
  expect(await scanAll(store, 'HELD_BY')).toHaveLength(1);
});
