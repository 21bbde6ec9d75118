/** A file that cannot be read as a list at all, with what is wrong and where; nothing was written. */
import { TuhatverkkoError } from '../model/errors/errors.js';

/** What is wrong, with the facts that the sentence needs. Rows are as a spreadsheet numbers them. */
export interface FileFaults {
  notFound: { path: string };
  notReadable: { path: string; reason: string };
  folderWithoutLists: { path: string };
  empty: object;
  onlyHeadings: { headings: string };
  picture: { format: string };
  workbook: { format: string };
  notText: { row: number };
  notInEncoding: { encoding: string; row: number; near: string };
  encodingUnclear: { row: number; near: string };
  quoteNotClosed: { row: number };
  textAfterQuote: { row: number };
  quoteInside: { row: number };
  rowTooLong: { row: number; value: number; most: number };
  tooManyColumns: { row: number; most: number };
  tooManyRows: { most: number };
  memberColumnMissing: ColumnFacts;
  networkColumnMissing: ColumnFacts;
  sameField: { first: string; second: string; field: string };
  mapForm: { given: string };
  mapHeadingUnknown: { given: string; headings: string };
  mapFieldUnknown: { given: string; fields: string };
  mapTwice: { heading: string };
  workbookBroken: object;
  workbookLocked: object;
  /** Both in megabytes. */
  workbookTooLarge: { most: number; inflated: number };
  workbookEmpty: { sheets: string };
  sheetTooWide: { sheet: string; row: number; most: number };
  sheetTooLarge: { sheet: string };
  sheetEmpty: { sheet: string };
  noSuchSheet: { given: string; sheets: string };
  sameColumn: { sheet: string; first: string; second: string };
  formulaFault: { sheet: string; cell: string };
  /** In megabytes. */
  csvTooLarge: { file: string; most: number };
  folderUnknown: { files: string };
  notACrossTable: { row: number; value: string };
}
interface ColumnFacts {
  readonly headings: string;
  readonly known: string;
}
export type FileFault = keyof FileFaults;

export class UnusableFileError extends TuhatverkkoError {
  readonly code = 'BAD_USER_INPUT';
  constructor(
    readonly fault: FileFault,
    readonly facts: { readonly [name: string]: unknown },
    /** The name of the file, where it is one of several. */
    readonly file?: string,
  ) {
    super(`${fault}: ${JSON.stringify(facts)}`);
  }
}

export function unusable<Fault extends FileFault>(
  fault: Fault,
  facts: FileFaults[Fault],
): UnusableFileError {
  return new UnusableFileError(fault, { ...facts });
}
