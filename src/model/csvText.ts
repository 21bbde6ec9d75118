/**
 * A cell of a CSV file that no spreadsheet takes for a formula (OWASP, "CSV Injection"): an apostrophe
 * stands before what begins like one, and before what would otherwise look as if it had such a mark.
 */
const LIKE_A_FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/;

/** The text as it is written in a cell. */
export function asCsvCell(text: string): string {
  return LIKE_A_FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was written so. */
export function fromCsvCell(cell: string): string {
  return cell.startsWith("'") && LIKE_A_FORMULA.test(cell) ? cell.slice(1) : cell;
}
