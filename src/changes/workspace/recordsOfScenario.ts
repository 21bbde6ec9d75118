/** What the store has of the networks of a scenario on a day, read at once before it is carried out. */
import { classifierOf } from '../../model/declaration.js';
import { entityDeclarations } from '../../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../../model/record.js';
import { AFTER_ALL_DAYS, type Day } from '../../model/time/days.js';
import { validitySpans } from '../../model/time/validity.js';
import {
  type HoldingTie,
  type KnownEntity,
  type PurposeKind,
  type ScenarioFacts,
} from '../../model/workspace/scenarioFacts.js';
import { partsOf, type ScenarioOperation } from '../../model/workspace/scenarioOperations.js';
import { foundedId } from '../../model/workspace/scenarioPlan.js';
import { recordsNamedBy } from '../../model/workspace/scenarioReferences.js';
import type { GraphStore } from '../../store/graphStore.js';

type Store = Pick<GraphStore, 'readEntities' | 'relationshipsOf'>;
const inForce: readonly string[] = ['active', 'ended'];
type ReadKind = 'MEMBER_OF' | 'HAS_SEAT' | 'FILLED_BY' | 'HELD_BY' | PurposeKind;

export class RecordsOfScenario implements ScenarioFacts {
  private constructor(
    private readonly day: Day,
    private readonly entities: ReadonlyMap<RecordId, Entity>,
    private readonly relationships: { readonly [kind in ReadKind]: readonly Relationship[] },
  ) {}

  /** Ten reads, whatever the number of operations. O(what is tied to the networks). */
  static async read(
    store: Store,
    scenario: RecordId,
    operations: readonly ScenarioOperation[],
    day: Day,
  ): Promise<RecordsOfScenario> {
    const named = recordsNamedBy(operations);
    const founded = operations.flatMap((operation) => {
      const { key } = partsOf(operation);
      return key === undefined ? [] : [foundedId(scenario, key)];
    });
    const of = (kind: ReadKind, end: 'from' | 'to', ids: readonly RecordId[]) =>
      store.relationshipsOf(kind, end, ids);
    const known = await store.readEntities([...named, ...founded]);
    const networks = named.filter((id) => known.get(id)?.kind === 'Network');
    const [members, about, hasSeat] = [
      await of('MEMBER_OF', 'to', networks),
      await of('ABOUT', 'from', networks),
      await of('HAS_SEAT', 'from', networks),
    ];
    const seats = [...new Set(hasSeat.map(({ to }) => to))];
    const others = [...new Set([...about.map(({ to }) => to), ...seats])];
    return new RecordsOfScenario(day, new Map([...known, ...(await store.readEntities(others))]), {
      MEMBER_OF: members,
      ABOUT: about,
      HAS_SEAT: hasSeat,
      COVERS: await of('COVERS', 'from', networks),
      SERVES: await of('SERVES', 'from', networks),
      FULFILS: await of('FULFILS', 'from', networks),
      FILLED_BY: await of('FILLED_BY', 'from', seats),
      HELD_BY: await of('HELD_BY', 'from', seats),
    });
  }

  /** A network, a membership or a piece of work as it was read. Throws RangeError for another record. */
  record(kind: 'Network' | 'MEMBER_OF' | 'ABOUT', id: RecordId): Entity | Relationship {
    const found =
      kind === 'Network'
        ? this.entities.get(id)
        : this.relationships[kind].find((one) => one.id === id);
    if (!found) throw new RangeError(`Expected a ${kind} that was read, got ${id}.`);
    return found;
  }

  entity(id: RecordId): KnownEntity | undefined {
    const entity = this.entities.get(id);
    if (!entity) return undefined;
    const { possibleFrom, possibleTo } = validitySpans(entity.validity);
    const properties = entity.properties as { readonly [field: string]: string | undefined };
    const code = properties[classifierOf(entityDeclarations[entity.kind])?.field ?? ''];
    return { kind: entity.kind, code, possibleFrom, possibleTo };
  }

  memberships(network: RecordId): readonly HoldingTie[] {
    return this.#held('MEMBER_OF', 'to', network).map((one) => this.#tie(one));
  }

  purposes(kind: PurposeKind, network: RecordId): readonly HoldingTie[] {
    return this.#held(kind, 'from', network).map((one) => this.#tie(one));
  }

  seated(network: RecordId): readonly HoldingTie[] {
    return this.#held('HAS_SEAT', 'from', network).flatMap((hasSeat) => {
      const seat = this.entities.get(hasSeat.to);
      if (!seat || !this.#holds(seat)) return [];
      if (!inForce.includes(hasSeat.status) || !inForce.includes(seat.status)) return [];
      const isCertain = this.#certainly(hasSeat) && this.#certainly(seat);
      return [
        ...this.#held('FILLED_BY', 'from', seat.id),
        ...this.#held('HELD_BY', 'from', seat.id),
      ]
        .filter(({ status }) => inForce.includes(status))
        .map((holding): HoldingTie => {
          const tie = this.#tie(holding);
          const both = isCertain && tie.isCertain;
          return { ...tie, from: holding.to, to: network, role: 'member', isCertain: both };
        });
    });
  }

  #held(kind: ReadKind, end: 'from' | 'to', id: RecordId): Relationship[] {
    return this.relationships[kind].filter((one) => one[end] === id && this.#holds(one));
  }

  #tie(one: Relationship): HoldingTie {
    const { possibleTo } = validitySpans(one.validity);
    return {
      id: one.id,
      from: one.from,
      to: one.to,
      role: one.kind === 'MEMBER_OF' ? one.properties.role : undefined,
      bearer: one.kind === 'FULFILS' ? one.properties.bearer : undefined,
      status: one.status,
      isCertain: this.#certainly(one),
      until: possibleTo === AFTER_ALL_DAYS ? undefined : possibleTo,
    };
  }

  #holds({ validity }: Entity | Relationship): boolean {
    const { possibleFrom, possibleTo } = validitySpans(validity);
    return possibleFrom <= this.day && this.day < possibleTo;
  }

  #certainly({ validity }: Entity | Relationship): boolean {
    const { certainFrom, certainTo } = validitySpans(validity);
    return certainFrom <= this.day && this.day < certainTo;
  }
}
