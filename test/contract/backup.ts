/** What a store holds goes into a backup and comes back from it, from every store into every other. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import type { ChangeSet } from '../../src/model/changeSet.js';
import { MissingRecordError, NotEmptyError } from '../../src/model/errors/errors.js';
import { contentAtOneRevision } from '../../src/store/backup/contentAtOneRevision.js';
import { digestOf } from '../../src/store/backup/contentDigest.js';
import { openBackup } from '../../src/store/backup/readBackup.js';
import { writeBackup } from '../../src/store/backup/writeBackup.js';
import {
  type ChangeSetHead,
  compareIds,
  type ContentBatch,
  contentKinds,
  type StoreContent,
} from '../../src/store/content.js';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { anyIntention, World } from '../snapshot/randomChanges.js';
import { anyContent, everyKindOnce } from './everyKind.js';
import {
  changeSetOf,
  failureOf,
  type OpenStore,
  recordIn,
  recordsOf,
  scanAll,
  smallCounty,
  withStore,
} from './fixtures.js';

const NOW = new Date('2026-02-01T12:00:00.000Z');

/** The content of a store to which one ChangeSet was written. */
export function contentOf(changeSet: ChangeSet): StoreContent {
  const { changes, ...head } = changeSet;
  const records = recordsOf(changeSet, 1);
  return contentWith(
    [{ ...head, revision: 1, changes: changes.length }],
    contentKinds.flatMap((kind) => {
      const ofKind = records.filter((record) => record.kind === kind).sort(compareIds);
      return ofKind.length > 0 ? [{ kind, records: ofKind }] : [];
    }),
  );
}

function contentWith(
  changeSets: readonly ChangeSetHead[],
  batches: readonly (ContentBatch & { records: unknown })[],
): StoreContent {
  return {
    revision: changeSets.length,
    logBegin: changeSets.length,
    counts: { changeSets: changeSets.length, records: {} },
    async *batches() {
      yield { changeSets };
      yield* batches;
    },
  };
}

