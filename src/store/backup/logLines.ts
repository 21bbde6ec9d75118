/** The parts of a change log as lines of a backup, their bytes in base64. */
import type { LogBlock, LogContent } from '../changeLog/blocks.js';

export type LogLine =
  | { readonly block: Omit<LogBlock, 'bytes'> & { readonly bytes: string } }
  | { readonly personKey: { readonly person: string; readonly key: string } };

export function logLinesOf(content: LogContent): LogLine[] {
  if ('block' in content) {
    return [{ block: { ...content.block, bytes: encoded(content.block.bytes) } }];
  }
  return [...content.personKeys].map(([person, key]) => ({
    personKey: { person, key: encoded(key) },
  }));
}

export function logContentOf(line: LogLine): LogContent {
  if ('block' in line) {
    return { block: { ...line.block, bytes: Buffer.from(line.block.bytes, 'base64') } };
  }
  const { person, key } = line.personKey;
  return { personKeys: new Map([[person, Buffer.from(key, 'base64')]]) };
}

function encoded(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
