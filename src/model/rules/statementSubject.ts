/**
 * A statement is about a record that exists and a field that its kind has, and says a value that the
 * field could hold, or null for nothing.
 */
import type { FieldDeclaration } from '../declaration.js';
import { entityKinds, isEntityKind, isRelationshipKind, relationshipKinds } from '../kinds.js';
import { problem, type Problem } from '../errors/problems.js';
import type { EntityContent } from '../record.js';
import { fieldsToStateOn } from '../statements/statedFields.js';
import { valueProblem } from '../validation.js';
import type { RecordsToBe } from './recordsToBe.js';
import type { Rule } from './rule.js';

export const statementSubject: Rule = {
  concerns: ['Statement'],
  async problems(written, records) {
    const problems: Problem[] = [];
    for (const { record, path } of written) {
      const statement = record as EntityContent<'Statement'>;
      problems.push(...(await problemsOf(statement, `${path}.properties`, records)));
    }
    return problems;
  },
};

async function problemsOf(
  { properties }: EntityContent<'Statement'>,
  path: string,
  records: RecordsToBe,
): Promise<Problem[]> {
  const { recordKind = '', record = '', field = '', value = '' } = properties;
  if (!isEntityKind(recordKind) && !isRelationshipKind(recordKind)) {
    const known = [...entityKinds, ...relationshipKinds];
    return [problem('unknownKind', `${path}.recordKind`, recordKind, { known })];
  }
  const subject = isEntityKind(recordKind)
    ? (await records.readEntities([record])).get(record)
    : (await records.readRelationships(recordKind, [record])).get(record);
  if (!subject) return [problem('noSuchRecord', `${path}.record`, record, {})];
  if (subject.kind !== recordKind) {
    return [problem('wrongKind', `${path}.record`, record, { expected: recordKind })];
  }
  const fields = fieldsToStateOn(recordKind);
  if (!fields.has(field)) {
    return [problem('unknownField', `${path}.field`, field, { known: [...fields.keys()] })];
  }
  return saidProblem(fields.get(field), value, `${path}.value`);
}

function saidProblem(field: FieldDeclaration | undefined, value: string, path: string): Problem[] {
  let said: unknown;
  try {
    said = JSON.parse(value);
  } catch {
    return [problem('notJson', path, value, {})];
  }
  const found = field && said !== null ? valueProblem(field, said, path) : undefined;
  return found ? [found] : [];
}
