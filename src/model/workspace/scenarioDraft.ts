/**
 * The networks of a scenario while its operations are carried out: who is in them and what they are for by
 * now, and which records that takes beside those that are there.
 */
import { v5 as uuidV5 } from 'uuid';
import type { NetworkKind } from '../codes.js';
import { isUuid } from '../identifiers.js';
import type { PropertiesOfKind } from '../kinds.js';
import type { EntityContent, RecordId, RelationshipContent } from '../record.js';
import { type Day, formatDay } from '../time/days.js';
import type { Validity } from '../time/validity.js';
import {
  type HoldingTie,
  type PurposeKind,
  type ScenarioFacts,
  workSchemes,
} from './scenarioFacts.js';

type HeldKind = 'MEMBER_OF' | PurposeKind;

/** What a scenario may say of a network itself. */
export type NetworkSaying = Pick<
  PropertiesOfKind<'Network'>,
  'openness' | 'meetingsPerYear' | 'meetingHours'
>;

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
  readonly said: ReadonlyMap<RecordId, Made<{ readonly properties: NetworkSaying }>>;
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
  said: NetworkSaying;
}>;

export class ScenarioDraft {
  readonly #ties = new Map<string, { kind: HeldKind; network: RecordId; ties: Ties }>();
  readonly #successors: Made<{ from: RecordId; to: RecordId }>[] = [];
  readonly #founded = new Map<RecordId, Founded>();
  readonly #ended = new Map<RecordId, number>();
  readonly #lost: ScenarioPlan['ended'][number][] = [];
  readonly #said = new Map<RecordId, Made<{ properties: NetworkSaying }>>();

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
    this.#founded.set(network, { name, networkKind, said: {}, operation });
  }

  end(network: RecordId, operation: number): void {
    this.#ended.set(network, operation);
  }

  succeed(from: RecordId, to: RecordId, operation: number): void {
    this.#successors.push({ from, to, operation });
  }

  say(network: RecordId, said: NetworkSaying, operation: number): void {
    const founded = this.#founded.get(network);
    if (founded) founded.said = { ...founded.said, ...said };
    else {
      const properties = { ...this.#said.get(network)?.properties, ...said };
      this.#said.set(network, { properties, operation });
    }
  }

  members(network: RecordId): readonly Tie[] {
    return [...this.#tiesOf('MEMBER_OF', network).values()];
  }

  /** Members, and who has a seat while it is recorded. */
  places(network: RecordId): readonly Tie[] {
    const seated = this.#founded.has(network) ? [] : this.facts.seated(network);
    return [...this.members(network), ...seated];
  }

  purposes(kind: PurposeKind, network: RecordId): readonly Tie[] {
    return [...this.#tiesOf(kind, network).values()];
  }

  /** Its tasks and goals, which others can take over. */
  work(network: RecordId): readonly Tie[] {
    const schemes: readonly (string | undefined)[] = workSchemes;
    return this.purposes('ABOUT', network).filter(({ to }) =>
      schemes.includes(this.facts.entity(to)?.code),
    );
  }

  lose(kind: 'MEMBER_OF' | 'ABOUT', network: RecordId, tie: Tie, operation: number): void {
    this.#tiesOf(kind, network).delete(tie.id);
    if (tie.madeBy === undefined) this.#lost.push({ kind, id: tie.id, operation });
  }

  /** Ties a member or a purpose to a network, as surely and for as long as something else held. */
  gain(
    kind: HeldKind,
    network: RecordId,
    other: RecordId,
    like: Pick<HoldingTie, 'role' | 'bearer' | 'status' | 'isCertain' | 'until'>,
    operation: number,
  ): void {
    const [from, to] = kind === 'MEMBER_OF' ? [other, network] : [network, other];
    const { role, bearer, status, isCertain, until } = like;
    const id = this.#tieId(kind, from, to, bearer);
    const tie = { id, from, to, role, bearer, isCertain, until, madeBy: operation };
    const held = { ...tie, status: status === 'ended' ? 'active' : status } as const;
    this.#tiesOf(kind, network).set(id, held);
  }

  /** O(what was made, lost and named). */
  plan(): ScenarioPlan {
    const isGone = (network: RecordId) => this.#ended.has(network) && this.#founded.has(network);
    const created: ScenarioPlan['created'][number][] = [];
    for (const [id, founded] of this.#founded) {
      if (isGone(id)) continue;
      created.push({ record: this.#foundedNetwork(id, founded), operation: founded.operation });
    }
    for (const { kind, network, ties } of this.#ties.values()) {
      if (this.#ended.has(network)) continue;
      for (const { madeBy, ...tie } of ties.values()) {
        if (madeBy !== undefined)
          created.push({ record: this.#relationship(kind, tie), operation: madeBy });
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
      said: this.#said,
    };
  }

  #tiesOf(kind: HeldKind, network: RecordId): Ties {
    const key = `${kind} ${network}`;
    let held = this.#ties.get(key);
    if (!held) {
      const { facts } = this;
      const isFounded = this.#founded.has(network);
      const recorded =
        kind === 'MEMBER_OF' ? facts.memberships(network) : facts.purposes(kind, network);
      const ties: Ties = new Map((isFounded ? [] : recorded).map((tie) => [tie.id, tie]));
      this.#ties.set(key, (held = { kind, network, ties }));
    }
    return held.ties;
  }

  /** Whose duty it is tells what is fulfilled for one from what is for another. */
  #tieId(kind: string, from: RecordId, to: RecordId, bearer?: RecordId): RecordId {
    const name = [this.scenario, kind, from, to, ...(bearer === undefined ? [] : [bearer])];
    return uuidV5(name.join('\n'), SCENARIO_NAMESPACE);
  }

  #foundedNetwork(id: RecordId, { name, networkKind, said }: Founded): EntityContent<'Network'> {
    return {
      kind: 'Network',
      id,
      properties: {
        name_fi: name,
        ...(networkKind !== undefined && { kind: networkKind }),
        ...said,
      },
      validity: { from: formatDay(this.day), to: 'open' },
      status: 'active',
      sources: [],
    };
  }

  #relationship(kind: HeldKind | 'SUCCEEDED_BY', tie: HoldingTie): RelationshipContent {
    const { id, from, to, role, bearer, status } = tie;
    const properties = {
      ...(role !== undefined && { role }),
      ...(bearer !== undefined && { bearer }),
    };
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
