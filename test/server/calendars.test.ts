/** Calendars over HTTP: who gets what, and that nobody is named, whatever the service lets its callers see. */
import { changeSetOf } from '../contract/fixtures.js';
import { startTestService, type TestService } from './harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({}, undefined, 'admin');
  const { revision } = await service.store.commit(
    changeSetOf('mandates', (builder) => {
      const seat = builder.createEntity('Seat', { name_fi: 'Paikka' });
      builder.createRelationship('HAS_SEAT', service.ids['Neuvosto']!, seat, {});
      const ends = { mandateTo: '2999-06-01' };
      builder.createRelationship('FILLED_BY', seat, service.ids['a']!, ends);
      builder.createRelationship('HELD_BY', seat, service.ids['Ee']!, ends);
    }),
  );
  await service.ask(`{ networks(atLeastRevision: ${revision}) { totalCount } }`);
});
afterAll(() => service.close());

const get = (query = '') => fetch(`${service.url}/calendar/mandates.ics${query}`);

test('a calendar for programs, which names no person', async () => {
  const response = await get('?area=Rovaniemi&lang=en');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const text = (await response.text()).replaceAll('\r\n ', '');
  expect(text).toContain('SUMMARY:Mandate ends: Esimerkki a ry – Paikka\\, Neuvosto');
  expect(text).toContain('DTSTART;VALUE=DATE:29990531');
  expect(text).not.toContain('Ee');
});

test('in Finnish unless told, of all areas unless one is named', async () => {
  const text = (await (await get()).text()).replaceAll('\r\n ', '');
  expect(text).toContain('SUMMARY:Valtuutus päättyy: Esimerkki a ry');
  const elsewhere = await (await get('?area=Utsjoki')).text();
  expect(elsewhere).not.toContain('Esimerkki a ry');
  expect(elsewhere).toContain('BEGIN:VCALENDAR');
});

test('what cannot be answered: 404 for an area, 400 for a language, in a sentence', async () => {
  const area = await get('?area=Rovanjemi&lang=en');
  expect([area.status, await area.text()]).toEqual([
    404,
    'There is no area “Rovanjemi”. Did you mean one of these: Rovaniemi?\n',
  ]);
  const language = await get('?lang=la');
  expect([language.status, await language.text()]).toEqual([
    400,
    'Kieltä ”la” ei ole. Kielet ovat fi, sv ja en.\n',
  ]);
});
