/** Pages of lists, in the form of the Relay cursor connections specification. */
import { ArgsType, type ClassType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Day } from '../../../model/time/days.js';
import type { About as AnswerAbout } from '../../../questions/asking/about.js';
import type { Asking, Page } from '../../../questions/asking/asking.js';
import { writeCursor } from '../../frame/cursor.js';
import { DateScalar } from '../../frame/dateScalar.js';
import { About } from './about.js';

/** Of what is recorded. */
@ArgsType()
export class RecordedArguments {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day asked for; today in Helsinki when left out.',
  })
  asOf?: Day | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Wait until the answer knows at least this revision, such as that of an own change.',
  })
  atLeastRevision?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'As it was recorded at this earlier revision, under the names of today; the newest when left out.',
  })
  revision?: number | null;
}

@ArgsType()
export class AskingArguments extends RecordedArguments {
  @Field(() => ID, {
    nullable: true,
    description:
      'As it would be if this scenario came to pass on the day asked for; no fact is changed. One of which an operation does not fit what is recorded is refused, naming each.',
  })
  scenario?: string | null;
}

/** The argument `asOf` within a record: on another day than the record was asked for. */
export function nestedDay(record: string) {
  return {
    nullable: true,
    description: `The day asked for; that of the ${record} when left out.`,
  } as const;
}

@ArgsType()
export class PageArguments {
  @Field(() => Int, { defaultValue: 50, description: 'How many at the most, 1 to 500.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}

@ObjectType({ description: 'Where a page ends and whether another follows.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is a page after this one.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether this page follows another one.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item.' })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item; give it as `after`.',
  })
  readonly endCursor!: string | null;
}

export interface EdgeOf<Item> {
  readonly cursor: string;
  readonly node: Item;
}

export interface ConnectionOf<Item> {
  /** Null where `withheld` of the connection says why. */
  readonly totalCount: number | null;
  readonly nodes: readonly Item[];
  readonly edges: readonly EdgeOf<Item>[];
  readonly pageInfo: PageInfo;
  readonly about: About;
}

/** Declares the edge of an item's type, and the fields of its connection. */
export function connectionType<Item extends object>(
  name: string,
  item: ClassType<Item>,
): ClassType<ConnectionOf<Item>> {
  @ObjectType(`${name}Edge`, { description: 'An item of a page and its cursor.' })
  class Edge implements EdgeOf<Item> {
    @Field(() => String, { description: 'The place of the item.' })
    readonly cursor!: string;

    @Field(() => item, { description: 'The item.' })
    readonly node!: Item;
  }

  @ObjectType()
  abstract class Connection implements ConnectionOf<Item> {
    @Field(() => Int, { description: 'How many there are on all pages.' })
    readonly totalCount!: number | null;

    @Field(() => [item], { description: 'The items of this page.' })
    readonly nodes!: Item[];

    @Field(() => [Edge], { description: 'The items with their cursors.' })
    readonly edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    readonly pageInfo!: PageInfo;

    @Field(() => About, { description: 'What the answer says of itself.' })
    readonly about!: About;
  }
  // The connection that extends it gives it its name.
  return Connection as unknown as ClassType<ConnectionOf<Item>>;
}

/** A connection from a page: `nodeOf` may leave out an item that is gone meanwhile. */
export async function connectionFrom<Row, Item>(
  page: Page<Row> & { readonly about: AnswerAbout },
  asking: Asking,
  after: string | null | undefined,
  placeOf: (row: Row) => unknown,
  nodeOf: (row: Row) => Promise<Item | undefined> | Item | undefined,
): Promise<ConnectionOf<Item>> {
  const nodes = await Promise.all(page.items.map(async (row) => nodeOf(row)));
  return connectionOf(page, asking, after, placeOf, nodes);
}

/** A connection of a page whose items are there already; undefined for one that is gone meanwhile. */
export function connectionOf<Row, Item>(
  page: Page<Row> & { readonly about: AnswerAbout },
  asking: Asking,
  after: string | null | undefined,
  placeOf: (row: Row) => unknown,
  nodes: readonly (Item | undefined)[],
): ConnectionOf<Item> {
  const cursorOf = (row: Row | undefined) => (row === undefined ? null : writeCursor(placeOf(row)));
  return {
    totalCount: page.totalCount,
    nodes: nodes.filter((node) => node !== undefined),
    // Most who ask take the nodes alone.
    get edges() {
      return page.items.flatMap((row, place) => {
        const node = nodes[place];
        return node === undefined ? [] : [new WrittenEdge(row, node, placeOf)];
      });
    },
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: after !== null && after !== undefined,
      startCursor: cursorOf(page.items[0]),
      endCursor: cursorOf(page.items.at(-1)),
    },
    about: new About(
      page.totalCount === 0
        ? { ...page.about, empty: page.about.empty ?? 'noneFound' }
        : page.about,
      asking,
    ),
  };
}

/** Its cursor is written when it is asked for, which it seldom is. */
class WrittenEdge<Row, Item> implements EdgeOf<Item> {
  constructor(
    private readonly row: Row,
    readonly node: Item,
    private readonly placeOf: (row: Row) => unknown,
  ) {}

  get cursor(): string {
    return writeCursor(this.placeOf(this.row));
  }
}
