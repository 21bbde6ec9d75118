/**
 * Which column of a list says what. Headings are known in Finnish, Swedish and English, or are mapped by
 * the person who imports; they are compared without case, accents, spaces and punctuation.
 */
import { type LongListField, longListFields } from '../changes/longList/longList.js';
import { foldName } from '../model/searchText.js';
import { unusable } from './unusableFileError.js';

/** Known headings of each field; the field's own name is one too. The first is the one to recommend. */
export const knownHeadings: { readonly [field in LongListField]: readonly string[] } = {
  organisation: [
    ...['järjestö', 'järjestön nimi', 'organisaatio', 'organisaation nimi', 'yhdistys', 'taho'],
    ...['yhdistyksen nimi', 'jäsen', 'jäsenjärjestö', 'jäsenorganisaatio'],
    ...['organisation', 'organisationens namn', 'förening', 'föreningens namn', 'medlem'],
    ...['medlemsorganisation', 'medlemsförening'],
    ...['organization', 'organisation name', 'organization name', 'association', 'member'],
  ],
  person: ['henkilö', 'henkilön nimi', 'personens namn', 'person', 'person name'],
  network: [
    ...['verkosto', 'verkoston nimi', 'toimielin', 'työryhmä', 'ryhmä', 'neuvottelukunta'],
    ...['nätverk', 'nätverkets namn', 'organ', 'arbetsgrupp', 'grupp'],
    ...['network', 'network name', 'body', 'working group', 'group'],
  ],
  role: ['rooli', 'tehtävä', 'asema', 'roll', 'uppdrag', 'uppgift', 'role'],
  municipality: [
    ...['kunta', 'kotikunta', 'kotipaikka', 'kuntakoodi'],
    ...['kommun', 'hemkommun', 'hemort', 'kommunkod'],
    ...['municipality', 'home municipality', 'municipality code'],
  ],
  kind: [
    ...['tyyppi', 'laji', 'järjestön tyyppi', 'organisaation tyyppi', 'organisaatiotyyppi'],
    ...['typ', 'slag', 'organisationstyp', 'organisationens typ'],
    ...['kind', 'type', 'organisation kind', 'organisation type', 'organization type'],
  ],
  networkKind: [
    ...['verkoston tyyppi', 'verkoston laji', 'verkostotyyppi', 'toimielimen tyyppi'],
    ...['nätverkstyp', 'nätverkets typ', 'nätverkets slag'],
    ...['network kind', 'network type'],
  ],
  businessId: ['y-tunnus', 'fo-nummer', 'företags- och organisationsnummer', 'business id'],
  associationNumber: [
    ...['rekisterinumero', 'yhdistysrekisterinumero', 'yhdistyksen rekisterinumero'],
    ...['registernummer', 'föreningsregisternummer'],
    ...['registration number', 'register number', 'association number'],
  ],
  from: [
    ...['alkaen', 'alkoi', 'alku', 'alkupvm', 'alkamispäivä', 'voimassa alkaen'],
    ...['från', 'fr.o.m.', 'från och med', 'början', 'startdatum', 'from', 'start', 'start date'],
    ...['since', 'valid from'],
  ],
  to: [
    ...['päättyen', 'päättyi', 'loppu', 'loppupvm', 'päättymispäivä', 'asti', 'voimassa asti'],
    ...['till', 't.o.m.', 'till och med', 'slut', 'slutdatum', 'to', 'end', 'end date', 'until'],
    'valid to',
  ],
  contactPerson: [
    ...['yhteyshenkilö', 'edustaja', 'kontaktperson', 'representant'],
    ...['contact person', 'contact', 'representative'],
  ],
  email: ['sähköposti', 'sähköpostiosoite', 'e-post', 'e-postadress', 'e-mail', 'e-mail address'],
  source: ['lähde', 'tietolähde', 'källa', 'source'],
};

/** A heading and the field that somebody says it stands for. */
export interface HeadingMapping {
  readonly heading: string;
  readonly field: LongListField;
}

export interface Columns {
  /** Index of the column by field. */
  readonly indexOf: ReadonlyMap<LongListField, number>;
  /** Headings as the file writes them. */
  readonly headings: readonly string[];
  /** Headings that are not known, whose columns are left out. */
  readonly leftOut: readonly string[];
}

