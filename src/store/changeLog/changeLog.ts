/** The port to the change log: what every ChangeSet replaced, and what has been deleted. */
import type { RecordKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import type { Replaced } from '../../model/replaced.js';
import type { ChangeSetHead } from '../content.js';
import type { LogContent } from './blocks.js';

/** A ChangeSet, or a part of a large one, with what it replaced. */
export interface LoggedChangeSet {
  readonly head: ChangeSetHead;
  /**
   * In no order; a change that is not among them created its record. Undefined when it was committed
   * before the log was kept.
   */
  readonly replaced: readonly Replaced[] | undefined;
}

/** Which record a change concerned. */
export interface WrittenRecord {
  readonly kind: RecordKind;
  readonly id: RecordId;
}

export interface Deletion extends WrittenRecord {
  /** Of the ChangeSet that deleted it; what it was is in the log there. */
  readonly revision: number;
}

export interface ChangeLog {
  /**
   * The revision after which the log was kept: 0, unless the store is older than the log. What was
   * recorded at earlier revisions is not known.
   */
  begin(): Promise<number>;

  /**
   * The ChangeSets after a revision up to and with another (the newest when left out), in order of
   * revision, each at least once, a large one in several parts. Personal values are there for those who
   * have not been erased. The state at a revision follows by `WayBack`, the history of one record by
   * going from its revision to that which its entry there names, until there is none.
   */
  since(after: number, upTo?: number): AsyncIterable<LoggedChangeSet>;

  /** The head of a ChangeSet by its id; undefined when none with that id was committed. */
  head(changeSet: string): Promise<ChangeSetHead | undefined>;

  /**
   * What the ChangeSet of a revision wrote, deletions among it; undefined when that can no longer be
   * told, as in `GraphStore.changesSince`.
   */
  writtenAt(revision: number): Promise<readonly WrittenRecord[] | undefined>;

  /** The last deletion of records that are gone, by id; ids of what is there, or never was, are not. */
  deletions(ids: readonly RecordId[]): Promise<readonly Deletion[]>;

  /** What the log consists of, as it is kept, for a backup. */
  content(): AsyncIterable<LogContent>;
}
