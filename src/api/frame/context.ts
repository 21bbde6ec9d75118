/** What one request carries: what it asks of, its readers, and in which language it is told. */
import type { Commanding } from '../../changes/command.js';
import type { Locale } from '../../model/languages.js';
import type { Asking } from '../../questions/asking.js';
import type { Askings, CommonArguments, RequestAskings } from '../../questions/askings.js';
import type { Records } from '../../records/records.js';

export class RequestContext {
  // Not a #private field: Apollo hands on a shallow copy of the context.
  private readonly request: RequestAskings;

  constructor(
    private readonly askings: Askings,
    /** Aborted when the caller has gone or the time is up. */
    readonly signal: AbortSignal,
    /** The language of messages to the caller. */
    readonly locale: Locale,
  ) {
    this.request = askings.forRequest(signal);
  }

  get records(): Records {
    return this.request.records;
  }

  /** The revision that the answers are made from. */
  get revision(): number {
    return this.request.revision;
  }

  /** What a question is given. */
  asking(common: CommonArguments): Promise<Asking> {
    return this.request.asking(common);
  }

  /** What a command is given. */
  get commanding(): Commanding {
    const { store, now } = this.askings;
    return { store, records: this.records, author: 'local', now: now() };
  }
}
