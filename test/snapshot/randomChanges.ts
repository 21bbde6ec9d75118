/** Random ChangeSets that a store takes: what they may do follows from what is there. */
import fc, { type Arbitrary } from 'fast-check';
import type { Change, ChangeSet, ChangeSetBuilder } from '../../src/model/changeSet.js';
import { type Status, statuses } from '../../src/model/codes.js';
import type { FieldDeclaration, Fields } from '../../src/model/declaration.js';
import {
  entityDeclarations,
  type EntityKind,
  entityKinds,
  isRelationshipKind,
  joinsOf,
  kindsAtEnd,
  type RecordKind,
  relationshipDeclarations,
  type RelationshipKind,
  relationshipKinds,
} from '../../src/model/kinds.js';
import type { RecordData, RelationshipContent } from '../../src/model/record.js';
import type { Validity } from '../../src/model/time/validity.js';
import { changeSetOf, UNKNOWN_ID } from '../contract/fixtures.js';
import { anyValidity } from '../graph/histories.js';

/** Every kind is drawn, and half of the time one of those that the questions are mostly about. */
const entitiesDrawn: readonly EntityKind[] = [
  ...entityKinds,
  ...repeated<EntityKind>(4, ['Organisation', 'Network', 'Area', 'ContactPerson', 'Source']),
];
const relationshipsDrawn: readonly RelationshipKind[] = [
  ...relationshipKinds,
  ...repeated<RelationshipKind>(6, ['MEMBER_OF', 'MEMBER_OF', 'COVERS', 'PART_OF', 'SPEAKS_FOR']),
];

/** One intended change; the picks choose among what is there at that moment. */
export interface Intention {
  readonly action: 'create' | 'relate' | 'update' | 'end' | 'delete' | 'again';
  readonly kind: number;
  readonly picks: readonly [number, number, number];
  readonly validity: Validity;
  readonly status: Status;
}

export const anyIntention: Arbitrary<Intention> = fc.record({
  action: fc.constantFrom(
    ...(['create', 'create', 'relate', 'relate', 'update', 'end', 'delete', 'again'] as const),
  ),
  kind: fc.nat({ max: 999 }),
  picks: fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 }), fc.nat({ max: 999 })),
  validity: anyValidity,
  status: fc.constantFrom(...(Object.keys(statuses.codes) as Status[])),
});

/** What a store holds, as the ChangeSets made here have left it. */
export class World {
  readonly #live = new Map<string, RecordData>();
  /** What was deleted and is not there again. */
  readonly #gone = new Map<string, RecordData>();

  get size(): number {
    return this.#live.size;
  }

  /** A ChangeSet of what can be done of the intentions; each record is touched once. */
  changeSet(name: string, intentions: readonly Intention[]): ChangeSet {
    const touched = new Set<string>();
    const again: Change[] = [];
    const made = changeSetOf(name, (builder) => {
      for (const intention of intentions) this.#take(intention, builder, touched, again);
    });
    const changeSet = { ...made, changes: [...made.changes, ...again] };
    for (const change of changeSet.changes) {
      if (change.action === 'create') this.#live.set(change.record.id, change.record);
    }
    return changeSet;
  }

