/** A file that somebody hands over whole, held against the store: what bringing it in would do. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { ImportPlan } from '../../changes/importMemberships.js';
import type { WorkbookPlan } from '../../changes/workbook/planWorkbook.js';
import { outcomeDigest, talliesOf } from '../../changes/workspace/previewOutcome.js';
import type { RecordKind } from '../../model/kinds.js';
import type { KindTally } from '../../model/workspace/importPreview.js';
import type { GraphStore } from '../../store/graphStore.js';
import {
  type BringingIn,
  type FileReading,
  prepareFile,
  type PreparedFile,
} from '../prepareFile.js';
import { type Tellings, tellingsOf } from './tellings.js';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PlannedFile extends Tellings {
  readonly plan: ImportPlan | WorkbookPlan;
  readonly rows: number;
  /** Of a list that has all members of its networks: memberships that are recorded beyond it. */
  readonly missing: number | undefined;
  /** None when there are problems. */
  readonly tallies: readonly KindTally[];
  /** SHA-256 of what would be written; undefined when nothing would. */
  readonly outcome: string | undefined;
}

/** Bytes that are read at a time. */
const PIECE = 1 << 16;

/** SHA-256 of the bytes, in hexadecimal. */
export function digestOf({ bytes }: GivenFile): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Writes nothing. Errors and effort: those of `prepareFile`. */
export async function planFile(
  store: GraphStore,
  { name, bytes }: GivenFile,
  reading: FileReading,
  bringingIn: BringingIn,
): Promise<PlannedFile> {
  const read = async function* () {
    for (let start = 0; start === 0 || start < bytes.length; start += PIECE) {
      yield bytes.subarray(start, start + PIECE);
      // Others are answered in between.
      await setImmediate();
    }
  };
  const file = { name, size: bytes.length, read };
  const prepared = await prepareFile(store, file, reading, bringingIn);
  const { plan, rows } = prepared.prepared;
  const tellings = tellingsOf(prepared);
  const { changeSet } = plan;
  const tallies =
    tellings.problemCount > 0
      ? []
      : await talliesOf(store, changeSet?.changes ?? [], namedIn(prepared));
  return {
    ...tellings,
    ...{ plan, rows, tallies },
    missing: 'missing' in plan ? plan.missing?.count : undefined,
    outcome: changeSet && (await outcomeDigest(changeSet)),
  };
}

/** How many records of each kind the file names. */
function namedIn(file: PreparedFile): ReadonlyMap<RecordKind, number> {
  const { plan } = file.prepared;
  if ('tallies' in plan) {
    return new Map(
      [...plan.tallies].map(([kind, { created, updated, unchanged }]) => [
        kind,
        created + updated + unchanged,
      ]),
    );
  }
  const { organisations, networks, people, memberships } = plan.counts ?? {};
  const kinds = [
    ['Organisation', organisations],
    ['Network', networks],
    ['ContactPerson', people],
    ['MEMBER_OF', memberships],
  ] as const;
  return new Map(
    kinds.flatMap(([kind, tally]) =>
      tally ? [[kind, tally.created + tally.updated + tally.unchanged] as const] : [],
    ),
  );
}
