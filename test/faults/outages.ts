/**
 * Neo4j goes away under a service and an import at work, in several ways, and comes back: in each round
 * the server is killed, and then the network is cut, silent or slow.
 */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { foundFinland } from '../../src/changes/foundFinland.js';
import { openStore } from '../../src/store/openStore.js';
import { changeSetOf } from '../contract/fixtures.js';
import { Neo4jServer } from '../support/neo4j/server.js';
import { tcpProxy } from '../support/tcpProxy.js';
import { Callers } from './callers.js';
import type { Trial } from './faults.js';
import { county, type Found, Ledger, Violation } from './ledger.js';
import { type Ended, runCommand, startVictim, type Victim } from './victim.js';

/**
 * From the return of the store to the first write and a fresh read, in milliseconds. A server that has
 * just started has to plan every statement first, for which nobody but the processor can be blamed: as
 * long as a write takes that is sent to it directly comes on top.
 */
const RECOVERED_WITHIN = 5_000;
/** No write waits longer for its answer, but for the same. */
const REFUSED_WITHIN = 20_000;
/** How long an import may go on after the store is back; whether it succeeds or says why not. */
const IMPORT_ENDS_WITHIN = 60_000;
/** A write that is in, and whose answer the snapshot could not give in time, is told as TIMEOUT. */
const HONEST = ['STORE_UNAVAILABLE', 'TIMEOUT'];
const SLOW_FOR = 6_000;

interface Trouble {
  readonly name: string;
  begin(): Promise<void> | void;
  /** Resolves when the store answers again to whoever asks it directly. */
  end(): Promise<void> | void;
  /** How long a write takes then that is sent to the server directly, in milliseconds. */
  directWrite(): Promise<number>;
}

interface Outage {
  /** From the beginning to the first answer that says that it is stale; milliseconds, as the others. */
  readonly told: number;
  readonly longestWrite: number;
  readonly refused: number;
  /** From the return on, as the next two. */
  readonly directWrite: number;
  readonly freshAfter: number;
  readonly writtenAfter: number;
}

export async function outages({ folder, rounds, random, say }: Trial): Promise<void> {
  const server = await Neo4jServer.start();
  const proxy = await tcpProxy({ port: Number(new URL(server.address.url).port) });
  const settings = {
    STORE_URL: `bolt://127.0.0.1:${proxy.port}`,
    STORE_USER: server.address.user,
    STORE_PASSWORD: server.address.password,
  };
  const ledger = new Ledger();
  const killed: Trouble = {
    name: 'server killed',
    begin: () => server.kill(),
    end: () => server.startAgain(),
    directWrite: () => writeDirectly(server, ledger),
  };
  // The server has been running all the time.
  const network = { end: () => proxy.mend(), directWrite: async () => 0 };
  const cut: Trouble = { name: 'network cut', begin: () => proxy.cut(), ...network };
  const silent: Trouble = { name: 'network silent', begin: () => proxy.silence(), ...network };
  const summaries = new Map<string, Outage[]>();
  let victim: Victim | undefined;
  let imports = 0;
  /** How long an import takes when all is well. */
  let wholeTime = 0;
  const startImport = (): Promise<Ended> => {
    const list = join(folder, `outage-${++imports}.csv`);
    writeFileSync(list, ledger.sendImport(imports));
    return runCommand(['import', list], settings);
  };
  try {
    await prepare(server);
    victim = await startVictim(settings);
    const undisturbed = await startImport();
    if (undisturbed.code !== 0) throw new Violation(`an import failed: ${undisturbed.said}`);
    ledger.acknowledgeImport(imports);
    wholeTime = undisturbed.milliseconds;

    for (let round = 1; round <= rounds; round++) {
      const second = [cut, silent, undefined][round % 3];
      for (const trouble of second ? [killed, second] : [killed]) {
        const importing = startImport();
        await wait(wholeTime * (0.3 + 0.7 * random()));
        const callers = new Callers(victim, ledger);
        await wait(300 + random() * 700);
        const outage = await endure(trouble, callers, random() * 4_000);
        const ended = await within(IMPORT_ENDS_WITHIN, importing, 'the import did not end');
        if (ended.code === 0) ledger.acknowledgeImport(imports);
        const found = await check(server, ledger);
        summaries.set(trouble.name, [...(summaries.get(trouble.name) ?? []), outage]);
        say(
          `round ${round}, ${trouble.name}: ${figuresOf(outage)}; import ${ended.code === 0 ? 'done' : 'refused'}; ` +
            `${found.memberships} memberships in, ${found.imports} of ${imports} imports; load ${loadavg()[0]?.toFixed(1)}`,
        );
      }
      if (!second) {
        say(`round ${round}, ${await slowNetwork(victim, ledger, proxy)}`);
        await check(server, ledger);
      }
    }
    for (const [name, all] of summaries) say(summaryOf(name, all));
    say(`${ledger.acknowledged} writes were acknowledged, and all are there`);
  } finally {
    await victim?.kill();
    await proxy.close();
    await server.stop();
  }
}