export function describeBackup(open: OpenStore): void {
  describe('backup and restore', () => {
    let folder: string;
    beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'backup-'))));
    afterEach(() => rmSync(folder, { recursive: true }));

    const another = (name: string): OpenStore => {
      return () => openEmbeddedStore(join(folder, `${name}.db`));
    };
    const backup = (store: GraphStore, name: string) => writeBackup(store, join(folder, name), NOW);
    const digest = async (store: GraphStore): Promise<string> => {
      const kept = mkdtempSync(join(folder, 'kept-'));
      return digestOf(await contentAtOneRevision(store, kept));
    };

    test(
      'the heads of ChangeSets are told in order, whatever they wrote',
      withStore(open, async (store) => {
        const all: ChangeSetHead[] = [];
        for (let revision = 1; revision <= 5; revision++) {
          const changeSet = changeSetOf(`head ${revision}`, (builder) => {
            for (let n = 1; n < revision; n++) builder.createEntity('Network', { name_fi: 'E' });
          });
          await store.commit(changeSet);
          const { changes, ...head } = changeSet;
          all.push({ ...head, revision, changes: changes.length });
        }
        const told: ChangeSetHead[] = [];
        for await (const heads of store.changeSets()) told.push(...heads);
        expect(told).toEqual(all);
      }),
    );

    test(
      'what is restored is found, followed and written on as what was committed',
      withStore(open, async (store) => {
        const county = smallCounty();
        const { changeSet, association, council, municipality } = county;
        const wait = store.awaitRevision(0, new AbortController().signal);
        await store.restore(contentOf(changeSet));
        expect(await wait).toBe(1);
        expect(await store.revision()).toBe(1);
        expect([...(await store.readEntities([association, council])).values()]).toEqual(
          recordsOf(changeSet, 1).filter(({ id }) => id === association || id === council),
        );
        expect(await store.relationshipsOf('MEMBER_OF', 'to', [council])).toHaveLength(2);
        expect((await store.search({ text: 'äänekkäät', limit: 5 }))[0]?.id).toBe(association);
        expect(await store.findByKey('Area', 'code', ['005'])).toEqual(
          new Map([['005', [municipality]]]),
        );
        for await (const { source } of store.scanStructure('Organisation')) {
          expect(source.filter((id) => id !== null)).toEqual([county.source]);
        }
        expect(await store.changesSince(0)).toEqual({ kind: 'gap', revision: 1 });

        expect(await store.commit(changeSet)).toEqual({ revision: 1, applied: false });
        const next = changeSetOf('next', (builder) => {
          builder.createEntity('Organisation', { name_fi: 'Uusi esimerkki' });
          builder.update(recordIn(changeSet, council), 1);
        });
        expect(await store.commit(next)).toEqual({ revision: 2, applied: true });
        expect(await store.changesSince(1)).toMatchObject({ kind: 'changes', revision: 2 });

        // What ChangeSets replaced is known from where the log begins.
        expect(await store.changeLog.begin()).toBe(1);
        const log = [];
        for await (const { replaced } of store.changeLog.since(0)) log.push(replaced);
        expect(log).toEqual([undefined, [expect.objectContaining({ id: council })]]);
      }),
    );

    test(
      'a store that was ever written to is not restored into',
      withStore(open, async (store) => {
        await store.commit(changeSetOf('empty', () => undefined));
        const refused = await failureOf(store.restore(contentOf(smallCounty().changeSet)));
        expect(refused).toBeInstanceOf(NotEmptyError);
        expect(refused).toMatchObject({ revision: 1 });
        expect(await scanAll(store, 'Organisation')).toEqual([]);
      }),
    );

    test(
      'a content that ends in an error, or with an end missing, leaves nothing, and can be tried again',
      withStore(open, async (store) => {
        const { changeSet, municipality } = smallCounty();
        const content = contentOf(changeSet);
        const torn: StoreContent = {
          ...content,
          async *batches() {
            yield* content.batches();
            throw new RangeError('torn');
          },
        };
        expect(await failureOf(store.restore(torn))).toEqual(new RangeError('torn'));

        const endless: StoreContent = {
          ...content,
          async *batches() {
            for await (const batch of content.batches()) {
              if (!('kind' in batch && batch.kind === 'Area')) yield batch;
            }
          },
        };
        const missing = await failureOf(store.restore(endless));
        expect(missing).toBeInstanceOf(MissingRecordError);
        expect(missing).toMatchObject({ id: municipality, kind: 'Area' });

        expect(await store.revision()).toBe(0);
        for (const kind of contentKinds) expect(await scanAll(store, kind)).toEqual([]);
        expect(await store.changesSince(0)).toMatchObject({ kind: 'changes', revision: 0 });
        await store.restore(content);
        expect(await store.revision()).toBe(1);
      }),
    );

    test('every kind, with any content, comes back as it was, here and on another store', async () => {
      let round = 0;
      const property = fc.asyncProperty(
        fc.array(anyContent, { minLength: 1, maxLength: 2 }),
        fc.array(fc.array(anyIntention, { minLength: 1, maxLength: 6 }), { maxLength: 5 }),
        async (contents, steps) => {
          round++;
          const world = new World();
          const history = [
            ...contents.map((content, n) => everyKindOnce(`backup ${round} content ${n}`, content)),
            ...steps.map((step, n) => world.changeSet(`backup ${round} step ${n}`, step)),
          ];
          let before: unknown;
          let digestBefore = '';
          await withStore(open, async (store) => {
            for (const changeSet of history) await store.commit(changeSet);
            before = await whole(store);
            const written = await backup(store, `${round}.jsonl.gz`);
            digestBefore = await digest(store);
            expect(written).toMatchObject({ revision: history.length, digest: digestBefore });
          })();

          await withStore(another(`${round}`), async (store) => {
            await store.restore(await openBackup(join(folder, `${round}.jsonl.gz`)));
            expect(await whole(store)).toEqual(before);
            expect(await digest(store)).toBe(digestBefore);
            await backup(store, `${round}.again`);
          })();

          await withStore(open, async (store) => {
            await store.restore(await openBackup(join(folder, `${round}.again`)));
            expect(await whole(store)).toEqual(before);
            expect(await digest(store)).toBe(digestBefore);
            for (const [n, changeSet] of history.entries()) {
              expect(await store.commit(changeSet)).toEqual({ revision: n + 1, applied: false });
            }
          })();
        },
      );
      await fc.assert(property, { numRuns: 3 });
    });

    test(
      'a backup is of one revision while others write',
      withStore(open, async (store) => {
        const first = changeSetOf('pace 1', (builder) => {
          builder.createEntity('Network', { name_fi: 'Esimerkki', aliases: ['1'] });
        });
        await store.commit(first);
        const [pace] = first.changes;
        if (pace?.action !== 'create' || pace.record.kind !== 'Network') throw new Error('pace');
        const { record } = pace;
        let ended = false;
        /** At revision n the pace says n, and n of n + (n − 1) members that came are left. */
        const writing = (async () => {
          let last: string | undefined;
          for (let n = 2; !ended; n++) {
            const changeSet = changeSetOf(`pace ${n}`, (builder) => {
              builder.update({
                ...record,
                properties: { ...record.properties, aliases: [`${n}`] },
              });
              for (let come = 0; come < 2; come++) {
                const member = builder.createEntity('Organisation', { name_fi: `${n}` });
                builder.createRelationship('MEMBER_OF', member, record.id, {});
              }
              if (last !== undefined) builder.delete('MEMBER_OF', last);
            });
            await store.commit(changeSet);
            // A store inside the process would leave nothing else its turn.
            await setTimeout(10);
            const created = changeSet.changes.find(
              (change) => change.action === 'create' && change.record.kind === 'MEMBER_OF',
            );
            last = created?.action === 'create' ? created.record.id : undefined;
          }
        })();
        try {
          await store.awaitRevision(5, new AbortController().signal);
          for (let round = 1; round <= 3; round++) {
            const { revision } = await backup(store, `while ${round}`);
            expect(revision).toBeGreaterThan(5);
            await withStore(another(`while ${round}`), async (restored) => {
              await restored.restore(await openBackup(join(folder, `while ${round}`)));
              expect(await restored.revision()).toBe(revision);
              expect(await scanAll(restored, 'Network')).toMatchObject([
                { properties: { aliases: [`${revision}`] }, revision },
              ]);
              expect(await scanAll(restored, 'Organisation')).toHaveLength(2 * (revision - 1));
              expect(await scanAll(restored, 'MEMBER_OF')).toHaveLength(revision);
            })();
          }
        } finally {
          ended = true;
          await writing;
        }
      }),
    );

    test(
      'digests differ by what records say and not by when it was written',
      withStore(open, async (store) => {
        const { changeSet, association } = smallCounty();
        await store.commit(changeSetOf('before', () => undefined));
        await store.commit(changeSet);
        const first = await digest(store);
        expect(first).toBe(await digestOf(contentOf(changeSet)));
        const record = recordIn(changeSet, association);
        await store.commit(changeSetOf('same', (builder) => builder.update(record)));
        expect(await digest(store)).toBe(first);
        const other = { ...record, status: 'ended' as const };
        await store.commit(changeSetOf('other', (builder) => builder.update(other)));
        expect(await digest(store)).not.toBe(first);
      }),
    );
  });
}

/** All that can be read of a store, as plain values. */
async function whole(store: GraphStore): Promise<unknown> {
  const heads: ChangeSetHead[] = [];
  for await (const batch of store.changeSets()) heads.push(...batch);
  const records = [];
  const structure = [];
  for (const kind of contentKinds) {
    records.push(...(await scanAll(store, kind)));
    for await (const { ids, source, code } of store.scanStructure(kind)) {
      structure.push(...ids.map((id, n) => [id, source[n] ?? null, code[n] ?? null].join(' ')));
    }
  }
  const log = [];
  for await (const part of store.changeLog.since(0)) log.push(part);
  const ids = log.flatMap(({ replaced }) => replaced ?? []).map(({ id }) => id);
  const deletions = (await store.changeLog.deletions(ids)).toSorted(compareIds);
  return { heads, records, structure: structure.sort(), log, deletions };
}
