/** Holds records and ChangeSets against the declarations of their kinds; tells every problem by place. */
import type { Change, ChangeSet } from './changeSet.js';
import { statuses } from './codes.js';
import { parseDay } from './time/days.js';
import type { FieldDeclaration, Fields, TextFormat } from './declaration.js';
import { businessIdProblem, isAssociationNumber, isUuid } from './identifiers.js';
import {
  entityDeclarations,
  entityKinds,
  isEntityKind,
  isRelationshipKind,
  relationshipDeclarations,
  relationshipKinds,
} from './kinds.js';
import { nameLanguages } from './languages.js';
import { nearestOf, problem, type Problem } from './errors/problems.js';
import type { RecordData, RecordId } from './record.js';
import { repeatedIds } from './repeatedIds.js';
import { validityProblem } from './time/validity.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Everything wrong with a ChangeSet as far as it can be told without the store. O(changes). */
export function changeSetProblems(changeSet: ChangeSet): Problem[] {
  const problems: Problem[] = [];
  if (!isUuid(changeSet.id)) problems.push(problem('notAUuid', 'id', changeSet.id, {}));
  const { changes } = changeSet;
  const repeated = new Set(repeatedIds(changes.length, (index) => writtenId(changes[index])));
  changes.forEach((change, index) => {
    if (repeated.has(index)) {
      problems.push(problem('duplicateId', `changes.${index}.id`, writtenId(change), {}));
    }
    if (change.action === 'delete') {
      if (!isEntityKind(change.kind) && !isRelationshipKind(change.kind)) {
        problems.push(unknownKind(`changes.${index}.kind`, change.kind));
      }
    } else {
      // Almost none has any, and its place is put together only for one that has.
      const isWrong = recordProblems(change.record, '').length > 0;
      if (isWrong) problems.push(...recordProblems(change.record, `changes.${index}.record`));
    }
  });
  return problems;
}

function writtenId(change: Change | undefined): RecordId {
  if (change?.action === 'delete') return change.id;
  return change?.record.id ?? '';
}

/** Everything wrong with one record. */
export function recordProblems(record: RecordData, path: string): Problem[] {
  const problems: Problem[] = [];
  if (!isUuid(record.id)) problems.push(problem('notAUuid', `${path}.id`, record.id, {}));
  if (isRelationshipKind(record.kind) && 'from' in record) {
    if (record.from === record.to) {
      problems.push(problem('selfReference', `${path}.to`, record.to, {}));
    }
    problems.push(
      ...propertyProblems(relationshipDeclarations[record.kind].fields, record.properties, path),
    );
  } else if (isEntityKind(record.kind)) {
    problems.push(
      ...propertyProblems(entityDeclarations[record.kind].fields, record.properties, path),
    );
  } else {
    problems.push(unknownKind(`${path}.kind`, record.kind));
  }
  if (!Object.hasOwn(statuses.codes, record.status)) {
    problems.push(unknownCode(`${path}.status`, record.status, Object.keys(statuses.codes)));
  }
  const wrongValidity = validityProblem(record.validity);
  if (wrongValidity) {
    const { field, code } = wrongValidity;
    problems.push(
      problem(code, `${path}.validity.${field}`, record.validity[field], {
        from: record.validity.from,
      }),
    );
  }
  return problems;
}

/** What is wrong with flat properties under the declared fields. */
export function propertyProblems(
  fields: Fields,
  properties: { readonly [name: string]: unknown },
  path: string,
): Problem[] {
  const problems: Problem[] = [];
  const { known, flat } = flatFields(fields);
  const isErased = properties['erasedOn'] !== undefined;
  for (const { name, field, names } of flat) {
    let present = 0;
    for (const property of names) {
      const value = properties[property];
      if (value === undefined) continue;
      present++;
      const place = `${path}.properties.${property}`;
      if (field.personal && isErased) problems.push(problem('personErased', place, '', {}));
      const found = valueProblem(field, value, place);
      if (found) problems.push(found);
    }
    if (field.required && present === 0 && !(field.personal && isErased)) {
      problems.push(problem('required', `${path}.properties.${name}`, '', {}));
    }
  }
  for (const property of Object.keys(properties)) {
    if (!known.has(property) && properties[property] !== undefined) {
      problems.push(
        problem('unknownField', `${path}.properties.${property}`, properties[property], {
          known: [...known],
        }),
      );
    }
  }
  return problems;
}

