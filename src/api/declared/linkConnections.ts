/** Pages of the records that a record is related to, each with the link that leads to it. */
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { RelationshipKind } from '../../model/kinds.js';
import { leadsToPeople, pageOf, type Way } from '../../model/ways.js';
import type { Asking } from '../../questions/asking/asking.js';
import { relatedRecords } from '../../questions/asking/listing.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { DateScalar } from '../frame/dateScalar.js';
import { type WithheldReason, WithheldReasonEnum } from '../frame/enums.js';
import { About } from '../types/answers/about.js';
import { connectionFrom, nestedDay, PageArguments, PageInfo } from '../types/answers/connection.js';
import { withheldCount, withheldPeople } from '../types/answers/connections.js';
import { ContactPerson } from '../types/contactPerson.js';
import { type AnyEntity, readObject, readRelationship } from '../types/entities.js';
import { Network } from '../types/network.js';
import { Organisation } from '../types/organisation.js';
import { Record } from '../types/record.js';
import { declaredTypeOf } from './entityTypes.js';
import { Link, type LinkKind } from './link.js';

@ArgsType()
export class WayArguments extends PageArguments {
  @Field(() => DateScalar, nestedDay('record'))
  asOf?: number | null;
}

interface LinkEdge {
  readonly cursor: string;
  readonly node: AnyEntity;
  readonly link: Link;
}

export interface LinkConnection {
  readonly totalCount: number | null;
  readonly nodes: readonly AnyEntity[];
  readonly edges: readonly LinkEdge[];
  readonly pageInfo: PageInfo;
  readonly about: About;
  readonly withheld: WithheldReason | null;
}

const made = new Map<string, ClassType>();

/** The type of a page of what a way leads to: records of one kind, or of several. */
export function linkConnectionOf(way: Way): ClassType {
  const page = pageOf(way);
  const known = made.get(page);
  if (known) return known;
  const type = linkConnectionType(page, itemOf(page) as ClassType, leadsToPeople(way.leadsTo));
  made.set(page, type);
  return type;
}

/** An area may be a Municipality, which is no Area of the schema. */
function itemOf(page: ReturnType<typeof pageOf>): unknown {
  switch (page) {
    case 'Record':
    case 'Contact':
    case 'Area':
      return Record;
    case 'Organisation':
      return Organisation;
    case 'Network':
      return Network;
    case 'ContactPerson':
      return ContactPerson;
    default:
      return declaredTypeOf(page);
  }
}

function linkConnectionType(name: string, item: ClassType, people: boolean): ClassType {
  @ObjectType(`${name}LinkEdge`, { description: 'A related record, its link and its cursor.' })
  class Edge {
    @Field(() => String, { description: 'The place of the item.' })
    readonly cursor!: string;

    @Field(() => item, { description: 'The related record.' })
    readonly node!: AnyEntity;

    @Field(() => Link, { description: 'What leads to it: since when, by which source.' })
    readonly link!: Link;
  }

  @ObjectType(`${name}LinkConnection`, {
    description: 'A page of related records: by kind where there are several, then by name.',
  })
  class Connection {
    @Field(() => Int, people ? withheldCount : { description: 'How many there are on all pages.' })
    readonly totalCount!: number | null;

    @Field(() => [item], { description: 'The related records of this page.' })
    readonly nodes!: AnyEntity[];

    @Field(() => [Edge], { description: 'The related records with their links and cursors.' })
    readonly edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    readonly pageInfo!: PageInfo;

    @Field(() => About, { description: 'What the answer says of itself.' })
    readonly about!: About;
  }
  if (people) {
    Field(() => WithheldReasonEnum, withheldPeople)(Connection.prototype, 'withheld');
  }
  return Connection;
}

/** A page of where a way leads from a record. */
export async function linkConnection(
  context: RequestContext,
  asking: Asking,
  id: string,
  { kind, end, leadsTo, code }: Way,
  { first, after }: PageArguments,
): Promise<LinkConnection> {
  const within = { ...asking, list: id };
  const page = await relatedRecords(within, {
    id,
    kind,
    end,
    otherKinds: leadsTo,
    otherCode: code,
    first,
    after: readIdCursor(after),
  });
  const connection = await connectionFrom(
    page,
    within,
    after,
    ({ place }) => place,
    async ({ relationship, other, publicName }) => {
      const [node, link] = await Promise.all([
        readObject<AnyEntity>(context, { ...within, publicName }, other),
        readLink(context, within, kind, relationship),
      ]);
      return link && node && { node, link };
    },
  );
  const edges = connection.edges.map(({ cursor, node: { node, link } }) => ({
    cursor,
    node,
    link,
  }));
  return {
    ...connection,
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: page.withheld ? null : connection.totalCount,
    withheld: page.withheld ? 'smallGroup' : null,
  };
}

/** Reads a relationship and makes its object; undefined when there is none. */
export async function readLink(
  context: RequestContext,
  asking: Asking,
  kind: RelationshipKind,
  id: string,
): Promise<Link | undefined> {
  const relationship = await readRelationship(context, asking, kind as LinkKind, id);
  return relationship && new Link(relationship, asking);
}
