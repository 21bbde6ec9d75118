/** People at work while something fails: some write without pause, some read, and all is noted. */
import type { Ledger } from './ledger.js';
import type { Reply, Victim } from './victim.js';

const WRITERS = 4;
const JOIN = `mutation ($member: ID!, $network: ID!) {
  addMembership(input: { member: $member, network: $network }) { revision membership { id } }
}`;
/** Computed from the snapshot alone; names of rows come from the store. */
const READ =
  '{ overlaps(first: 20) { totalCount about { revision staleSince } nodes { relation } } }';

interface Noted {
  /** When the answer came, in milliseconds of `performance.now`. */
  readonly at: number;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly milliseconds: number;
}

export class Callers {
  readonly writes: Noted[] = [];
  readonly reads: (Noted & { readonly isStale: boolean })[] = [];
  #atWork = true;
  readonly #working: Promise<unknown>;

  constructor(
    private readonly victim: Victim,
    private readonly ledger: Ledger,
  ) {
    this.#working = Promise.all([
      ...Array.from({ length: WRITERS }, () => this.#whileAtWork(() => this.#write())),
      this.#whileAtWork(() => this.#read()),
    ]);
  }

  /** Waits for the answers that are still to come. */
  async stop(): Promise<void> {
    this.#atWork = false;
    await this.#working;
  }

  async #whileAtWork(act: () => Promise<void>): Promise<void> {
    while (this.#atWork) {
      try {
        await act();
      } catch {
        // The service is gone: whoever killed it knows.
        return;
      }
    }
  }

  async #write(): Promise<void> {
    const pair = this.ledger.send();
    const reply = await this.victim.ask(JOIN, pair);
    this.writes.push(noted(reply));
    const joined = reply.data?.addMembership;
    if (reply.code === undefined) {
      this.ledger.acknowledge(joined.membership.id, pair, joined.revision);
    }
  }

  async #read(): Promise<void> {
    const reply = await this.victim.ask(READ);
    const isStale = typeof reply.data?.overlaps.about.staleSince === 'string';
    this.reads.push({ ...noted(reply), isStale });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function noted({ code, message, milliseconds }: Reply): Noted {
  return { at: performance.now(), code, message, milliseconds };
}
