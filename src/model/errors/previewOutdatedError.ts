/** What bringing in a file would do is no longer what a preview told; nothing was written. */
import type { RecordId } from '../record.js';
import type { KindTally } from '../workspace/importPreview.js';
import { TuhatverkkoError } from './errors.js';

/** What a file would do at a revision. */
export interface OutcomeAt {
  readonly revision: number;
  readonly problemCount: number;
  readonly tallies: readonly KindTally[];
}

export class PreviewOutdatedError extends TuhatverkkoError {
  readonly code = 'CONFLICT';
  constructor(
    readonly preview: RecordId,
    readonly previewed: OutcomeAt,
    readonly now: OutcomeAt,
  ) {
    super(
      `The preview ${preview} was made at revision ${previewed.revision}; at revision ` +
        `${now.revision} the file would do something else. Preview it again.`,
    );
  }
}
