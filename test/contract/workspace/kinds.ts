/** What a store promises of each kind of document that the workspace holds. */
import { DocumentConflictError, InvalidInputError } from '../../../src/model/errors/errors.js';
import {
  type DocumentContent,
  type DocumentDraft,
  type DocumentKind,
  ownDocumentId,
  saveIdOf,
} from '../../../src/model/workspace/documents.js';
import { failureOf, type OpenStore, UNKNOWN_ID, withStore } from '../fixtures.js';
import { scanDocuments, versionsOf } from './versions.js';

const [A, B, C] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];

/** What a document of each kind may say. */
const CONTENTS: { readonly [kind in DocumentKind]: DocumentContent<kind> } = {
  decision: {
    ...{ decision: 'keep', reason: 'Syy "\u0000\n🌲' },
    ...{ decidedBy: 'Esimerkkiryhmä', decidedOn: '2026-01-31' },
  },
  scenario: {
    ...{ name: 'Esimerkkiunelma', drawnUpBy: 'Esimerkkiryhmä', baseRevision: 3 },
    operations: [
      { kind: 'found', key: 'uusi', name: 'Uusi "\u0000\n🌲', networkKind: 'forum' },
      { kind: 'merge', network: A, into: 'uusi' },
      { kind: 'split', network: B, key: 'osa', name: 'Osa', members: [C] },
      { kind: 'addMembership', network: 'osa', member: C, role: 'chair' },
    ],
  },
  savedQuestion: {
    ...{ name: 'Oma kysymys 🌲', question: 'overlaps' },
    ...{ arguments: '{"filter": {"ids": ["a"]}}', language: 'sv' },
  },
  importPreview: {
    ...{ fileName: 'Jäsenet "\u0000\n🌲.csv', digest: 'a'.repeat(64), revision: 3 },
    ...{ crossTable: false, complete: true, spokenFor: '2026-01-31', expiresOn: '2026-02-08' },
    ...{ rows: 3, problemCount: 0, noteCount: 1 },
    tallies: [
      { kind: 'Network', created: 0, updated: 1, confirmed: 0, ended: 0, unchanged: 2 },
      { kind: 'MEMBER_OF', created: 3, updated: 0, confirmed: 1, ended: 1, unchanged: 0 },
    ],
    remarks: [{ isProblem: false, code: 'sourcesDiffer', sheet: 'Jäsenet', row: 2, column: 'AB' }],
  },
  confirmation: {
    ...{ year: 2026, stage: 'answered', tokenDigest: 'b'.repeat(64) },
    expiresOn: '2026-04-01',
    answers: [
      { fact: A, kind: 'MEMBER_OF', record: B, revision: 3, answer: 'noLonger' },
      {
        ...{ fact: B, kind: 'Network', record: A, revision: 2, field: 'openness' },
        ...{ answer: 'corrected', text: 'Avoin "\u0000\n🌲' },
      },
    ],
  },
};
const KINDS = Object.keys(CONTENTS) as DocumentKind[];

/** A document of a kind about networks, where the kind is about any. */
export function draftOfKind(kind: DocumentKind, save: string, isWithdrawn = false): DocumentDraft {
  const subjects: { readonly [kind in DocumentKind]?: readonly string[] } = {
    decision: [A, B],
    scenario: [A, B, C],
    confirmation: [A],
  };
  return {
    ...{ id: ownDocumentId(kind, 'one'), kind, saveId: saveIdOf(`${kind} ${save}`) },
    ...{ author: 'esimerkki', savedAt: '2026-02-01T10:00:00.000Z', subjects: subjects[kind] ?? [] },
    content: isWithdrawn ? null : CONTENTS[kind],
  } as DocumentDraft;
}

export function describeWorkspaceKinds(open: OpenStore): void {
  describe.each(KINDS)('in the workspace a %s', (kind) => {
    test(
      'is saved, versioned, saved once, refused to who is late, listed and withdrawn',
      withStore(open, async (store) => {
        const { workspace } = store;
        for (const other of KINDS) await workspace.save(draftOfKind(other, 'first'), 'none');
        const [first, second] = ['first', 'second'].map((save) => draftOfKind(kind, save));
        const { id, subjects } = first!;
        const one = { ...first, version: 1 };
        expect((await workspace.read([id])).get(id)).toEqual(one);
        expect(await workspace.list(kind)).toEqual([one]);
        if (subjects.length > 0) expect(await workspace.list(kind, [A])).toEqual([one]);
        expect(await workspace.list(kind, [UNKNOWN_ID])).toEqual([]);

        await workspace.save(second!, 1);
        expect(await workspace.save(first!, 'none')).toEqual({ document: one, applied: false });
        const late = await failureOf(workspace.save(draftOfKind(kind, 'late'), 1));
        const two = { ...second, version: 2 };
        expect(late).toBeInstanceOf(DocumentConflictError);
        expect(late).toMatchObject({ expectedVersion: 1, standing: two });

        const withdrawn = draftOfKind(kind, 'withdrawn', true);
        await workspace.save(withdrawn, 2);
        expect(await workspace.list(kind)).toEqual([]);
        const versions = [one, two, { ...withdrawn, version: 3 }];
        expect(await versionsOf(workspace, id)).toEqual(versions);
        const all = await scanDocuments(store);
        expect(all.filter((document) => document.kind === kind)).toEqual(versions);
        expect(all).toHaveLength(KINDS.length + 2);
      }),
    );

    test(
      'that lacks what it needs is not saved',
      withStore(open, async (store) => {
        for (const field of Object.keys(CONTENTS[kind])) {
          const content = { ...CONTENTS[kind], [field]: undefined };
          const draft = { ...draftOfKind(kind, 'one'), content } as DocumentDraft;
          const refused = await failureOf(store.workspace.save(draft, 'none'));
          expect(refused).toBeInstanceOf(InvalidInputError);
          expect(refused).toMatchObject({ problems: [{ path: `content.${field}` }] });
        }
        expect(await scanDocuments(store)).toEqual([]);
      }),
    );
  });
}
