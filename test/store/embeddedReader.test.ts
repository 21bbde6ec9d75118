/** The embedded store's file, read beside the process that owns it, and a restore that is cut short. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { StoreUnavailableError } from '../../src/model/errors/errors.js';
import { openBackup } from '../../src/store/backup/readBackup.js';
import { writeBackup } from '../../src/store/backup/writeBackup.js';
import { contentKinds } from '../../src/store/content.js';
import { openEmbeddedReader } from '../../src/store/embedded/embeddedReader.js';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import { contentOf } from '../contract/backup.js';
import { failureOf, scanAll, smallCounty } from '../contract/fixtures.js';
import { bodyWithMembers, MEMBERS } from './bodyWithMembers.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-reader-'));
  path = join(folder, 'store 100% #1?.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process of its own at the store, and the numbers that it tells. */
function start(script: 'endlessCommits' | 'endlessRestore') {
  const file = fileURLToPath(new URL(`./${script}.ts`, import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', '@swc-node/register/esm-register', file, path],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const lines = createInterface(child.stdout);
  return {
    async told(number: number): Promise<void> {
      for await (const line of lines) if (Number(line) >= number) return;
    },
    async kill(): Promise<void> {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function refusal(of: string): Promise<string> {
  const error = await failureOf(openEmbeddedReader(of));
  expect(error).toBeInstanceOf(StoreUnavailableError);
  return (error as StoreUnavailableError).reason;
}

test('a backup is taken of a store that another process writes to, and that goes on', async () => {
  const writer = start('endlessCommits');
  try {
    await writer.told(5);
    const reader = await openEmbeddedReader(path);
    const file = join(folder, 'backup.jsonl');
    const { revision, counts } = await writeBackup(reader, file, new Date());
    await reader.close();
    expect(revision).toBeGreaterThanOrEqual(5);
    expect(counts.records).toEqual({
      Organisation: revision * MEMBERS,
      Network: revision,
      MEMBER_OF: revision * MEMBERS,
    });
    const later = await openEmbeddedReader(path);
    expect(await later.revision()).toBeGreaterThan(revision);
    await later.close();

    const restored = await openEmbeddedStore(join(folder, 'restored.db'));
    await restored.restore(await openBackup(file));
    expect(await restored.commit(bodyWithMembers(revision))).toEqual({ revision, applied: false });
    await restored.close();
  } finally {
    await writer.kill();
  }
});

test('a reader stays at the revision at which it was opened', async () => {
  const store = await openEmbeddedStore(path);
  await store.commit(bodyWithMembers(1));
  const reader = await openEmbeddedReader(path);
  await store.commit(bodyWithMembers(2));
  expect(await reader.revision()).toBe(1);
  for await (const batch of reader.scan('Network')) expect(batch).toHaveLength(1);
  for await (const heads of reader.changeSets()) expect(heads).toHaveLength(1);
  await reader.close();
  await store.close();
});

test('a restore that is killed leaves an empty store, which can be restored into', async () => {
  const restoring = start('endlessRestore');
  // More than is held in memory, so that part of it stands in the log already.
  await restoring.told(20);
  await restoring.kill();
  expect(statSync(`${path}-wal`).size).toBeGreaterThan(1_000_000);
  const store = await openEmbeddedStore(path);
  expect(await store.revision()).toBe(0);
  for (const kind of contentKinds) expect(await scanAll(store, kind)).toEqual([]);
  await store.restore(contentOf(smallCounty().changeSet));
  expect(await store.revision()).toBe(1);
  await store.close();
});

test('a file that is not there, or is none of ours, is refused and left as it is', async () => {
  expect(await refusal(path)).toMatch(/ENOENT/);
  expect(readdirSync(folder)).toEqual([]);
  expect(await refusal(folder)).toMatch(/folder/);
  writeFileSync(path, 'Järjestö;Verkosto\n'.repeat(100));
  const before = readFileSync(path);
  expect(await refusal(path)).toMatch(/not a database/);
  expect(readFileSync(path)).toEqual(before);
});

test('a file of another version of the service is refused with what to do', async () => {
  await (await openEmbeddedStore(path)).close();
  const change = (sql: string) => {
    const other = new Database(path);
    other.exec(sql);
    other.close();
  };
  change('PRAGMA user_version = 0');
  expect(await refusal(path)).toMatch(/earlier version.*start the service/);
  change('PRAGMA user_version = 99');
  expect(await refusal(path)).toMatch(/later version.*update the service/);
});
