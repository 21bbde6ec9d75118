/**
 * Settings: read from the environment once, all checked before anything starts. The table below is the
 * only place that knows their names, forms and defaults; `serve --help`, the README's table and the
 * messages about wrong ones are made from it and from `texts/settings.ts`.
 */
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { type Problem, shortText } from './model/errors/problems.js';
import { type Role, roles } from './model/roles.js';
import type { RequestLimits } from './server/service.js';
import type { StoreSettings } from './store/storeSettings.js';

/** Where the service keeps its records unless told otherwise; the demonstration county lives here. */
const DEFAULT_STORE_URL = 'sqlite:./data/demo.db';

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly store: StoreSettings & {
    /** Nobody named another store: only here may the demonstration county be loaded unasked. */
    readonly isDefault: boolean;
  };
  readonly logLevel: LogLevel;
  /** What everybody who asks may see and do, as long as there is no sign-in. */
  readonly role: Role;
  readonly limits: RequestLimits;
  /** Threads for long analysis beside the one that answers. */
  readonly threads: number;
}

/** How the text of a setting is read; undefined when it is not of this form. */
interface Form<Value> {
  /** The sentence that says what is right: `settings:form.CODE`, filled with the facts. */
  readonly code: FormCode;
  readonly facts: { readonly [name: string]: unknown };
  readonly read: (text: string) => Value | undefined;
}
type FormCode = 'integer' | 'oneOf' | 'address' | 'storeUrl' | 'readableFile' | 'text';

const text: Form<string> = { code: 'text', facts: {}, read: (given) => given };

const HOST_NAME =
  /^(?=.{1,253}$)[a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)*$/i;
const ONLY_DIGITS_AND_DOTS = /^[\d.]+$/;
const address: Form<string> = {
  code: 'address',
  facts: {},
  read: (given) =>
    isIP(given) !== 0 || (HOST_NAME.test(given) && !ONLY_DIGITS_AND_DOTS.test(given))
      ? given
      : undefined,
};

const NEO4J_URL = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/@\s]+(\/?|\/?\?.*)$/i;
const storeUrl: Form<string> = {
  code: 'storeUrl',
  facts: {},
  read: (given) =>
    /^sqlite:./.test(given) || (NEO4J_URL.test(given) && URL.canParse(given)) ? given : undefined,
};

const readableFile: Form<string> = {
  code: 'readableFile',
  facts: {},
  read: (given) => {
    try {
      return readFileSync(given, 'utf8').replace(/\r?\n$/, '') || undefined;
    } catch {
      return undefined;
    }
  },
};

function integer(minimum: number, maximum: number): Form<number> {
  return {
    code: 'integer',
    facts: { minimum, maximum },
    read: (given) => {
      const value = /^\d{1,12}$/.test(given) ? Number(given) : Number.NaN;
      return value >= minimum && value <= maximum ? value : undefined;
    },
  };
}

function oneOf<const Choice extends string>(choices: readonly Choice[]): Form<Choice> {
  return {
    code: 'oneOf',
    facts: { choices: choices.join(', ') },
    read: (given) => choices.find((choice) => choice === given.toLowerCase()),
  };
}

/** Every setting, in the order in which people read of them. */
export const settingTable = {
  PORT: { form: integer(0, 65_535), default: '4000' },
  HOST: { form: address, default: '127.0.0.1' },
  OPEN_WITHOUT_SIGN_IN: { form: address, default: undefined },
  STORE_URL: { form: storeUrl, default: DEFAULT_STORE_URL },
  STORE_USER: { form: text, default: undefined },
  STORE_PASSWORD: { form: text, default: undefined },
  STORE_PASSWORD_FILE: { form: readableFile, default: undefined },
  ROLE: { form: oneOf(roles), default: 'admin' },
  LOG_LEVEL: { form: oneOf(logLevels), default: 'info' },
  MAX_BODY_BYTES: { form: integer(1_000, 1_000_000_000), default: '1000000' },
  // The playground and other tools read the schema by a query of this depth.
  MAX_DEPTH: { form: integer(3, 100), default: '15' },
  MAX_COST: { form: integer(100, 100_000_000), default: '50000' },
  MAX_TOKENS: { form: integer(100, 1_000_000), default: '4000' },
  MAX_ALIASES: { form: integer(1, 10_000), default: '30' },
  MAX_SECONDS: { form: integer(1, 3_600), default: '30' },
  MAX_REQUESTS: { form: integer(1, 10_000), default: '100' },
  THREADS: { form: integer(0, 64), default: '2' },
} as const satisfies { readonly [name: string]: SettingDeclaration };

