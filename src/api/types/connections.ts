/** The connections of each kind of record, and how lists and related records fill them. */
import { ObjectType } from 'type-graphql';
import type { EntityKind } from '../../model/kinds.js';
import type { Asking } from '../../questions/asking.js';
import {
  type ListArguments,
  listRecords,
  type RelatedArguments,
  type RelatedRecord,
  relatedRecords,
} from '../../questions/listing.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { Area, Municipality } from './area.js';
import {
  connectionFrom,
  type ConnectionOf,
  connectionType,
  type PageArguments,
} from './connection.js';
import { ContactPerson } from './contactPerson.js';
import { type AnyEntity, readMembership, readObject } from './entities.js';
import { Membership } from './membership.js';
import { Network } from './network.js';
import { Organisation } from './organisation.js';

@ObjectType({ description: 'A page of organisations, by name.' })
export class OrganisationConnection extends connectionType('Organisation', Organisation) {}

@ObjectType({ description: 'A page of networks, by name.' })
export class NetworkConnection extends connectionType('Network', Network) {}

@ObjectType({ description: 'A page of contact persons, by name.' })
export class ContactPersonConnection extends connectionType('ContactPerson', ContactPerson) {}

@ObjectType({ description: 'A page of municipalities, by name.' })
export class MunicipalityConnection extends connectionType('Municipality', Municipality) {}

@ObjectType({ description: 'A page of areas, by name.' })
export class AreaConnection extends connectionType('Area', Area) {}

@ObjectType({
  description: 'A page of memberships: organisations first, then people, each by name.',
})
export class MembershipConnection extends connectionType('Membership', Membership) {}

/** A page of the records of a kind. */
export async function listConnection<Item extends AnyEntity>(
  context: RequestContext,
  asking: Asking,
  page: PageArguments,
  question: Omit<ListArguments, 'first' | 'after'>,
  read: (id: string) => Promise<Item | undefined> = (id) =>
    readObject<Item>(context, asking, id, question.kind),
): Promise<ConnectionOf<Item>> {
  const { first } = page;
  const list = await listRecords(asking, { ...question, first, after: readIdCursor(page.after) });
  return connectionFrom(list, asking, page.after, (id) => id, read);
}

/** A page of the memberships of a member or of a network. */
export async function membershipConnection(
  context: RequestContext,
  asking: Asking,
  page: PageArguments,
  question: { readonly id: string; readonly end: 'from' | 'to' },
): Promise<ConnectionOf<Membership>> {
  return relatedConnection(asking, page, { ...question, kind: 'MEMBER_OF' }, ({ relationship }) =>
    readMembership(context, asking, relationship),
  );
}

/** A page of the records that a record is related to. */
export async function neighbourConnection<Item extends AnyEntity>(
  context: RequestContext,
  asking: Asking,
  page: PageArguments,
  question: Omit<RelatedArguments, 'first' | 'after'>,
  kind: EntityKind,
): Promise<ConnectionOf<Item>> {
  return relatedConnection(asking, page, question, ({ other }) =>
    readObject<Item>(context, asking, other, kind),
  );
}

async function relatedConnection<Item>(
  asking: Asking,
  { first, after }: PageArguments,
  question: Omit<RelatedArguments, 'first' | 'after'>,
  read: (related: RelatedRecord) => Promise<Item | undefined>,
): Promise<ConnectionOf<Item>> {
  const page = await relatedRecords(asking, { ...question, first, after: readIdCursor(after) });
  return connectionFrom(page, asking, after, ({ relationship }) => relationship, read);
}
