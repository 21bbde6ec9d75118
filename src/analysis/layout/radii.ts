/** How large nodes are on a map of any width. */

/**
 * Radii on a map so wide, from radii where it is 100 wide: as they are given, but smaller where they
 * would cover more than the share `mostCovered` of its square, so that there is room to tell distances.
 */
export function radiiOn(width: number, sizes: Float64Array, mostCovered: number): Float64Array {
  const covered = sizes.reduce((sum, size) => sum + Math.PI * size ** 2, 0) / 100 ** 2;
  const scale = (width / 100) * Math.min(1, Math.sqrt(mostCovered / covered));
  return sizes.map((size) => size * scale);
}
