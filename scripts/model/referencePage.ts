/** The reference page of the model, `docs/model.md`, as it follows from the declarations. */
import { type CodeList, statuses } from '../../src/model/codes.js';
import type { FieldDeclaration, Fields } from '../../src/model/declaration.js';
import {
  entityDeclarations,
  entityKinds,
  joinsOf,
  relationshipDeclarations,
  type RelationshipKind,
  relationshipKinds,
} from '../../src/model/kinds.js';
import { nameLanguages } from '../../src/model/languages.js';

/** The page as Markdown, before it is formatted. */
export function referencePage(): string {
  return [
    '# The model',
    '',
    'Every kind of record, with its fields, codes and ends. This page follows from the declarations in `src/model/` and is written by `npm run emit:model`. The name of an entity is its label in Neo4j, the name of a relationship its type; a field is a property there. Under an entity, `X →` means that the relationship X starts from it, `→ X` that X leads to it.',
    '',
    ...contents('Entities', entityKinds),
    ...contents('Relationships', relationshipKinds),
    '',
    '## What every record carries',
    '',
    ...table(
      ['field', 'form', 'says'],
      [
        ['`id`', 'UUID', 'Stable and opaque, never reused, the same on every store.'],
        [
          '`validFrom`',
          'date of day, month or year, or `unknown`',
          'From when it holds: the first day. "2012" begins somewhere within 2012, so that on a day within it the record holds possibly.',
        ],
        [
          '`validTo`',
          'date, `open` or `unknown`',
          'The first day on which it no longer holds; `open`: until further notice.',
        ],
        [
          '`attestedOn`',
          'day',
          'The day for which its source speaks: on it the record holds for certain, however roughly its ends are known.',
        ],
        ['`status`', code(statuses.name), statuses.description],
        [
          '`sources`',
          'list of source and locator',
          'Which sources say so, and where in them: a row, a sheet, a page. In Neo4j two lists, `sourceIds` and `sourceLocators`.',
        ],
        ['`revision`', 'whole number', 'The revision of the change that last wrote it.'],
      ],
    ),
    '',
    `A field of form *names* is text in up to six languages and is stored flat: \`name\` becomes ${nameLanguages
      .map((language) => `\`name_${language}\``)
      .join(', ')}. At least one of them is needed where the field is required.`,
    '',
    '## Entities',
    '',
    ...entityKinds.flatMap(entitySection),
    '## Relationships',
    '',
    ...relationshipKinds.flatMap(relationshipSection),
    '## Codes',
    '',
    ...codeLists().flatMap(codeSection),
  ].join('\n');
}

function contents(title: string, kinds: readonly string[]): string[] {
  return [`- ${title}: ${kinds.map((kind) => `[${kind}](#${kind.toLowerCase()})`).join(', ')}`];
}

function entitySection(kind: (typeof entityKinds)[number]): string[] {
  const declaration = entityDeclarations[kind];
  const { description, fields, searchable } = declaration;
  const labels = 'labelByCode' in declaration ? Object.entries(declaration.labelByCode) : [];
  const ties = relationshipKinds.flatMap((relationship) => {
    const joins = joinsOf(relationship);
    const starts = joins.some(({ from }) => from.includes(kind));
    const ends = joins.some(({ to }) => to.includes(kind));
    const name = `[${relationship}](#${relationship.toLowerCase()})`;
    return [...(starts ? [`${name} →`] : []), ...(ends ? [`→ ${name}`] : [])];
  });
  return [
    `### ${kind}`,
    '',
    description,
    '',
    ...fieldTable(fields),
    '',
    ...(labels.length === 0
      ? []
      : [
          `Further label in Neo4j: ${labels.map(([of, label]) => `\`${label}\` where it is \`${of}\``).join(', ')}.`,
          '',
        ]),
    ...(searchable.length === 0
      ? []
      : [`Search looks in ${searchable.map((name) => `\`${name}\``).join(', ')}.`, '']),
    ...(ties.length === 0 ? [] : [`Relationships: ${ties.join(', ')}.`, '']),
  ];
}

function relationshipSection(kind: RelationshipKind): string[] {
  const { description, fields, acyclic } = relationshipDeclarations[kind] as {
    readonly description: string;
    readonly fields: Fields;
    readonly acyclic?: boolean;
  };
  return [
    `### ${kind}`,
    '',
    description,
    '',
    ...joinsOf(kind).map(({ from, to }) => `- ${from.join(', ')} → ${to.join(', ')}`),
    '',
    ...(acyclic
      ? ['Nothing may come back to itself along these while they hold at the same time.', '']
      : []),
    ...(Object.keys(fields).length === 0 ? [] : [...fieldTable(fields), '']),
  ];
}

function fieldTable(fields: Fields): string[] {
  return table(
    ['field', 'form', 'says'],
    Object.entries(fields).map(([name, field]) => [
      `\`${name}\``,
      [formOf(field), ...marksOf(field)].join(', '),
      field.description,
    ]),
  );
}

function formOf(field: FieldDeclaration): string {
  switch (field.type) {
    case 'names':
      return 'names';
    case 'text':
      return textForms[field.format ?? 'any'];
    case 'textList':
      return 'list of texts';
    case 'code':
      return code(field.codes.name);
    case 'boolean':
      return 'yes or no';
    case 'integer':
    case 'number': {
      const { minimum, maximum } = field;
      const limits = minimum === undefined ? '' : ` from ${minimum}`;
      return `${field.type === 'integer' ? 'whole number' : 'number'}${limits}${
        maximum === undefined ? '' : ` to ${maximum}`
      }`;
    }
  }
}

const textForms = {
  any: 'text',
  businessId: 'business ID',
  associationNumber: 'association number',
  date: 'day',
  url: 'web address',
  email: 'e-mail address',
  recordId: 'id of a record',
} as const;

function marksOf(field: FieldDeclaration): string[] {
  return [
    ...(field.required ? ['**required**'] : []),
    ...(field.key ? ['key'] : []),
    ...(field.personal ? ['personal'] : []),
  ];
}

function code(name: string): string {
  return `code [${name}](#${name.toLowerCase()})`;
}

function codeLists(): CodeList[] {
  const lists = new Map<string, CodeList>([[statuses.name, statuses]]);
  for (const { fields } of [
    ...Object.values(entityDeclarations),
    ...Object.values(relationshipDeclarations),
  ] as { readonly fields: Fields }[]) {
    for (const field of Object.values(fields)) {
      if (field.type === 'code') lists.set(field.codes.name, field.codes);
    }
  }
  return [...lists.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function codeSection({ name, description, codes }: CodeList): string[] {
  const rows = Object.entries(codes).map(([one, meaning]) => [`\`${one}\``, meaning]);
  return [`### ${name}`, '', description, '', ...table(['code', 'means'], rows), ''];
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [heading, heading.map(() => '---'), ...rows].map((cells) => {
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
}
