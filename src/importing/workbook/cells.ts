/** What a cell of a record's sheet says: a value as it will be stored, or what is wrong with it. */
import type { SourceMention } from '../../changes/workbook/sheetRow.js';
import type { CodeList } from '../../model/codes.js';
import type { PropertyValue } from '../../model/declaration.js';
import { locales } from '../../model/languages.js';
import { nearestOf } from '../../model/errors/problems.js';
import type { SheetColumn } from '../../model/sheetColumns.js';
import { valueProblem } from '../../model/validation.js';
import { endAfterLastDay } from '../../model/time/validity.js';
import { codeWord } from '../../texts/importing/sheetWords.js';
import { comparableWord } from '../codeWords.js';
import { type DateReading, readEnd, readStart } from '../dates.js';

export type CellReading<T = PropertyValue> = { readonly value: T } | WrongCell;
export interface WrongCell {
  readonly problem: string;
  readonly facts: object;
}

/** How people mark that there is none. */
const DASHES = /^[-–—]+$/;
/** A value that is itself a dash, or begins with such marks, has one more before it. */
const MARKED_DASHES = /^'+[-–—]+$/;

/** Whether the cell says that there is none. */
export function saysNone(cell: string): boolean {
  return DASHES.test(cell);
}

/** A cell of a field, trimmed and not empty, that is not one of a number. */
export function readField(column: SheetColumn, cell: string): CellReading {
  return declaredOr(column, readForm(column, cell));
}

/** The reading, unless its value is none that the field can have. */
export function declaredOr(column: SheetColumn, reading: CellReading): CellReading {
  if ('problem' in reading || !column.declared) return reading;
  const found = valueProblem(column.declared, reading.value, '');
  return found ? wrong(found.code, found.facts) : reading;
}

function readForm(column: SheetColumn, cell: string): CellReading {
  switch (column.form) {
    case 'textList':
      return { value: partsOf(cell) };
    case 'code':
      return readCode(column.codes, cell);
    case 'boolean': {
      const code = readCode(column.codes, cell);
      return 'value' in code ? { value: code.value === 'true' } : code;
    }
    case 'date':
      return dateOf(readStart(cell));
    case 'lastDay': {
      const day = dateOf(readStart(cell));
      return 'value' in day ? { value: endAfterLastDay(day.value) } : day;
    }
    default:
      return { value: MARKED_DASHES.test(cell) ? cell.slice(1) : cell };
  }
}

function readCode(list: CodeList | undefined, cell: string): CellReading<string> {
  const words = wordsOf(list);
  const value = words.get(comparableWord(cell));
  if (value !== undefined) return { value };
  const known = Object.keys(list?.codes ?? {});
  const all = locales.flatMap((locale) =>
    list ? known.map((code) => codeWord(locale, list, code)) : [],
  );
  return wrong('unknownCode', {
    list: list?.name,
    known,
    nearest: nearestOf(cell, [...all, ...known]),
  });
}

const codesByWord = new Map<CodeList | undefined, ReadonlyMap<string, string>>();

/** Codes by the words for them in every language, and by themselves. */
function wordsOf(list: CodeList | undefined): ReadonlyMap<string, string> {
  let words = codesByWord.get(list);
  if (!words) {
    const entries = Object.keys(list?.codes ?? {}).flatMap((code) =>
      [code, ...locales.map((locale) => (list ? codeWord(locale, list, code) : code))].map(
        (word) => [comparableWord(word), code] as const,
      ),
    );
    words = new Map(entries);
    codesByWord.set(list, words);
  }
  return words;
}

export function readValidFrom(cell: string): CellReading<string> {
  return dateOf(readStart(cell));
}

export function readValidTo(cell: string): CellReading<string> {
  return dateOf(readEnd(cell));
}

/** A day, or null where the cell says that there is none. */
export function readAttestedOn(cell: string): CellReading<string | null> {
  return DASHES.test(cell) ? { value: null } : dateOf(readStart(cell));
}

/** Sources with places in them; none at all where the cell says so. */
export function readSources(cell: string): CellReading<readonly SourceMention[]> {
  if (DASHES.test(cell)) return { value: [] };
  const mentions = partsOf(cell).map((part): SourceMention => {
    const [reference = '', ...rest] = part.split('|');
    const locator = rest.join('|').trim();
    return locator === ''
      ? { reference: reference.trim() }
      : { reference: reference.trim(), locator };
  });
  if (mentions.length === 0 || mentions.some(({ reference }) => reference === '')) {
    return wrong('sourceForm', {});
  }
  return { value: mentions };
}

/** Parts between semicolons; two semicolons are one that belongs to the part. */
function partsOf(cell: string): string[] {
  const parts = [''];
  for (let at = 0; at < cell.length; at++) {
    const letter = cell.charAt(at);
    const isDoubled = letter === ';' && cell.charAt(at + 1) === ';';
    if (letter === ';' && !isDoubled) parts.push('');
    else parts[parts.length - 1] += letter;
    if (isDoubled) at++;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function dateOf(reading: DateReading): CellReading<string> {
  return 'value' in reading ? reading : wrong(reading.problem, {});
}

function wrong(problem: string, facts: object): WrongCell {
  return { problem, facts };
}
