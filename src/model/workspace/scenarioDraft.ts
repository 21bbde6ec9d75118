/**
 * The networks of a scenario while its operations are carried out: who is in them and what their work is
 * by now, and which records that takes beside those that are there.
 */
import { v5 as uuidV5 } from 'uuid';
import type { MembershipRole, NetworkKind, opennessCodes, CodeOf } from '../codes.js';
import { isUuid } from '../identifiers.js';
import type { EntityContent, RecordId, RelationshipContent } from '../record.js';
import { type Day, formatDay } from '../time/days.js';
import type { Validity } from '../time/validity.js';
import type { HoldingTie, ScenarioFacts } from './scenarioFacts.js';

export type Openness = CodeOf<typeof opennessCodes>;
type TieKind = 'MEMBER_OF' | 'ABOUT' | 'SUCCEEDED_BY';

/** A record as the scenario has it, and the number, from 0, of the operation that makes it so. */
type Made<Record> = Record & { readonly operation: number };

export interface ScenarioPlan {
  /** On which all of it comes to pass. */
  readonly day: Day;
  readonly created: readonly Made<{
    readonly record: EntityContent<'Network'> | RelationshipContent;
  }>[];
  /** Recorded ones that hold until the day. */
  readonly ended: readonly Made<{
    readonly kind: 'Network' | 'MEMBER_OF' | 'ABOUT';
    readonly id: RecordId;
  }>[];
  /** Of recorded networks. */
  readonly openness: ReadonlyMap<RecordId, Made<{ readonly openness: Openness }>>;
}

/** The namespace under which what scenarios found gets its ids; never changes. */
const SCENARIO_NAMESPACE = 'b7b1d0a4-52a5-5f3e-8d0f-1c9a6a1f7e25';

/** The id of the network that a scenario founds under a key, in all of its versions. */
export function foundedId(scenario: RecordId, key: string): RecordId {
  return uuidV5(`${scenario}\n${key}`, SCENARIO_NAMESPACE);
}

interface Tie extends HoldingTie {
  /** The operation that made it; undefined: it is recorded. */
  readonly madeBy?: number;
}
type Ties = Map<RecordId, Tie>;
type Founded = Made<{
  name: string;
  networkKind: NetworkKind | undefined;
  openness?: Openness;
}>;

export class ScenarioDraft {
  readonly #members = new Map<RecordId, Ties>();
  readonly #work = new Map<RecordId, Ties>();
  readonly #successors: Made<{ from: RecordId; to: RecordId }>[] = [];
  readonly #founded = new Map<RecordId, Founded>();
  readonly #ended = new Map<RecordId, number>();
  readonly #lost: ScenarioPlan['ended'][number][] = [];
  readonly #openness = new Map<RecordId, Made<{ openness: Openness }>>();

  constructor(
    private readonly scenario: RecordId,
    private readonly facts: ScenarioFacts,
    private readonly day: Day,
  ) {}

  /** The network that an operation names by its id or by the key under which it was founded. */
  network(reference: string): RecordId {
    return isUuid(reference) ? reference : foundedId(this.scenario, reference);
  }

  found(network: RecordId, name: string, networkKind: NetworkKind | undefined, operation: number) {
    this.#founded.set(network, { name, networkKind, operation });
  }

  end(network: RecordId, operation: number): void {
    this.#ended.set(network, operation);
  }

  succeed(from: RecordId, to: RecordId, operation: number): void {
    this.#successors.push({ from, to, operation });
  }

  makeOpenness(network: RecordId, openness: Openness, operation: number): void {
    const founded = this.#founded.get(network);
    if (founded) founded.openness = openness;
    else this.#openness.set(network, { openness, operation });
  }

