/** What commands on several records at once write, on whichever store. */
import { confirmContact } from '../../src/changes/editing/confirmContact.js';
import { declareSource } from '../../src/changes/editing/declareSource.js';
import { recordMeeting } from '../../src/changes/editing/recordMeeting.js';
import { appointToSeat } from '../../src/changes/seats/appointToSeat.js';
import { releaseSeat } from '../../src/changes/seats/releaseSeat.js';
import { failureOf, type OpenStore, withStore } from '../contract/fixtures.js';
import { given } from './given.js';

export function describeCommands(open: OpenStore): void {
  test(
    'a seat is filled, given up and filled again; a contact is confirmed',
    withStore(open, async (store) => {
      const { ids, ...commanding } = await given(store, (builder) => {
        const network = builder.createEntity('Network', { name_fi: 'Neuvosto' });
        const seat = builder.createEntity('Seat', { name_fi: 'Paikka' });
        builder.createRelationship('HAS_SEAT', network, seat, {});
        const point = builder.createEntity('ContactPoint', { name_fi: 'Yhdyshenkilö' });
        const holders = ['a', 'b'].map((name) => builder.createEntity('ContactPerson', { name }));
        return { seat, point, holders };
      });
      const {
        seat,
        point,
        holders: [a = '', b = ''],
      } = ids;
      const { id, kind } = await appointToSeat(commanding, {
        ...{ key: 'a', seat, holder: a, sources: [], mandateFrom: '2025-06-01' },
        ...{ mandateLastDay: '2029-05-31', decision: 'Hallitus 1.6.2025 § 3' },
      });
      expect((await store.readRelationships(kind, [id])).get(id)).toMatchObject({
        kind: 'HELD_BY',
        properties: {
          mandateFrom: '2025-06-01',
          mandateTo: '2029-06-01',
          decision: 'Hallitus 1.6.2025 § 3',
        },
        validity: { from: '2025-06-01', to: '2029-06-01' },
      });
      const next = { key: 'b', seat, holder: b, sources: [], mandateFrom: '2027-01-01' };
      const taken = await failureOf(appointToSeat(commanding, next));
      expect(taken).toMatchObject({ problems: [{ code: 'seatTaken', path: 'input.seat' }] });
      // Told by the day that was given, not by the one after it, and where it was given.
      const reversed = { ...next, key: 'c', mandateLastDay: '2026-12-30' };
      expect(await failureOf(appointToSeat(commanding, reversed))).toMatchObject({
        problems: [{ path: 'input.mandateLastDay', value: '2026-12-30' }],
      });
      const apart = { ...reversed, firstDay: '2024-01-01', lastDay: '2024-06-30' };
      expect(await failureOf(appointToSeat(commanding, apart))).toMatchObject({
        problems: [{ path: 'input.mandateLastDay', value: '2026-12-30' }],
      });
      const rough = { ...next, key: 'd', mandateFrom: '2027' };
      expect(await failureOf(appointToSeat(commanding, rough))).toMatchObject({
        problems: [{ code: 'notADay', path: 'input.mandateFrom', value: '2027' }],
      });
      await releaseSeat(commanding, { key: 'release', holding: id, lastDay: '2026-12-31' });
      expect(await appointToSeat(commanding, next)).toMatchObject({
        applied: true,
        kind: 'HELD_BY',
      });

      await confirmContact(commanding, { key: 'confirm', contact: point });
      expect((await store.readEntities([point])).get(point)?.properties).toMatchObject({
        confirmedOn: '2026-03-01',
      });
      const future = { key: 'future', contact: a, confirmedOn: '2026-03-02' };
      const early = await failureOf(confirmContact(commanding, future));
      expect(early).toMatchObject({ problems: [{ code: 'dayAfter', path: 'input.confirmedOn' }] });
    }),
  );

  test(
    'a meeting and a source are recorded whole or not at all',
    withStore(open, async (store) => {
      const { ids, ...commanding } = await given(store, (builder) => ({
        network: builder.createEntity('Network', { name_fi: 'Neuvosto' }),
        municipality: builder.createEntity('Organisation', {
          name_fi: 'Esimerkkikunta',
          kind: 'municipality',
        }),
        parish: builder.createEntity('Organisation', {
          name_fi: 'Esimerkkiseurakunta',
          kind: 'parish',
        }),
        duty: builder.createEntity('Duty', {
          text_fi: 'Neuvottelu',
          legalStatus: 'enacted',
          bearerKind: 'municipality',
        }),
      }));
      const { network, municipality, parish, duty } = ids;
      const meeting = {
        ...{ key: 'meeting', properties: { name_fi: 'Kokous 1/2026' }, firstDay: '2026-02-10' },
        ...{ heldBy: [network], attendedBy: [municipality, parish] },
        fulfils: [{ duty, bearer: municipality }],
      };
      const { id, revision } = await recordMeeting(commanding, meeting);
      expect((await store.readEntities([id])).get(id)?.validity).toMatchObject({
        from: '2026-02-10',
        to: '2026-02-11',
      });
      expect(await store.relationshipsOf('ATTENDED', 'to', [id])).toHaveLength(2);
      expect(await store.relationshipsOf('HELD', 'to', [id])).toMatchObject([
        { from: network, revision },
      ]);
      expect(await store.relationshipsOf('FULFILS', 'from', [id])).toMatchObject([{ to: duty }]);
      const wrong = { ...meeting, key: 'wrong', fulfils: [{ duty, bearer: parish }] };
      expect(await failureOf(recordMeeting(commanding, wrong))).toMatchObject({
        problems: [{ code: 'wrongBearer', path: 'input.fulfils.0.bearer', value: parish }],
      });
      const absent = { ...meeting, key: 'absent', attendedBy: [municipality, duty] };
      expect(await failureOf(recordMeeting(commanding, absent))).toMatchObject({
        code: 'NOT_FOUND',
        path: 'input.attendedBy.1',
      });

      const scope = { subject: network, fact: 'memberships', complete: true } as const;
      const list = { key: 'source', properties: { title: 'Jäsenlista' } };
      const day = { firstDay: '2026-01-01', lastDay: '2026-01-01' };
      const source = await declareSource(commanding, { ...list, scopes: [{ ...scope, ...day }] });
      expect(await store.relationshipsOf('SPEAKS_FOR', 'from', [source.id])).toMatchObject([
        {
          to: network,
          properties: { fact: 'memberships', complete: true },
          validity: { from: '2026-01-01', to: '2026-01-02' },
        },
      ]);
      const nowhere = { ...list, key: 'nowhere', scopes: [scope, { ...scope, subject: parish }] };
      expect(await failureOf(declareSource(commanding, nowhere))).toMatchObject({
        path: 'input.scopes.1.subject',
      });
      expect(await store.revision()).toBe(source.revision);
    }),
  );
}
