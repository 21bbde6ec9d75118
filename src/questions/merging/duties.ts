/** Which duties networks fulfil on the day and for whom, and which of these nobody else does. */
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import type { DayView } from '../../snapshot/views.js';
import { fulfilmentEdges } from '../duties/fulfilments.js';
import type { DetailReader } from '../matrix/detailReader.js';

/** A duty, and the organisation for whom it is fulfilled; node numbers. */
export interface FulfilledFor {
  readonly duty: number;
  readonly bearer: number;
}

export class Fulfilments {
  readonly #ofNetwork = new Map<number, FulfilledFor[]>();
  readonly #networksOf = new Map<string, Set<number>>();

  /** Documents and meetings are no structures: what they fulfil needs a network all the same. */
  static async read(
    view: DayView,
    reader: Pick<DetailReader, 'relationship'>,
  ): Promise<Fulfilments> {
    const states = view.edges('FULFILS');
    const found = new Fulfilments();
    for (const { edge, by, duty, bearer } of await fulfilmentEdges(view, reader)) {
      if (states[edge] !== CERTAINLY_VALID || view.graph.kindOf(by) !== 'Network') continue;
      found.#add(by, { duty, bearer });
    }
    return found;
  }

  #add(network: number, fulfilled: FulfilledFor): void {
    const key = keyOf(fulfilled);
    const networks = this.#networksOf.get(key) ?? new Set();
    if (networks.has(network)) return;
    this.#networksOf.set(key, networks.add(network));
    const known = this.#ofNetwork.get(network);
    if (known) known.push(fulfilled);
    else this.#ofNetwork.set(network, [fulfilled]);
  }

  /** What nobody would fulfil for its bearer if all of these networks ended; each once. */
  onlyBy(networks: readonly number[]): readonly FulfilledFor[] {
    const ending = new Set(networks);
    return this.of(networks).filter((fulfilled) =>
      [...this.#networksOf.get(keyOf(fulfilled))!].every((network) => ending.has(network)),
    );
  }

  /** What the networks fulfil that `other` does not. */
  lackedBy(networks: readonly number[], other: number): readonly FulfilledFor[] {
    return this.of(networks).filter(
      (fulfilled) => !this.#networksOf.get(keyOf(fulfilled))!.has(other),
    );
  }

  of(networks: readonly number[]): readonly FulfilledFor[] {
    const found = networks.flatMap((network) => this.#ofNetwork.get(network) ?? []);
    return [...new Map(found.map((one) => [keyOf(one), one])).values()];
  }
}

function keyOf({ duty, bearer }: FulfilledFor): string {
  return `${duty} ${bearer}`;
}