  #take(
    intention: Intention,
    builder: ChangeSetBuilder,
    touched: Set<string>,
    again: Change[],
  ): void {
    const { action, kind, picks, validity, status } = intention;
    const of = (kinds: readonly RecordKind[]) =>
      [...this.#live.values()].filter((record) => kinds.includes(record.kind));
    const untouched = (kinds: readonly RecordKind[]) =>
      of(kinds).filter(({ id }) => !touched.has(id));
    const source = picks[2] % 2 === 0 ? pick(of(['Source']), picks[2])?.id : undefined;
    const sources = source === undefined ? [] : [{ source, locator: `row ${picks[2]}` }];
    if (source !== undefined) touched.add(source);

    if (action === 'create') {
      const entity = pick(entitiesDrawn, kind)!;
      const id = builder.createEntity(entity, propertiesOf(entity, picks[0]), {
        validity,
        status,
        sources,
      });
      touched.add(id);
    } else if (action === 'relate') {
      const relationship = pick(relationshipsDrawn, kind)!;
      const from = pick(of(kindsAtEnd(relationship, 'from')), picks[0]);
      if (!from) return;
      const joins = joinsOf(relationship).filter((join) =>
        join.from.includes(from.kind as EntityKind),
      );
      const to = pick(of(joins.flatMap((join) => join.to)), picks[1]);
      if (!to || from.id === to.id) return;
      builder.createRelationship(
        relationship,
        from.id,
        to.id,
        propertiesOf(relationship, picks[2]),
        {
          validity,
          status,
          sources,
        },
      );
      touched.add(from.id).add(to.id);
    } else if (action === 'update' || action === 'end') {
      const kinds = action === 'end' ? relationshipKinds : [...entityKinds, ...relationshipKinds];
      const record = pick(untouched(kinds), picks[0]);
      if (!record) return;
      const next = {
        ...record,
        properties: propertiesOf(record.kind, picks[1]),
        validity: action === 'end' ? { from: 'unknown', to: '2021-06-01' } : validity,
        status: action === 'end' ? 'ended' : status,
        sources,
      } as RecordData;
      builder.update(next);
      this.#live.set(next.id, next);
      touched.add(next.id);
    } else if (action === 'again') {
      const record = pick(
        [...this.#gone.values()].filter(
          ({ id, sources: cited, ...rest }) =>
            !touched.has(id) &&
            [...cited.map((one) => one.source), ...endsOf(rest)].every((needed) =>
              this.#live.has(needed),
            ),
        ),
        picks[0],
      );
      if (!record) return;
      again.push({ action: 'create', record });
      this.#gone.delete(record.id);
      touched.add(record.id);
      for (const needed of [...record.sources.map((one) => one.source), ...endsOf(record)]) {
        touched.add(needed);
      }
    } else {
      const record = pick(
        untouched([...relationshipKinds, ...entityKinds]).filter(({ id }) => this.#isFree(id)),
        picks[0],
      );
      if (!record) return;
      builder.delete(record.kind, record.id);
      this.#live.delete(record.id);
      this.#gone.set(record.id, record);
      touched.add(record.id);
    }
  }

  /** Nothing refers to it, as an end or as a source. */
  #isFree(id: string): boolean {
    return [...this.#live.values()].every(
      (record) =>
        record.sources.every(({ source }) => source !== id) && !endsOf(record).includes(id),
    );
  }
}

function endsOf(record: Pick<RecordData, 'kind'>): string[] {
  if (!isRelationshipKind(record.kind)) return [];
  const { from, to } = record as RelationshipContent;
  return [from, to];
}

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % items.length];
}

/** What the kind requires, and the code that sorts it where it has one. */
function propertiesOf(kind: RecordKind, number: number): object {
  const { fields } = (
    isRelationshipKind(kind) ? relationshipDeclarations[kind] : entityDeclarations[kind]
  ) as { readonly fields: Fields };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, unknown][] => {
      const isSaid = field.type === 'code' && field.classifier && number % 3 !== 0;
      if (!field.required && !isSaid) return [];
      if (field.type === 'names') return [[`${name}_fi`, `Esimerkki ${number}`]];
      return [[name, valueOf(field, number)]];
    }),
  );
}

function valueOf(field: FieldDeclaration, number: number): unknown {
  switch (field.type) {
    case 'code':
      return codeAt(field.codes, number);
    case 'boolean':
      return number % 2 === 0;
    case 'text':
      return field.format === 'recordId' ? UNKNOWN_ID : `Esimerkki ${number}`;
    default:
      throw new Error(`Expected no required field of type ${field.type}; draw values for it here.`);
  }
}

function repeated<Item>(times: number, items: readonly Item[]): readonly Item[] {
  return Array.from({ length: times }, () => items).flat();
}

function codeAt(list: { readonly codes: object }, number: number): string {
  const codes = Object.keys(list.codes);
  return codes[number % codes.length]!;
}
