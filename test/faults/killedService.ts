/**
 * The service on the embedded store is killed while it writes, and the command line while it imports, and
 * when it has committed and not yet closed.
 */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { checkAtRest } from './atRest.js';
import { Callers } from './callers.js';
import type { Trial } from './faults.js';
import { Ledger, Violation } from './ledger.js';
import { spawnCommand, startVictim } from './victim.js';

/** Ends a process at its first word, which an import says between its commit and the close. */
const DIE_AT_FIRST_WORD =
  '--import=data:text/javascript,process.stdout.write=()=>process.kill(process.pid,9)';

export async function killedService({ folder, rounds, random, say }: Trial): Promise<void> {
  const url = `sqlite:${join(folder, 'killed.db')}`;
  const ledger = new Ledger();
  const check = () => checkAtRest({ url }, ledger);
  await check();

  for (let round = 1; round <= rounds; round++) {
    const victim = await startVictim({ STORE_URL: url });
    const callers = new Callers(victim, ledger);
    await wait(100 + random() * 1_400);
    await victim.kill();
    await callers.stop();
    const { memberships } = await check();
    say(
      `round ${round}: ${ledger.acknowledged} writes acknowledged, ${memberships} memberships in`,
    );
  }

  let killed = 0;
  // The first is let be, and tells how long one takes here.
  let wholeTime = 60_000;
  for (let round = 1; round <= rounds; round++) {
    const list = join(folder, 'list.csv');
    writeFileSync(list, ledger.sendImport(round));
    const command = spawnCommand(['import', list, '--store', url], {});
    command.stdout?.resume();
    command.stderr?.resume();
    const ended = once(command, 'exit');
    const begun = performance.now();
    const patience = wholeTime * (0.5 + 0.6 * random());
    const timer = setTimeout(() => command.kill('SIGKILL'), patience);
    const [code] = (await ended) as [number | null];
    clearTimeout(timer);
    if (round === 1) wholeTime = performance.now() - begun;
    if (code === 0) ledger.acknowledgeImport(round);
    else killed++;
    const { imports } = await check();
    say(
      `import ${round}: ${code === 0 ? 'done' : 'killed'}; ${imports} of ${round} whole, the rest absent`,
    );
  }
  say(`${killed} of ${rounds} imports were killed before they had ended`);

  const most = 2 * rounds;
  for (let number = rounds + 1; number <= most; number++) {
    const list = join(folder, 'list.csv');
    writeFileSync(list, ledger.sendImport(number));
    const command = spawnCommand(['import', list, '--store', url], {
      NODE_OPTIONS: DIE_AT_FIRST_WORD,
    });
    command.stderr?.resume();
    const [, signal] = (await once(command, 'exit')) as [number | null, string | null];
    if (signal !== 'SIGKILL') throw new Violation('an import ended before it could be killed');
    ledger.acknowledgeImport(number);
  }
  const { imports } = await check();
  say(
    `${rounds} imports were killed after their commit; ${imports} of ${most} whole, the rest absent`,
  );
}
