/** How every store writes: whole or not at all, once, at the expected revision. */
import type { Change } from '../../src/model/changeSet.js';
import {
  ConflictError,
  InvalidInputError,
  RevisionPassedError,
} from '../../src/model/errors/errors.js';
import { recordId } from '../../src/model/identifiers.js';
import { entityKinds, relationshipKinds } from '../../src/model/kinds.js';
import type { EntityContent, RelationshipContent } from '../../src/model/record.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import {
  changeSetOf,
  changeSetWith,
  failureOf,
  type OpenStore,
  recordIn,
  recordsOf,
  scanAll,
  smallCounty,
  UNKNOWN_ID,
  withStore,
} from './fixtures.js';

export function describeCommits(open: OpenStore): void {
  describe('commit', () => {
    test(
      'an empty store is at revision 0 and holds nothing',
      withStore(open, async (store) => {
        expect(await store.revision()).toBe(0);
        expect(await countRecords(store)).toBe(0);
      }),
    );

    test(
      'what was written is read back equal, at the revision of its ChangeSet',
      withStore(open, async (store) => {
        const { changeSet } = smallCounty();
        expect(await store.commit(changeSet)).toEqual({ revision: 1, applied: true });
        for (const record of recordsOf(changeSet, 1)) {
          const read =
            'from' in record
              ? await store.readRelationships(record.kind, [record.id])
              : await store.readEntities([record.id]);
          expect(read.get(record.id)).toEqual(record);
        }
      }),
    );

    test(
      'revisions count up by one, also for ChangeSets sent at the same time',
      withStore(open, async (store) => {
        const names = ['one', 'two', 'three', 'four', 'five', 'six'];
        const commits = await Promise.all(
          names.map((name) => store.commit(oneOrganisation(name, `Esimerkki ${name}`))),
        );
        expect(commits.map(({ revision }) => revision).sort()).toEqual([1, 2, 3, 4, 5, 6]);
        expect(await store.revision()).toBe(6);
      }),
    );

    test(
      'what is to be written at one revision only is refused at another, and told again when it is in',
      withStore(open, async (store) => {
        const first = oneOrganisation('first', 'Esimerkki 1');
        await store.commit(first, { atRevision: 0 });
        const late = store.commit(oneOrganisation('late', 'Esimerkki 2'), { atRevision: 0 });
        expect(await failureOf(late)).toEqual(new RevisionPassedError(0, 1));
        expect([await store.revision(), await countRecords(store)]).toEqual([1, 1]);
        expect(await store.commit(first, { atRevision: 7 })).toEqual({
          revision: 1,
          applied: false,
        });
      }),
    );

    test(
      'the same ChangeSet again changes nothing and tells its first revision',
      withStore(open, async (store) => {
        const first = smallCounty().changeSet;
        await store.commit(first);
        await store.commit(oneOrganisation('second', 'Toinen esimerkki'));
        expect(await store.commit(first)).toEqual({ revision: 1, applied: false });
        expect(await store.revision()).toBe(2);
        expect(await countRecords(store)).toBe(first.changes.length + 1);
      }),
    );

    test(
      'the same ChangeSet twice at the same time is applied once',
      withStore(open, async (store) => {
        const { changeSet } = smallCounty();
        const commits = await Promise.all([store.commit(changeSet), store.commit(changeSet)]);
        expect(commits.map(({ revision }) => revision)).toEqual([1, 1]);
        expect(commits.filter(({ applied }) => applied)).toHaveLength(1);
      }),
    );

    test(
      'an empty ChangeSet gets a revision of its own',
      withStore(open, async (store) => {
        const empty = changeSetOf('empty', () => undefined);
        expect(await store.commit(empty)).toEqual({ revision: 1, applied: true });
        expect(await store.commit(empty)).toEqual({ revision: 1, applied: false });
      }),
    );

    test(
      'the ids of created records follow from the ChangeSet and their place in it',
      withStore(open, async (store) => {
        const { changeSet, source } = smallCounty();
        await store.commit(changeSet);
        expect(source).toBe(recordId(changeSet.id, 0));
        expect((await store.readEntities([recordId(changeSet.id, 0)])).size).toBe(1);
      }),
    );

    test(
      'a bad change at the end leaves nothing of the ChangeSet',
      withStore(open, async (store) => {
        const { changeSet, association } = smallCounty();
        const taken = oneOrganisation('taken', 'Varattu esimerkki');
        await store.commit(taken);
        const bad = { ...changeSet, changes: [...changeSet.changes, ...taken.changes] };
        await expect(store.commit(bad)).rejects.toThrow(ConflictError);
        expect(await store.revision()).toBe(1);
        expect(await countRecords(store)).toBe(1);
        expect((await store.readEntities([association])).size).toBe(0);
        expect(await store.findByKey('Area', 'code', ['005'])).toEqual(new Map());
        expect(await store.search({ text: 'äänekkäät', limit: 5 })).toEqual([]);
        expect(await store.commit(changeSet)).toEqual({ revision: 2, applied: true });
      }),
    );

    test(
      'what breaks the rules of the model is refused with its problems',
      withStore(open, async (store) => {
        const bad = changeSetOf('bad', (builder) => {
          builder.createEntity('Organisation', { name_fi: 'Esimerkki', businessId: '0245437-3' });
        });
        const error = await failureOf(store.commit(bad));
        expect(error).toBeInstanceOf(InvalidInputError);
        expect((error as InvalidInputError).problems).toMatchObject([
          {
            code: 'businessIdCheckDigit',
            path: 'changes.0.record.properties.businessId',
            value: '0245437-3',
          },
        ]);
        expect(await store.revision()).toBe(0);
      }),
    );

    test(
      'an id is given out once: creating it again is a conflict with the revision that has it',
      withStore(open, async (store) => {
        const { changeSet, association, membership } = smallCounty();
        await store.commit(oneOrganisation('first', 'Ensimmäinen esimerkki'));
        await store.commit(changeSet);
        for (const id of [association, membership]) {
          const record = recordIn(changeSet, id);
          const again = changeSetWith(`again ${id}`, [{ action: 'create', record }]);
          expect(await failureOf(store.commit(again))).toMatchObject({
            name: 'ConflictError',
            id,
            expectedRevision: 'none',
            actualRevision: 2,
          });
        }
        const otherKind: EntityContent = {
          ...recordIn(changeSet, association),
          kind: 'Network',
          properties: { name_fi: 'Sama tunniste' },
        };
        await expect(
          store.commit(changeSetWith('other kind', [{ action: 'create', record: otherKind }])),
        ).rejects.toThrow(ConflictError);
        expect(await store.revision()).toBe(2);
      }),
    );

    test(
      'a record that has changed since it was seen is a conflict with both revisions',
      withStore(open, async (store) => {
        const { changeSet, parish, personMembership } = smallCounty();
        await store.commit(changeSet);
        const organisation = recordIn(changeSet, parish);
        const membership = recordIn(changeSet, personMembership);
        await store.commit(
          changeSetOf('update', (builder) => {
            builder.update(organisation, 1);
            builder.update(membership, 1);
          }),
        );
        const stale: Change[] = [
          { action: 'update', record: organisation, expectedRevision: 1 },
          { action: 'update', record: membership, expectedRevision: 1 },
          { action: 'delete', kind: 'Organisation', id: parish, expectedRevision: 1 },
          { action: 'delete', kind: 'MEMBER_OF', id: personMembership, expectedRevision: 1 },
        ];
        for (const change of stale) {
          const id = change.action === 'delete' ? change.id : change.record.id;
          const sent = changeSetWith(`stale ${change.action} ${id}`, [change]);
          expect(await failureOf(store.commit(sent))).toMatchObject({
            name: 'ConflictError',
            id,
            expectedRevision: 1,
            actualRevision: 2,
          });
        }
        expect(await store.revision()).toBe(2);
      }),
    );

    test(
      'an update replaces the whole content, with properties that are gone',
      withStore(open, async (store) => {
        const { changeSet, association, membership } = smallCounty();
        await store.commit(changeSet);
        const organisation = recordIn(changeSet, association) as EntityContent<'Organisation'>;
        const member = recordIn(changeSet, membership) as RelationshipContent<'MEMBER_OF'>;
        const renamed: EntityContent<'Organisation'> = {
          ...organisation,
          properties: { name_sv: 'Exemplets röster', statute: undefined } as object,
          status: 'ended',
          validity: { from: '2020-01', to: '2025-01-01' },
          sources: [],
        };
        const plain: RelationshipContent<'MEMBER_OF'> = { ...member, properties: {}, sources: [] };
        const update = changeSetOf('update', (builder) => {
          builder.update(renamed);
          builder.update(plain);
        });
        expect(await store.commit(update)).toEqual({ revision: 2, applied: true });
        expect((await store.readEntities([association])).get(association)).toEqual({
          ...renamed,
          properties: { name_sv: 'Exemplets röster' },
          revision: 2,
        });
        expect((await store.readRelationships('MEMBER_OF', [membership])).get(membership)).toEqual({
          ...plain,
          revision: 2,
        });
        const byName = await store.findByKey('Organisation', 'name', [
          'esimerkin aanekkaat ry',
          'ea',
          'exemplets roster',
        ]);
        expect(byName).toEqual(new Map([['exemplets roster', [association]]]));
        expect(await store.findByKey('Organisation', 'businessId', ['0245437-2'])).toEqual(
          new Map(),
        );
        expect(await store.search({ text: 'äänekkäät', limit: 5 })).toEqual([]);
        expect(await store.search({ text: 'exemplets', limit: 5 })).toHaveLength(1);
      }),
    );

    test(
      'ten thousand changes in one ChangeSet, with progress told up to the last',
      withStore(open, async (store) => {
        const large = changeSetOf('large', (builder) => {
          const networks = Array.from({ length: 100 }, (_, n) =>
            builder.createEntity('Network', { name_fi: `Verkosto ${n}` }),
          );
          for (let n = 0; n < 4_950; n++) {
            const organisation = builder.createEntity('Organisation', { name_fi: `Yhdistys ${n}` });
            const network = networks[n % networks.length] ?? UNKNOWN_ID;
            builder.createRelationship('MEMBER_OF', organisation, network, { role: 'member' });
          }
        });
        expect(large.changes).toHaveLength(10_000);
        const told: number[] = [];
        await store.commit(large, { onProgress: (changes) => told.push(changes) });
        expect(told).toEqual([...told].sort((a, b) => a - b));
        expect(told.at(-1)).toBe(10_000);
        expect(await countRecords(store)).toBe(10_000);
      }),
    );
  });
}

function oneOrganisation(changeSetName: string, name: string) {
  return changeSetOf(changeSetName, (builder) => {
    builder.createEntity('Organisation', { name_fi: name });
  });
}

async function countRecords(store: GraphStore): Promise<number> {
  let count = 0;
  for (const kind of [...entityKinds, ...relationshipKinds]) {
    count += (await scanAll(store, kind)).length;
  }
  return count;
}