const fieldOfHeading = new Map<string, LongListField>(
  longListFields.flatMap((field) =>
    [field, ...knownHeadings[field]].map((heading) => [comparable(heading), field] as const),
  ),
);

/** The field that a heading stands for, where it is known. */
export function fieldOfKnownHeading(heading: string): LongListField | undefined {
  return fieldOfHeading.get(comparable(heading));
}

/** Reads `heading=field`. Throws UnusableFileError for another form and for an unknown field. */
export function parseMapping(given: string): HeadingMapping {
  const at = given.lastIndexOf('=');
  const heading = given.slice(0, at).trim();
  const name = given.slice(at + 1).trim();
  if (at < 1 || heading === '' || name === '') throw unusable('mapForm', { given });
  const field = fieldOfHeading.get(comparable(name));
  if (!field) throw unusable('mapFieldUnknown', { given: name, fields: longListFields.join(', ') });
  return { heading, field };
}

/** Every word that stands for a field, in lower case. */
export function headingWords(mappings: readonly HeadingMapping[]): ReadonlySet<string> {
  const words = [...longListFields, ...Object.values(knownHeadings).flat()];
  return new Set(
    [...words, ...mappings.map(({ heading }) => heading)].map((one) => one.toLowerCase()),
  );
}

/** A cell without its line breaks and without spaces that say nothing. */
export function oneLine(cell: string): string {
  return cell.replace(/\s+/gu, ' ').trim();
}

/** Whether the cells can be headings of a list: one names the member, another the network. */
export function namesAList(cells: readonly string[], mappings: readonly HeadingMapping[]): boolean {
  const mapped = new Map(mappings.map(({ heading, field }) => [comparable(heading), field]));
  const fields = new Set(
    cells.map(comparable).map((heading) => mapped.get(heading) ?? fieldOfHeading.get(heading)),
  );
  return fields.has('network') && (fields.has('organisation') || fields.has('person'));
}

/**
 * The columns of a list by its headings. A mapped heading goes before a known one. Throws
 * UnusableFileError when the mapping fits no heading, when two columns say the same, and when no column
 * says the member or the network.
 */
export function findColumns(
  headings: readonly string[],
  mappings: readonly HeadingMapping[],
): Columns {
  const cleaned = headings.map(oneLine);
  const indexOf = new Map<LongListField, number>();
  const mapped = new Set<number>();
  for (const { heading, field } of mappings) {
    const index = cleaned.findIndex((one) => comparable(one) === comparable(heading));
    if (index < 0) {
      throw unusable('mapHeadingUnknown', { given: heading, headings: cleaned.join(', ') });
    }
    if (mapped.has(index)) throw unusable('mapTwice', { heading: cleaned[index] ?? heading });
    mapped.add(index);
    enter(field, index);
  }
  const fieldsMapped = new Set(indexOf.keys());
  const leftOut: string[] = [];
  cleaned.forEach((heading, index) => {
    if (mapped.has(index)) return;
    const field = fieldOfHeading.get(comparable(heading));
    if (field && !fieldsMapped.has(field)) enter(field, index);
    else if (heading !== '') leftOut.push(heading);
  });
  const seen = cleaned.filter((heading) => heading !== '').join(', ');
  if (!indexOf.has('organisation') && !indexOf.has('person')) {
    const known = [...knownHeadings.organisation, ...knownHeadings.person].join(', ');
    throw unusable('memberColumnMissing', { headings: seen, known });
  }
  if (!indexOf.has('network')) {
    const known = knownHeadings.network.join(', ');
    throw unusable('networkColumnMissing', { headings: seen, known });
  }
  return { indexOf, headings: cleaned, leftOut };

  function enter(field: LongListField, index: number): void {
    const other = indexOf.get(field);
    if (other !== undefined) {
      const [first = '', second = ''] = [cleaned[other], cleaned[index]];
      throw unusable('sameField', { first, second, field });
    }
    indexOf.set(field, index);
  }
}

function comparable(heading: string): string {
  return foldName(heading).replaceAll(' ', '');
}
