/** The calendar of mandates and duties: read by another library than wrote it, on whichever machine. */
import { execFileSync } from 'node:child_process';
import ICAL from 'ical.js';
import { parseDay } from '../../src/model/time/days.js';
import { mandateCalendar } from '../../src/exporting/calendar.js';
import type { Locale } from '../../src/model/languages.js';
import { changeSetOf } from '../contract/fixtures.js';
import { countyIn } from '../questions/county.js';
import { temporaryStores } from '../snapshot/stores.js';

const stores = temporaryStores();

/**
 *   Neuvosto covers Esimerkkilä: Paikka is filled by a; held by Ee; Entinen, filled by b, ended in 2025
 *   Muualla covers nothing: Toinen is filled by "c; d, \ e" until 28 February 2028
 *   kuuleminen is due once a year of Esimerkkilän kunta
 */
async function calendarOf(locale: Locale = 'fi', area?: string) {
  const store = await stores.open();
  const ids: { [name: string]: string } = {};
  await store.commit(
    changeSetOf('calendar', (builder) => {
      const area_ = (ids['Esimerkkilä'] = builder.createEntity('Area', {
        ...{ name_fi: 'Esimerkkilä', kind: 'municipality' },
      }));
      const organisation = (name: string, kind: 'association' | 'municipality' = 'association') =>
        (ids[name] = builder.createEntity('Organisation', { name_fi: name, kind }));
      const network = (name: string) => builder.createEntity('Network', { name_fi: name });
      const seat = (of: string, name: string) => {
        const made = builder.createEntity('Seat', { name_fi: name });
        builder.createRelationship('HAS_SEAT', of, made, {});
        return made;
      };
      const [neuvosto, muualla] = [network('Neuvosto'), network('Muualla')];
      builder.createRelationship('COVERS', neuvosto, area_, {});
      const paikka = seat(neuvosto, 'Paikka');
      ids['a'] = builder.createRelationship('FILLED_BY', paikka, organisation('Järjestö a ry'), {
        mandateTo: '2027-06-01',
      });
      const person = builder.createEntity('ContactPerson', { name: 'Ee Esimerkki' });
      builder.createRelationship('HELD_BY', paikka, person, { mandateTo: '2027-06-01' });
      builder.createRelationship('FILLED_BY', seat(neuvosto, 'Entinen'), organisation('b ry'), {
        mandateTo: '2026-01-01',
      });
      builder.createRelationship('FILLED_BY', seat(muualla, 'Toinen'), organisation('c; d, \\ e'), {
        mandateTo: '2028-02-29',
      });
      const kunta = organisation('Esimerkkilän kunta', 'municipality');
      builder.createRelationship('GOVERNS', kunta, area_, {});
      builder.createEntity('Duty', {
        ...{ text_fi: 'kuuleminen', legalStatus: 'described' },
        ...{ bearerKind: 'municipality', cadence: 'yearly' },
      });
    }),
  );
  const county = await countyIn(stores, store, 'calendar');
  const request = county.request();
  const asking = {
    ...(await request.asking({ asOf: parseDay('2026-11-23')! })),
    masking: {
      today: parseDay('2026-11-23'),
      records: request.records,
      pseudonymOf: (id: string) => id,
    },
  };
  const areas = area === undefined ? undefined : [ids[area]!];
  return { ids, text: await mandateCalendar(asking, request.records, { areas }, locale) };
}

function eventsIn(calendar: string) {
  const component = new ICAL.Component(
    ICAL.parse(calendar) as ConstructorParameters<typeof ICAL.Component>[0],
  );
  return component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

test('has a whole day for each mandate of an organisation that ends and each duty that is due', async () => {
  const { ids, text } = await calendarOf();
  const events = eventsIn(text).map((event) => [
    ...[event.startDate.toString(), event.endDate.toString(), event.startDate.isDate],
    event.summary,
  ]);
  expect(events).toEqual([
    ['2026-12-31', '2027-01-01', true, 'Viimeistään tänään: kuuleminen – Esimerkkilän kunta'],
    ['2027-05-31', '2027-06-01', true, 'Valtuutus päättyy: Järjestö a ry – Paikka, Neuvosto'],
    ['2028-02-28', '2028-02-29', true, 'Valtuutus päättyy: c; d, \\ e – Toinen, Muualla'],
  ]);
  expect(eventsIn(text)[1]?.uid).toBe(`mandate-${ids['a']}@tuhatverkko`);
  expect(text).not.toContain('Ee Esimerkki');
});

test('keeps the form of RFC 5545: lines of 75 octets at the most that end in CR LF, a stamp and an id each', async () => {
  const { text } = await calendarOf();
  const lines = text.split('\r\n');
  expect(text).not.toMatch(/[^\r]\n/);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines).toContain('VERSION:2.0');
  expect(lines.filter((line) => line.startsWith('DTSTAMP:'))).toEqual(
    Array(3).fill('DTSTAMP:20261123T000000Z'),
  );
  expect(new Set(eventsIn(text).map(({ uid }) => uid)).size).toBe(3);
});

test('is the same again, by area, and in the language asked for', async () => {
  expect((await calendarOf()).text).toBe((await calendarOf()).text);
  const local = eventsIn((await calendarOf('sv', 'Esimerkkilä')).text).map(
    ({ summary }) => summary,
  );
  expect(local).toEqual([
    'Senast i dag: kuuleminen – Esimerkkilän kunta',
    'Mandatet går ut: Järjestö a ry – Paikka, Neuvosto',
  ]);
});

test.each(['Pacific/Auckland', 'America/Los_Angeles'])(
  'a whole day is the same day in %s',
  (TZ) => {
    const program = `import ical from 'ical-generator';
    const at = (day) => new Date('2027-03-' + day + 'T00:00:00Z');
    const event = { id: 'x', start: at(28), end: at(29), allDay: true, summary: 'x' };
    console.log(ical({ events: [event] }).toString());`;
    const told = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...process.env, TZ, NODE_OPTIONS: '' },
      encoding: 'utf8',
    });
    expect(told).toContain('DTSTART;VALUE=DATE:20270328');
    expect(told).toContain('DTEND;VALUE=DATE:20270329');
  },
);
