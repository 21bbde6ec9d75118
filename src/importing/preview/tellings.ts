/**
 * What there is to say of a file that was held against a store, each by its place: what is wrong in it,
 * what to look at, and what was found out of how it is written.
 */
import type { Locale } from '../../model/languages.js';
import { columnLetters } from '../../model/statements/locator.js';
import type { RemarkPlace } from '../../model/workspace/importPreview.js';
import { text, type TextKey, type TextValues } from '../../texts/texts.js';
import { rowSentence } from '../describe.js';
import type { PreparedImport } from '../importFile.js';
import type { PreparedFile } from '../prepareFile.js';
import { sheetSentence } from '../workbook/describeSheet.js';
import type { PreparedWorkbook } from '../workbook/prepareWorkbook.js';
import type { RecordSheet } from '../workbook/recordSheets.js';
import type { WorkbookFile } from '../workbook/workbookFile.js';
import type { WorkbookSheet } from '../workbook/xlsx.js';

export interface Telling {
  readonly place: RemarkPlace;
  /** What stands there, cut at 200 characters. */
  readonly value?: string | undefined;
  /** What is so, and what to do. */
  readonly sentence: (locale: Locale) => string;
}

export interface Tellings {
  /** The first of them, of `problemCount`. */
  readonly problems: readonly Telling[];
  readonly problemCount: number;
  readonly notes: readonly Telling[];
  readonly noteCount: number;
}

export function tellingsOf(file: PreparedFile): Tellings {
  return file.as === 'list' ? ofList(file.prepared, file.workbook) : ofWorkbook(file.prepared);
}

function ofList(prepared: PreparedImport, workbook: WorkbookFile | undefined): Tellings {
  const { form, columnOf, headingOf, leftOut, repeatedHeadings } = prepared;
  const sheet = 'sheet' in form ? form.sheet : undefined;
  const tell =
    (isProblem: boolean) =>
    (remark: PreparedImport['problems'][number] | PreparedImport['notes'][number]): Telling => {
      const { code, row, field, value } = remark;
      const column = field && columnOf(field);
      const heading = field === undefined ? '' : headingOf(field);
      return {
        place: placeOf({ isProblem, code, sheet, row, column }),
        value: field && value,
        sentence: (locale) => rowSentence(locale, remark, heading),
      };
    };
  const found: Telling[] = [];
  if ('isGuess' in form && form.isGuess) {
    const { encoding } = form;
    found.push(note('encodingInferred', {}, 'importing:encodingInferred', { encoding }, encoding));
  }
  const row = form.headingRow;
  if (form.rowsAbove > 0) {
    found.push(note('headingsBelow', { sheet, row }, 'importing:headingsBelow', { row }));
  }
  const [repeated] = repeatedHeadings;
  if (repeated !== undefined) {
    const rows = repeatedHeadings.join(', ');
    const at = { sheet, row: repeated };
    found.push(note('headingsRepeated', at, 'importing:headingsRepeated', { rows }));
  }
  for (const headings of leftOut) {
    const at = { sheet, row };
    found.push(note('columnLeftOut', at, 'importing:leftOut', { headings }, headings));
  }
  if (workbook?.list) {
    found.push(...mergedIn(workbook.list));
    for (const { name, isHidden } of workbook.sheets.filter((one) => one !== workbook.list)) {
      found.push(sheetLeft(isHidden ? 'sheetHidden' : 'sheetNotRead', name));
    }
  }
  return {
    problems: prepared.problems.map(tell(true)),
    problemCount: prepared.problemCount,
    notes: [...found, ...prepared.notes.map(tell(false))],
    noteCount: found.length + prepared.noteCount,
  };
}

function ofWorkbook({ remarks, sheets, decimals, hidden, unknown }: PreparedWorkbook): Tellings {
  const tell =
    (isProblem: boolean) =>
    (remark: (typeof remarks.problems)[number]): Telling => {
      const { code, sheet, row, column: key, value } = remark;
      const column = key && columnIn(sheets, remark.kind, sheet, key);
      return {
        place: placeOf({ isProblem, code, sheet, row, column }),
        value: key && value,
        sentence: (locale) => sheetSentence(locale, remark),
      };
    };
  const found: Telling[] = [];
  const { mark, isTold } = decimals;
  if (mark !== undefined && !isTold) {
    found.push(note('decimalMark', {}, `workbook:decimal.${mark}`, {}, mark));
  }
  for (const { sheet, headingRow, leftOut } of sheets) {
    found.push(...mergedIn(sheet));
    for (const heading of leftOut) {
      const at = { sheet: sheet.name, row: headingRow + 1 };
      const values = { sheet: sheet.name, heading };
      found.push(note('columnLeftOut', at, 'workbook:columnUnknown', values, heading));
    }
  }
  found.push(...hidden.map((name) => sheetLeft('sheetHidden', name)));
  found.push(...unknown.map((name) => sheetLeft('sheetUnknown', name)));
  return {
    problems: remarks.problems.map(tell(true)),
    problemCount: remarks.problemCount,
    notes: [...found, ...remarks.notes.map(tell(false))],
    noteCount: found.length + remarks.noteCount,
  };
}

/** A name is required in any language: the first column of it stands for all. */
function columnIn(
  sheets: readonly RecordSheet[],
  kind: string,
  name: string,
  key: string,
): string | undefined {
  const columns = sheets.find((one) => one.kind === kind && one.sheet.name === name)?.columns;
  const found =
    columns?.find(({ column }) => column.key === key) ??
    columns?.find(({ column }) => column.key.startsWith(`${key}_`));
  return found && columnLetters(found.index);
}

function mergedIn({ name: sheet, merged }: WorkbookSheet): Telling[] {
  if (merged.length === 0) return [];
  const values = { sheet, count: merged.length, ranges: merged.join(', ') };
  return [note('cellsMerged', { sheet }, 'workbook:merged', values)];
}

function sheetLeft(code: 'sheetHidden' | 'sheetNotRead' | 'sheetUnknown', sheet: string): Telling {
  return note(code, { sheet }, `workbook:${code}`, { sheet });
}

type Place = { readonly [K in 'sheet' | 'row' | 'column']?: RemarkPlace[K] | undefined };

function note(
  code: string,
  place: Place,
  key: TextKey,
  values: TextValues,
  value?: string,
): Telling {
  return {
    place: placeOf({ isProblem: false, code, ...place }),
    value,
    sentence: (locale) => text(locale, key, values),
  };
}

/** Without what there is none of. */
function placeOf({
  isProblem,
  code,
  sheet,
  row,
  column,
}: Place & Pick<RemarkPlace, 'isProblem' | 'code'>): RemarkPlace {
  return {
    ...{ isProblem, code },
    ...(sheet !== undefined && { sheet }),
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
  };
}
