/** The file of the embedded store: what outlives the process, whose it is, and what it refuses. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { StoreUnavailableError } from '../../src/model/errors/errors.js';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import { changeSetOf, failureOf, recordsOf, scanAll, smallCounty } from '../contract/fixtures.js';
import { bodyWithMembers, MEMBERS } from './bodyWithMembers.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-file-'));
  path = join(folder, 'store.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process of its own that commits without end to the store at `path`. */
function commitWithoutEnd() {
  const script = fileURLToPath(new URL('./endlessCommits.ts', import.meta.url));
  const hooks = '@swc-node/register/esm-register';
  const child = spawn(process.execPath, ['--import', hooks, script, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    acknowledged: createInterface(child.stdout),
    async kill(): Promise<void> {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function refusal(of: string): Promise<string> {
  const error = await failureOf(openEmbeddedStore(of));
  expect(error).toBeInstanceOf(StoreUnavailableError);
  expect((error as StoreUnavailableError).address).toBe(`sqlite:${of}`);
  return (error as StoreUnavailableError).message;
}

describe('the file of the embedded store', () => {
  test('outlives the closing, in a folder that is made when it is missing', async () => {
    const deep = join(folder, 'not', 'there', 'store.db');
    const { changeSet } = smallCounty();
    const first = await openEmbeddedStore(deep);
    await first.commit(changeSet);
    const records = await scanAll(first, 'MEMBER_OF');
    await first.close();

    const second = await openEmbeddedStore(deep);
    expect(await second.revision()).toBe(1);
    expect(await scanAll(second, 'MEMBER_OF')).toEqual(records);
    expect(await second.commit(changeSet)).toEqual({ revision: 1, applied: false });
    expect(await second.search({ text: 'äänekkäät', limit: 5 })).toHaveLength(1);
    await second.close();
  });

  test('keeps no byte of what was deleted, also where no erasure writes it anew', async () => {
    const phone = '+358 40 7777777';
    let person = '';
    const isThere = () => readFileSync(path).includes(phone);
    const write = async (name: string, fill: Parameters<typeof changeSetOf>[1]) => {
      const store = await openEmbeddedStore(path);
      await store.commit(changeSetOf(name, fill));
      await store.close();
    };
    await write('people', (builder) => {
      builder.createEntity('ContactPerson', { name: 'Esimerkki Ensimmäinen' });
      person = builder.createEntity('ContactPerson', { name: 'Esimerkki Toinen', phone });
      builder.createEntity('ContactPerson', { name: 'Esimerkki Kolmas' });
    });
    expect(isThere()).toBe(true);
    await write('one fewer', (builder) => builder.delete('ContactPerson', person));
    expect(isThere()).toBe(false);
  });

  test('holds whole ChangeSets, and all that were acknowledged, after kill -9', async () => {
    let revision = 0;
    for (let round = 1; round <= 4; round++) {
      const writer = commitWithoutEnd();
      const target = revision + 7 * round;
      for await (const line of writer.acknowledged) {
        revision = Number(line);
        if (revision >= target) break;
      }
      await writer.kill();

      const store = await openEmbeddedStore(path);
      const now = await store.revision();
      expect(now).toBeGreaterThanOrEqual(revision);
      expect(await scanAll(store, 'Network')).toHaveLength(now);
      expect(await scanAll(store, 'MEMBER_OF')).toHaveLength(now * MEMBERS);
      expect(await store.idsByName('Organisation')).toHaveLength(now * MEMBERS);
      expect(await store.commit(bodyWithMembers(now))).toEqual({ revision: now, applied: false });
      await store.close();
      revision = now;
    }
  });

  test('belongs to one opener: a second in the same process is refused, by any name', async () => {
    const store = await openEmbeddedStore(path);
    await store.commit(smallCounty().changeSet);
    const link = join(folder, 'link.db');
    symlinkSync(path, link);
    expect(await refusal(path)).toMatch(/store\.db.*in use.*stop.*another file/);
    expect(await refusal(link)).toMatch(/in use/);
    await store.commit(bodyWithMembers(1));
    await store.close();
    await (await openEmbeddedStore(link)).close();
  });

  test('belongs to one process, until that ends, however it ends', async () => {
    const writer = commitWithoutEnd();
    await once(writer.acknowledged, 'line');
    expect(await refusal(path)).toMatch(/in use by another running service/);
    await writer.kill();
    const store = await openEmbeddedStore(path);
    expect(await store.revision()).toBeGreaterThan(0);
    await store.close();
  });

  test('is refused and left as it is when it is no database', async () => {
    for (const content of ['Järjestö;Verkosto\nEsimerkki;Neuvosto\n'.repeat(100), 'x']) {
      writeFileSync(path, content);
      expect(await refusal(path)).toMatch(/not a database/);
      expect(readFileSync(path, 'utf8')).toBe(content);
    }
  });

  test('is refused and left as it is when another program wrote it', async () => {
    const other = new Database(path);
    other.exec('CREATE TABLE their_table (a); INSERT INTO their_table VALUES (1)');
    other.close();
    const before = readFileSync(path);
    expect(await refusal(path)).toMatch(/another program/);
    expect(readFileSync(path)).toEqual(before);
  });

  test('is refused and left as it is when a later version of the service wrote it', async () => {
    await (await openEmbeddedStore(path)).close();
    const later = new Database(path);
    later.exec('PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)');
    later.close();
    const before = readFileSync(path);
    expect(await refusal(path)).toMatch(/later version.*version 99.*update the service/);
    expect(readFileSync(path)).toEqual(before);
  });

  test('is refused when its first pages are damaged, and later damage is told when met', async () => {
    const store = await openEmbeddedStore(path);
    for (let n = 1; n <= 20; n++) await store.commit(bodyWithMembers(n));
    await store.close();
    const whole = readFileSync(path);

    scribble(100, 4_000);
    expect(await refusal(path)).toMatch(/malformed|corrupt|not a database/);

    writeFileSync(path, whole);
    scribble(8 * 4_096, whole.length - 8 * 4_096);
    const damaged = await failureOf(
      openEmbeddedStore(path).then(async (opened) => {
        try {
          return await scanAll(opened, 'Organisation');
        } finally {
          await opened.close();
        }
      }),
    );
    expect(damaged).toBeInstanceOf(StoreUnavailableError);
  });

  test('is refused when it is a folder, or stands below a file', async () => {
    await refusal(folder);
    writeFileSync(path, '');
    await refusal(join(path, 'below.db'));
  });

  test('is refused where the system lets nobody make its folder', async () => {
    if (existsSync('/proc')) await refusal('/proc/not/there/store.db');
  });

  function scribble(from: number, length: number): void {
    writeSync(openSync(path, 'r+'), Buffer.alloc(length, 0x5a), 0, length, from);
  }
});

test('an entity never gets the number of one that was deleted', async () => {
  const store = await openEmbeddedStore(path);
  const numbers: unknown[] = [];
  for (const title of ['Esimerkki', 'Toinen esimerkki', 'Kolmas esimerkki']) {
    const created = changeSetOf(title, (builder) => builder.createEntity('Source', { title }));
    await store.commit(created);
    const file = new Database(path);
    numbers.push(...file.prepare('SELECT number FROM entity').raw().all().flat());
    file.close();
    const [{ id } = { id: '' }] = recordsOf(created, 1);
    await store.commit(changeSetOf(`delete ${title}`, (builder) => builder.delete('Source', id)));
  }
  expect(numbers).toEqual([1, 2, 3]);
  await store.close();
});

test('a scan sees one revision while others write', async () => {
  const store = await openEmbeddedStore(path);
  await store.commit(bodyWithMembers(1));
  let seen = 0;
  for await (const batch of store.scan('Organisation', 10)) {
    seen += batch.length;
    await store.commit(bodyWithMembers(1 + seen));
  }
  expect(seen).toBe(MEMBERS);
  expect(await store.revision()).toBe(6);
  await store.close();
});

test('reads go on during a large commit, and see nothing of it', async () => {
  const store = await openEmbeddedStore(path);
  const large = bodyWithMembers(1);
  const changes = Array.from({ length: 100 }, (_, n) => bodyWithMembers(n + 1).changes).flat();
  const seen = new Set<number>();
  let done = false;
  const commit = store.commit({ ...large, changes }).then(() => (done = true));
  while (!done) {
    seen.add((await store.idsByName('Organisation')).length);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await commit;
  seen.delete(100 * MEMBERS);
  expect([...seen]).toEqual([0]);
  await store.close();
});
