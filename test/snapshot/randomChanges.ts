/** Random ChangeSets that a store takes: what they may do follows from what is there. */
import fc, { type Arbitrary } from 'fast-check';
import { type ChangeSet, type ChangeSetBuilder } from '../../src/model/changeSet.js';
import { membershipRoles, networkKinds, type Status, statuses } from '../../src/model/codes.js';
import {
  type EntityKind,
  entityKinds,
  isRelationshipKind,
  type RecordKind,
  relationshipDeclarations,
  type RelationshipKind,
  relationshipKinds,
} from '../../src/model/kinds.js';
import type { RecordData, RelationshipContent } from '../../src/model/record.js';
import type { Validity } from '../../src/model/validity.js';
import { changeSetOf } from '../contract/fixtures.js';
import { anyValidity } from '../graph/histories.js';

/** One intended change; the picks choose among what is there at that moment. */
export interface Intention {
  readonly action: 'create' | 'relate' | 'update' | 'end' | 'delete';
  readonly kind: number;
  readonly picks: readonly [number, number, number];
  readonly validity: Validity;
  readonly status: Status;
}

export const anyIntention: Arbitrary<Intention> = fc.record({
  action: fc.constantFrom('create', 'create', 'relate', 'relate', 'update', 'end', 'delete'),
  kind: fc.nat({ max: 29 }),
  picks: fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 }), fc.nat({ max: 999 })),
  validity: anyValidity,
  status: fc.constantFrom(...(Object.keys(statuses.codes) as Status[])),
});

/** What a store holds, as the ChangeSets made here have left it. */
export class World {
  readonly #live = new Map<string, RecordData>();

  get size(): number {
    return this.#live.size;
  }

  /** A ChangeSet of what can be done of the intentions; each record is touched once. */
  changeSet(name: string, intentions: readonly Intention[]): ChangeSet {
    const touched = new Set<string>();
    const changeSet = changeSetOf(name, (builder) => {
      for (const intention of intentions) this.#take(intention, builder, touched);
    });
    for (const change of changeSet.changes) {
      if (change.action === 'create') this.#live.set(change.record.id, change.record);
    }
    return changeSet;
  }

  #take(intention: Intention, builder: ChangeSetBuilder, touched: Set<string>): void {
    const { action, kind, picks, validity, status } = intention;
    const of = (kinds: readonly RecordKind[]) =>
      [...this.#live.values()].filter((record) => kinds.includes(record.kind));
    const untouched = (kinds: readonly RecordKind[]) =>
      of(kinds).filter(({ id }) => !touched.has(id));
    const source = picks[2] % 2 === 0 ? pick(of(['Source']), picks[2])?.id : undefined;
    const sources = source === undefined ? [] : [{ source, locator: `row ${picks[2]}` }];
    if (source !== undefined) touched.add(source);

    if (action === 'create') {
      const of = entityKinds[kind % entityKinds.length]!;
      const id = builder.createEntity(of, propertiesOf(of, picks[0]), {
        validity,
        status,
        sources,
      });
      touched.add(id);
    } else if (action === 'relate') {
      const of = relationshipKinds[kind % relationshipKinds.length]!;
      const from = pick(untouchedEnds(of, 'from'), picks[0]);
      const to = pick(untouchedEnds(of, 'to'), picks[1]);
      if (!from || !to || from.id === to.id) return;
      builder.createRelationship(of, from.id, to.id, propertiesOf(of, picks[2]), {
        validity,
        status,
        sources,
      });
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
    } else {
      const record = pick(
        untouched([...relationshipKinds, ...entityKinds]).filter(({ id }) => this.#isFree(id)),
        picks[0],
      );
      if (!record) return;
      builder.delete(record.kind, record.id);
      this.#live.delete(record.id);
      touched.add(record.id);
    }

    function untouchedEnds(relationship: RelationshipKind, end: 'from' | 'to') {
      const allowed = relationshipDeclarations[relationship][end] as readonly EntityKind[];
      return of(allowed);
    }
  }

  /** Nothing refers to it, as an end or as a source. */
  #isFree(id: string): boolean {
    return [...this.#live.values()].every(
      (record) =>
        record.sources.every(({ source }) => source !== id) &&
        !(isRelationshipKind(record.kind) && endsOf(record).includes(id)),
    );
  }
}

function endsOf(record: RecordData): string[] {
  const { from, to } = record as RelationshipContent;
  return [from, to];
}

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % items.length];
}

function propertiesOf(kind: RecordKind, number: number): object {
  if (kind === 'MEMBER_OF')
    return number % 3 === 0 ? {} : { role: codeAt(membershipRoles, number) };
  if (kind === 'SPEAKS_FOR') return { fact: 'memberships', complete: number % 2 === 0 };
  if (isRelationshipKind(kind)) return {};
  if (kind === 'Source') return { title: `Esimerkkiluettelo ${number}` };
  if (kind === 'ContactPerson') return { name: `Eila Esimerkki ${number}` };
  const name = { name_fi: `Esimerkki ${number}` };
  if (kind === 'Area') return { ...name, kind: number % 2 === 0 ? 'municipality' : 'serviceArea' };
  return kind === 'Network' ? { ...name, kind: codeAt(networkKinds, number) } : name;
}

function codeAt(list: { readonly codes: object }, number: number): string {
  const codes = Object.keys(list.codes);
  return codes[number % codes.length]!;
}
