/**
 * An invented list of who fulfils which duty in Lapland's county, and of the negotiations that were held.
 * It says of itself that it has all of it, so that what it does not list is known to be missing.
 */
import type { ChangeSetBuilder, RecordCircumstances } from '../../model/changeSet.js';
import type { RecordId } from '../../model/record.js';
import { endAfterLastDay } from '../../model/time/validity.js';
import { county, laplandMunicipalities, serviceAreas } from '../lapland/areas.js';
import { LIST_DAY } from './dates.js';

/** Invented networks of single municipalities, by code: what they fulfil, they do for it alone. */
const LOCAL: { readonly [code: string]: string } = {
  '047': 'Enontekiön monikulttuurisuuden esimerkkiyhteistyöryhmä',
  '148': 'Inarin vapaaehtoistyön esimerkkineuvosto',
  '240': 'Kemin kulttuurin esimerkkifoorumi',
  '261': 'Kittilän vapaaehtoistyön esimerkkiteemaryhmä',
  '273': 'Kolarin kulttuurin esimerkkiverkosto',
  '320': 'Kemijärven digituen esimerkkiverkosto',
  '498': 'Muonion kulttuurin esimerkkiverkosto',
  '614': 'Posion vapaaehtoistyön esimerkkineuvosto',
  '683': 'Ranuan ikäihmisten esimerkkiteemaryhmä',
  '698': 'Rovaniemen vapaaehtoistyön esimerkkiverkosto',
  '732': 'Sallan omaishoidon esimerkkineuvosto',
  '751': 'Simon vapaaehtoistyön esimerkkiaamukahvit',
  '758': 'Sodankylän ikäihmisten esimerkkineuvosto',
  '851': 'Tornion ikäihmisten esimerkkityöryhmä',
  '976': 'Ylitornion kylätoiminnan esimerkkityöryhmä',
};
/** Of these the local network also answers for promoting wellbeing as a whole. */
const WHOLE = new Set(['148', '240', '320', '614', '698', '732', '758', '851', '976']);

const COUNCIL = 'Lapin hyvinvointijohtamisen esimerkkineuvosto';
const FORUM = 'Lapin kylätoiminnan esimerkkifoorumi';
const NORTH = 'Pohjoisen Lapin turvallisuuden esimerkkineuvosto';
const LAPHA = 'o-lapha';

/** Who fulfils which duty for whom, by keys. */
const STRUCTURES: readonly (readonly [network: string, duty: string, bearer: string])[] = [
  ...laplandMunicipalities.flatMap(({ key, municipality: { code } }) => {
    const local = LOCAL[code];
    if (local === undefined) return [];
    return (WHOLE.has(code) ? ['d-6-1', 'd-6-2'] : ['d-6-2']).map(
      (duty) => [local, duty, `o-${key}`] as const,
    );
  }),
  ...serviceAreas
    .filter(({ key }) => key !== 'serviceArea southwest')
    .flatMap(({ municipalities }) => municipalities)
    .map((code) => [COUNCIL, 'd-6-3', governing(code)] as const),
  ...municipalitiesOf('serviceArea north').map(
    (code) => [NORTH, 'yearly', governing(code)] as const,
  ),
  [COUNCIL, 'd-7-1', LAPHA],
  [COUNCIL, 'd-7-3', LAPHA],
  [COUNCIL, 'd-draft-1', LAPHA],
  [FORUM, 'd-7-2', LAPHA],
  [FORUM, 'd-draft-3', LAPHA],
  [FORUM, 'd-acts-cooperate', LAPHA],
  ['b-lapha-aluehallitus', 'd-organise', LAPHA],
];

interface Negotiation {
  readonly name: string;
  readonly day: string;
  /** A network; the parties themselves where none held it. */
  readonly heldBy?: string;
  readonly duty: string;
  /** For whom it fulfils the duty, by its own word; of a network that fulfils it nothing is needed. */
  readonly bearers: readonly string[];
}

const yearly = (name: string, day: string, bearers: readonly string[]): Negotiation => ({
  ...{ name: `${name} hyte-neuvottelu ${day.slice(0, 4)} (esimerkki)`, day, bearers },
  duty: 'yearly',
});
const onceATerm = (name: string, day: string, code: string): Negotiation => ({
  ...{ name: `${name} järjestöneuvottelu ${day.slice(0, 4)} (esimerkki)`, day },
  bearers: [governing(code)],
  duty: 'term',
});

