/** What was to be written whole does not fit in the memory that the database gives; nothing was written. */
import { TuhatverkkoError } from './errors.js';

export class TransactionTooLargeError extends TuhatverkkoError {
  readonly code = 'LIMIT_EXCEEDED';
  constructor(
    /** Where the store is, without secrets. */
    readonly address: string,
    /** How much memory the database gives, in its own words: "2.7 GiB". */
    readonly limit: string,
    /** The setting of the database that says so. */
    readonly setting: string,
    options?: { cause?: unknown },
  ) {
    super(
      `The store at ${address} has ${limit} of memory for a transaction (${setting}), ` +
        'which is too little for this one. Give the database more memory, or write it in parts.',
      options,
    );
  }
}
