/**
 * Question 8: which duty has no structure that fulfils it for whom, and whether that is known. A duty is
 * fulfilled for a bearer on the day if a network in force FULFILS it for that bearer.
 */
import { NONE, NOT_STATED } from '../../analysis/coverage.js';
import { CERTAINLY_VALID, POSSIBLY_VALID } from '../../graph/asOfView.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { type About, aboutRecords, emptyReason } from '../asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from '../asking/asking.js';
import { linkedTo } from '../matrix/lines.js';
import type { MissingSource } from '../matrix/cells.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { Scopes, type Silence } from '../matrix/scopes.js';
import { type BorneDuty, borneDuties, type DutyFilter } from './bearers.js';
import { type FulfilmentEdge, fulfilmentEdges } from './fulfilments.js';
import { DutyKnowledge } from './knowledge.js';

/** In an order in which of several bearers of one duty the first that occurs is told of the duty. */
export const fulfilmentStates = ['FULFILLED', 'NOT_STATED', 'UNKNOWN', 'NOBODY'] as const;
export type FulfilmentState = (typeof fulfilmentStates)[number];

export interface DutyFulfilmentArguments {
  readonly filter?: DutyFilter | undefined;
  /** Only these states are listed; what is told of whole duties is of all. */
  readonly states?: readonly FulfilmentState[] | undefined;
  readonly first: number;
  /** Duty and bearer that the page follows. */
  readonly after?: string | undefined;
}

/** A duty for one bearer. */
export interface FulfilledDuty {
  readonly duty: RecordId;
  /** An organisation, or the network that has the duty by name. */
  readonly bearer: RecordId;
  readonly state: FulfilmentState;
  /** Networks in force that fulfil it, in order of id. */
  readonly structures: readonly RecordId[];
  /** Documents in force that are told to fulfil it; they decide no state. */
  readonly documents: readonly RecordId[];
  /** Who says that it is fulfilled, or knows or is silent that nobody does. */
  readonly sources: readonly RecordId[];
  /** What would settle what is open. */
  readonly missing: readonly MissingSource[];
}

/** A duty for all its bearers among those asked for. */
export interface DutySummary {
  readonly duty: RecordId;
  /** FULFILLED if it is for one bearer at the least; NOBODY only if that is known of every bearer. */
  readonly state: FulfilmentState;
  readonly bearers: number;
  readonly tally: readonly { readonly state: FulfilmentState; readonly bearers: number }[];
}

export interface DutyFulfilment extends Page<FulfilledDuty> {
  readonly about: About;
  /** By wording. */
  readonly duties: readonly DutySummary[];
  readonly withoutBearer: number;
}

/** Place of a pair in its list, for a cursor. */
export function fulfilmentPlace(pair: { readonly duty: RecordId; readonly bearer: RecordId }) {
  return `${pair.duty} ${pair.bearer}`;
}

/**
 * Duties by wording, and the bearers of each by name, organisations first. Throws InvalidInputError for
 * ids that no record has. O(networks + duties · bearers), and a read of every duty.
 */
