/** The connections of each kind of record, and how lists and related records fill them. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { EntityKind } from '../../../model/kinds.js';
import type { RecordId } from '../../../model/record.js';
import type { Asking } from '../../../questions/asking/asking.js';
import {
  type ListArguments,
  listRecords,
  type RelatedArguments,
  type RelatedRecord,
  relatedRecords,
} from '../../../questions/asking/listing.js';
import type { RequestContext } from '../../frame/context.js';
import { readIdCursor } from '../../frame/cursor.js';
import { type WithheldReason, WithheldReasonEnum } from '../../frame/enums.js';
import { Area, Municipality } from '../area.js';
import {
  connectionFrom,
  connectionOf,
  type ConnectionOf,
  connectionType,
  type PageArguments,
} from './connection.js';
import { ContactPerson } from '../contactPerson.js';
import {
  type AnyEntity,
  readMembership,
  readObject,
  readObjects,
  type PromiseOrValue,
} from '../entities.js';
import { Membership } from '../membership.js';
import { Network } from '../network.js';
import { Organisation } from '../organisation.js';
import { Place } from '../place.js';

@ObjectType({ description: 'A page of organisations, by name.' })
export class OrganisationConnection extends connectionType('Organisation', Organisation) {}

@ObjectType({ description: 'A page of networks, by name.' })
export class NetworkConnection extends connectionType('Network', Network) {}

export const withheldCount = {
  nullable: true,
  description: 'How many there are on all pages; null where `withheld` says why.',
} as const;
export const withheldPeople = {
  nullable: true,
  description:
    'Why people are not listed here and the total is not told; null when everybody is. For who may not see people those whom no published source names are left out when they are 1 to 4, and all on other days than today.',
} as const;

@ObjectType({
  description:
    'A page of contact persons, by name; in no telling order where their names are not shown.',
})
export class ContactPersonConnection extends connectionType('ContactPerson', ContactPerson) {
  @Field(() => Int, withheldCount) declare readonly totalCount: number | null;
  @Field(() => WithheldReasonEnum, withheldPeople) readonly withheld!: WithheldReason | null;
}

@ObjectType({ description: 'A page of municipalities, by name.' })
export class MunicipalityConnection extends connectionType('Municipality', Municipality) {}

@ObjectType({ description: 'A page of areas, by name.' })
export class AreaConnection extends connectionType('Area', Area) {}

@ObjectType({
  description: 'A page of memberships: organisations first, then people, each by name.',
})
export class MembershipConnection extends connectionType('Membership', Membership) {
  @Field(() => Int, withheldCount) declare readonly totalCount: number | null;
  @Field(() => WithheldReasonEnum, withheldPeople) readonly withheld!: WithheldReason | null;
}

@ObjectType({ description: 'A page of places: organisations first, then people, each by name.' })
export class PlaceConnection extends connectionType('Place', Place) {
  @Field(() => Int, withheldCount) declare readonly totalCount: number | null;
  @Field(() => WithheldReasonEnum, withheldPeople) readonly withheld!: WithheldReason | null;
}

/** A page of the records of a kind. */
export async function listConnection<Item extends AnyEntity>(
  context: RequestContext,
  asking: Asking,
  page: PageArguments,
  question: Omit<ListArguments, 'first' | 'after'>,
  read: (ids: readonly RecordId[]) => Promise<readonly (Item | undefined)[]> = (ids) =>
    readObjects<Item>(context, asking, ids, question.kind),
): Promise<ConnectionOf<Item>> {
  const { first } = page;
  const list = await listRecords(asking, { ...question, first, after: readIdCursor(page.after) });
  return connectionOf(list, asking, page.after, (id) => id, await read(list.items));
}

/** A page of the memberships of a member. */
export async function membershipConnection(
  context: RequestContext,
  asking: Asking,
  page: PageArguments,
  id: string,
): Promise<ConnectionOf<Membership>> {
  const within = { ...asking, list: id };
  const question = { id, end: 'from', kind: 'MEMBER_OF' } as const;
  return relatedConnection(within, page, question, ({ relationship }) =>
    readMembership(context, within, relationship),
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
  const within = { ...asking, list: question.id };
  return relatedConnection(within, page, question, ({ other, publicName }) =>
    readObject<Item>(context, { ...within, publicName }, other, kind),
  );
}

async function relatedConnection<Item>(
  asking: Asking,
  { first, after }: PageArguments,
  question: Omit<RelatedArguments, 'first' | 'after'>,
  read: (related: RelatedRecord) => PromiseOrValue<Item | undefined>,
): Promise<ConnectionOf<Item> & { readonly withheld: WithheldReason | null }> {
  const page = await relatedRecords(asking, { ...question, first, after: readIdCursor(after) });
  const connection = await connectionFrom(page, asking, after, ({ place }) => place, read);
  return page.withheld
    ? Object.assign(connection, { totalCount: null, withheld: 'smallGroup' as const })
    : Object.assign(connection, { withheld: null });
}
