/**
 * Every declared kind, with any content that its declaration allows, comes back as it was written, from
 * wherever it is read, until it is deleted. All is drawn from the declarations.
 */
import fc from 'fast-check';
import type { ChangeSet } from '../../src/model/changeSet.js';
import {
  type EntityKind,
  entityDeclarations,
  entityKinds,
  isEntityKind,
  joinsOf,
  relationshipDeclarations,
  relationshipKinds,
} from '../../src/model/kinds.js';
import type { RecordData, RecordId } from '../../src/model/record.js';
import { keysOf } from '../../src/model/searchText.js';
import { changeSetProblems } from '../../src/model/validation.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { anyProperties, anyStatus, anyText, anyValidity } from './arbitraries.js';
import { changesSince } from './changeFeed.js';
import { changeSetOf, inOrder, type OpenStore, recordsOf, scanAll, withStore } from './fixtures.js';

/** What has ended, whatever its beginning was. */
const ENDED: RecordData['validity'] = { from: 'unknown', to: '2024-06' };

const properties = {
  ...Object.fromEntries(
    entityKinds.map((kind) => [kind, anyProperties(entityDeclarations[kind].fields)]),
  ),
  ...Object.fromEntries(
    relationshipKinds.map((kind) => [kind, anyProperties(relationshipDeclarations[kind].fields)]),
  ),
};
/** Content for one record of every kind. */
export const anyContent = fc.record({
  properties: fc.record(properties, { noNullPrototype: true }),
  validity: anyValidity,
  status: anyStatus,
  locators: fc.array(fc.option(anyText, { nil: undefined }), { maxLength: 3 }),
});

export function describeEveryKind(open: OpenStore): void {
  describe('every kind', () => {
    test(
      'is written, updated, ended and deleted, and each time read back so',
      withStore(open, async (store) => {
        let round = 0;
        await fc.assert(
          fc.asyncProperty(anyContent, anyContent, async (first, second) => {
            round++;
            const created = everyKindOnce(`round ${round}`, first);
            expect(changeSetProblems(created)).toEqual([]);
            const { revision } = await store.commit(created);
            expect(await readBack(store, created)).toEqual(byId(recordsOf(created, revision)));

            const updated = rewritten(`again ${round}`, created, second);
            const again = await store.commit(updated);
            expect(await readBack(store, updated)).toEqual(
              byId(recordsOf(updated, again.revision)),
            );

            const end = { ...second, validity: ENDED, status: 'ended' as const };
            const ended = rewritten(`ended ${round}`, created, end);
            const last = await store.commit(ended);
            expect(await readBack(store, ended)).toEqual(byId(recordsOf(ended, last.revision)));

            const deleted = inOrder(recordsOf(created, 0)).map(({ kind, id }) => ({ kind, id }));
            const gone = await store.commit(
              changeSetOf(`gone ${round}`, (builder) => {
                for (const { kind, id } of deleted) builder.delete(kind, id, last.revision);
              }),
            );
            expect((await readBack(store, created)).size).toBe(0);
            const feed = await changesSince(store, last.revision);
            expect(inOrder(feed.deleted)).toEqual(deleted);
            const ids = deleted.map(({ id }) => id);
            expect(inOrder(await store.changeLog.deletions(ids))).toEqual(
              deleted.map((one) => ({ ...one, revision: gone.revision })),
            );
          }),
          { numRuns: 4 },
        );
        await expectScanned(store, []);
      }),
      // Hundreds of statements, each of which a server plans when it first sees it.
      240_000,
    );

    test(
      'is joined with every kind that it may be, and found by its ends and its keys',
      withStore(open, async (store) => {
        await fc.assert(
          fc.asyncProperty(anyContent, async (content) => {
            const changeSet = everyPair(content);
            const { revision } = await store.commit(changeSet);
            const records = recordsOf(changeSet, revision);
            await expectScanned(store, records);
            const ids = records.map(({ id }) => id);
            for (const kind of relationshipKinds) {
              const ofKind = inOrder(records.filter((record) => record.kind === kind));
              for (const end of ['from', 'to'] as const) {
                expect(await store.relationshipsOf(kind, end, ids)).toEqual(ofKind);
              }
            }
            for (const record of records) {
              if ('from' in record) continue;
              for (const [key, values] of keysOf(record)) {
                const found = await store.findByKey(record.kind, key, values);
                for (const value of values) expect(found.get(value)).toContain(record.id);
              }
            }
          }),
          { numRuns: 1 },
        );
      }),
    );
  });
}

