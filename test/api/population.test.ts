/** How many live in an area, as the API derives it for a day. */
import { finlandAreas } from '../../src/changes/foundFinland.js';
import { changeSetOf } from '../contract/fixtures.js';
import { startTestService, type TestService } from '../server/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

test('a population is of the latest count up to the day, else the sum of its parts, else as recorded', async () => {
  let seat = '';
  const change = changeSetOf('counts', (builder) => {
    const name_fi = 'Esimerkkiseutu';
    seat = builder.createEntity('Area', { name_fi, kind: 'subRegion' });
    const counted = (value: number, attestedOn: string) => {
      const validity = { from: 'unknown', to: 'open', attestedOn };
      const figure = { indicator: 'population', name_fi: 'Asukasluku', value };
      builder.createRelationship(
        'ABOUT',
        builder.createEntity('Observation', figure, { validity }),
        seat,
        {},
      );
    };
    counted(1_000, '2024-12-31');
    counted(900, '2025-12-31');
    const { areaId } = finlandAreas();
    builder.createRelationship('PART_OF', areaId('municipality', '148'), seat, {});
  });
  const { revision } = await service.store.commit(change);
  const on = async (asOf: string) => {
    const { data } = await service.ask(
      `query ($id: ID!, $asOf: Date, $revision: Int) {
         area(id: $id, asOf: $asOf, atLeastRevision: $revision) { population populationOn }
         municipality(code: "148", asOf: $asOf) { population populationOn } }`,
      { id: seat, asOf, revision },
    );
    return data;
  };
  const inari = { population: 7_047, populationOn: '2022-12-31' };
  expect((await on('2026-01-01')).area).toEqual({ population: 900, populationOn: '2025-12-31' });
  expect((await on('2025-06-01')).area).toEqual({ population: 1_000, populationOn: '2024-12-31' });
  // Before its own counts: its one municipality.
  expect(await on('2024-01-01')).toEqual({ area: inari, municipality: inari });
  // Before any count: what the record of the municipality holds, with its later day.
  expect(await on('2020-01-01')).toEqual({
    area: { population: null, populationOn: null },
    municipality: inari,
  });
});
