/** What previewing and bringing in a file come to, on whichever store. */
import type { Commanding } from '../../src/changes/command.js';
import { undoChange } from '../../src/changes/undo/undoChange.js';
import { commitPreview } from '../../src/importing/preview/commitPreview.js';
import { previewImport } from '../../src/importing/preview/previewImport.js';
import type { FileReading } from '../../src/importing/prepareFile.js';
import { InvalidInputError, MissingRecordError } from '../../src/model/errors/errors.js';
import { PreviewOutdatedError } from '../../src/model/errors/previewOutdatedError.js';
import { entityKinds, relationshipKinds } from '../../src/model/kinds.js';
import type { Entity, RecordId, Relationship } from '../../src/model/record.js';
import type { KindTally } from '../../src/model/workspace/importPreview.js';
import { Records } from '../../src/records/records.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import {
  changeSetOf,
  failureOf,
  type OpenStore,
  UNKNOWN_ID,
  withStore,
} from '../contract/fixtures.js';

export function commandingOn(store: GraphStore, on = '2026-03-01'): Commanding {
  const now = new Date(`${on}T10:00:00Z`);
  return { store, records: new Records(store), author: 'esimerkki', now };
}

export const READING: FileReading = { mappings: [], isCrossTable: false, isComplete: false };

/** Previews a list; the key is unique to its text unless told. */
export async function preview(
  store: GraphStore,
  given: string | Uint8Array,
  how: {
    readonly on?: string;
    readonly key?: string;
    readonly reading?: Partial<FileReading>;
  } = {},
) {
  const bytes = typeof given === 'string' ? Buffer.from(given) : given;
  const { on, key = `preview ${on} ${String(given)}`, reading } = how;
  const found = await previewImport(commandingOn(store, on), {
    key,
    file: { name: 'lista.csv', bytes },
    reading: { ...READING, ...reading },
  });
  const { id, content } = found.document;
  if (!content) throw new Error('A preview was saved without content.');
  return {
    ...{ found, id, content },
    commit: (when = on, what: Uint8Array = bytes) =>
      commitPreview(commandingOn(store, when), { preview: id, bytes: what }),
  };
}

/** All records of a store by their ids. */
export async function everything(store: GraphStore) {
  const records = new Map<RecordId, Entity | Relationship>();
  for (const kind of [...entityKinds, ...relationshipKinds]) {
    for await (const batch of store.scan(kind)) for (const one of batch) records.set(one.id, one);
  }
  return records;
}

const tally = (kind: string, of: Partial<KindTally>) => ({
  ...{ kind, created: 0, updated: 0, confirmed: 0, ended: 0, unchanged: 0 },
  ...of,
});

const LIST = [
  'järjestö;verkosto;rooli;alkaen;päättyen;yhteyshenkilö;sähköposti',
  'Kaarna ry;Foorumi;jäsen;2015;;Kanari Esimerkki;kanari@esimerkki.invalid',
  'Tuomi ry;Foorumi;jäsen;2016;2019;;',
].join('\n');