interface Content {
  readonly properties: { readonly [kind: string]: object };
  readonly validity: RecordData['validity'];
  readonly status: RecordData['status'];
  readonly locators: readonly (string | undefined)[];
}

/** One entity of every kind (two where a relationship needs them) and one relationship of every kind. */
export function everyKindOnce(name: string, content: Content): ChangeSet {
  return changeSetOf(name, (builder) => {
    const source = builder.createEntity('Source', { title: name });
    const circumstances = {
      validity: content.validity,
      status: content.status,
      sources: content.locators.map((locator) => ({ source, locator })),
    };
    const create = (kind: EntityKind): string =>
      builder.createEntity(kind, content.properties[kind] as never, circumstances);
    entityKinds.forEach(create);
    for (const kind of relationshipKinds) {
      builder.createRelationship(
        kind,
        create(joinsOf(kind)[0]?.from[0] ?? 'Area'),
        create(joinsOf(kind)[0]?.to[0] ?? 'Area'),
        content.properties[kind] as never,
        circumstances,
      );
    }
  });
}

/** Two entities of every kind, and a relationship between each two kinds that any may join. */
function everyPair(content: Content): ChangeSet {
  return changeSetOf('every pair', (builder) => {
    const { validity, status } = content;
    const create = (kind: EntityKind): string =>
      builder.createEntity(kind, content.properties[kind] as never, { validity, status });
    const ends = new Map(entityKinds.map((kind) => [kind, [create(kind), create(kind)] as const]));
    for (const kind of relationshipKinds) {
      for (const { from, to } of joinsOf(kind)) {
        for (const [one, other] of from.flatMap((start) =>
          to.map((end) => [start, end] as const),
        )) {
          const properties = content.properties[kind] as never;
          const circumstances = { validity, status };
          const [first, second] = [ends.get(one)![0], ends.get(other)![1]];
          builder.createRelationship(kind, first, second, properties, circumstances);
        }
      }
    }
  });
}

/** A store holds these and no others, by whichever way it is gone through. */
async function expectScanned(
  store: GraphStore,
  records: ReturnType<typeof recordsOf>,
): Promise<void> {
  for (const kind of [...entityKinds, ...relationshipKinds]) {
    const ofKind = inOrder(records.filter((record) => record.kind === kind));
    expect(await scanAll(store, kind)).toEqual(ofKind);
    const ids: RecordId[] = [];
    for await (const batch of store.scanStructure(kind)) ids.push(...batch.ids);
    expect(ids.sort()).toEqual(ofKind.map(({ id }) => id));
  }
}

/** The same records with other content. */
function rewritten(name: string, created: ChangeSet, content: Content): ChangeSet {
  return changeSetOf(name, (builder) => {
    for (const change of created.changes) {
      if (change.action === 'delete') continue;
      builder.update({
        ...change.record,
        properties: content.properties[change.record.kind],
        validity: content.validity,
        status: content.status,
      } as RecordData);
    }
  });
}

async function readBack(store: GraphStore, changeSet: ChangeSet) {
  const written = recordsOf(changeSet, 0);
  const entities = written.filter(({ kind }) => isEntityKind(kind)).map(({ id }) => id);
  const read = [...(await store.readEntities(entities))];
  const relationships = [];
  for (const kind of relationshipKinds) {
    const ids = written.filter((record) => record.kind === kind).map(({ id }) => id);
    relationships.push(...(await store.readRelationships(kind, ids)));
  }
  return new Map<string, unknown>([...read, ...relationships]);
}

function byId(records: ReturnType<typeof recordsOf>) {
  return new Map(records.map((record) => [record.id, record]));
}