/** Fields with the names that their values have among flat properties. */
interface FlatFields {
  readonly known: ReadonlySet<string>;
  readonly flat: readonly {
    readonly name: string;
    readonly field: FieldDeclaration;
    readonly names: readonly string[];
  }[];
}

/** Each declaration's once: an import holds a million records against them. */
const flattened = new WeakMap<Fields, FlatFields>();

function flatFields(fields: Fields): FlatFields {
  const before = flattened.get(fields);
  if (before) return before;
  const flat = Object.entries(fields).map(([name, field]) => ({
    name,
    field,
    names: field.type === 'names' ? nameLanguages.map((language) => `${name}_${language}`) : [name],
  }));
  const made = { flat, known: new Set(flat.flatMap(({ names }) => names)) };
  flattened.set(fields, made);
  return made;
}

/** What is wrong with one value under one field's declaration. */
export function valueProblem(
  field: FieldDeclaration,
  value: unknown,
  path: string,
): Problem | undefined {
  switch (field.type) {
    case 'names':
    case 'text': {
      if (typeof value !== 'string') return problem('notText', path, value, {});
      if (value.trim() === '') return problem('required', path, value, {});
      return field.type === 'text' ? formatProblem(field.format, value, path) : undefined;
    }
    case 'textList':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? undefined
        : problem('notATextList', path, value, {});
    case 'code': {
      const known = Object.keys(field.codes.codes);
      return typeof value === 'string' && known.includes(value)
        ? undefined
        : unknownCode(path, value, known);
    }
    case 'boolean':
      return typeof value === 'boolean' ? undefined : problem('notABoolean', path, value, {});
    case 'integer':
    case 'number': {
      if (typeof value !== 'number' || !Number.isFinite(value)) {
        return problem('notANumber', path, value, {});
      }
      if (field.type === 'integer' && !Number.isSafeInteger(value)) {
        return problem('notAnInteger', path, value, {});
      }
      const { minimum, maximum } = field;
      const outside =
        (minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum);
      return outside ? problem('outOfRange', path, value, { minimum, maximum }) : undefined;
    }
  }
}

function formatProblem(
  format: TextFormat | undefined,
  value: string,
  path: string,
): Problem | undefined {
  switch (format) {
    case undefined:
      return undefined;
    case 'businessId': {
      const found = businessIdProblem(value);
      if (!found) return undefined;
      return found.code === 'businessIdForm'
        ? problem('businessIdForm', path, value, {})
        : problem('businessIdCheckDigit', path, value, { expected: found.expected });
    }
    case 'associationNumber':
      return isAssociationNumber(value)
        ? undefined
        : problem('associationNumberForm', path, value, {});
    case 'date':
      return parseDay(value) === undefined ? problem('notADay', path, value, {}) : undefined;
    case 'url':
      return /^https?:\/\/\S+$/.test(value) ? undefined : problem('notAUrl', path, value, {});
    case 'recordId':
      return isUuid(value) ? undefined : problem('notAUuid', path, value, {});
    case 'email':
      return EMAIL.test(value) ? undefined : problem('notAnEmail', path, value, {});
  }
}

function unknownCode(path: string, value: unknown, known: readonly string[]): Problem {
  return problem('unknownCode', path, value, { known, nearest: nearestOf(String(value), known) });
}

function unknownKind(path: string, value: unknown): Problem {
  return problem('unknownKind', path, value, { known: [...entityKinds, ...relationshipKinds] });
}
