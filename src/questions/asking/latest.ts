/**
 * What somebody is to hear of as it happens. Who does not keep up hears less often, not later: what has
 * not been taken becomes one with what comes next, so that nothing heaps up.
 */
export class Latest<Item> implements AsyncIterableIterator<Item> {
  #untaken: Item | undefined;
  #take: ((result: IteratorResult<Item>) => void) | undefined;
  #ended = false;

  /** `onEnd` is called once, when nobody listens any more or there is nothing more to hear. */
  constructor(
    private readonly merged: (earlier: Item, later: Item) => Item,
    private readonly onEnd: () => void,
  ) {}

  put(item: Item): void {
    if (this.#ended) return;
    if (this.#take) this.#give({ value: item, done: false });
    else this.#untaken = this.#untaken === undefined ? item : this.merged(this.#untaken, item);
  }

  /** Ends it; what was put before can still be taken. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.onEnd();
    this.#give({ value: undefined, done: true });
  }

  next(): Promise<IteratorResult<Item>> {
    const value = this.#untaken;
    if (value !== undefined) {
      this.#untaken = undefined;
      return Promise.resolve({ value, done: false });
    }
    if (this.#ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => (this.#take = resolve));
  }

  /** The listener leaves. */
  return(): Promise<IteratorResult<Item>> {
    this.#untaken = undefined;
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #give(result: IteratorResult<Item>): void {
    this.#take?.(result);
    this.#take = undefined;
  }
}
