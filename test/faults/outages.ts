/** Neo4j goes away under a service at work, in several ways, and comes back. */
import { setTimeout as wait } from 'node:timers/promises';
import { Neo4jServer } from '../support/neo4j/server.js';
import { tcpProxy } from '../support/tcpProxy.js';
import { checkAtRest } from './atRest.js';
import { Callers } from './callers.js';
import type { Trial } from './faults.js';
import { Ledger, Violation } from './ledger.js';
import { startVictim, type Victim } from './victim.js';

/** From the return of the store to the first write and a fresh read, in milliseconds, on a busy machine. */
const RECOVERED_WITHIN = 15_000;
/** No write waits longer for its answer. */
const REFUSED_WITHIN = 20_000;

interface Trouble {
  readonly name: string;
  begin(): Promise<void> | void;
  /** Resolves when the store answers again to whoever asks it directly. */
  end(): Promise<void> | void;
}

export async function outages({ rounds, random, say }: Trial): Promise<void> {
  const server = await Neo4jServer.start();
  const proxy = await tcpProxy({ port: Number(new URL(server.address.url).port) });
  let victim: Victim | undefined;
  try {
    const ledger = new Ledger();
    await checkAtRest(server.address, ledger);
    victim = await startVictim({
      STORE_URL: `bolt://127.0.0.1:${proxy.port}`,
      STORE_USER: server.address.user,
      STORE_PASSWORD: server.address.password,
    });
    const killed: Trouble = {
      name: 'server killed',
      begin: () => server.kill(),
      end: () => server.startAgain(),
    };
    const network: readonly Trouble[] = [
      { name: 'network cut', begin: () => proxy.cut(), end: () => proxy.mend() },
      { name: 'network silent', begin: () => proxy.silence(), end: () => proxy.mend() },
    ];
    for (let round = 1; round <= rounds; round++) {
      for (const trouble of [killed, network[round % 2]!]) {
        const callers = new Callers(victim, ledger);
        await wait(300 + random() * 700);
        const told = await endure(trouble, callers, random() * 4_000);
        const { memberships } = await checkAtRest(server.address, ledger);
        say(`${trouble.name}, round ${round}: ${told}; ${memberships} memberships in`);
      }
    }
    say(await slowNetwork(victim, ledger, proxy));
  } finally {
    await victim?.kill();
    await proxy.close();
    await server.stop();
  }
}

/** Lets a trouble come and go under callers at work. Throws Violation when a promise is not kept. */
async function endure(trouble: Trouble, callers: Callers, length: number): Promise<string> {
  const begun = performance.now();
  await trouble.begin();
  const stale = await first(callers.reads, ({ at, isStale }) => at > begun && isStale);
  await wait(length);
  await trouble.end();
  const back = performance.now();
  const write = await first(callers.writes, ({ at, code }) => at > back && code === undefined);
  const fresh = await first(
    callers.reads,
    ({ at, isStale, code }) => at > back && !isStale && code === undefined,
  );
  await callers.stop();

  const recovered = Math.max(write.at, fresh.at) - back;
  const refused = callers.writes.filter(({ code }) => code !== undefined);
  const longest = Math.max(0, ...callers.writes.map(({ milliseconds }) => milliseconds));
  const codes = [...new Set(refused.map(({ code }) => code))];
  const lost = callers.reads.filter(({ code }) => code !== undefined);
  const figures =
    `told after ${seconds(stale.at - begun)}, longest write ${seconds(longest)}, ` +
    `${refused.length} refused (${codes.join(', ')}), recovered: reads in ${seconds(fresh.at - back)}, writes in ${seconds(write.at - back)}`;
  const expect = (holds: boolean, what: string) => {
    if (!holds) throw new Violation(`${trouble.name}: ${what} (${figures})`);
  };
  // A write that is in, and whose answer the snapshot could not give in time, is told as TIMEOUT.
  const allowed = ['STORE_UNAVAILABLE', 'TIMEOUT'];
  const otherwise = refused.find(({ code }) => !allowed.includes(String(code)));
  expect(lost.length === 0, `reads failed: ${lost[0]?.message}`);
  expect(otherwise === undefined, `a write was refused otherwise: ${otherwise?.message}`);
  expect(longest < REFUSED_WITHIN, 'a write waited too long');
  expect(recovered < RECOVERED_WITHIN, 'not back in time');
  return figures;
}

async function slowNetwork(
  victim: Victim,
  ledger: Ledger,
  proxy: Awaited<ReturnType<typeof tcpProxy>>,
): Promise<string> {
  proxy.delay(200);
  const callers = new Callers(victim, ledger);
  await wait(5_000);
  await callers.stop();
  proxy.mend();
  const failed = [...callers.writes, ...callers.reads].filter(({ code }) => code !== undefined);
  const other = failed.find(({ code }) => code !== 'TIMEOUT');
  if (other) throw new Violation(`a slow network refuses: ${other.message}`);
  const { length } = callers.writes;
  return `network slow by 200 ms each way: ${length} writes, ${failed.length} answers too late`;
}

/** The first that fits, waited for. */
async function first<Item>(items: readonly Item[], fits: (item: Item) => boolean): Promise<Item> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const found = items.find(fits);
    if (found) return found;
    if (performance.now() > deadline) throw new Violation('what was waited for did not come');
    await wait(10);
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}
