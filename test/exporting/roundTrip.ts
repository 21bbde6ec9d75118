/** What the form of the workbook promises on any store: nothing that it carries is lost on the way. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foundFinland } from '../../src/changes/foundFinland.js';
import { exportWorkbook } from '../../src/exporting/exportWorkbook.js';
import { contentAtOneRevision } from '../../src/store/backup/contentAtOneRevision.js';
import { digestOf } from '../../src/store/backup/contentDigest.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { bringInWorkbook, type Entered, filled } from '../importing/workbooks.js';

export async function digestOfStore(store: GraphStore): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'digest-'));
  try {
    return await digestOf(await contentAtOneRevision(store, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function exported(store: GraphStore, withPeople = true): Promise<Uint8Array> {
  return (await exportWorkbook(store, { locale: 'fi', withPeople })).bytes;
}

/** One of everything that people enter, in the words of the Finnish template. */
export const county: Entered = {
  Source: [
    { title: 'Esimerkkiluettelo', publishedOn: '2026-01-15', reliability: '60', public: 'kyllä' },
  ],
  Organisation: [
    {
      name_fi: 'Esimerkkiyhdistys Kaarna ry',
      name_sv: 'Exempelföreningen Bark rf',
      aliases: 'Kaarna; Kaarna;; kerho',
      kind: 'yhdistys',
      businessId: '1234567-1',
      website: 'https://esimerkki.example/kaarna',
      sources: 'Esimerkkiluettelo | sivu 2',
    },
    { name_fi: 'Esimerkkikunta', kind: 'kunta', status: 'suunniteltu', sources: '–' },
  ],
  Network: [
    {
      name_fi: 'Esimerkkineuvottelukunta',
      kind: 'neuvottelukunta',
      purpose_fi: '=1+1\nkaksi riviä',
      statutory: 'ei',
      meetingsPerYear: '4,5',
      validFrom: '2023',
      validTo: '31.12.2027',
      attestedOn: '1.3.2024',
    },
    { name_fi: 'Esimerkkijaosto', validFrom: '?', validTo: '?' },
  ],
  ContactPerson: [
    {
      name: 'Esimerkki Henkilö',
      email: 'henkilo@esimerkki.example',
      phone: '+358 40 000',
      title: '@johtaja',
      legalBasis: 'suostumus',
    },
  ],
  ContactPoint: [{ name_fi: 'Järjestöyhdyshenkilö (esimerkki)', kind: 'nimetyt henkilöt' }],
  Seat: [
    { id: 'p1', name_fi: 'Yhdistysten paikka', quota: '2' },
    { id: 'p2', name_fi: 'Yhdistysten paikka' },
  ],
  Concept: [
    { name_fi: 'Yhdistykset (esimerkki)', scheme: 'jäsenryhmä', code: '005' },
    { name_fi: 'Hyvinvointi (esimerkki)', scheme: 'teema' },
    { name_fi: 'Liikunta (esimerkki)', scheme: 'teema' },
    { name_fi: 'Nuoret (esimerkki)', scheme: 'kohderyhmä' },
  ],
  Duty: [
    {
      text_fi: 'Tehdään suunnitelma',
      provision: '0/2026 1 §',
      bearerKind: 'kunta',
      counterparties: 'yhdistykset; seurakunnat',
      cadence: 'vuosittain',
      legalStatus: 'kuvaus',
    },
  ],
  CouncilTerm: [
    { name_fi: 'Kausi', bearerKind: 'kunta', validFrom: '1.6.2025', validTo: '31.5.2029' },
  ],
  Meeting: [
    { id: 'k1', name_fi: 'Kokous', validFrom: '3.2.2026', validTo: '3.2.2026', hours: '2' },
    { id: 'k2', name_fi: 'Kokous', validFrom: '4.5.2026', validTo: '4.5.2026' },
  ],
  Document: [{ name_fi: 'Suunnitelma', kind: 'suunnitelma', approvedOn: '2026-02-03' }],
  Grant: [{ name_fi: 'Avustus', amount: '1500,50' }],
  Project: [{ name_fi: 'Esimerkkihanke', purpose_sv: 'Övning' }],
  PracticeModel: [{ name_fi: 'Malli', summary_en: 'A model.' }],
  Collection: [{ name_fi: 'Kokoelma' }],
  Observation: [
    {
      indicator: 'osuus',
      value: '-1.25',
      unit: '%',
      numerator: '3',
      denominator: '4',
      populationCounted_fi: 'esimerkit',
    },
  ],
  Area: [{ name_fi: 'Esimerkkialue', kind: 'pilottialue', latitude: '66.5', longitude: '25,7' }],
  MEMBER_OF: [
    {
      from: '1234567-1',
      to: 'Esimerkkineuvottelukunta',
      role: 'puheenjohtaja',
      validFrom: '1.1.2024',
      validTo: '31.12.2025',
    },
    { from: 'Kaarna', to: 'Esimerkkineuvottelukunta', role: 'jäsen', validFrom: '1.1.2026' },
    { from: 'Esimerkki Henkilö', to: 'Esimerkkijaosto' },
  ],
  HAS_SEAT: [
    { from: 'Esimerkkineuvottelukunta', to: 'p1' },
    { from: 'Esimerkkineuvottelukunta', to: 'p2' },
  ],
  FOR_CATEGORY: [{ from: 'p1', to: 'Yhdistykset (esimerkki)' }],
  FILLED_BY: [
    {
      from: 'p1',
      to: 'Kaarna',
      validFrom: '1.2.2024',
      mandateFrom: '1.2.2024',
      mandateTo: '31.12.2025',
      decision: 'Päätös 1',
      deputy: 'kyllä',
    },
  ],
  HELD_BY: [{ from: 'p2', to: 'Esimerkki Henkilö', validFrom: '2024' }],
  REPRESENTS: [{ from: 'Esimerkki Henkilö', to: 'Kaarna' }],
  ACTS_FOR: [{ from: 'Järjestöyhdyshenkilö (esimerkki)', to: 'Esimerkkikunta' }],
  CONTACT_FOR: [{ from: 'Järjestöyhdyshenkilö (esimerkki)', to: '005' }],
  INFORMS: [{ from: 'Kaarna', to: 'Esimerkkijaosto' }],
  LOCATED_IN: [{ from: 'Kaarna', to: '698' }],
  OPERATES_IN: [{ from: 'Esimerkkihanke', to: 'Esimerkkialue' }],
  COVERS: [{ from: 'Esimerkkijaosto', to: 'Esimerkkialue' }],
  GOVERNS: [{ from: 'Esimerkkikunta', to: 'Esimerkkialue' }],
  PART_OF: [{ from: 'Esimerkkijaosto', to: 'Esimerkkineuvottelukunta' }],
  SUCCEEDED_BY: [{ from: 'Esimerkkihanke', to: 'Esimerkkijaosto' }],
  HOSTED_BY: [{ from: 'Esimerkkineuvottelukunta', to: 'Esimerkkikunta' }],
  REPORTS_TO: [{ from: 'Esimerkkijaosto', to: 'Esimerkkineuvottelukunta' }],
  APPOINTS: [{ from: 'Esimerkkikunta', to: 'p1' }],
  PREPARES: [{ from: 'Esimerkkijaosto', to: 'Suunnitelma' }],
  ABOUT: [
    { from: 'Esimerkkijaosto', to: 'Hyvinvointi (esimerkki)' },
    { from: 'osuus', to: 'Esimerkkialue' },
  ],
  SERVES: [{ from: 'Esimerkkihanke', to: 'Nuoret (esimerkki)' }],
  BROADER: [{ from: 'Liikunta (esimerkki)', to: 'Hyvinvointi (esimerkki)' }],
  BEARS: [{ from: 'Esimerkkikunta', to: 'Tehdään suunnitelma' }],
  FULFILS: [{ from: 'Suunnitelma', to: 'Tehdään suunnitelma', bearer: 'Esimerkkikunta' }],
  HELD: [{ from: 'Esimerkkineuvottelukunta', to: 'k1' }],
  ATTENDED: [
    { from: 'Kaarna', to: 'k1' },
    { from: 'Esimerkki Henkilö', to: 'k2' },
  ],
  FUNDED_BY: [{ from: 'Esimerkkihanke', to: 'Avustus', amount: '500' }],
  IN_COLLECTION: [{ from: 'Malli', to: 'Kokoelma' }],
  REFERS_TO: [{ from: 'Esimerkkijaosto', to: 'Kaarna', step: 'toimintaan' }],
  SPEAKS_FOR: [
    {
      from: 'Esimerkkiluettelo',
      to: 'Esimerkkineuvottelukunta',
      fact: 'jäsenyydet',
      complete: 'kyllä',
    },
  ],
  RELATED_TO: [{ from: 'Kaarna', to: 'Esimerkkialue', verb: 'tukee' }],
};

/** Template → filled → import → export → import, into the same store and into another one. */
export async function nothingIsLost(open: () => Promise<GraphStore>): Promise<void> {
  const form = await filled('fi', county);
  const first = await open();
  await foundFinland(first);
  const brought = await bringInWorkbook(first, form);
  expect(brought.problems).toEqual([]);
  expect(brought.applied).toBe(true);
  const digest = await digestOfStore(first);

  // The same form again, on another day, changes nothing.
  const again = await bringInWorkbook(first, form, { on: '2027-03-01' });
  expect({ ...again.plan, tallies: undefined }).toMatchObject({ revision: brought.revision });
  expect(again.applied).toBe(false);

  const workbook = await exported(first);
  const same = await bringInWorkbook(first, workbook, { fileName: 'vienti.xlsx' });
  expect([same.problems, same.notes, same.applied]).toEqual([[], [], false]);
  expect(await digestOfStore(first)).toBe(digest);
  await first.close();

  const second = await open();
  const moved = await bringInWorkbook(second, workbook, {
    fileName: 'vienti.xlsx',
    on: '2027-03-01',
  });
  expect(moved.problems).toEqual([]);
  expect(await digestOfStore(second)).toBe(digest);
  await second.close();
}
