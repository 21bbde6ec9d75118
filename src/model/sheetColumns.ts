/**
 * The form in which records stand in a workbook: a sheet for each kind, a row for each record, and for
 * each thing that a record says a column. The template, the export and the import follow it alike.
 */
import { type CodeList, statuses } from './codes.js';
import type { FieldDeclaration, Fields } from './declaration.js';
import {
  type EntityKind,
  entityDeclarations,
  entityKinds,
  isRelationshipKind,
  kindsAtEnd,
  type RecordKind,
  relationshipDeclarations,
  relationshipKinds,
} from './kinds.js';
import { type NameLanguage, nameLanguages } from './languages.js';

/** What a cell of the column holds. */
export type CellForm =
  | 'id'
  | 'version'
  | 'reference'
  | 'text'
  | 'textList'
  | 'code'
  | 'number'
  | 'boolean'
  | 'date'
  /** A last day, where the record holds the first day after it. */
  | 'lastDay'
  | 'validFrom'
  | 'validTo'
  | 'attestedOn'
  | 'sources';

export interface SheetColumn {
  /** What the cell says: a property of the record, `from` or `to`, or `id`, `validFrom`, `status`, … */
  readonly key: string;
  readonly form: CellForm;
  /** The word for it, among the names of fields; ends of relationships have words of their own. */
  readonly word: string;
  readonly required: boolean;
  /** Of a name: one column for each language. */
  readonly language?: NameLanguage;
  readonly codes?: CodeList;
  /** Of a reference: what it may refer to. */
  readonly refersTo?: readonly EntityKind[];
  /** The field, as it is declared. */
  readonly declared?: FieldDeclaration;
}

/**
 * Kinds that people enter, each with a sheet. What sources say against one another has none: it comes
 * of bringing in two sources.
 */
export const sheetKinds: readonly RecordKind[] = [
  ...entityKinds.filter((kind) => kind !== 'Statement'),
  ...relationshipKinds,
];

/** Yes and no, as a list to choose from. */
const truth: CodeList = {
  name: 'Truth',
  description: 'Yes or no.',
  codes: { true: 'Yes.', false: 'No.' },
};

const columns = new Map(sheetKinds.map((kind) => [kind, columnsOf(kind)]));

/** The columns of a kind's sheet, in their order. */
export function sheetColumns(kind: RecordKind): readonly SheetColumn[] {
  return columns.get(kind) ?? [];
}

function columnsOf(kind: RecordKind): SheetColumn[] {
  const fields: Fields = isRelationshipKind(kind)
    ? relationshipDeclarations[kind].fields
    : entityDeclarations[kind].fields;
  return [
    plain('id', 'id'),
    ...(isRelationshipKind(kind) ? [end(kind, 'from'), end(kind, 'to')] : []),
    ...Object.entries(fields).flatMap(([name, field]) => fieldColumns(kind, name, field)),
    plain('validFrom', 'validFrom'),
    plain('validTo', 'validTo'),
    plain('attestedOn', 'attestedOn'),
    { ...plain('status', 'code'), codes: statuses },
    plain('sources', 'sources'),
    plain('version', 'version'),
  ];
}

function plain(key: string, form: CellForm): SheetColumn {
  return { key, form, word: key, required: false };
}

function end(kind: (typeof relationshipKinds)[number], key: 'from' | 'to'): SheetColumn {
  return { key, form: 'reference', word: key, required: true, refersTo: kindsAtEnd(kind, key) };
}

function fieldColumns(kind: RecordKind, name: string, declared: FieldDeclaration): SheetColumn[] {
  const required = declared.required ?? false;
  const word = kind === 'ContactPerson' && name === 'title' ? 'personTitle' : name;
  const column = { key: name, word, required, declared };
  switch (declared.type) {
    case 'names':
      return nameLanguages.map((language) => ({
        ...column,
        key: `${name}_${language}`,
        form: 'text',
        language,
      }));
    case 'code':
      return [{ ...column, form: 'code', codes: declared.codes }];
    case 'integer':
    case 'number':
      return [{ ...column, form: 'number' }];
    case 'textList':
      return [{ ...column, form: 'textList' }];
    case 'boolean':
      return [{ ...column, form: 'boolean', codes: truth }];
    case 'text':
      if (declared.format === 'recordId') {
        return [{ ...column, form: 'reference', refersTo: ['Organisation'] }];
      }
      if (declared.format === 'date') {
        return [{ ...column, form: name === 'mandateTo' ? 'lastDay' : 'date' }];
      }
      return [{ ...column, form: 'text' }];
  }
}
