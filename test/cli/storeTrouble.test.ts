/** A store that cannot be used is told with its address, what is the matter, and what helps against that. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { describeUnavailable } from '../../src/cli/describeUnavailable.js';
import { StoreUnavailableError } from '../../src/model/errors/errors.js';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import { describeNeo4j } from '../support/neo4j.js';
import { run } from './commandLine.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-trouble-'));
  path = join(folder, 'own.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function refusalOf(file: string): Promise<string> {
  const { code, out, err } = await run('verify', '--store', `sqlite:${file}`);
  expect([code, out]).toEqual([1, '']);
  return err;
}

async function storedFile(): Promise<void> {
  const store = await openEmbeddedStore(path);
  await store.close();
}

function sql(statement: string): void {
  const database = new Database(path);
  database.exec(statement);
  database.close();
}

describe('a file that cannot be used', () => {
  test('is in use', async () => {
    const store = await openEmbeddedStore(path);
    const list = join(folder, 'lista.csv');
    writeFileSync(list, 'järjestö;verkosto\nKaarna ry;Foorumi\n');
    try {
      const { code, err } = await run('import', list, '--store', `sqlite:${path}`);
      expect(code).toBe(1);
      expect(err).toContain(`The file sqlite:${path} is in use by another service or command.\n`);
      expect(err).toContain('or name another file (STORE_URL or --store).');
    } finally {
      await store.close();
    }
  });

  test('is not there', async () => {
    expect(await refusalOf(path)).toBe(
      `There is no file sqlite:${path}.\nCheck the path (STORE_URL or --store).\n`,
    );
  });

  test.each([
    ['export', ['export', 'vienti.xlsx']],
    ['report', ['report', '--area', 'Rovaniemi', '--out', 'raportti.html']],
    ['disclose', ['disclose', 'jokin']],
    ['erase', ['erase', 'jokin']],
  ])('is not there, and %s does not make it', async (_, commandLine) => {
    const { code, err } = await run(...commandLine, '--store', `sqlite:${path}`);
    expect([code, err]).toEqual([1, expect.stringContaining(`There is no file sqlite:${path}.`)]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is a folder', async () => {
    expect(await refusalOf(folder)).toContain(`At sqlite:${folder} there is a folder, not a file.`);
  });

  test('is no database, and stays as it is', async () => {
    writeFileSync(path, 'Kaarna ry;Foorumi\n'.repeat(100));
    const list = join(folder, 'lista.csv');
    writeFileSync(list, 'järjestö;verkosto\nKaarna ry;Foorumi\n');
    const { code, err } = await run('import', list, '--store', `sqlite:${path}`);
    expect([code, err]).toEqual([1, expect.stringContaining('is not a database. It was left as')]);
    expect(readFileSync(path, 'utf8')).toMatch(/^Kaarna ry;Foorumi\n/);
  });

  test.each([
    ['of another program', 'PRAGMA application_id = 7', 'is a database of another program.'],
    ['of a later version', 'PRAGMA user_version = 999', 'by a later version of Tuhatverkko.'],
    ['of an earlier version', 'PRAGMA user_version = 1', 'by an earlier version of Tuhatverkko.'],
  ])('is %s', async (_, statement, said) => {
    await storedFile();
    sql(statement);
    expect(await refusalOf(path)).toContain(said);
  });

  test('is damaged: a backup helps', async () => {
    await storedFile();
    writeFileSync(path, readFileSync(path).subarray(0, 20_000));
    const said = await refusalOf(path);
    expect(said).toContain(`The file sqlite:${path} is damaged.\nRestore a backup`);
  });

  test.each([
    ['a full disk', { code: 'SQLITE_FULL' }, 'The disk that the file sqlite:own.db is on is full.'],
    ['a folder that may not be written', { code: 'EACCES' }, 'cannot be opened or written.'],
    ['a file that may not be written', { code: 'UNKNOWN_SQLITE_ERROR_1544' }, 'or written.'],
    ['a lock that cannot be made', { message: 'ConnectionFailed("…: 14")' }, 'or written.'],
    ['what nobody foresaw', { message: 'foo' }, 'The file sqlite:own.db cannot be used: foo\n'],
  ])('%s is told for what it is', (_, cause, said) => {
    const { message = 'foo', ...code } = cause as { message?: string };
    const error = Object.assign(new Error(message), code);
    const unavailable = new StoreUnavailableError('sqlite:own.db', message, { cause: error });
    expect(describeUnavailable('en', unavailable)).toContain(said);
  });
});

describeNeo4j('a Neo4j that does not let in', (emptyDatabase) => {
  test('says that it is the password, in the reader’s language', async () => {
    const { url, user } = await emptyDatabase();
    const before = { ...process.env };
    Object.assign(process.env, { STORE_USER: user, STORE_PASSWORD: 'väärä-salasana' });
    try {
      const { code, err } = await run('verify', '--store', url, '--language', 'fi');
      expect([code, err]).toEqual([
        1,
        `Tietovarasto ${url} ei hyväksy käyttäjää tai salasanaa.\n` +
          'Tarkista STORE_USER ja STORE_PASSWORD (tai STORE_PASSWORD_FILE).\n',
      ]);
    } finally {
      process.env = before;
    }
  });
});
