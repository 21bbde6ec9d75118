/** `tuhatverkko backup`, `restore` and `verify` as a person runs them: what they say, and what is left. */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { run } from './commandLine.js';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import { changeSetOf, recordIn, smallCounty } from '../contract/fixtures.js';

let folder: string;
let store: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  store = `sqlite:${join(folder, 'own.db')}`;
  const opened = await openEmbeddedStore(join(folder, 'own.db'));
  await opened.commit(smallCounty().changeSet);
  await opened.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const named = (name: string) => join(folder, name);
const digestIn = (out: string) => /SHA-256 ([0-9a-f]{64})\n/.exec(out)?.[1];

describe('a backup', () => {
  test('is written, told, restored into another store and found equal', async () => {
    const file = named('kopio.jsonl.gz');
    const backup = await run('backup', file, '--store', store);
    expect(backup).toMatchObject({ code: 0, err: '' });
    expect(backup.out).toMatch(
      /^The backup is written: .*kopio\.jsonl\.gz\n {2}revision 1, ChangeSets 1\n {2}Source: 1\n/,
    );
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);

    const other = `sqlite:${named('restored.db')}`;
    const restored = await run('restore', file, '--store', other);
    expect(restored).toMatchObject({ code: 0, err: '' });
    const digest = digestIn(backup.out);
    expect(digestIn(restored.out)).toBe(digest);
    expect(digestIn((await run('verify', '--store', other)).out)).toBe(digest);
    expect(digestIn((await run('verify', file)).out)).toBe(digest);
    const both = await run('verify', file, '--store', other);
    expect(both).toMatchObject({ code: 0, err: '' });
    expect(both.out).toMatch(/They hold the same\.\n$/);
  });

  test('differs from a store that was changed afterwards', async () => {
    const file = named('kopio.jsonl');
    await run('backup', file, '--store', store);
    const { changeSet, council } = smallCounty();
    const opened = await openEmbeddedStore(named('own.db'));
    const record = { ...recordIn(changeSet, council), status: 'ended' as const };
    await opened.commit(changeSetOf('change', (builder) => builder.update(record)));
    await opened.close();
    const { code, err } = await run('verify', file, '--store', store);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^They differ\. The backup is of revision 1 and the store is at revision 2/,
    );
  });

  test('is told from a store whose workspace alone was changed afterwards', async () => {
    const file = named('kopio.jsonl');
    await run('backup', file, '--store', store);
    const opened = await openEmbeddedStore(named('own.db'));
    const id = '00000000-0000-4000-8000-000000000001';
    await opened.workspace.save(
      {
        ...{ id, kind: 'savedQuestion', saveId: id, author: 'esimerkki', subjects: [] },
        savedAt: '2026-02-01T10:00:00.000Z',
        content: { name: 'Esimerkki', question: 'overlaps', arguments: '{}', language: 'fi' },
      },
      'none',
    );
    await opened.close();
    const both = await run('verify', file, '--store', store);
    expect(both.code).toBe(1);
    expect(both.out).toMatch(/SHA-256 of the workspace [0-9a-f]{64}\n/);
    expect(both.err).toMatch(/^The records are the same, but the workspaces differ/);
  });

  test('is taken while the store is open, and does not replace a file', async () => {
    const opened = await openEmbeddedStore(named('own.db'));
    try {
      const file = named('kopio.jsonl');
      expect(await run('backup', file, '--store', store)).toMatchObject({ code: 0 });
      const before = readFileSync(file);
      const again = await run('backup', file, '--store', store);
      expect(again).toMatchObject({ code: 2, out: '' });
      expect(again.err).toMatch(/is there already and is not replaced/);
      expect(readFileSync(file)).toEqual(before);
    } finally {
      await opened.close();
    }
  });

  test('that cannot be written, or of a store that is not there, leaves nothing behind', async () => {
    const nowhere = await run('backup', named('not/there.jsonl'), '--store', store);
    expect(nowhere).toMatchObject({ code: 1, out: '' });
    expect(nowhere.err).toMatch(/cannot be written: ENOENT.*\nCheck the folder/);
    const missing = await run('backup', named('a.jsonl'), '--store', `sqlite:${named('no.db')}`);
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(existsSync(named('a.jsonl')) || existsSync(named('no.db'))).toBe(false);
  });

  test('goes only into a named store to which nothing was written', async () => {
    const file = named('kopio.jsonl');
    await run('backup', file, '--store', store);
    const unnamed = await run('restore', file);
    expect(unnamed).toMatchObject({ code: 2, out: '' });
    expect(unnamed.err).toMatch(/^Name the store to restore into/);
    const full = await run('restore', file, '--store', store);
    expect(full).toMatchObject({ code: 2, out: '' });
    expect(full.err).toMatch(/already holds data \(revision 1\).*Nothing was changed/);
  });
});

