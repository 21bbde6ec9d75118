/**
 * A relationship between two records in GraphQL, of whatever kind: one type with the fields that any kind
 * declares, each null where a kind does not have it. Memberships have a type of their own.
 */
import { Field, ObjectType } from 'type-graphql';
import type { FieldDeclaration } from '../../model/declaration.js';
import { relationshipDeclarations, relationshipKinds } from '../../model/kinds.js';
import { enumOf } from '../frame/enums.js';
import { Node, Record, RelationshipObject } from '../types/record.js';
import { declareField } from './entityTypes.js';

export const linkKinds = relationshipKinds.filter((kind) => kind !== 'MEMBER_OF');
export type LinkKind = Exclude<(typeof relationshipKinds)[number], 'MEMBER_OF'>;

export const LinkKindEnum = enumOf({
  name: 'LinkKind',
  description: 'What a link says of the two records that it joins.',
  codes: Object.fromEntries(
    linkKinds.map((kind) => [kind, relationshipDeclarations[kind].description]),
  ),
});

@ObjectType({
  implements: [Node, Record],
  description:
    'A relationship between two records, with its days, its sources and what it says besides.',
})
export class Link extends RelationshipObject<LinkKind> {
  @Field(() => LinkKindEnum, { description: 'What it says of the two.' })
  get kind(): LinkKind {
    return this.relationship.kind;
  }

  get properties(): object {
    return this.relationship.properties;
  }
}

for (const [name, [field, kinds]] of fieldsOfLinks()) {
  const description = `${field.description} (${kinds.join(', ')})`;
  declareField(Link, name, { ...field, description });
}

/** The fields that links have, each with the kinds that declare it. */
export function fieldsOfLinks(): Map<string, [FieldDeclaration, string[]]> {
  const fields = new Map<string, [FieldDeclaration, string[]]>();
  for (const kind of linkKinds) {
    const declared = relationshipDeclarations[kind].fields as { [name: string]: FieldDeclaration };
    for (const [name, field] of Object.entries(declared)) {
      const known = fields.get(name);
      if (known) known[1].push(kind);
      else fields.set(name, [field, [kind]]);
    }
  }
  return fields;
}