interface SettingDeclaration {
  readonly form: Form<unknown>;
  readonly default: string | undefined;
}

export type SettingName = keyof typeof settingTable;
export const settingNames = Object.keys(settingTable) as SettingName[];

/** Texts by name of setting, as the environment or a command's options give them. */
export type SettingTexts = { readonly [name in SettingName]?: string | undefined };

/**
 * What can be wrong with a setting: its form, or how it stands beside another. `path` of the problem is
 * the setting's name; the sentence for `form` says what its form is.
 */
export type SettingProblemCode =
  'form' | 'secretInUrl' | 'withoutSignIn' | 'bothPasswords' | 'userMissing' | 'passwordMissing';

export interface SettingProblem extends Problem<SettingProblemCode> {
  readonly path: SettingName;
}

/** Settings that nothing can start with: all that are wrong, at once; never a password. */
export class WrongSettingsError extends Error {
  override readonly name = 'WrongSettingsError';
  constructor(readonly problems: readonly SettingProblem[]) {
    super(problems.map(({ path, value, code }) => `${path}: ${code}, got "${value}"`).join('; '));
  }
}

type ValueOf<Name extends SettingName> =
  (typeof settingTable)[Name]['form'] extends Form<infer Value> ? Value : never;
/** A setting with a default always has a value. */
type Values = {
  readonly [Name in SettingName]: (typeof settingTable)[Name]['default'] extends string
    ? ValueOf<Name>
    : ValueOf<Name> | undefined;
};

/**
 * The settings that the environment and, before it, a command's options give; a name given as empty text
 * counts as not given. Throws WrongSettingsError.
 */
export function readSettings(environment: SettingTexts, options: SettingTexts = {}): Settings {
  const problems: SettingProblem[] = [];
  const wrong = (code: SettingProblemCode, path: SettingName, value: string, facts: object = {}) =>
    problems.push({ code, path, value: shortText(value), facts: { ...facts } });

  const given = (name: SettingName): string | undefined =>
    [options[name], environment[name]].find((written) => written !== undefined && written !== '');

  function read(name: SettingName): unknown {
    const { form, default: fallback }: SettingDeclaration = settingTable[name];
    const written = given(name) ?? fallback;
    if (written === undefined) return undefined;
    const value = form.read(written);
    if (value === undefined) {
      const shown = written.replace(/(:\/\/).*@/, '$1…@');
      if (shown !== written) wrong('secretInUrl', name, shown);
      else wrong('form', name, written, { ...form.facts, form: form.code });
    }
    return value;
  }

  const values = Object.fromEntries(
    settingNames.map((name) => [name, read(name)]),
  ) as unknown as Values;

  if (!isLoopback(values.HOST) && values.OPEN_WITHOUT_SIGN_IN !== values.HOST) {
    wrong('withoutSignIn', 'HOST', values.HOST);
  }
  const passwordFrom = (['STORE_PASSWORD', 'STORE_PASSWORD_FILE'] as const).filter(given);
  if (passwordFrom.length === 2) wrong('bothPasswords', 'STORE_PASSWORD_FILE', '…');
  if (given('STORE_USER') !== undefined && passwordFrom.length === 0) {
    wrong('passwordMissing', 'STORE_USER', values.STORE_USER ?? '');
  }
  if (given('STORE_USER') === undefined && passwordFrom[0]) {
    wrong('userMissing', passwordFrom[0], '…');
  }
  if (problems.length > 0) throw new WrongSettingsError(problems);

  return {
    port: values.PORT,
    host: values.HOST,
    store: {
      url: values.STORE_URL,
      user: values.STORE_USER,
      password: values.STORE_PASSWORD ?? values.STORE_PASSWORD_FILE,
      isDefault: values.STORE_URL === DEFAULT_STORE_URL,
    },
    logLevel: values.LOG_LEVEL,
    role: values.ROLE,
    threads: values.THREADS,
    limits: {
      bodyBytes: values.MAX_BODY_BYTES,
      depth: values.MAX_DEPTH,
      cost: values.MAX_COST,
      tokens: values.MAX_TOKENS,
      aliases: values.MAX_ALIASES,
      milliseconds: values.MAX_SECONDS * 1000,
      requests: values.MAX_REQUESTS,
    },
  };
}

/** Whether only this machine itself can reach the address; a host that is wrong anyway counts as such. */
function isLoopback(host: string | undefined): boolean {
  return (
    host === undefined ||
    host === 'localhost' ||
    host === '::1' ||
    (isIP(host) === 4 && host.startsWith('127.'))
  );
}
