/** The import as a person runs it: a process of its own, with its time and its peak memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StoreSettings } from '../../src/store/storeSettings.js';

const bin = fileURLToPath(new URL('../../bin/tuhatverkko.js', import.meta.url));

/** Runs the import as a process of its own; its peak memory is what Linux says of it, else null. */
export async function importedBy(
  settings: StoreSettings,
  list: string,
): Promise<{ milliseconds: number; peak: number | null }> {
  const begun = performance.now();
  const child = spawn(process.execPath, [bin, 'import', list, '--store', settings.url], {
    env: {
      ...process.env,
      ...(settings.user && { STORE_USER: settings.user }),
      ...(settings.password && { STORE_PASSWORD: settings.password }),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak: number | null = null;
  const watch = setInterval(() => (peak = peakOf(child.pid) ?? peak), 100);
  const [code] = (await once(child, 'close')) as [number];
  clearInterval(watch);
  if (code !== 0) throw new Error(`The import ended with ${code}.`);
  return { milliseconds: performance.now() - begun, peak };
}

/** Megabytes a process has held at most, as Linux says; null elsewhere. */
export function peakOf(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1_000);
  } catch {
    return null;
  }
}
