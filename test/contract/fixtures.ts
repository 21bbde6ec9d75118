/** Small ChangeSets and ways to read a store whole, for the tests of every store. */
import { type ChangeSet, ChangeSetBuilder } from '../../src/model/changeSet.js';
import { changeSetId } from '../../src/model/identifiers.js';
import type { RecordKind } from '../../src/model/kinds.js';
import type { Entity, RecordData, RecordId, Relationship } from '../../src/model/record.js';
import type { Validity } from '../../src/model/time/validity.js';
import type { GraphStore } from '../../src/store/graphStore.js';

export type OpenStore = () => Promise<GraphStore>;

/** An id that no ChangeSet of these tests gives out. */
export const UNKNOWN_ID: RecordId = '00000000-0000-4000-8000-000000000000';
export const SINCE_2020: Validity = { from: '2020-01-01', to: 'open' };

/** The body of a test that gets an empty store of its own, closed when the test ends. */
export function withStore(
  open: OpenStore,
  body: (store: GraphStore) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const store = await open();
    try {
      await body(store);
    } finally {
      await store.close();
    }
  };
}

/** A ChangeSet whose id follows from the name; what it creates holds since 2020 and is active. */
export function changeSetOf(name: string, fill: (builder: ChangeSetBuilder) => void): ChangeSet {
  const builder = new ChangeSetBuilder(
    {
      id: changeSetId(name),
      author: 'esimerkki',
      message: name,
      recordedAt: '2026-01-15T10:00:00.000Z',
    },
    { validity: SINCE_2020 },
  );
  fill(builder);
  return builder.build();
}

/** The records that a ChangeSet creates or updates, as a store gives them back at a revision. */
export function recordsOf(changeSet: ChangeSet, revision: number): (Entity | Relationship)[] {
  return changeSet.changes.flatMap((change) =>
    change.action === 'delete' ? [] : [storedAs(change.record, revision)],
  );
}

export function storedAs(record: RecordData, revision: number): Entity | Relationship {
  return { ...record, revision };
}

/** A small county: an association and a person in a council that covers a municipality. */
export interface SmallCounty {
  readonly changeSet: ChangeSet;
  readonly association: RecordId;
  readonly parish: RecordId;
  readonly council: RecordId;
  readonly municipality: RecordId;
  readonly person: RecordId;
  readonly source: RecordId;
  readonly membership: RecordId;
  readonly personMembership: RecordId;
}

export function smallCounty(name = 'small county'): SmallCounty {
  const ids: { [name: string]: RecordId } = {};
  const changeSet = changeSetOf(name, (builder) => {
    const source = builder.createEntity('Source', { title: 'Esimerkkiluettelo', invented: true });
    const sources = [{ source, locator: 'row 2' }, { source }];
    ids['source'] = source;
    ids['association'] = builder.createEntity(
      'Organisation',
      {
        name_fi: 'Esimerkin Äänekkäät ry',
        name_se: 'Ovdamearkka Šiella',
        aliases: ['EÄ', 'Äänekkäät'],
        kind: 'association',
        businessId: '0245437-2',
      },
      { sources },
    );
    ids['parish'] = builder.createEntity('Organisation', { name_fi: 'Esimerkin seurakunta' });
    ids['council'] = builder.createEntity(
      'Network',
      { name_fi: 'Esimerkkineuvosto', kind: 'council', statutory: true, meetingsPerYear: 4.5 },
      { validity: { from: '2012', to: '2027-05', attestedOn: '2024-03-31' }, status: 'planned' },
    );
    ids['municipality'] = builder.createEntity('Area', {
      name_fi: 'Esimerkkilä',
      name_sv: 'Exempelby',
      code: '005',
      kind: 'municipality',
      population: 1234,
      latitude: 68,
      longitude: 27.5,
    });
    ids['person'] = builder.createEntity('ContactPerson', {
      name: 'Eila Esimerkki',
      email: 'Eila@Esimerkki.example',
    });
    ids['membership'] = builder.createRelationship(
      'MEMBER_OF',
      ids['association'],
      ids['council'],
      { role: 'chair' },
      { sources, validity: { from: 'unknown', to: 'unknown' } },
    );
    ids['personMembership'] = builder.createRelationship(
      'MEMBER_OF',
      ids['person'],
      ids['council'],
      {},
    );
    builder.createRelationship('REPRESENTS', ids['person'], ids['association'], {});
    builder.createRelationship('COVERS', ids['council'], ids['municipality'], {});
    builder.createRelationship('LOCATED_IN', ids['association'], ids['municipality'], {});
  });
  return { changeSet, ...ids } as unknown as SmallCounty;
}

/** All records of a kind, in the order in which the store scans them. */
export async function scanAll(
  store: GraphStore,
  kind: RecordKind,
  batchSize?: number,
): Promise<(Entity | Relationship)[]> {
  const records: (Entity | Relationship)[] = [];
  for await (const batch of store.scan(kind, batchSize)) records.push(...batch);
  return records;
}

/** Records in order of id, so that two collections can be compared. */
export function inOrder<R extends { readonly id: RecordId }>(records: Iterable<R>): R[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function changeSetWith(name: string, changes: ChangeSet['changes']): ChangeSet {
  return { ...changeSetOf(name, () => undefined), changes };
}

/** The record that a ChangeSet of these tests writes under an id. */
export function recordIn(changeSet: ChangeSet, id: RecordId): RecordData {
  for (const change of changeSet.changes) {
    if (change.action !== 'delete' && change.record.id === id) return change.record;
  }
  throw new Error(`The ChangeSet "${changeSet.message}" does not write ${id}.`);
}

/** What a promise is rejected with; undefined when it is not. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}