const NEGOTIATIONS: readonly Negotiation[] = [
  { ...yearly('Pohjoisen Lapin', '2025-04-10', []), heldBy: NORTH },
  { ...yearly('Pohjoisen Lapin', '2026-04-09', []), heldBy: NORTH },
  yearly('Itäisen Lapin', '2025-05-14', municipalitiesOf('serviceArea east').map(governing)),
  yearly('Rovaniemen', '2025-10-02', [governing('698')]),
  yearly('Rovaniemen', '2026-10-01', [governing('698')]),
  yearly('Meri-Lapin', '2026-03-18', [governing('240'), governing('851')]),
  onceATerm('Rovaniemen', '2023-09-12', '698'),
  onceATerm('Inarin', '2024-02-20', '148'),
  onceATerm('Kemijärven', '2026-02-11', '320'),
  {
    ...yearly('Lapin', '2025-11-20', [LAPHA]),
    duty: 'd-draft-negotiate',
  },
];

const DUTIES = [
  {
    key: 'yearly',
    text: 'Kunta neuvottelee vuosittain hyvinvointialueen kanssa hyvinvoinnin ja terveyden edistämisestä (esimerkki)',
    counterparties: ['hyvinvointialue'],
    cadence: 'yearly',
  },
  {
    key: 'term',
    text: 'Kunta neuvottelee järjestöjen kanssa niiden toimintaedellytyksistä kerran valtuustokaudessa (esimerkki)',
    counterparties: ['järjestö'],
    cadence: 'councilTerm',
  },
  {
    key: 'asNeeded',
    text: 'Kunta kuulee järjestöjä, kun avustusten perusteita muutetaan (esimerkki)',
    counterparties: ['järjestö'],
    cadence: 'asNeeded',
  },
] as const;

function governing(code: string): string {
  return `o-municipality ${code}`;
}

function municipalitiesOf(serviceArea: string): readonly string[] {
  return serviceAreas.find(({ key }) => key === serviceArea)?.municipalities ?? [];
}

/**
 * `idOf` gives the ids of areas, organisations, bodies and duties by their keys, networks by their names;
 * `invented` is the source of all that is invented, `areas` that of Finland's municipalities.
 */
export function writeDutyWork(
  builder: ChangeSetBuilder,
  { invented, areas }: { readonly invented: RecordId; readonly areas: RecordId },
  idOf: (key: string) => RecordId,
): void {
  const list = builder.createEntity('Source', {
    title: 'Keksitty esimerkkiluettelo: hyvinvoinnin ja terveyden edistämisen velvoitteet Lapissa',
    publishedOn: LIST_DAY,
    invented: true,
  });
  let row = 0;
  const listed = (): Partial<RecordCircumstances> => ({
    validity: { from: '2021-08-01', to: 'open' },
    sources: [{ source: list, locator: `rivi ${++row}` }, { source: invented }],
  });
  const scope = (
    fact: 'duties' | 'meetings',
    area: string,
    more: Partial<RecordCircumstances> = {},
  ) => {
    const sources = [{ source: list }];
    const said = { fact, complete: true };
    builder.createRelationship('SPEAKS_FOR', list, idOf(area), said, { ...more, sources });
  };
  scope('duties', county.key);
  scope('meetings', county.key, { validity: { from: '2025-01-01', to: '2026-01-01' } });
  // Of the east it goes back to the beginning of the term before.
  scope('meetings', 'serviceArea east', { validity: { from: '2021-08-01', to: '2026-01-01' } });

  for (const { key } of laplandMunicipalities) {
    builder.createRelationship(
      'GOVERNS',
      idOf(`o-${key}`),
      idOf(key),
      {},
      {
        sources: [{ source: areas }],
      },
    );
  }
  const own = new Map<string, RecordId>();
  for (const { key, text, counterparties, cadence } of DUTIES) {
    const who = { bearerKind: 'municipality', counterparties, cadence } as const;
    const properties = { text_fi: text, legalStatus: 'described', ...who } as const;
    own.set(key, builder.createEntity('Duty', properties, listed()));
  }
  const dutyOf = (key: string) => own.get(key) ?? idOf(key);
  for (const [network, duty, bearer] of STRUCTURES) {
    const of = { bearer: idOf(bearer) };
    builder.createRelationship('FULFILS', idOf(network), dutyOf(duty), of, listed());
  }
  for (const { name, day, heldBy, duty, bearers } of NEGOTIATIONS) {
    const circumstances = { ...listed(), validity: { from: day, to: endAfterLastDay(day) } };
    const meeting = builder.createEntity('Meeting', { name_fi: name }, circumstances);
    const parties = heldBy === undefined ? [...new Set([LAPHA, ...bearers])] : [heldBy];
    for (const party of parties) {
      builder.createRelationship('HELD', idOf(party), meeting, {}, circumstances);
    }
    for (const bearer of bearers) {
      const of = { bearer: idOf(bearer) };
      builder.createRelationship('FULFILS', meeting, dutyOf(duty), of, circumstances);
    }
  }
}
