/**
 * The two-mode graph of a list as of a day, without a store: who is the same, and what holds, is decided
 * as an import of the list dated that day would decide it.
 */
import { DistinctTexts } from '../changes/longList/distinctTexts.js';
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
  readonly networks: Names;
  readonly organisations: Names;
  readonly passedOver: PassedOver;
  /** Whether organisations were told apart by more than their names. */
  readonly byMoreThanNames: boolean;
}

/** Names of rows or columns, as the list writes them first. */
export interface Names {
  readonly count: number;
  nameOf(place: number): string;
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
  const { repeated, ...graph } = incidenceOfPairs(pairs, networks.count, organisations.count);
  return {
    graph,
    networks,
    organisations,
    passedOver: { ...passedOver, repeated },
    byMoreThanNames,
  };
}

/** By these organisations of one name are told apart. */
const IDENTIFYING = ['businessId', 'associationNumber', 'municipality'] as const;

interface Named extends Names {
  /** The place of the name by index of the row; -1 where the row names none. */
  readonly ofRow: Int32Array;
}

/** Those who are called the same without case, accents, spaces and punctuation are the same. */
function namedIn(list: LongList, field: LongListField): Named {
  const ofRow = new Int32Array(list.size).fill(-1);
  const placeOfText = new Int32Array(list.textCount + 1).fill(-1);
  const folded = new FoldedNames(list);
  const firstTexts: number[] = [];
  for (let index = 0; index < list.size; index++) {
    const text = list.textNumber(index, field);
    if (text === NOTHING_SAID) continue;
    let place = placeOfText[text]!;
    if (place < 0) {
      placeOfText[text] = place = folded.placeOf(text);
      if (place === firstTexts.length) firstTexts.push(text);
    }
    ofRow[index] = place;
  }
  return {
    count: firstTexts.length,
    nameOf: (place) => list.text(firstTexts[place] ?? NOTHING_SAID) ?? '',
    ofRow,
  };
}

const SPACE = 0x20;
const CASE = 0x20;

/** Texts of a list by what `foldName` makes of them, numbered from 0 in order of first appearance. */
class FoldedNames {
  readonly #folded = new DistinctTexts();
  /** Room for the longest text that a cell may have, and for more where folding writes a letter out. */
  #name = Buffer.alloc(1 << 13);

  constructor(private readonly list: LongList) {}

  placeOf(text: number): number {
    const length = this.#fold(this.list.copyText(text, this.#name)) ?? this.#foldString(text);
    return this.#folded.numberOf(this.#name, 0, length) - 1;
  }

  /** Folds the name in its place where it is all ASCII, of which a string need not be made; its length. */
  #fold(length: number): number | undefined {
    const name = this.#name;
    let end = 0;
    let isApart = false;
    for (let at = 0; at < length; at++) {
      let byte = name[at]!;
      if (byte >= 0x80) return undefined;
      if (byte >= 0x41 && byte <= 0x5a) byte |= CASE;
      const isWord = (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
      if (isWord && isApart && end > 0) name[end++] = SPACE;
      if (isWord) name[end++] = byte;
      isApart = !isWord;
    }
    return end;
  }

  #foldString(text: number): number {
    const folded = foldName(this.list.text(text) ?? '');
    const length = Buffer.byteLength(folded);
    if (length > this.#name.length) this.#name = Buffer.alloc(length);
    return this.#name.write(folded);
  }
}

/** Organisations as the import tells them apart, where the list says more of them than a name. */
async function toldApart(list: LongList, remarks: Remarks): Promise<Named> {
  const homes = new Map(list.distinct('municipality').map((text) => [text, { id: homeOf(text) }]));
  const { subjects, ofRow } = await resolveOrganisations(undefined, list, homes, remarks);
  return { count: subjects.length, nameOf: (place) => subjects[place]?.name ?? '', ofRow };
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
