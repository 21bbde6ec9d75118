/** Settings: defaults, what overrides what, and that each wrong one is named with what would be right. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeSettingProblem, describeSettings } from '../src/cli/describeSettings.js';
import { readSettings, type SettingTexts, WrongSettingsError } from '../src/config.js';
import { locales } from '../src/model/languages.js';

function problemsOf(environment: SettingTexts) {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof WrongSettingsError) return error.problems;
    throw error;
  }
  return [];
}

const codesOf = (environment: SettingTexts) =>
  problemsOf(environment).map(({ path, code }) => `${path}: ${code}`);

describe('settings', () => {
  test('nothing given: this machine only, port 4000, the default store', () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      store: { url: 'sqlite:./data/demo.db', isDefault: true },
      logLevel: 'info',
      role: 'admin',
      threads: 2,
      limits: {
        bodyBytes: 1_000_000,
        depth: 15,
        cost: 50_000,
        tokens: 4_000,
        aliases: 30,
        milliseconds: 30_000,
        requests: 100,
      },
    });
  });

  test('an option goes before the environment, and empty text is as if not given', () => {
    const settings = readSettings(
      { STORE_URL: 'sqlite:./data/environment.db', PORT: '' },
      { STORE_URL: 'sqlite:./data/option.db' },
    );
    expect(settings.store).toMatchObject({ url: 'sqlite:./data/option.db', isDefault: false });
    expect(settings.port).toBe(4000);
  });

  test.each([
    'sqlite:./data/own.db',
    'neo4j://localhost',
    'neo4j+s://graph.example.org:7687',
    'bolt://127.0.0.1:7687',
    'bolt+ssc://[::1]:7687',
    'neo4j://localhost:7687?policy=north',
  ])('a store can be at %s', (url) => {
    expect(readSettings({ STORE_URL: url }).store.url).toBe(url);
  });

  test.each([
    'sqlite:',
    'data/own.db',
    'http://localhost',
    'neo4j://',
    'bolt://a b',
    'postgres://x',
  ])('a store cannot be at "%s"', (url) => {
    expect(codesOf({ STORE_URL: url })).toEqual(['STORE_URL: form']);
  });

  test.each([
    [{ PORT: '65536' }, 'PORT: form'],
    [{ PORT: '-1' }, 'PORT: form'],
    [{ PORT: '40 00' }, 'PORT: form'],
    [{ HOST: '127.0.0.256' }, 'HOST: form'],
    [{ HOST: 'no/where' }, 'HOST: form'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: form'],
    [{ MAX_DEPTH: '1e3' }, 'MAX_DEPTH: form'],
    [{ MAX_SECONDS: '0' }, 'MAX_SECONDS: form'],
    [{ HOST: '0.0.0.0' }, 'HOST: withoutSignIn'],
    [{ HOST: '0.0.0.0', OPEN_WITHOUT_SIGN_IN: '192.0.2.1' }, 'HOST: withoutSignIn'],
    [{ HOST: '127.evil.example' }, 'HOST: withoutSignIn'],
    [{ STORE_USER: 'neo4j' }, 'STORE_USER: passwordMissing'],
    [{ STORE_PASSWORD: 'x' }, 'STORE_PASSWORD: userMissing'],
    [{ STORE_USER: 'neo4j', STORE_PASSWORD_FILE: '/no/such/file' }, 'STORE_PASSWORD_FILE: form'],
  ])('%j is refused: %s', (environment, expected) => {
    expect(codesOf(environment)).toContain(expected);
  });

  test('all wrong ones are told at once', () => {
    expect(codesOf({ PORT: 'x', STORE_URL: 'y', LOG_LEVEL: 'z' })).toEqual([
      'PORT: form',
      'STORE_URL: form',
      'LOG_LEVEL: form',
    ]);
  });

  test.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('%s needs no permission', (host) => {
    expect(readSettings({ HOST: host }).host).toBe(host);
  });

  test('another address is opened by naming it', () => {
    expect(readSettings({ HOST: '0.0.0.0', OPEN_WITHOUT_SIGN_IN: '0.0.0.0' }).host).toBe('0.0.0.0');
  });
});

describe('the password of the store', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'settings-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('can come from a file, whose last line break is not part of it', () => {
    const file = join(folder, 'password');
    writeFileSync(file, ' räksmörgås 1 \n');
    const { store } = readSettings({ STORE_USER: 'neo4j', STORE_PASSWORD_FILE: file });
    expect(store.password).toBe(' räksmörgås 1 ');
  });

  test('is given once', () => {
    const file = join(folder, 'other');
    writeFileSync(file, 'b');
    expect(
      codesOf({ STORE_USER: 'neo4j', STORE_PASSWORD: 'a', STORE_PASSWORD_FILE: file }),
    ).toEqual(['STORE_PASSWORD_FILE: bothPasswords']);
  });

  test.each(['neo4j://neo4j:hunter2@localhost', 'https://neo4j:hunt/er2@localhost'])(
    'is never repeated to anybody when it stands in the address %s',
    (url) => {
      const problems = problemsOf({ STORE_URL: url });
      expect(problems.map(({ code }) => code)).toEqual(['secretInUrl']);
      const told = problems.map((problem) => describeSettingProblem('en', problem)).join();
      expect(JSON.stringify(problems) + told).not.toMatch(/hunt/);
    },
  );
});

describe('what people read of settings', () => {
  test('each problem says what would be right', () => {
    const [problem] = problemsOf({ PORT: '99999' });
    expect(problem?.value).toBe('99999');
    expect(locales.map((locale) => problem && describeSettingProblem(locale, problem))).toEqual([
      'Odotettiin: kokonaisluku 0–65535.',
      'Väntat: ett heltal 0–65535.',
      'Expected: a whole number 0–65535.',
    ]);
  });

  test.each(locales)('every setting has a meaning and a form in %s', (locale) => {
    for (const setting of describeSettings(locale)) {
      expect(setting.meaning).not.toContain('settings:');
      expect(setting.meaning.length).toBeGreaterThan(5);
      expect(setting.form).not.toMatch(/settings:|\{\{/);
    }
  });
});