export function describeImportPreviews(open: OpenStore): void {
  describe('a preview', () => {
    test(
      'tells what a file would do, keeps nothing that it says, and is carried out as one change',
      withStore(open, async (store) => {
        const { found, content, commit } = await preview(store, LIST);
        expect(found.applied).toBe(true);
        expect(content).toMatchObject({ revision: 0, rows: 2, problemCount: 0 });
        expect(content.tallies).toEqual([
          tally('Organisation', { created: 2 }),
          tally('Network', { created: 1 }),
          tally('ContactPerson', { created: 1 }),
          tally('Source', { created: 1 }),
          tally('MEMBER_OF', { created: 2 }),
          tally('REPRESENTS', { created: 1 }),
        ]);
        expect(await store.revision()).toBe(0);
        const kept = JSON.stringify(found.document);
        for (const said of ['Kaarna', 'Foorumi', 'Kanari', 'esimerkki.invalid', '2019']) {
          expect(kept).not.toContain(said);
        }

        expect(await commit()).toEqual({ revision: 1, applied: true });
        const commanding = commandingOn(store);
        expect((await everything(store)).size).toBe(8);
        await undoChange(commanding, { key: 'undo', revision: 1 });
        expect((await everything(store)).size).toBe(0);
      }),
    );

    test(
      'of the same command is one, and is carried out once, also at the same time',
      withStore(open, async (store) => {
        const first = await preview(store, LIST, { key: 'same' });
        const second = await preview(store, LIST, { key: 'same', on: '2026-03-02' });
        expect(second.found).toMatchObject({ applied: false, document: first.found.document });
        const outcomes = await Promise.all([first.commit(), second.commit(), first.commit()]);
        expect(outcomes.map(({ revision }) => revision)).toEqual([1, 1, 1]);
        expect(outcomes.filter(({ applied }) => applied)).toHaveLength(1);
        // However late, and whatever has become of it.
        await undoChange(commandingOn(store), { key: 'undo', revision: 1 });
        expect(await first.commit('2027-01-01')).toEqual({ revision: 1, applied: false });
        expect(await store.revision()).toBe(2);
      }),
    );

    test(
      'is carried out later as it was told, while others change other things',
      withStore(open, async (store) => {
        const { content, commit } = await preview(store, LIST);
        await store.commit(
          changeSetOf('other', (builder) =>
            builder.createEntity('Network', { name_fi: 'Aivan toinen' }),
          ),
        );
        expect(await commit('2026-03-07')).toEqual({ revision: 2, applied: true });
        const [source] = [...(await everything(store)).values()].filter(
          ({ kind }) => kind === 'Source',
        );
        expect(source?.properties).toMatchObject({ retrievedOn: content.spokenFor });
        const again = await preview(store, LIST, { on: '2026-03-08' });
        expect(again.content.tallies).toEqual([
          tally('Organisation', { unchanged: 2 }),
          tally('Network', { unchanged: 1 }),
          tally('ContactPerson', { unchanged: 1 }),
          tally('MEMBER_OF', { unchanged: 2 }),
        ]);
        expect(await again.commit()).toEqual({ revision: 2, applied: false });
      }),
    );

    test(
      'that others have overtaken is not carried out, and both outcomes are told',
      withStore(open, async (store) => {
        const { content, commit } = await preview(store, LIST);
        const other = await preview(store, LIST.split('\n').slice(0, 2).join('\n'));
        await other.commit();
        const refused = await failureOf(commit());
        expect(refused).toBeInstanceOf(PreviewOutdatedError);
        expect(refused).toMatchObject({ code: 'CONFLICT', previewed: { revision: 0 } });
        const { previewed, now } = refused as PreviewOutdatedError;
        expect(previewed.tallies).toEqual(content.tallies);
        expect(now).toMatchObject({ revision: 1, problemCount: 0 });
        expect(now.tallies).toContainEqual(tally('Organisation', { created: 1, confirmed: 1 }));
        // A second one of the name, so that nobody knows any more which is meant.
        await store.commit(
          changeSetOf('namesake', (builder) =>
            builder.createEntity('Network', { name_fi: 'Foorumi' }),
          ),
        );
        expect(await failureOf(commit())).toMatchObject({ now: { revision: 2, problemCount: 2 } });
        expect(await store.revision()).toBe(2);
      }),
    );

    test(
      'is refused for another file, after its time, with problems, and where there is none',
      withStore(open, async (store) => {
        const { id, content, commit } = await preview(store, LIST);
        const problemOf = async (outcome: Promise<unknown>) => {
          const refused = await failureOf(outcome);
          expect(refused).toBeInstanceOf(InvalidInputError);
          return (refused as InvalidInputError).problems;
        };
        expect(await problemOf(commit('2026-03-01', Buffer.from(`${LIST}\n`)))).toMatchObject([
          { code: 'otherFile', path: 'input.content', facts: { digest: content.digest } },
        ]);
        expect(content.expiresOn).toBe('2026-03-08');
        expect(await problemOf(commit('2026-03-08'))).toMatchObject([
          { code: 'previewExpired', path: 'input.preview', value: id },
        ]);
        const wrong = await preview(store, 'järjestö;verkosto;alkaen\nKaarna ry;Foorumi;31.2.2020');
        expect(wrong.content).toMatchObject({
          ...{ problemCount: 1, tallies: [] },
          remarks: [{ isProblem: true, code: 'noSuchDay', row: 2, column: 'C' }],
        });
        expect(await problemOf(wrong.commit())).toMatchObject([
          { code: 'previewHasProblems', path: 'input.preview' },
        ]);
        for (const none of [UNKNOWN_ID, 'x']) {
          const refused = await failureOf(
            commitPreview(commandingOn(store), { preview: none, bytes: Buffer.from(LIST) }),
          );
          expect(refused).toBeInstanceOf(MissingRecordError);
          expect(refused).toMatchObject({ path: 'input.preview' });
        }
        expect(await store.revision()).toBe(0);
      }),
    );
  });
}
