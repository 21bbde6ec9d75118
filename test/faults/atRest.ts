/**
 * Opens a store in a process of its own, as whoever comes after a fault does: prepares an empty one,
 * holds any other against the ledger. Takes JSON and gives JSON. (libsql keeps a closed file open until
 * its statements are collected, so that the process of the trials could not see the file as it is.)
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { foundFinland } from '../../src/changes/foundFinland.js';
import { openStore } from '../../src/store/openStore.js';
import type { StoreSettings } from '../../src/store/storeSettings.js';
import { county, type Entries, type Found, Ledger, Violation } from './ledger.js';

const script = fileURLToPath(import.meta.url);

interface Task {
  readonly settings: StoreSettings;
  readonly entries: Entries;
}

/** Throws Violation when the store is not what the ledger knows it to be. */
export async function checkAtRest(settings: StoreSettings, ledger: Ledger): Promise<Found> {
  const child = spawn(process.execPath, ['--import', '@swc-node/register/esm-register', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const task: Task = { settings, entries: ledger.entries };
  child.stdin.end(JSON.stringify(task));
  const [answer] = await Promise.all([text(child.stdout), once(child, 'close')]);
  const { found, violation } = JSON.parse(answer) as { found?: Found; violation?: string };
  if (!found) throw new Violation(violation);
  return found;
}

async function check({ settings, entries }: Task): Promise<{ found: Found }> {
  const store = await openStore(settings);
  try {
    await foundFinland(store);
    await store.commit(county().changeSet);
    return { found: await new Ledger(entries).check(store) };
  } finally {
    await store.close();
  }
}

if (process.argv[1] === script) {
  const task = JSON.parse(await text(process.stdin)) as Task;
  const answer = await check(task).catch((error: unknown) => ({ violation: String(error) }));
  process.stdout.write(JSON.stringify(answer));
}
