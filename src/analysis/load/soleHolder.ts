/** Of which rows one column alone holds what was handed out. */

/** No column holds anything of the row, or several do. */
export const NO_SOLE_HOLDER = -1;

/**
 * Beside each row the only column that it is paired with, however often; NO_SOLE_HOLDER where there is
 * none, or more than one. O(rows + pairs).
 */
export function soleHolders(
  rows: number,
  pairs: Iterable<readonly [row: number, column: number]>,
): Int32Array {
  const SEVERAL = -2;
  const found = new Int32Array(rows).fill(NO_SOLE_HOLDER);
  for (const [row, column] of pairs) {
    const known = found[row]!;
    found[row] = known === NO_SOLE_HOLDER || known === column ? column : SEVERAL;
  }
  return found.map((column) => (column === SEVERAL ? NO_SOLE_HOLDER : column));
}
