/** What `src/store/workspace.ts` promises, sentence by sentence, of every store. */
import fc from 'fast-check';
import {
  DocumentConflictError,
  InvalidInputError,
  StoreUnavailableError,
} from '../../../src/model/errors/errors.js';
import {
  type DocumentDraft,
  documentIdOf,
  type DocumentVersion,
  saveIdOf,
} from '../../../src/model/workspace/documents.js';
import type { GraphStore } from '../../../src/store/graphStore.js';
import type { ExpectedVersion, Workspace } from '../../../src/store/workspace.js';
import { changeSetOf, failureOf, type OpenStore, UNKNOWN_ID, withStore } from '../fixtures.js';

const NETWORKS = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`);
const [A, B, C] = NETWORKS as [string, string, string];

/** A decision on networks; the name of the save is unique in its store. */
export function draftOf(save: string, subjects: readonly string[], reason?: string): DocumentDraft {
  return {
    id: documentIdOf('decision', subjects),
    kind: 'decision',
    saveId: saveIdOf(save),
    author: 'esimerkki',
    savedAt: '2026-02-01T10:00:00.000Z',
    subjects,
    content:
      reason === undefined
        ? null
        : { decision: 'keep', reason, decidedBy: 'Esimerkkiryhmä', decidedOn: '2026-01-31' },
  };
}

/** The versions of a document, from the first on. */
export async function versionsOf(
  { versions }: Workspace,
  id: string,
): Promise<readonly DocumentVersion[]> {
  return (await versions([id])).get(id) ?? [];
}

/** All versions of all documents, as a store scans them. */
export async function scanDocuments(store: GraphStore): Promise<DocumentVersion[]> {
  const all: DocumentVersion[] = [];
  for await (const batch of store.workspace.scan()) all.push(...batch);
  return all;
}

export function describeWorkspace(open: OpenStore): void {
  describe('the workspace', () => {
    const withWorkspace = (body: (store: GraphStore) => Promise<void>) => withStore(open, body);

    test(
      'a document is saved, read at once, and every version of it stays',
      withWorkspace(async ({ workspace }) => {
        const first = draftOf('one', [B, A], 'Tämä riittää: "\u0000\n🌲');
        const second = draftOf('two', [B, A], 'Toinen syy');
        const { id } = first;
        const saved = await workspace.save(first, 'none');
        expect(saved).toEqual({ document: { ...first, version: 1 }, applied: true });
        expect(await workspace.read([id, UNKNOWN_ID, id])).toEqual(new Map([[id, saved.document]]));
        await workspace.save(second, 1);
        const versions = [saved.document, { ...second, version: 2 }];
        expect(await versionsOf(workspace, id)).toEqual(versions);
        expect(await workspace.read([id])).toEqual(new Map([[id, versions[1]]]));
        expect(await workspace.versions([UNKNOWN_ID])).toEqual(new Map());
      }),
    );

    test(
      'documents are listed by kind and by what they are about',
      withWorkspace(async ({ workspace }) => {
        for (const subjects of [[A], [A, B], [B, C]]) {
          await workspace.save(draftOf(subjects.join(' '), subjects, 'syy'), 'none');
        }
        const about = async (...subjects: string[]) =>
          (await workspace.list('decision', subjects)).map(({ id }) => id);
        const ids = [[A], [A, B], [B, C]].map((subjects) => documentIdOf('decision', subjects));
        expect((await workspace.list('decision')).map(({ id }) => id)).toEqual(ids.toSorted());
        expect(await about(A)).toEqual(ids.slice(0, 2).toSorted());
        expect(await about(C)).toEqual(ids.slice(2));
        expect(await about(A, C)).toEqual(ids.toSorted());
        expect(await about(UNKNOWN_ID)).toEqual([]);
        expect(await about()).toEqual([]);
      }),
    );

    test(
      'what is withdrawn is listed no more, stays in the versions, and can be saved anew',
      withWorkspace(async ({ workspace }) => {
        const { id } = draftOf('', [A]);
        await workspace.save(draftOf('one', [A], 'syy'), 'none');
        await workspace.save(draftOf('two', [A]), 1);
        expect(await workspace.list('decision')).toEqual([]);
        expect((await workspace.read([id])).get(id)).toMatchObject({ version: 2, content: null });
        await workspace.save(draftOf('three', [A], 'uusi syy'), 'none');
        expect(await workspace.list('decision', [A])).toMatchObject([{ version: 3 }]);
        expect((await versionsOf(workspace, id)).map(({ content }) => content === null)).toEqual([
          false,
          true,
          false,
        ]);
      }),
    );

    test(
      'the same save again changes nothing, whatever has come since',
      withWorkspace(async ({ workspace }) => {
        const first = draftOf('one', [A], 'syy');
        const { document } = await workspace.save(first, 'none');
        await workspace.save(draftOf('two', [A], 'toinen'), 1);
        expect(await workspace.save(first, 'none')).toEqual({ document, applied: false });
        expect(await versionsOf(workspace, first.id)).toHaveLength(2);
      }),
    );

    test(
      'of two who saw the same version one is told of both, and nothing is lost',
      withWorkspace(async ({ workspace }) => {
        const [mine, yours] = [draftOf('mine', [A, B], 'syy'), draftOf('yours', [B, A], 'muu syy')];
        const outcomes = await Promise.all(
          [mine, yours].map(async (draft) => {
            const error = await failureOf(workspace.save(draft, 'none'));
            return { draft, error };
          }),
        );
        const [lost, ...others] = outcomes.filter(({ error }) => error !== undefined);
        expect(others).toEqual([]);
        const won = lost?.draft === mine ? yours : mine;
        expect(lost?.error).toBeInstanceOf(DocumentConflictError);
        expect(lost?.error).toMatchObject({
          yours: lost?.draft,
          expectedVersion: 'none',
          standing: { ...won, version: 1 },
        });
        expect(await versionsOf(workspace, won.id)).toEqual([{ ...won, version: 1 }]);

        const neverSaved = await failureOf(workspace.save(draftOf('other', [C], 'syy'), 1));
        expect(neverSaved).toMatchObject({ expectedVersion: 1, standing: undefined });
        expect(await workspace.read([documentIdOf('decision', [C])])).toEqual(new Map());
        await workspace.save(draftOf('other', [C], 'syy'), 'none');
      }),
    );

    test(
      'a document that breaks the rules of its kind is not saved',
      withWorkspace(async (store) => {
        const refused = await failureOf(store.workspace.save(draftOf('one', [A, A], ' '), 'none'));
        expect(refused).toBeInstanceOf(InvalidInputError);
        expect(refused).toMatchObject({
          problems: [
            { code: 'givenTwice', path: 'subjects.1' },
            { code: 'required', path: 'content.reason' },
          ],
        });
        expect(await scanDocuments(store)).toEqual([]);
      }),
    );

    test(
      'documents are no facts: no revision, no change, no record',
      withWorkspace(async (store) => {
        await store.commit(
          changeSetOf('facts', (b) => b.createEntity('Network', { name_fi: 'E' })),
        );
        await store.workspace.save(draftOf('one', [A], 'syy'), 'none');
        expect(await store.revision()).toBe(1);
        expect(await store.changesSince(1)).toMatchObject({ entities: [], relationships: [] });
        expect(await store.readEntities([documentIdOf('decision', [A])])).toEqual(new Map());
      }),
    );

    test('random saves of two writers give what a plain map gives', async () => {
      const intention = fc.record({
        document: fc.constantFrom([A], [A, B], [B, C]),
        reason: fc.option(fc.string({ minLength: 1 }).map((text) => `x${text}`)),
        /** How far the writer is behind; null saw nothing. */
        behind: fc.option(fc.nat(1)),
        again: fc.boolean(),
      });
      let round = 0;
      const property = fc.asyncProperty(
        fc.array(fc.tuple(intention, intention), { minLength: 1, maxLength: 12 }),
        async (pairs) => {
          round++;
          await withStore(open, async (store) => {
            const model = new Map<string, DocumentVersion[]>();
            const bySave = new Map<string, DocumentVersion>();
            let steps = 0;
            let last: [DocumentDraft, ExpectedVersion] | undefined;
            for (const intentions of pairs) {
              const saves = intentions.map(
                ({ document, reason, behind, again }): [DocumentDraft, ExpectedVersion] => {
                  if (again && last) return last;
                  const draft = draftOf(`${round} ${++steps}`, document, reason ?? undefined);
                  const known = model.get(draft.id)?.length ?? 0;
                  return [draft, behind === null ? 'none' : Math.max(0, known - behind)];
                },
              );
              last = saves[1];
              const outcomes = await Promise.all(
                saves.map(async ([draft, expected]) =>
                  store.workspace.save(draft, expected).catch((error: unknown) => error),
                ),
              );
              // Whichever came first: one of the two orders has to explain both outcomes.
              const orders = [
                [0, 1],
                [1, 0],
              ].map((order) => {
                const trial = new Map([...model].map(([id, list]) => [id, [...list]]));
                const trialSaves = new Map(bySave);
                const expected: unknown[] = [];
                for (const place of order) {
                  expected[place] = saveInMap(trial, trialSaves, ...saves[place]!);
                }
                return { trial, trialSaves, expected };
              });
              const told = outcomes.map(plain);
              const found = orders.find(
                ({ expected }) => JSON.stringify(expected) === JSON.stringify(told),
              );
              expect(found?.expected ?? orders.map(({ expected }) => expected)).toEqual(told);
              for (const [id, list] of found!.trial) model.set(id, list);
              for (const [id, version] of found!.trialSaves) bySave.set(id, version);
            }
            const all = [...model.values()].flat();
            expect(await scanDocuments(store)).toEqual(
              all.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.version - b.version)),
            );
            for (const [id, list] of model) {
              expect(await versionsOf(store.workspace, id)).toEqual(list);
              expect((await store.workspace.read([id])).get(id)).toEqual(list.at(-1));
            }
            const standing = [...model.values()].flatMap((list) => list.at(-1) ?? []);
            expect(await store.workspace.list('decision', [B])).toEqual(
              standing
                .filter(({ content, subjects }) => content !== null && subjects.includes(B))
                .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
            );
          })();
        },
      );
      await fc.assert(property, { numRuns: 15 });
    });

    test(
      'after close every call says that the store cannot be used',
      withWorkspace(async (store) => {
        const { workspace } = store;
        await store.close();
        const calls: (() => Promise<unknown>)[] = [
          () => workspace.save(draftOf('one', [A], 'syy'), 'none'),
          () => workspace.read([UNKNOWN_ID]),
          () => workspace.versions([UNKNOWN_ID]),
          () => workspace.list('decision'),
          () => scanDocuments(store),
        ];
        for (const call of calls) {
          expect(await failureOf(call())).toBeInstanceOf(StoreUnavailableError);
        }
      }),
    );
  });
}

/** What a save comes to when documents are lists of versions in a map. */
function saveInMap(
  documents: Map<string, DocumentVersion[]>,
  bySave: Map<string, DocumentVersion>,
  draft: DocumentDraft,
  expected: ExpectedVersion,
): unknown {
  const earlier = bySave.get(draft.saveId);
  if (earlier) return plain({ document: earlier, applied: false });
  const list = documents.get(draft.id) ?? [];
  const standing = list.at(-1);
  const stands = standing !== undefined && standing.content !== null;
  if (expected === 'none' ? stands : standing?.version !== expected) {
    return plain(new DocumentConflictError(draft, expected, standing));
  }
  const document: DocumentVersion = { ...draft, version: list.length + 1 };
  documents.set(draft.id, [...list, document]);
  bySave.set(draft.saveId, document);
  return plain({ document, applied: true });
}

/** An outcome of a save so that two can be compared. */
function plain(outcome: unknown): unknown {
  if (outcome instanceof DocumentConflictError) {
    const { yours, expectedVersion, standing } = outcome;
    return { conflict: [yours.saveId, expectedVersion, standing?.saveId ?? null] };
  }
  if (outcome instanceof Error) throw outcome;
  const { document, applied } = outcome as { document: DocumentVersion; applied: boolean };
  return { saved: [document.saveId, document.version], applied };
}
