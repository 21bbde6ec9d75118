/**
 * Invented holders and mandates of seats: those of the NGO council, which documents name without saying who
 * fills them, and of one invented body. In each state that a seat can be in; who fills a seat is a
 * member of the body already.
 */
import type { ChangeSetBuilder } from '../../model/changeSet.js';
import type { EntityContent, RecordId, SourceReference } from '../../model/record.js';
import { endAfterLastDay, type Validity } from '../../model/time/validity.js';
import { LIST_DAY } from './dates.js';

interface PlannedHolding {
  /** Name of an organisation or a person. */
  readonly holder: string;
  /** First and last day of the mandate, and who decided. */
  readonly from?: string;
  readonly lastDay?: string;
  readonly decision?: string;
  readonly deputy?: boolean;
  /** Where the seat is not held as the list says, since then and until further notice. */
  readonly validity?: Validity;
}

const autumnMeeting = 'Esimerkkisyyskokous 12.11.2025, § 7';

/** By key of the seat; others stay as the documents have them, with nobody named. */
const COUNCIL: { readonly [seat: string]: readonly PlannedHolding[] } = {
  'jnk-category-1-seat': [
    {
      holder: 'Kemijärven esimerkkieläkeläiset Mesimarja ry',
      ...{ from: '2026-01-01', lastDay: '2027-12-31', decision: autumnMeeting },
    },
  ],
  'jnk-category-2-seat': [
    { holder: 'Simon esimerkkiomaiset Kaamos ry', from: '2025-01-01', lastDay: '2026-12-31' },
    {
      holder: 'Tervolan esimerkkiomaiset Laavu ry',
      ...{ from: '2025-01-01', lastDay: '2026-12-31', deputy: true },
    },
  ],
  'jnk-category-3-seat': [
    {
      holder: 'Rovaniemen esimerkkikulttuuri Tiuku ry',
      ...{ from: '2025-05-01', lastDay: '2027-04-30', decision: 'Esimerkkikevätkokous 2025, § 4' },
    },
  ],
  'jnk-category-4-seat': [
    { holder: 'Sallan esimerkkiperheet Kanerva ry', from: '2025-06-01', lastDay: '2027-05-31' },
  ],
  'jnk-category-5-seat': [{ holder: 'Rovaniemen esimerkkiyhdistys Leppä ry' }],
  // Who sat there has left, and nobody has come in its place.
  'jnk-category-6-seat': [
    {
      holder: 'Rovaniemen esimerkkiluonto Halla ry',
      ...{ from: '2024-01-01', lastDay: '2025-12-31' },
      validity: { from: '2024-01-01', to: '2026-01-01' },
    },
  ],
  'jnk-category-7-seat': [
    { holder: 'Simon esimerkkimieli Suopursu ry', from: '2024-01-01', lastDay: '2025-12-31' },
  ],
  'jnk-category-8-seat': [
    {
      holder: 'Rovaniemen esimerkkiraittius Pihlaja ry',
      ...{ from: '2026-01-01', lastDay: '2028-12-31', decision: autumnMeeting },
    },
  ],
  'jnk-category-9-seat': [
    {
      holder: 'Rovaniemen esimerkkinuoret Kaarna ry',
      ...{ from: '2027-01-01', lastDay: '2028-12-31' },
      validity: { from: '2027-01-01', to: '2029-01-01' },
    },
  ],
  'jnk-category-11-seat': [
    { holder: 'Rovaniemen esimerkkivammaiset Kuovi ry', from: '2025-06-01' },
  ],
  'jnk-category-12-seat': [
    { holder: 'Tornion esimerkkimaailma Kurki ry', from: '2025-07-01', lastDay: '2027-06-30' },
  ],
  'jnk-category-13-seat': [
    { holder: 'Lauri Esimerkki-Naali', from: '2025-04-01', lastDay: '2027-03-31' },
  ],
  // The list was not brought up to date when the hospital district ended with the year 2022.
  'jnk-category-14-seat': [{ holder: 'Lapin sairaanhoitopiiri', from: '2021-01-01' }],
};

const BODY = 'Lapin hyvinvointijohtamisen esimerkkineuvosto';

interface PlannedSeat {
  readonly name: string;
  readonly quota: number;
  /** Key of the category that it is for. */
  readonly category?: string;
  readonly holdings: readonly PlannedHolding[];
}