describe('a file that is no good', () => {
  /** A line of the backup, changed; the checksum made to fit, as somebody might who edits on purpose. */
  const edited = (text: string, change: (line: string) => string): string => {
    const lines = text.trimEnd().split('\n').slice(0, -1).map(change);
    const last = JSON.parse(text.trimEnd().split('\n').at(-1) ?? '') as { end: object };
    const checksum = createHash('sha256')
      .update(`${lines.join('\n')}\n`)
      .digest('hex');
    return [...lines, JSON.stringify({ end: { ...last.end, checksum } }), ''].join('\n');
  };
  const withoutLine = (text: string, number: number) =>
    text
      .split('\n')
      .filter((_, place) => place !== number - 1)
      .join('\n');

  test.each<[string, (text: string) => string | Buffer, RegExp]>([
    ['empty', () => '', /no backup of Tuhatverkko/],
    [
      'a list',
      () => 'järjestö;verkosto\nKaarna ry;Foorumi\n',
      /begins: "järjestö;verkosto".*import/,
    ],
    ['a picture', () => Buffer.from([0x89, 0x50, 0xff, 0x0a, 0xff]), /no backup of Tuhatverkko/],
    [
      'of a later version',
      (text) => text.replace('"version":3', '"version":4'),
      /version 4,.*knows version 3/,
    ],
    [
      'cut at a line',
      (text) => text.slice(0, text.indexOf('{"end"')),
      /ends too early, after line 13/,
    ],
    ['cut in a line', (text) => text.slice(0, -100), /line 14 is no line of a backup/],
    ['packed and cut', (text) => gzipSync(text).subarray(0, 400), /ends too early/],
    [
      'packed and damaged',
      (text) => Buffer.concat([gzipSync(text).subarray(0, -8), Buffer.alloc(8)]),
      /packing is damaged at line \d+ \(incorrect data check\)/,
    ],
    [
      'edited',
      (text) => text.replace('Esimerkkineuvosto', 'Esimerkkikomitea'),
      /line 14 tells the digest/,
    ],
    [
      'edited in a head',
      (text) => text.replace('"message":"small', '"message":"large'),
      /line 14 tells the digest/,
    ],
    ['short of a line', (text) => withoutLine(text, 5), /line 1 promises \w+: \d, the file has \d/],
    [
      'out of order',
      (text) => {
        const lines = text.split('\n');
        return [...lines.slice(0, 3), lines[3], lines[3], ...lines.slice(4)].join('\n');
      },
      /line 5: \w+ [0-9a-f-]{36} \(1\) does not belong here/,
    ],
    ['joined', (text) => text + text, /line 15 stands after the last line/],
    [
      'edited with its checksum',
      (text) => edited(text, (line) => line.replace('"active"', '"asleep"')),
      /line 3, entity\.status: .*value: "asleep"/,
    ],
    [
      'given a field that is none',
      (text) => edited(text, (line) => line.replace('"status"', '"colour":"red","status"')),
      /line 3 is no line of a backup/,
    ],
  ])('%s: is refused by restore and verify, and nothing is written', async (_, spoil, sentence) => {
    const file = named('kopio.jsonl');
    await run('backup', file, '--store', store);
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    const restored = await run('restore', file, '--store', `sqlite:${named('new/restored.db')}`);
    expect(restored.err).toMatch(sentence);
    expect(restored.err.startsWith(`${file}: `)).toBe(true);
    expect(restored).toMatchObject({ code: 2, out: '' });
    expect(existsSync(named('new'))).toBe(false);
    expect(await run('verify', file)).toEqual(restored);
  });

  test('a file that is not there is told', async () => {
    const { code, err } = await run('verify', named('none.jsonl'));
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/cannot be read \(ENOENT/),
    });
  });
});
