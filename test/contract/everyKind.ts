/** Every declared kind, with any content that its declaration allows, comes back as it was written. */
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
import type { RecordData } from '../../src/model/record.js';
import { changeSetProblems } from '../../src/model/validation.js';
import { anyProperties, anyStatus, anyText, anyValidity } from './arbitraries.js';
import { changeSetOf, type OpenStore, recordsOf, scanAll, withStore } from './fixtures.js';

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
      'is written, updated and read back equal',
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
          }),
          { numRuns: 8 },
        );
        for (const kind of [...entityKinds, ...relationshipKinds]) {
          expect((await scanAll(store, kind)).length).toBeGreaterThanOrEqual(round);
        }
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

async function readBack(store: Awaited<ReturnType<OpenStore>>, changeSet: ChangeSet) {
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
