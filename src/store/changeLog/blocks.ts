/**
 * Entries of the change log in packed blocks, so that a large change takes few rows and little room:
 * lines of JSON under deflate (RFC 1950), whose checksum tells damage.
 */
import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import type { LogEntry, PersonKeys } from './entries.js';

/** A block is closed when its text has so many characters. */
const BLOCK_LENGTH = 1_000_000;
/** Half the time of the usual level for a tenth more room. */
const LEVEL = 3;

const packed = promisify(deflate) as (text: string, options: { level: number }) => Promise<Buffer>;
const unpacked = promisify(inflate) as (bytes: Uint8Array) => Promise<Buffer>;

/** One block as a store keeps it. */
export interface LogBlock {
  readonly revision: number;
  /** Blocks of a revision count from 0. */
  readonly ordinal: number;
  readonly bytes: Uint8Array;
}

/** Parts of a log; deletions follow from the blocks. */
export type LogContent =
  /** In order of revision and ordinal. */
  { readonly block: LogBlock } | { readonly personKeys: PersonKeys };

/** Gathers the entries of one revision into blocks. */
export class BlockPacker {
  #lines: string[] = [];
  #length = 0;
  #ordinal = 0;

  constructor(private readonly revision: number) {}

  add(entry: LogEntry): void {
    const line = JSON.stringify(entry);
    this.#lines.push(line);
    this.#length += line.length;
  }

  get isFull(): boolean {
    return this.#length >= BLOCK_LENGTH;
  }

  /** What has been gathered since the last block; undefined when there is nothing. */
  async close(): Promise<LogBlock | undefined> {
    if (this.#lines.length === 0) return undefined;
    const text = this.#lines.join('\n');
    this.#lines = [];
    this.#length = 0;
    const bytes = await packed(text, { level: LEVEL });
    return { revision: this.revision, ordinal: this.#ordinal++, bytes };
  }
}

/** Throws what zlib or JSON says when the bytes are damaged. */
export async function entriesOf({ bytes }: Pick<LogBlock, 'bytes'>): Promise<LogEntry[]> {
  const text = (await unpacked(bytes)).toString('utf8');
  return text.split('\n').map((line) => JSON.parse(line) as LogEntry);
}