export async function dutyFulfilment(
  asking: Asking,
  reader: DetailReader,
  { filter = {}, states, first, after }: DutyFulfilmentArguments,
): Promise<DutyFulfilment> {
  const view = viewOf(asking);
  const { duties, withoutBearer, recorded } = await borneDuties(asking, view, reader, filter);
  const fulfilled = new Fulfilled(view, await fulfilmentEdges(view, reader));
  const knowledge = new DutyKnowledge(view, await Scopes.read(view, reader));
  const silences = new Map<number, Silence>();
  const silenceOf = (bearer: number): Silence => {
    const known = silences.get(bearer) ?? knowledge.ofStructure(bearer);
    silences.set(bearer, known);
    return known;
  };
  const stateOf = (duty: number, bearer: number): FulfilmentState =>
    fulfilled.by(duty, bearer).length > 0 ? 'FULFILLED' : stateOfSilence(silenceOf(bearer));

  const pairs: { duty: number; bearer: number; state: FulfilmentState }[] = [];
  const summaries = duties.map(({ node, bearers }: BorneDuty): DutySummary => {
    const its = bearers.map((bearer) => ({ duty: node, bearer, state: stateOf(node, bearer) }));
    for (const pair of its) if (states?.includes(pair.state) ?? true) pairs.push(pair);
    const tally = fulfilmentStates.flatMap((state) => {
      const count = its.filter((pair) => pair.state === state).length;
      return count === 0 ? [] : [{ state, bearers: count }];
    });
    const { state } = tally[0]!;
    return { duty: idOf(node), state, bearers: bearers.length, tally };
  });
  const page = pageOf(
    pairs,
    ({ duty, bearer }) => fulfilmentPlace({ duty: idOf(duty), bearer: idOf(bearer) }),
    first,
    after,
  );
  return {
    ...page,
    items: page.items.map(({ duty, bearer, state }): FulfilledDuty => {
      const by = fulfilled.by(duty, bearer);
      const isOpen = state === 'NOT_STATED' || state === 'UNKNOWN';
      const { subject } = knowledge.remedy(bearer, 'duties');
      const sources = by.length > 0 ? by.flatMap((one) => one.sources) : silenceOf(bearer).sources;
      return {
        duty: idOf(duty),
        bearer: idOf(bearer),
        state,
        structures: idsOf(by.map(({ node }) => node)),
        documents: idsOf(fulfilled.documents(duty, bearer)),
        sources: idsOf(sources.filter((source) => !view.graph.nodes.isDeleted(source))),
        missing: isOpen
          ? [{ fact: 'duties', subject: subject === null ? null : idOf(subject) }]
          : [],
      };
    }),
    about: {
      ...aboutRecords(asking, 'duties:definition', pairs.length, fulfilled.possible),
      ...(pairs.length === 0 ? { empty: emptyReason(recorded, summaries.length) } : {}),
    },
    duties: summaries,
    withoutBearer,
  };

  function idOf(node: number): RecordId {
    return view.graph.nodes.ids.idOf(node);
  }
  function idsOf(nodes: readonly number[]): RecordId[] {
    return [...new Set(nodes)].map(idOf).sort();
  }
}

function stateOfSilence({ value }: Silence): FulfilmentState {
  if (value === NONE) return 'NOBODY';
  return value === NOT_STATED ? 'NOT_STATED' : 'UNKNOWN';
}

interface Structure {
  readonly node: number;
  readonly sources: readonly number[];
}

/** What certainly fulfils which duty on the day. */
class Fulfilled {
  readonly #networks = new Map<string, Structure[]>();
  readonly #documents = new Map<string, number[]>();
  /** FULFILS of networks that only possibly hold. */
  readonly possible: number;

  constructor(
    private readonly view: DayView,
    edges: readonly FulfilmentEdge[],
  ) {
    const states = view.edges('FULFILS');
    const { source } = view.graph.edges.FULFILS;
    let possible = 0;
    for (const { edge, by, duty, bearer } of edges) {
      const kind = view.graph.kindOf(by);
      if (kind === 'Network' && states[edge] === POSSIBLY_VALID) possible++;
      if (states[edge] !== CERTAINLY_VALID) continue;
      const sources = source[edge]! < 0 ? [] : [source[edge]!];
      if (kind === 'Document') add(this.#documents, `${duty} ${bearer}`, by);
      if (kind === 'Network') add(this.#networks, `${duty} ${bearer}`, { node: by, sources });
    }
    this.possible = possible;
  }

  /** A task that a network has by name has a structure: the network. */
  by(duty: number, bearer: number): readonly Structure[] {
    if (this.view.graph.kindOf(bearer) !== 'Network') {
      return this.#networks.get(`${duty} ${bearer}`) ?? [];
    }
    return linkedTo(this.view, 'BEARS', 'from', bearer)
      .filter(({ node }) => node === duty)
      .map(({ sources }) => ({ node: bearer, sources }));
  }

  documents(duty: number, bearer: number): readonly number[] {
    return this.#documents.get(`${duty} ${bearer}`) ?? [];
  }
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
