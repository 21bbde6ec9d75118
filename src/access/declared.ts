/**
 * Entries for what the schema has by declaration alone: a kind's own fields and the ways from it, by
 * whether the declaration calls a field personal, and whether people stand at the end of a way.
 */
import type { FieldDeclaration } from '../model/declaration.js';
import {
  entityDeclarations,
  type EntityKind,
  entityKinds,
  relationshipDeclarations,
  relationshipKinds,
} from '../model/kinds.js';
import { leadsToPeople, listOf, pageOf, waysFrom } from '../model/ways.js';
import {
  type Access,
  connection,
  contact,
  each,
  edge,
  facts,
  type Fields,
  people,
  person,
  personsOnly,
  record,
} from './entries.js';

/** Kinds whose entries are written out in the table, but for their ways. */
const written: readonly EntityKind[] = [
  'Organisation',
  'Network',
  'Area',
  'ContactPerson',
  'Source',
];

/** What a source says may be what it says of a person; to whom only facts are told, it is not told. */
const saidOfAnybody: Access = { ...contact, otherwise: 'refused' };

/** Types and lists of the kinds that are not written out, and links. */
export function declaredAccess(): { readonly [type: string]: Fields } {
  const types: { [type: string]: Fields } = {
    Query: each(facts, listOf('Source').list),
    Link: { ...each(person, `${record} ${linkFields()}`), ...each(facts, 'kind from to') },
  };
  for (const kind of entityKinds.filter((each) => !written.includes(each))) {
    const access = kind === 'Statement' ? saidOfAnybody : facts;
    const fields: { readonly [name: string]: FieldDeclaration } = entityDeclarations[kind].fields;
    types[kind] = {
      ...each(access, record),
      ...Object.fromEntries(
        Object.entries(fields).map(([name, { personal }]) => [name, personal ? contact : access]),
      ),
      ...('name' in fields ? { names: access } : {}),
      ...wayAccess(kind),
    };
    types['Query'] = { ...types['Query'], [listOf(kind).list]: access };
  }
  return types;
}

/** The ways from records of a kind. */
export function wayAccess(kind: EntityKind): Fields {
  return Object.fromEntries(
    waysFrom(kind).map(({ name, leadsTo }) => [
      name,
      kind === 'ContactPerson' ? personsOnly : leadsToPeople(leadsTo) ? people : facts,
    ]),
  );
}

/** The pages of all lists and ways. */
export function connectionAccess(): { readonly [type: string]: Fields } {
  const types: { [type: string]: Fields } = {};
  for (const kind of [...entityKinds.filter((each) => !written.includes(each)), 'Source']) {
    types[`${kind}Connection`] = each(facts, `${connection} totalCount`);
    types[`${kind}Edge`] = edge;
  }
  for (const way of entityKinds.flatMap(waysFrom)) {
    const page = pageOf(way);
    types[`${page}LinkConnection`] = leadsToPeople(way.leadsTo)
      ? { ...each(people, `${connection} totalCount`), withheld: facts }
      : each(facts, `${connection} totalCount`);
    types[`${page}LinkEdge`] = { ...edge, link: facts };
  }
  return types;
}

function linkFields(): string {
  const names = relationshipKinds
    .filter((kind) => kind !== 'MEMBER_OF')
    .flatMap((kind) => Object.keys(relationshipDeclarations[kind].fields));
  return [...new Set(names)].join(' ');
}