  members(network: RecordId): readonly Tie[] {
    return [...this.#ties('MEMBER_OF', network).values()];
  }

  /** Members, and who has a seat while it is recorded. */
  places(network: RecordId): readonly Tie[] {
    const seated = this.#founded.has(network) ? [] : this.facts.seated(network);
    return [...this.members(network), ...seated];
  }

  work(network: RecordId): readonly Tie[] {
    return [...this.#ties('ABOUT', network).values()];
  }

  lose(kind: 'MEMBER_OF' | 'ABOUT', network: RecordId, tie: Tie, operation: number): void {
    this.#ties(kind, network).delete(tie.id);
    if (tie.madeBy === undefined) this.#lost.push({ kind, id: tie.id, operation });
  }

  /** Ties a member or a concept to a network, as surely and for as long as something else held. */
  gain(
    kind: 'MEMBER_OF' | 'ABOUT',
    network: RecordId,
    other: RecordId,
    like: Pick<HoldingTie, 'role' | 'status' | 'isCertain' | 'until'>,
    operation: number,
  ): void {
    const [from, to] = kind === 'ABOUT' ? [network, other] : [other, network];
    const id = this.#tieId(kind, from, to);
    const { role, status, isCertain, until } = like;
    const tie = { id, from, to, role, isCertain, until, madeBy: operation };
    this.#ties(kind, network).set(id, { ...tie, status: status === 'ended' ? 'active' : status });
  }

  /** O(what was made, lost and named). */
  plan(): ScenarioPlan {
    const isGone = (network: RecordId) => this.#ended.has(network) && this.#founded.has(network);
    const created: ScenarioPlan['created'][number][] = [];
    for (const [id, founded] of this.#founded) {
      if (isGone(id)) continue;
      created.push({ record: this.#foundedNetwork(id, founded), operation: founded.operation });
    }
    for (const [kind, byNetwork] of [
      ['MEMBER_OF', this.#members],
      ['ABOUT', this.#work],
    ] as const) {
      for (const [network, ties] of byNetwork) {
        if (this.#ended.has(network)) continue;
        for (const { madeBy, ...tie } of ties.values()) {
          if (madeBy !== undefined)
            created.push({ record: this.#relationship(kind, tie), operation: madeBy });
        }
      }
    }
    for (const { from, to, operation } of this.#successors) {
      if (isGone(from) || isGone(to)) continue;
      const id = this.#tieId('SUCCEEDED_BY', from, to);
      const tie = { id, from, to, status: 'active', isCertain: true } as const;
      created.push({ record: this.#relationship('SUCCEEDED_BY', tie), operation });
    }
    const ended = [...this.#ended]
      .filter(([id]) => !this.#founded.has(id))
      .map(([id, operation]) => ({ kind: 'Network', id, operation }) as const);
    return {
      day: this.day,
      created: created.sort((a, b) => a.operation - b.operation),
      ended: [...ended, ...this.#lost],
      openness: this.#openness,
    };
  }

  #ties(kind: 'MEMBER_OF' | 'ABOUT', network: RecordId): Ties {
    const byNetwork = kind === 'MEMBER_OF' ? this.#members : this.#work;
    let ties = byNetwork.get(network);
    if (!ties) {
      const read = kind === 'MEMBER_OF' ? 'memberships' : 'work';
      const recorded = this.#founded.has(network) ? [] : this.facts[read](network);
      byNetwork.set(network, (ties = new Map(recorded.map((tie) => [tie.id, tie]))));
    }
    return ties;
  }

  #tieId(kind: TieKind, from: RecordId, to: RecordId): RecordId {
    return uuidV5([this.scenario, kind, from, to].join('\n'), SCENARIO_NAMESPACE);
  }

  #foundedNetwork(
    id: RecordId,
    { name, networkKind, openness }: Founded,
  ): EntityContent<'Network'> {
    return {
      kind: 'Network',
      id,
      properties: {
        name_fi: name,
        ...(networkKind !== undefined && { kind: networkKind }),
        ...(openness !== undefined && { openness }),
      },
      validity: { from: formatDay(this.day), to: 'open' },
      status: 'active',
      sources: [],
    };
  }

  #relationship(kind: TieKind, tie: HoldingTie): RelationshipContent {
    const { id, from, to, role, status } = tie;
    const properties: { role?: MembershipRole } = role === undefined ? {} : { role };
    const validity = this.#validity(tie);
    return { kind, id, from, to, properties, validity, status, sources: [] };
  }

  /** What held possibly holds no more surely now. */
  #validity({ isCertain, until }: HoldingTie): Validity {
    const from = formatDay(this.day);
    if (!isCertain) return { from, to: 'unknown' };
    return { from, to: until === undefined ? 'open' : formatDay(until) };
  }
}
