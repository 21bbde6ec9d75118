/**
 * Documents of the workspace: what people decide and keep beside the facts. Each save makes a version,
 * every version stays, and none of them is a fact or a revision.
 */
import { v5 as uuidV5 } from 'uuid';
import { isUuid } from '../identifiers.js';
import { nearestOf, problem, type Problem } from '../errors/problems.js';
import type { RecordId } from '../record.js';
import { propertyProblems } from '../validation.js';
import { confirmation, type ConfirmationContent, confirmationProblems } from './confirmation.js';
import { decision, decisionProblems } from './decision.js';
import type { ContentOf, DocumentDeclaration } from './declareDocument.js';
import {
  type ImportPreviewContent,
  importPreview,
  importPreviewProblems,
} from './importPreview.js';
import { savedQuestion, savedQuestionProblems } from './savedQuestion.js';
import { scenario, type ScenarioContent, scenarioProblems } from './scenario.js';

const documentDeclarations = {
  decision,
  scenario,
  savedQuestion,
  importPreview,
  confirmation,
} as const;
export type DocumentKind = keyof typeof documentDeclarations;

const documentKinds = Object.keys(documentDeclarations) as DocumentKind[];

interface Contents {
  readonly decision: ContentOf<typeof decision>;
  readonly scenario: ScenarioContent;
  readonly savedQuestion: ContentOf<typeof savedQuestion>;
  readonly importPreview: ImportPreviewContent;
  readonly confirmation: ConfirmationContent;
}
export type DocumentContent<Kind extends DocumentKind> = Contents[Kind];

/** What holds between the parts of a content, and its subjects and the instant of the save. */
type Rule = (
  content: { readonly [field: string]: unknown },
  subjects: readonly RecordId[],
  savedAt: string,
) => Problem[];

const rulesOf: { readonly [kind in DocumentKind]: Rule } = {
  decision: decisionProblems,
  scenario: scenarioProblems,
  savedQuestion: savedQuestionProblems,
  importPreview: importPreviewProblems,
  confirmation: confirmationProblems,
};

export type DocumentVersion<Kind extends DocumentKind = DocumentKind> = {
  [K in Kind]: {
    readonly id: RecordId;
    readonly kind: K;
    /** Counted from 1, without gaps. */
    readonly version: number;
    /** Of the save that made it: the same save sent again makes no other version. */
    readonly saveId: string;
    readonly author: string;
    /** When it was saved, an ISO instant. */
    readonly savedAt: string;
    /** Ids of the records that it is about, in the order in which they were given. */
    readonly subjects: readonly RecordId[];
    /** Null: withdrawn by this version. */
    readonly content: DocumentContent<K> | null;
  };
}[Kind];

/** A version that a store has not given its number yet. */
export type DocumentDraft<Kind extends DocumentKind = DocumentKind> = {
  [K in Kind]: Omit<DocumentVersion<K>, 'version'>;
}[Kind];

/** The namespaces under which subjects and names of saves become UUIDs; never change. */
const DOCUMENT_NAMESPACE = '0b8f6a58-90c1-5b0e-8d53-7a3f3c1d2e64';
const SAVE_NAMESPACE = '5d2c9d0e-4f07-5a5c-b1a7-92e6c80f4b1d';

/** The id of the one document of a kind about these records, in whatever order they are named. */
export function documentIdOf(kind: DocumentKind, subjects: readonly RecordId[]): RecordId {
  return uuidV5([kind, ...subjects.toSorted()].join(' '), DOCUMENT_NAMESPACE);
}

/** The id of a document of its own, from the name that is unique to its first save or to what it is of. */
export function ownDocumentId(kind: DocumentKind, uniqueName: string): RecordId {
  return uuidV5(`${kind}\n${uniqueName}`, DOCUMENT_NAMESPACE);
}

/** The id of a save from a name that is unique to it. */
export function saveIdOf(uniqueName: string): string {
  return uuidV5(uniqueName, SAVE_NAMESPACE);
}

/** What of a content may be shown to whoever may see the document: all but what is secret. */
export function shownContent<Kind extends DocumentKind>(
  kind: Kind,
  content: DocumentContent<Kind>,
): Partial<DocumentContent<Kind>> {
  const { secret = [] }: DocumentDeclaration = documentDeclarations[kind];
  const shown = Object.entries(content).filter(([name]) => !secret.includes(name));
  return Object.fromEntries(shown) as Partial<DocumentContent<Kind>>;
}

/**
 * Everything wrong with a document as far as it can be told without the store, by places within it:
 * "subjects.1", "content.reason".
 */
export function documentProblems(document: DocumentDraft): Problem[] {
  const { id, kind, saveId, subjects, content, savedAt } = document;
  if (!Object.hasOwn(documentDeclarations, kind)) {
    const facts = { known: documentKinds, nearest: nearestOf(kind, documentKinds) };
    return [problem('unknownCode', 'kind', kind, facts)];
  }
  const problems: Problem[] = [];
  if (!isUuid(id)) problems.push(problem('notAUuid', 'id', id, {}));
  if (!isUuid(saveId)) problems.push(problem('notAUuid', 'saveId', saveId, {}));
  const declaration: DocumentDeclaration = documentDeclarations[kind];
  const { least: minimum, most: maximum } = declaration.subjects;
  if (subjects.length < minimum || subjects.length > maximum) {
    problems.push(problem('wrongCount', 'subjects', subjects, { minimum, maximum }));
  }
  subjects.forEach((subject, place) => {
    if (!isUuid(subject)) problems.push(problem('notAUuid', `subjects.${place}`, subject, {}));
    if (subjects.indexOf(subject) < place) {
      problems.push(problem('givenTwice', `subjects.${place}`, subject, {}));
    }
  });
  if (content === null) return problems;
  const parts = declaration.parts ?? [];
  const all: { readonly [field: string]: unknown } = { ...content };
  const values = Object.fromEntries(Object.entries(all).filter(([name]) => !parts.includes(name)));
  for (const found of propertyProblems(declaration.fields, values, 'content')) {
    problems.push({ ...found, path: found.path.replace('.properties.', '.') });
  }
  return [...problems, ...rulesOf[kind](all, subjects, savedAt)];
}
