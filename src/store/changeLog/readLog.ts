/** Reads a log from the oldest on, unpacked, with what is sealed opened. The same for every store. */
import type { RecordId } from '../../model/record.js';
import type { ChangeSetHead } from '../content.js';
import { entriesOf, type LogBlock } from './blocks.js';
import type { LoggedChangeSet } from './changeLog.js';
import { open, type PersonKeys } from './entries.js';

type Maybe<Answer> = Answer | Promise<Answer>;

/** What a store gives of its log. */
export interface LogSource {
  /** The revision after which the log was kept: 0 where it was from the beginning. */
  begin(): Maybe<number>;
  /** Heads of ChangeSets after a revision up to and with another, in order, in batches. */
  heads(after: number, upTo: number): AsyncIterable<readonly ChangeSetHead[]>;
  /** Blocks after a revision up to and with another, in order of revision and ordinal. */
  blocks(after: number, upTo: number): AsyncIterable<LogBlock>;
  keys(persons: readonly RecordId[]): Maybe<PersonKeys>;
}

/** As `ChangeLog.since`. Memory for a batch of heads and some blocks. */
export async function* readLog(
  source: LogSource,
  after: number,
  upTo = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<LoggedChangeSet> {
  const begin = await source.begin();
  const blocks = source.blocks(Math.max(after, begin), upTo)[Symbol.asyncIterator]();
  let next = await blocks.next();
  try {
    for await (const heads of source.heads(after, upTo)) {
      for (const head of heads) {
        if (head.revision <= begin) yield { head, replaced: undefined };
        else if (next.done || next.value.revision > head.revision) yield { head, replaced: [] };
        for (; !next.done && next.value.revision === head.revision; next = await blocks.next()) {
          yield { head, replaced: await openedFrom(next.value, source) };
        }
      }
    }
  } finally {
    await blocks.return?.();
  }
}

async function openedFrom(block: LogBlock, source: LogSource) {
  const entries = await entriesOf(block);
  const persons = new Set(entries.flatMap(({ person }) => person ?? []));
  const keys: PersonKeys = persons.size > 0 ? await source.keys([...persons]) : new Map();
  return entries.map((entry) => open(entry, keys));
}
