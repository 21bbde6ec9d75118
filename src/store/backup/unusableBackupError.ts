/** A file that cannot be brought back as a backup, with what is wrong and where; nothing was written. */
import { TuhatverkkoError } from '../../model/errors/errors.js';
import type { Problem } from '../../model/errors/problems.js';

/** What is wrong, with the facts that the sentence needs. Lines count from 1. */
export interface BackupFaults {
  /** There is no such file, or it may not be read. */
  unreadable: { reason: string };
  notABackup: { value: string };
  otherVersion: { version: string; known: number };
  packing: { line: number; reason: string };
  truncated: { line: number };
  notALine: { line: number; value: string };
  /** A record breaks the model's rules. */
  record: { line: number; problem: Problem };
  order: { line: number; value: string };
  /** `what`: changeSets or a kind. */
  counts: { line: number; what: string; told: number; found: number };
  edited: { line: number; value: string; found: string };
  afterEnd: { line: number; value: string };
}
export type BackupFault = keyof BackupFaults;

export class UnusableBackupError extends TuhatverkkoError {
  readonly code = 'BAD_USER_INPUT';
  constructor(
    readonly fault: BackupFault,
    readonly facts: { readonly [name: string]: unknown },
  ) {
    super(`${fault}: ${JSON.stringify(facts)}`);
  }
}

export function unusable<Fault extends BackupFault>(
  fault: Fault,
  facts: BackupFaults[Fault],
): UnusableBackupError {
  return new UnusableBackupError(fault, { ...facts });
}