async function prepare(server: Neo4jServer): Promise<void> {
  const store = await openStore(server.address);
  await foundFinland(store);
  await store.commit(county().changeSet);
  await store.close();
}

async function writeDirectly(server: Neo4jServer, ledger: Ledger): Promise<number> {
  const start = performance.now();
  const store = await openStore(server.address);
  const pair = ledger.send();
  let id = '';
  const { revision } = await store.commit(
    changeSetOf(`directly ${pair.member} ${pair.network}`, (builder) => {
      id = builder.createRelationship('MEMBER_OF', pair.member, pair.network, {});
    }),
  );
  const milliseconds = performance.now() - start;
  ledger.acknowledge(id, pair, revision);
  await store.close();
  return milliseconds;
}

async function check(server: Neo4jServer, ledger: Ledger): Promise<Found> {
  const store = await openStore(server.address);
  try {
    return await ledger.check(store);
  } finally {
    await store.close();
  }
}

/** Lets a trouble come and go under callers at work. Throws Violation when a promise is not kept. */
async function endure(trouble: Trouble, callers: Callers, length: number): Promise<Outage> {
  const begun = performance.now();
  await trouble.begin();
  const stale = await first(callers.reads, ({ at, isStale }) => at > begun && isStale);
  await wait(length);
  await trouble.end();
  const back = performance.now();
  const [directWrite, write, fresh] = await Promise.all([
    trouble.directWrite(),
    first(callers.writes, ({ at, code }) => at > back && code === undefined),
    first(callers.reads, ({ at, isStale, code }) => at > back && !isStale && code === undefined),
  ]);
  await callers.stop();

  const refused = callers.writes.filter(({ code }) => code !== undefined);
  const outage: Outage = {
    told: stale.at - begun,
    longestWrite: Math.max(0, ...callers.writes.map(({ milliseconds }) => milliseconds)),
    refused: refused.length,
    directWrite,
    freshAfter: fresh.at - back,
    writtenAfter: write.at - back,
  };
  const expect = (holds: boolean, what: string) => {
    if (!holds) throw new Violation(`${trouble.name}: ${what} (${figuresOf(outage)})`);
  };
  const lost = callers.reads.find(({ code }) => code !== undefined);
  const otherwise = refused.find(({ code }) => !HONEST.includes(String(code)));
  expect(lost === undefined, `a read failed: ${lost?.message}`);
  expect(otherwise === undefined, `a write was refused otherwise: ${otherwise?.message}`);
  expect(outage.longestWrite < REFUSED_WITHIN + directWrite, 'a write waited too long');
  const recovered = Math.max(outage.freshAfter, outage.writtenAfter);
  expect(recovered < RECOVERED_WITHIN + directWrite, 'not back in time');
  return outage;
}

/** Every write and read is answered, only later. */
async function slowNetwork(
  victim: Victim,
  ledger: Ledger,
  proxy: Awaited<ReturnType<typeof tcpProxy>>,
): Promise<string> {
  proxy.delay(200);
  const callers = new Callers(victim, ledger);
  await wait(SLOW_FOR);
  await callers.stop();
  proxy.mend();
  const failed = [...callers.writes, ...callers.reads].find(({ code }) => code !== undefined);
  if (failed) throw new Violation(`a slow network: ${failed.code}, ${failed.message}`);
  const longest = Math.max(...callers.writes.map(({ milliseconds }) => milliseconds));
  return `network slow by 200 ms each way: ${callers.writes.length} writes, longest ${seconds(longest)}`;
}

function figuresOf(outage: Outage): string {
  const { told, longestWrite, refused, directWrite, freshAfter, writtenAfter } = outage;
  return (
    `told after ${seconds(told)}, ${refused} writes refused, longest ${seconds(longestWrite)}, ` +
    `recovered: reads in ${seconds(freshAfter)}, writes in ${seconds(writtenAfter)}` +
    (directWrite > 0 ? `, a direct write in ${seconds(directWrite)}` : '')
  );
}

function summaryOf(name: string, all: readonly Outage[]): string {
  const range = (figure: (outage: Outage) => number) => {
    const sorted = all.map(figure).sort((a, b) => a - b);
    const [least = 0, middle = 0, most = 0] = [0, sorted.length >> 1, sorted.length - 1].map(
      (place) => sorted[place],
    );
    return `${seconds(middle)} (${seconds(least)} to ${seconds(most)})`;
  };
  return (
    `${name}, ${all.length} times: told after ${range(({ told }) => told)}, ` +
    `longest write ${range(({ longestWrite }) => longestWrite)}, ` +
    `reads fresh in ${range(({ freshAfter }) => freshAfter)}, ` +
    `writes in in ${range(({ writtenAfter }) => writtenAfter)}, ` +
    `direct ones in ${range(({ directWrite }) => directWrite)}`
  );
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

async function within<T>(milliseconds: number, answer: Promise<T>, otherwise: string): Promise<T> {
  const ending = new AbortController();
  const tooLate = wait(milliseconds, undefined, { signal: ending.signal }).then(() => {
    throw new Violation(otherwise);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    ending.abort();
    tooLate.catch(() => undefined);
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}
