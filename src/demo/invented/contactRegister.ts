/**
 * An invented register of contact roles for associations in Lapland's county. It says of itself that it
 * has all of them on its day, so that what it does not list is known not to be there.
 */
import type { ChangeSetBuilder } from '../../model/changeSet.js';
import type { RecordId } from '../../model/record.js';
import { laplandMunicipalities } from '../lapland/areas.js';
import { LIST_DAY } from './dates.js';

interface PlannedRole {
  readonly name: string;
  /** Keys of the area that it is for, of whom it acts for, and of what it is about. */
  readonly area: string;
  readonly actsFor: string;
  readonly about: readonly string[];
  /** Somebody who represents the organisation; undefined while the role is vacant. */
  readonly holder?: string | undefined;
  readonly confirmedOn?: string | undefined;
}

/** By code of the municipality, who its contact is; others have no such role. */
const HOLDERS: { readonly [code: string]: string | undefined } = {
  '047': 'Taina Esimerkki-Kuovi',
  '148': undefined,
  '240': 'Vuokko Esimerkki-Muikku',
  '498': 'Kerttu Esimerkki-Lehtokurppa',
  '614': undefined,
  '683': 'Lauri Esimerkki-Leppä',
  '698': 'Risten Esimerkki-Hirvi',
  '751': 'Ilmari Esimerkki-Metso',
  '758': 'Nina Esimerkki-Kivitasku',
  '851': 'Irja Esimerkki-Rautu',
  '976': 'Kaarina Esimerkki-Hirvi',
};

/** By code of the municipality, roles that nobody has looked at since; the others were confirmed with the list. */
const CONFIRMED: { readonly [code: string]: string | undefined } = {
  '240': '2025-09-15',
  '851': '2025-11-01',
};

const roles: readonly PlannedRole[] = [
  ...laplandMunicipalities
    .filter(({ municipality: { code } }) => code in HOLDERS)
    .map(({ key, genitive, municipality: { code } }) => ({
      name: `${genitive} järjestöyhdyshenkilö (esimerkki)`,
      area: key,
      actsFor: `o-${key}`,
      about: ['level-MUNICIPALITY', 'sector-arranging'],
      holder: HOLDERS[code],
      confirmedOn: CONFIRMED[code],
    })),
  {
    name: 'Pohjoisen Lapin alueellinen koordinaattori (esimerkki)',
    area: 'serviceArea north',
    actsFor: 'o-lapha',
    about: ['level-REGIONAL', 'sector-sote'],
    holder: 'Inka Esimerkki-Siika',
  },
  {
    name: 'Itäisen Lapin alueellinen koordinaattori (esimerkki)',
    area: 'serviceArea east',
    actsFor: 'o-lapha',
    about: ['level-REGIONAL', 'sector-sote'],
    holder: 'Kaija Esimerkki-Niittyvilla',
  },
];

/**
 * `idOf` gives the ids of areas, organisations, people and concepts by their keys, people by their
 * names; `invented` is the source of all that is invented.
 */
export function writeContactRegister(
  builder: ChangeSetBuilder,
  invented: RecordId,
  idOf: (key: string) => RecordId,
): void {
  const register = builder.createEntity('Source', {
    title: 'Keksitty esimerkkirekisteri: Lapin hyvinvointialueen järjestöyhdyshenkilöt',
    publishedOn: LIST_DAY,
    invented: true,
  });
  const scope = { fact: 'contacts', complete: true } as const;
  builder.createRelationship('SPEAKS_FOR', register, idOf('a-lapha'), scope, {
    sources: [{ source: register }],
  });
  roles.forEach(({ name, area, actsFor, about, holder, confirmedOn = LIST_DAY }, at) => {
    const locator = `rivi ${at + 1}`;
    const circumstances = { sources: [{ source: register, locator }, { source: invented }] };
    const role = builder.createEntity(
      'ContactPoint',
      { name_fi: name, kind: 'named', confirmedOn },
      circumstances,
    );
    const link = (kind: 'CONTACT_FOR' | 'ACTS_FOR' | 'ABOUT' | 'HELD_BY', key: string) =>
      builder.createRelationship(kind, role, idOf(key), {}, circumstances);
    link('CONTACT_FOR', area);
    link('ACTS_FOR', actsFor);
    for (const concept of about) link('ABOUT', concept);
    if (holder !== undefined) link('HELD_BY', holder);
  });
}
