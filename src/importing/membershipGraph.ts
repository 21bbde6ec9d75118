/**
 * The two-mode graph of a list as of a day, without a store: who is the same, and what holds, is decided
 * as an import of the list dated that day would decide it.
 */
import { type LongList, type LongListField, NOTHING_SAID } from '../changes/longList/longList.js';
import { resolveOrganisations } from '../changes/longList/organisations.js';
import { readTerms } from '../changes/longList/places.js';
import type { Remarks } from '../changes/longList/remarks.js';
import { type Incidence, incidenceOfPairs } from '../graph/twoMode.js';
import { findMunicipality } from '../model/finland/municipalities.js';
import { foldName } from '../model/searchText.js';
import type { Day } from '../model/time/days.js';
import { type Validity, validitySpans } from '../model/time/validity.js';

export interface MembershipGraph {
  /** Networks as rows, organisations as columns, each in the order in which the list names them first. */
  readonly graph: Incidence;
  /** Names by row and by column, as the list writes them first. */
  readonly networks: readonly string[];
  readonly organisations: readonly string[];
  readonly passedOver: PassedOver;
  /** Whether organisations were told apart by more than their names. */
  readonly byMoreThanNames: boolean;
}

/** Rows that are no place of an organisation on the day, or none that another row has not told. */
export interface PassedOver {
  /** Whose member is a person. */
  readonly people: number;
  /** That have not begun by the day, or have ended. */
  readonly notThen: number;
  /** Of which it is not known whether they hold on the day. */
  readonly possible: number;
  readonly repeated: number;
}

/**
 * Adds to `remarks` which organisations cannot be told apart; then the graph lacks their rows.
 * O(rows + texts) time and memory; an organisation with more than a name takes an object.
 */
export async function membershipGraph(
  list: LongList,
  day: Day,
  remarks: Remarks,
): Promise<MembershipGraph> {
  const networks = namedIn(list, 'network');
  const byMoreThanNames = IDENTIFYING.some((field) => list.says(field));
  const organisations = byMoreThanNames
    ? await toldApart(list, remarks)
    : namedIn(list, 'organisation');
  const certaintyOf = certaintiesOn(list, day);
  const pairs = { rows: new Int32Array(list.size), columns: new Int32Array(list.size), length: 0 };
  const passedOver = { people: 0, notThen: 0, possible: 0 };
  for (let index = 0; index < list.size; index++) {
    const [row, column] = [networks.ofRow[index]!, organisations.ofRow[index]!];
    if (column < 0) {
      passedOver.people++;
      continue;
    }
    const certainty = certaintyOf?.(index) ?? 'certain';
    if (certainty !== 'certain') {
      passedOver[certainty]++;
      continue;
    }
    pairs.rows[pairs.length] = row;
    pairs.columns[pairs.length++] = column;
  }
  const { repeated, ...graph } = incidenceOfPairs(
    pairs,
    networks.names.length,
    organisations.names.length,
  );
  return {
    graph,
    networks: networks.names,
    organisations: organisations.names,
    passedOver: { ...passedOver, repeated },
    byMoreThanNames,
  };
}

/** By these organisations of one name are told apart. */
const IDENTIFYING = ['businessId', 'associationNumber', 'municipality'] as const;

interface Named {
  /** In the order in which the list names them first. */
  readonly names: readonly string[];
  /** The place in `names` by index of the row; -1 where the row names none. */
  readonly ofRow: Int32Array;
}

/** Those who are called the same without case, accents, spaces and punctuation are the same. */
function namedIn(list: LongList, field: LongListField): Named {
  const names: string[] = [];
  const ofRow = new Int32Array(list.size).fill(-1);
  const placeOfText = new Int32Array(list.textCount + 1).fill(-1);
  const placeOfName = new Map<string, number>();
  for (let index = 0; index < list.size; index++) {
    const number = list.textNumber(index, field);
    if (number === NOTHING_SAID) continue;
    let place = placeOfText[number]!;
    if (place < 0) {
      const name = list.text(number) ?? '';
      const folded = foldName(name);
      place = placeOfName.get(folded) ?? names.push(name) - 1;
      placeOfName.set(folded, place);
      placeOfText[number] = place;
    }
    ofRow[index] = place;
  }
  return { names, ofRow };
}

/** Organisations as the import tells them apart, where the list says more of them than a name. */
async function toldApart(list: LongList, remarks: Remarks): Promise<Named> {
  const homes = new Map(list.distinct('municipality').map((text) => [text, { id: homeOf(text) }]));
  const { subjects, ofRow } = await resolveOrganisations(undefined, list, homes, remarks);
  return { names: subjects.map(({ name }) => name), ofRow };
}

/** The code of a municipality that is known, also of one that has merged away; else its name. */
function homeOf(text: string): string {
  return findMunicipality(text)?.municipality.code ?? foldName(text);
}

type Certainty = 'certain' | 'possible' | 'notThen';

/** How sure it is that the membership of a row holds on the day; undefined where all are certain. */
function certaintiesOn(list: LongList, day: Day): ((index: number) => Certainty) | undefined {
  if (!list.says('from') && !list.says('to')) return undefined;
  const termsOf = readTerms(list, day);
  // Rows of the same days have one validity.
  const known = new Map<Validity, Certainty>();
  return (index) => {
    const { validity } = termsOf(index);
    let certainty = known.get(validity);
    if (!certainty) known.set(validity, (certainty = certaintyOn(validity, day)));
    return certainty;
  };
}

function certaintyOn(validity: Validity, day: Day): Certainty {
  const { possibleFrom, certainFrom, certainTo, possibleTo } = validitySpans(validity);
  if (day < possibleFrom || day >= possibleTo) return 'notThen';
  return day >= certainFrom && day < certainTo ? 'certain' : 'possible';
}
