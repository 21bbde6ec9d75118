/** Cursors: opaque to the caller, and telling the place after which a page goes on. */
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { OverlapMark } from '../../questions/overlaps.js';

export function writeCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** The id that a cursor of a list tells. Throws InvalidInputError for anything else. */
export function readIdCursor(cursor: string | null | undefined): string | undefined {
  return read(cursor, (place): place is string => typeof place === 'string');
}

/** The place in a search that a cursor tells. Throws InvalidInputError for anything else. */
export function readOffsetCursor(cursor: string | null | undefined): number | undefined {
  return read(cursor, (place): place is number => Number.isInteger(place) && Number(place) >= 0);
}

/** The pair that a cursor of overlaps tells. Throws InvalidInputError for anything else. */
export function readOverlapCursor(cursor: string | null | undefined): OverlapMark | undefined {
  return read(cursor, isMark);
}

function isMark(place: unknown): place is OverlapMark {
  const { value, shared, a, b } = (place ?? {}) as { [name: string]: unknown };
  return (
    typeof value === 'number' &&
    typeof shared === 'number' &&
    typeof a === 'string' &&
    typeof b === 'string'
  );
}

function read<Place>(
  cursor: string | null | undefined,
  fits: (place: unknown) => place is Place,
): Place | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (fits(place)) return place;
  } catch {
    // Not a cursor of ours: told below.
  }
  throw new InvalidInputError([problem('notACursor', 'after', cursor, {})]);
}
