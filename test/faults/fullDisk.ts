/** The disk under the embedded store is full, and then has room again. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkAtRest } from './atRest.js';
import { Callers } from './callers.js';
import type { Trial } from './faults.js';
import { Ledger, Violation } from './ledger.js';
import { startVictim } from './victim.js';

export async function fullDisk({ folder, say }: Trial): Promise<void> {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk]);
  if (mounted.status !== 0) return say('skipped: only an administrator can make a small disk here');
  try {
    const url = `sqlite:${join(disk, 'store.db')}`;
    const ledger = new Ledger();
    await checkAtRest({ url }, ledger);

    const victim = await startVictim({ STORE_URL: url });
    const callers = new Callers(victim, ledger);
    await wait(1_000);
    const filler = join(disk, 'filler');
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filler, Buffer.alloc(bavail * bsize - 100_000));
    await wait(3_000);
    const refused = callers.writes.filter(({ code }) => code !== undefined);
    const codes = [...new Set(refused.map(({ code }) => code))].join(', ');
    rmSync(filler);
    const before = ledger.acknowledged;
    await wait(2_000);
    await callers.stop();
    await victim.kill();
    const after = ledger.acknowledged - before;
    say(`${refused.length} writes refused (${codes}); ${after} written once there was room`);
    if (codes !== 'STORE_UNAVAILABLE' || after === 0) throw new Violation('the disk was full');
    if (callers.reads.some(({ code }) => code !== undefined)) throw new Violation('reads failed');

    const { memberships } = await checkAtRest({ url }, ledger);
    say(`${ledger.acknowledged} writes acknowledged, ${memberships} memberships in`);
  } finally {
    spawnSync('umount', [disk]);
  }
}
