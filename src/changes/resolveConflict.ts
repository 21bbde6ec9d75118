/**
 * People decide which value of a field stands, whatever sources say. What was said stays; the decision is
 * a statement beside it, and can be undone like any change.
 */
import { dayInHelsinki, formatDay } from '../model/time/days.js';
import type { FieldDeclaration, PropertyValue } from '../model/declaration.js';
import { InvalidInputError, MissingRecordError } from '../model/errors/errors.js';
import { problem } from '../model/errors/problems.js';
import type { RecordData, RecordId, Relationship } from '../model/record.js';
import { fieldsToStateOn, HOME, withValues } from '../model/statements/statedFields.js';
import { valueProblem } from '../model/validation.js';
import { anyRecord } from '../records/anyRecord.js';
import { type Said, Sayings } from '../records/sayings.js';
import { type Commanded, type Commanding, commandBuilder, commit } from './command.js';
import { decide, moveHome } from './statements.js';
import { validityOf } from './validityOf.js';

export interface ResolveConflict {
  readonly key: string;
  readonly record: RecordId;
  readonly field: string;
  /** The statement whose value stands; or else `value`. */
  readonly statement?: RecordId | undefined;
  /** A value as text: a code, a number, "true", a date, an id. */
  readonly value?: string | undefined;
  readonly reason: string;
  /** The record's revision as the author saw it; another one is a conflict. */
  readonly expectedRevision?: number | undefined;
}

/**
 * Throws MissingRecordError when there is no such record, InvalidInputError for a field that it cannot
 * have, a value that the field cannot hold, a missing reason, or a statement on something else;
 * EditConflictError when the record has changed since it was seen.
 */
export async function resolveConflict(
  commanding: Commanding,
  command: ResolveConflict,
): Promise<Commanded> {
  const { store, now } = commanding;
  const { field } = command;
  const record = await anyRecord(store, command.record);
  if (!record) throw new MissingRecordError(command.record, undefined, 'input.record');
  const reason = command.reason.trim();
  if (reason === '') throw wrong(problem('required', 'input.reason', command.reason, {}));

  const fields = fieldsToStateOn(record.kind);
  if (!fields.has(field)) {
    throw wrong(problem('unknownField', 'input.field', field, { known: [...fields.keys()] }));
  }
  const home = field === HOME ? await homeOf(commanding, record.id) : undefined;
  const sayings = await Sayings.on(store, home ? [record, home] : [record]);
  const stated = sayings.stated(record.id, field);
  const value = await decidedValue(commanding, command, fields.get(field), stated);

  const builder = commandBuilder(commanding, 'Resolve a conflict', command.key);
  const recorded = home ? sayings.recordedHome(home) : sayings.recorded(record, field);
  const on = formatDay(dayInHelsinki(now));
  decide(builder, record, field, { stated, recorded }, { value, on, reason });
  const { revision, ...content } = record;
  if (home && value !== home.to) {
    moveHome(builder, home, String(value), [...stated, ...recorded]);
  } else if (!home) {
    builder.update(
      valid(withValues(content as RecordData, new Map([[field, value]]))),
      command.expectedRevision ?? revision,
    );
  }
  return commit(commanding, builder.build(), (path) =>
    /^changes\.\d+\.record/.test(path) ? 'input.value' : path,
  );
}

async function homeOf(
  { records }: Commanding,
  organisation: RecordId,
): Promise<Relationship<'LOCATED_IN'>> {
  const [home, ...others] = (await records.relationshipsFrom(HOME, organisation)).filter(
    ({ validity: { to } }) => to === 'open' || to === 'unknown',
  );
  if (home && others.length === 0) return home;
  throw wrong(problem('wrongCount', 'input.field', HOME, { minimum: 1, maximum: 1 }));
}

async function decidedValue(
  { records }: Commanding,
  { field, statement, value }: ResolveConflict,
  declared: FieldDeclaration | undefined,
  stated: readonly Said[],
): Promise<PropertyValue | null> {
  if ((statement === undefined) === (value === undefined)) {
    throw wrong(problem('required', 'input.value', value ?? '', {}));
  }
  if (statement !== undefined) {
    const found = stated.find((said) => said.statement?.id === statement);
    if (found) return found.value;
    throw wrong(problem('noSuchRecord', 'input.statement', statement, {}));
  }
  const parsed = parsedValue(value ?? '', declared);
  const found = declared && valueProblem(declared, parsed, 'input.value');
  if (found) throw wrong(found);
  if (field === HOME && !(await records.entity(String(parsed), 'Area'))) {
    throw wrong(problem('noSuchRecord', 'input.value', parsed, {}));
  }
  return parsed;
}

function parsedValue(text: string, field: FieldDeclaration | undefined): PropertyValue {
  const isNumber = field?.type === 'integer' || field?.type === 'number';
  if (isNumber && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  if (field?.type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if (field?.type === 'textList') return text.split(';').map((part) => part.trim());
  return text;
}

function valid<Record extends RecordData>(record: Record): Record {
  const paths = { from: 'input.value', to: 'input.value' };
  return { ...record, validity: validityOf(record.validity, paths) };
}

function wrong(found: ReturnType<typeof problem>): InvalidInputError {
  return new InvalidInputError([found]);
}
