/**
 * Columns in memory that threads share, so that analysis in another thread reads a graph without a copy
 * of it. Whoever fills a column does so before handing it on; after that nobody writes to it.
 */

/** So many zeros. */
export function sharedInt32(length: number): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
}

/** So many zeros. */
export function sharedFloat64(length: number): Float64Array<SharedArrayBuffer> {
  return new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT));
}
