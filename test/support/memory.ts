/** How much memory a process holds. */
import { execFileSync } from 'node:child_process';

/** Its resident set in megabytes. */
export function megabytesOf(pid: number): number {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Math.round(Number(kilobytes) / 1024);
}
