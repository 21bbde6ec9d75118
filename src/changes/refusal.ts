/** Why a command was refused, told by the places of its input rather than those of its ChangeSet. */
import type { ChangeSet } from '../model/changeSet.js';
import {
  ConflictError,
  EditConflictError,
  InvalidInputError,
  MissingRecordError,
} from '../model/errors/errors.js';
import { isEntityKind, type RecordKind } from '../model/kinds.js';
import type { Problem } from '../model/errors/problems.js';
import type { RecordData, RecordId } from '../model/record.js';
import type { GraphStore } from '../store/graphStore.js';
import { lastDayGiven } from './validityOf.js';

/** The place in a command's input of what stands at a path of its ChangeSet. */
export type PlaceOf = (path: string) => string;

/** The error as the command's caller can read it; other errors as they are. */
export async function retold(
  error: unknown,
  changeSet: ChangeSet,
  store: GraphStore,
  placeOf: PlaceOf,
): Promise<unknown> {
  if (error instanceof InvalidInputError) {
    const problems = error.problems as readonly Problem[];
    return new InvalidInputError(
      problems.map((problem) => ({
        ...problem,
        path: placeOf(problem.path),
        value: given(problem),
      })),
    );
  }
  if (error instanceof MissingRecordError && error.path !== undefined) {
    return new MissingRecordError(error.id, error.kind, placeOf(error.path));
  }
  if (error instanceof ConflictError) return withVersions(error, changeSet, store, placeOf);
  return error;
}

/** The value as it stood in the input, where the end of something is its last day. */
function given({ path, value }: Problem): string {
  return /\.(validity\.to|mandateTo)$/.test(path) ? lastDayGiven(value) : value;
}

async function withVersions(
  error: ConflictError,
  { changes }: ChangeSet,
  store: GraphStore,
  placeOf: PlaceOf,
): Promise<EditConflictError> {
  const index = changes.findIndex(
    (change) => (change.action === 'delete' ? change.id : change.record.id) === error.id,
  );
  const change = changes[index];
  const yours = change === undefined || change.action === 'delete' ? undefined : change.record;
  const kind = change?.action === 'delete' ? change.kind : yours?.kind;
  const standing = kind && (await readRecord(store, kind, error.id));
  const path = placeOf(`changes.${index}.expectedRevision`);
  return new EditConflictError(error, yours, standing, path);
}

async function readRecord(
  store: GraphStore,
  kind: RecordKind,
  id: RecordId,
): Promise<RecordData | undefined> {
  return isEntityKind(kind)
    ? (await store.readEntities([id])).get(id)
    : (await store.readRelationships(kind, [id])).get(id);
}

/**
 * For commands that write one record from an input with its fields: `changes.0.record.properties.name_fi`
 * stands at `input.name.fi`, the ends of its validity at `input.firstDay` and `input.lastDay`.
 */
export function placeInRecord(path: string): string {
  return path
    .replace(/^changes\.\d+\.(record\.)?/, 'input.')
    .replace(/^input\.properties\.(\w+?)(?:_(fi|sv|en|se|smn|sms))?$/, (_, field, language) =>
      language === undefined
        ? `input.${String(field)}`
        : `input.${String(field)}.${String(language)}`,
    )
    .replace('input.validity.from', 'input.firstDay')
    .replace('input.validity.to', 'input.lastDay');
}