/** All seats of the invented body: a source says that there are no others, nor other holders. */
const SEATS: readonly PlannedSeat[] = [
  {
    name: 'Kuntien esimerkkipaikat',
    quota: 2,
    holdings: [
      {
        holder: 'Rovaniemen kaupunki',
        ...{ from: '2025-06-01', lastDay: '2029-05-31', decision: 'Esimerkkipäätös 2025, § 12' },
      },
    ],
  },
  {
    name: 'Perhejärjestöjen esimerkkipaikka',
    quota: 1,
    category: 'jnk-category-4',
    holdings: [
      { holder: 'Sallan esimerkkiperheet Kanerva ry', from: '2025-01-01', lastDay: '2027-02-28' },
    ],
  },
  {
    name: 'Muiden järjestöjen esimerkkipaikat',
    quota: 3,
    category: 'jnk-category-5',
    holdings: [
      {
        holder: 'Enontekiön esimerkkiyhdistys Kettu ry',
        from: '2026-01-01',
        lastDay: '2027-12-31',
      },
      {
        holder: 'Enontekiön esimerkkiyhdistys Korppi ry',
        from: '2025-01-01',
        lastDay: '2026-12-31',
      },
    ],
  },
  {
    name: 'Liikuntajärjestöjen esimerkkipaikka',
    quota: 1,
    category: 'jnk-category-6',
    holdings: [],
  },
];

/**
 * `idOf` gives the ids of seats and categories by their keys; organisations, people and the body are
 * found by name among what the builder has. `invented` is the source of all that is invented.
 */
export function writeMandates(
  builder: ChangeSetBuilder,
  invented: RecordId,
  idOf: (key: string) => RecordId,
): void {
  const named = recordsByName(builder);
  const list = builder.createEntity('Source', {
    title: 'Keksitty esimerkkiluettelo: paikat, haltijat ja valtuutukset',
    publishedOn: LIST_DAY,
    invented: true,
  });
  let row = 0;
  const sources = (): SourceReference[] => [
    { source: list, locator: `rivi ${++row}` },
    { source: invented },
  ];
  const hold = (seat: RecordId, planned: PlannedHolding) => {
    const { holder, from, lastDay, decision, deputy, validity } = planned;
    const { id, kind } = found(named, holder);
    builder.createRelationship(
      kind === 'ContactPerson' ? 'HELD_BY' : 'FILLED_BY',
      seat,
      id,
      {
        ...(from !== undefined && { mandateFrom: from }),
        ...(lastDay !== undefined && { mandateTo: endAfterLastDay(lastDay) }),
        ...(decision !== undefined && { decision }),
        ...(deputy !== undefined && { deputy }),
      },
      {
        validity: validity ?? { from: LIST_DAY, to: 'open' },
        status: validity?.to === LIST_DAY ? 'ended' : 'active',
        sources: sources(),
      },
    );
  };
  for (const [seat, holdings] of Object.entries(COUNCIL)) {
    for (const planned of holdings) hold(idOf(seat), planned);
  }
  const { id: body } = found(named, BODY);
  for (const { name, quota, category, holdings } of SEATS) {
    const circumstances = { sources: sources() };
    const seat = builder.createEntity('Seat', { name_fi: name, quota }, circumstances);
    builder.createRelationship('HAS_SEAT', body, seat, {}, circumstances);
    if (category !== undefined) {
      builder.createRelationship('FOR_CATEGORY', seat, idOf(category), {}, circumstances);
    }
    for (const planned of holdings) hold(seat, planned);
  }
  const scope = { fact: 'seats', complete: true } as const;
  builder.createRelationship('SPEAKS_FOR', list, body, scope, { sources: [{ source: list }] });
}

type Named = ReadonlyMap<string, EntityContent>;

function recordsByName(builder: ChangeSetBuilder): Named {
  return new Map(
    builder.build().changes.flatMap((change): [string, EntityContent][] => {
      if (change.action !== 'create') return [];
      const { record } = change;
      const isNamed = ['Organisation', 'ContactPerson', 'Network'].includes(record.kind);
      const { name_fi: names, name = names } = record.properties as {
        readonly name?: string;
        readonly name_fi?: string;
      };
      return isNamed && name !== undefined ? [[name, record as EntityContent]] : [];
    }),
  );
}

function found(named: Named, name: string): EntityContent {
  const record = named.get(name);
  if (!record) throw new RangeError(`Expected somebody of the county, got "${name}".`);
  return record;
}
