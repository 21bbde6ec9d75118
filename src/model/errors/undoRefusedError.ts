/** A change that cannot be taken back, with what stands in the way; nothing was written. */
import { TuhatverkkoError } from './errors.js';
import type { RecordKind } from '../kinds.js';
import type { RecordId } from '../record.js';

/** A later change to what was to be restored. */
export interface Obstacle {
  readonly revision: number;
  readonly author: string;
  readonly recordedAt: string;
  readonly message: string;
  readonly kind: RecordKind;
  readonly id: RecordId;
  /** What it changed, "name_fi" or "validity"; undefined: the record as a whole. */
  readonly field: string | undefined;
}

export class UndoRefusedError extends TuhatverkkoError {
  readonly code = 'CONFLICT';
  constructor(
    /** What was to be undone. */
    readonly revision: number,
    /** The first of them, the newest first; empty when the change took a person's data away for good. */
    readonly obstacles: readonly Obstacle[],
    /** How many there are in all. */
    readonly count: number,
  ) {
    const [first] = obstacles;
    super(
      first
        ? `Revision ${revision} cannot be undone: revision ${first.revision} has changed ` +
            `${first.field ?? 'all'} of ${first.kind} ${first.id} since (${count} in the way).`
        : `Revision ${revision} cannot be undone: what it erased is nowhere kept.`,
    );
  }
}
