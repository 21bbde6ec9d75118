/**
 * One connection to the file: statements prepared once, rows as plain arrays. libsql stops the whole
 * process when it is given a boolean and cuts text at a NUL, so that booleans are never bound and
 * properties go as JSON.
 */
import { createRequire } from 'node:module';
import Database from 'libsql';
import { StoreUnavailableError } from '../../model/errors/errors.js';

/** What libsql can be given. */
export type Value = string | number | Uint8Array | null;
export type Row = readonly Value[];

/** A statement whose parameters are `?1`, `?2`, …. */
export class Statement {
  readonly #statement: Database.Statement;
  constructor(statement: Database.Statement) {
    this.#statement = statement.reader ? statement.raw() : statement;
  }

  run(parameters: Row): void {
    this.#statement.run(parameters);
  }

  /** The first row, or undefined. */
  row(parameters: Row): Row | undefined {
    return this.#statement.get(parameters) as Row | undefined;
  }

  rows(parameters: Row): Row[] {
    return this.#statement.all(parameters) as Row[];
  }

  /**
   * The rows of a statement that gives them as one JSON array (`json_group_array`): some ten times
   * quicker than fetching them one by one.
   */
  json<Item>(parameters: Row): Item[] {
    const [text] = this.row(parameters) ?? [];
    return typeof text === 'string' ? (JSON.parse(text) as Item[]) : [];
  }
}

export class Connection {
  readonly #database: Database.Database;
  readonly #aside: SideDatabase;

  /** Throws what libsql throws when the path cannot be opened. Nothing is written by it. */
  constructor(path: string, mode: 'write' | 'readOnly' = 'write') {
    // In the address of a file, unlike in its path, some signs have a meaning of their own.
    const address = () => `file:${path.replace(/[%?#]/g, encodeURIComponent)}?mode=ro`;
    this.#database = new Database(mode === 'readOnly' ? address() : path);
    this.#database.exec('PRAGMA busy_timeout = 5000');
    // Both of libsql's interfaces hold the same database of its binary by this name.
    const { db } = this.#database as unknown as { readonly db: object };
    this.#aside = Object.assign(Object.create(SideDatabase.prototype) as SideDatabase, { db });
  }

  /** Runs SQL of one or several statements that need no parameters. */
  run(sql: string): void {
    this.#database.exec(sql);
  }

  /** As `run`, in a thread of libsql's own; until it ends nothing else is asked of the connection. */
  runAside(sql: string): Promise<void> {
    return this.#aside.exec(sql);
  }

  /** As `prepare`, for rows that are read in a thread of libsql's own, as `runAside` runs. */
  async prepareAside(sql: string): Promise<(parameters: Row) => Promise<Row[]>> {
    const statement = (await this.#aside.prepare(sql)).raw();
    return (parameters) => statement.all(parameters);
  }

  row(sql: string): Row {
    return this.prepare(sql).row([]) ?? [];
  }

  prepare(sql: string): Statement {
    return new Statement(this.#database.prepare(sql));
  }

  get isInTransaction(): boolean {
    return this.#database.inTransaction;
  }

  close(): void {
    if (this.#database.open) this.#database.close();
  }
}

/** What we use of libsql's statements that run beside the event loop. */
interface SideStatement {
  raw(): this;
  all(parameters: Row): Promise<Row[]>;
}

interface SideDatabase {
  exec(sql: string): Promise<void>;
  prepare(sql: string): Promise<SideStatement>;
  close(): void;
}

// Not imported: its own declarations name a file that the package lacks, and say `any` of the rest.
const SideDatabase = createRequire(import.meta.url)('libsql/promise') as new (
  path: string,
  options: object,
) => SideDatabase;

/**
 * A connection whose statements run in threads of libsql's own, one after the other in the order in which
 * they were asked for. Whoever asks for something short is served quicker by a `Connection`.
 */
export class SideConnection {
  readonly #database: SideDatabase;
  readonly #statements = new Map<string, SideStatement>();
  #last: Promise<unknown>;

  constructor(path: string) {
    this.#database = new SideDatabase(path, {});
    this.#last = this.#database.exec('PRAGMA busy_timeout = 5000');
  }

  /**
   * The rows of a statement that gives them as one JSON array, as `Statement.json`. Throws the signal's
   * reason when that was aborted before its turn came.
   */
  json<Item>(sql: string, parameters: Row, signal?: AbortSignal): Promise<Item[]> {
    const rows = this.#last.then(async () => {
      signal?.throwIfAborted();
      const statement = this.#statements.get(sql) ?? (await this.#prepare(sql));
      const [row] = await statement.all(parameters);
      return JSON.parse(String(row?.[0] ?? '[]')) as Item[];
    });
    this.#last = rows.catch(() => undefined);
    return rows;
  }

  /** Closes when what was asked for has been given. */
  async close(): Promise<void> {
    await this.#last;
    this.#database.close();
  }

  async #prepare(sql: string): Promise<SideStatement> {
    const statement = (await this.#database.prepare(sql)).raw();
    this.#statements.set(sql, statement);
    return statement;
  }
}

/** Whether an error is the database's own: the disk is full, the file is damaged, and the like. */
export function isDatabaseError(error: unknown): boolean {
  return error instanceof Database.SqliteError;
}

/** Whether an error says that what was written would break a UNIQUE constraint. */
export function isUniqueViolation(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(error.code)
  );
}

/** What the database or the system says, as an error of ours. */
export function unavailable(address: string, cause: unknown): StoreUnavailableError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StoreUnavailableError(address, reason, { cause });
}
