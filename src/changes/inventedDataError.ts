import { TuhatverkkoError } from '../model/errors/errors.js';

/** A store with demonstration data takes no real ones: nobody could tell them apart afterwards. */
export class InventedDataError extends TuhatverkkoError {
  readonly code = 'CONFLICT';
  constructor(readonly address: string) {
    super(`The store at ${address} holds invented demonstration data; name another store.`);
  }
}
