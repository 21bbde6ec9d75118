/** Documents of the workspace go into a backup with all their versions, and come back from it. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentKind } from '../../../src/model/workspace/documents.js';
import { NotEmptyError } from '../../../src/model/errors/errors.js';
import { UnusableBackupError } from '../../../src/store/backup/unusableBackupError.js';
import { contentAtOneRevision } from '../../../src/store/backup/contentAtOneRevision.js';
import { digestsOf } from '../../../src/store/backup/contentDigest.js';
import { openBackup } from '../../../src/store/backup/readBackup.js';
import { writeBackup } from '../../../src/store/backup/writeBackup.js';
import { openEmbeddedStore } from '../../../src/store/embedded/embeddedStore.js';
import type { GraphStore } from '../../../src/store/graphStore.js';
import { failureOf, type OpenStore, smallCounty, withStore } from '../fixtures.js';
import { draftOf, scanDocuments } from './versions.js';
import { draftOfKind } from './kinds.js';

const NOW = new Date('2026-02-01T12:00:00.000Z');
const NETWORK = '00000000-0000-4000-8000-000000000001';

export function describeWorkspaceBackup(open: OpenStore): void {
  describe('the workspace in a backup', () => {
    let folder: string;
    beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'workspace-backup-'))));
    afterEach(() => rmSync(folder, { recursive: true }));
    const path = (name: string) => join(folder, name);

    /**
     * A backup of a county with a decision of three versions, one that was withdrawn, and documents of
     * other kinds.
     */
    const writeOne = (name: string, others: readonly DocumentKind[] = []): Promise<void> =>
      withStore(open, async (store) => {
        const { changeSet, council } = smallCounty();
        await store.commit(changeSet);
        for (const [place, reason] of ['yksi', 'kaksi', 'kolme'].entries()) {
          await store.workspace.save(draftOf(reason, [council], reason), place || 'none');
        }
        await store.workspace.save(draftOf('four', [council, NETWORK], 'syy'), 'none');
        await store.workspace.save(draftOf('five', [council, NETWORK]), 1);
        for (const kind of others) {
          await store.workspace.save(draftOfKind(kind, 'one'), 'none');
        }
        const { counts } = await writeBackup(store, path(name), NOW);
        expect(counts.documents).toBe(5 + others.length);
        writeFileSync(path(`${name}.documents`), JSON.stringify(await scanDocuments(store)));
      })();
    let folders = 0;
    const workspaceDigestOf = async (store: GraphStore) => {
      const folderOfContent = path(`content-${folders++}`);
      mkdirSync(folderOfContent);
      const content = await contentAtOneRevision(store, folderOfContent);
      return (await digestsOf(content)).workspaceDigest;
    };
    const documentsOf = (name: string): unknown =>
      JSON.parse(readFileSync(path(`${name}.documents`), 'utf8'));

    test('all versions come back, here and on another store, and go on from there', async () => {
      await writeOne('first.jsonl.gz', [
        'scenario',
        'savedQuestion',
        'importPreview',
        'confirmation',
      ]);
      const stores: OpenStore[] = [() => openEmbeddedStore(path('other.db')), open];
      for (const openAnother of stores) {
        await withStore(openAnother, async (store) => {
          await store.restore(await openBackup(path('first.jsonl.gz')));
          expect(await scanDocuments(store)).toEqual(documentsOf('first.jsonl.gz'));
          expect(await workspaceDigestOf(store)).toBe(
            (await digestsOf(await openBackup(path('first.jsonl.gz')))).workspaceDigest,
          );
          const { council } = smallCounty();
          expect(await store.workspace.list('decision', [council])).toMatchObject([{ version: 3 }]);
          const again = await store.workspace.save(draftOf('yksi', [council], 'yksi'), 'none');
          expect(again).toMatchObject({ applied: false, document: { version: 1 } });
          const next = await store.workspace.save(draftOf('neljä', [council], 'neljä'), 3);
          expect(next).toMatchObject({ applied: true, document: { version: 4 } });
          expect(await workspaceDigestOf(store)).not.toBe(
            (await digestsOf(await openBackup(path('first.jsonl.gz')))).workspaceDigest,
          );
        })();
      }
    });

    test('a store with a document is not restored into', async () => {
      await writeOne('first.jsonl');
      await withStore(open, async (store) => {
        await store.workspace.save(draftOf('one', [NETWORK], 'syy'), 'none');
        const backup = await openBackup(path('first.jsonl'));
        expect(await failureOf(store.restore(backup))).toBeInstanceOf(NotEmptyError);
        expect(await store.revision()).toBe(0);
        expect(await scanDocuments(store)).toHaveLength(1);
      })();
    });

    test('documents that were edited, lost or put elsewhere are found by their line', async () => {
      await writeOne('first.jsonl');
      const lines = readFileSync(path('first.jsonl'), 'utf8').trimEnd().split('\n');
      const first = lines.findIndex((line) => line.startsWith('{"document"'));
      expect(lines.length).toBe(first + 6);
      const damaged: [edit: (lines: string[]) => void, fault: string, line: number][] = [
        [(all) => all.splice(first, 1), 'order', first + 1],
        [(all) => all.splice(first + 4, 1), 'counts', 1],
        [(all) => all.splice(1, 0, ...all.splice(first, 1)), 'order', 3],
        [(all) => (all[first] = all[first]!.replace('"keep"', '"kepe"')), 'record', first + 1],
        [
          (all) => (all[first] = all[first]!.replace('"version":1', '"version":"1"')),
          'notALine',
          first + 1,
        ],
      ];
      for (const [edit, fault, line] of damaged) {
        const edited = [...lines];
        edit(edited);
        const last = JSON.parse(edited.pop()!) as { end: { checksum: string } };
        const before = edited.map((text) => `${text}\n`).join('');
        last.end.checksum = createHash('sha256').update(before).digest('hex');
        writeFileSync(path('damaged'), `${before}${JSON.stringify(last)}\n`);
        await withStore(
          () => openEmbeddedStore(path(`${fault}${line}.db`)),
          async (store) => {
            const found = await failureOf(
              openBackup(path('damaged')).then((read) => store.restore(read)),
            );
            expect(found).toBeInstanceOf(UnusableBackupError);
            expect(found).toMatchObject({ fault, facts: { line } });
            expect(await scanDocuments(store)).toEqual([]);
          },
        )();
      }
    });
  });
}
