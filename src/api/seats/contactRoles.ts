/** Question 6 for contact roles in GraphQL: a list, and the matrix of levels and sectors. */
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { contactPoint } from '../../model/entities/contactPoint.js';
import type { Locale } from '../../model/languages.js';
import type { Asking } from '../../questions/asking/asking.js';
import type { CellState } from '../../questions/matrix/cells.js';
import {
  type ContactRole,
  type ContactRoleFilter,
  contactRoles,
  type RoleCell,
  type RoleState,
  type RoleTally,
} from '../../questions/seats/contactRoles.js';
import { text } from '../../texts/texts.js';
import { type DeclaredEntity, declaredTypeOf } from '../declared/entityTypes.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { enumOf, LocaleEnum } from '../frame/enums.js';
import { CellStateEnum } from '../matrix/enums.js';
import { GapRecordObject } from '../matrix/records.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  connectionType,
  PageArguments,
} from '../types/answers/connection.js';
import { stateTally } from '../types/answers/stateTally.js';
import { detailReader, presentObject, type PromiseOrValue } from '../types/entities.js';

const RoleStateEnum = enumOf<RoleState>({
  name: 'ContactRoleState',
  description: 'How a contact role stands on a day: the first that matches.',
  codes: {
    ALL_STAFF: 'All staff together: never vacant.',
    UNKNOWN: 'No source names a holder, or one only possibly holds it.',
    VACANT: 'Nobody holds it, and that is known.',
    STALE: 'Somebody holds it, and nobody has confirmed that for more than 12 months.',
    HELD: 'Somebody holds it, confirmed within the last 12 months.',
  },
});

const notTold = 'Null, for who may not know of people, on other days than today.';

@InputType({ description: 'Contact roles that meet every condition that is given.' })
class ContactRoleFilterInput {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Only roles for these areas, in them, or of who is at home there. They also choose what the matrix counts.',
  })
  areas?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only roles at one of these levels: concepts of the scheme COOPERATION_LEVEL.',
  })
  levels?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only roles in one of these sectors: concepts of the scheme SECTOR.',
  })
  sectors?: string[] | null;

  @Field(() => [RoleStateEnum], { nullable: true, description: 'Only roles in these states.' })
  states?: RoleState[] | null;
}

@ObjectType('ContactRole', { description: 'A contact role, and how it stands on the day.' })
class ContactRoleObject {
  constructor(
    readonly told: ContactRole,
    readonly asking: Asking,
  ) {}

  @Field(() => RoleStateEnum, { nullable: true, description: `How it stands. ${notTold}` })
  get state(): RoleState | null {
    return this.told.state;
  }

  @Field(() => String, { description: 'How it stands, in words.' })
  stateName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return nameOf(this.told.state, locale);
  }

  @Field(() => String, { nullable: true, description: contactPoint.fields.confirmedOn.description })
  get confirmedOn(): string | undefined {
    return this.told.confirmedOn;
  }

  @Field(() => Boolean, {
    description: 'Whether nobody has confirmed it for more than 12 months, held or not.',
  })
  get stale(): boolean {
    return this.told.isStale;
  }

  @Field(() => [GapRecordObject], { description: 'The levels of cooperation that it is at.' })
  get levels(): GapRecordObject[] {
    return this.told.levels.map((id) => new GapRecordObject(id, this.asking));
  }

  @Field(() => [GapRecordObject], { description: 'The sectors that it is in.' })
  get sectors(): GapRecordObject[] {
    return this.told.sectors.map((id) => new GapRecordObject(id, this.asking));
  }
}

function nameOf(state: RoleState | null, locale: Locale): string {
  return text(locale, state === null ? 'seats:withheld' : `seats:role.${state}`);
}

@ObjectType('ContactRoleTally', { description: 'How many contact roles are in a state.' })
class RoleTallyObject extends stateTally<RoleTally>(RoleStateEnum, nameOf, {
  nullable: true,
  description: `The state. ${notTold}`,
}) {
  @Field(() => Int, { description: 'Roles in the state.' })
  readonly roles!: number;
}

@ObjectType('ContactRoleCell', { description: 'The contact roles at a level in a sector.' })
class RoleCellObject {
  constructor(
    private readonly cell: RoleCell,
    private readonly asking: Asking,
  ) {}

  @Field(() => GapRecordObject, { description: 'The level of cooperation.' })
  get level(): GapRecordObject {
    return new GapRecordObject(this.cell.level, this.asking);
  }

  @Field(() => GapRecordObject, { description: 'The sector.' })
  get sector(): GapRecordObject {
    return new GapRecordObject(this.cell.sector, this.asking);
  }

  @Field(() => CellStateEnum, {
    description:
      'PRESENT where there is a role, held or not; else whether it is known that there is none.',
  })
  get coverage(): CellState {
    return this.cell.coverage;
  }

  @Field(() => String, { description: 'The same in words.' })
  coverageName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `gaps:state.${this.cell.coverage}`);
  }

  @Field(() => [RoleTallyObject], { description: 'Its roles by state; empty where there is none.' })
  get states(): RoleTallyObject[] {
    return this.cell.states.map((one) => new RoleTallyObject(one));
  }
}

@ObjectType({ description: 'A page of contact roles, by name.' })
export class ContactRoleConnection extends connectionType('ContactRole', ContactRoleObject) {
  @Field(() => [RoleTallyObject], {
    description: 'All roles of the areas, levels and sectors asked for, by state.',
  })
  readonly states!: RoleTallyObject[];

  @Field(() => [RoleCellObject], {
    description: 'Levels × sectors of the roles in the areas asked for, level by level, by name.',
  })
  readonly matrix!: RoleCellObject[];
}

/** A page of contact roles, however they were asked for. */
export async function contactRoleConnection(
  context: RequestContext,
  asking: Asking,
  filter: ContactRoleFilter,
  { first, after }: PageArguments,
): Promise<ContactRoleConnection> {
  const question = { filter, first, after: readIdCursor(after) };
  const answer = await contactRoles(asking, detailReader(context, asking), question);
  const connection: ConnectionOf<ContactRoleObject> = await connectionFrom(
    answer,
    asking,
    after,
    ({ role }) => role,
    (told) => new ContactRoleObject(told, asking),
  );
  return Object.assign(new ContactRoleConnection(), connection, {
    states: answer.states.map((one) => new RoleTallyObject(one)),
    matrix: answer.matrix.map((one) => new RoleCellObject(one, asking)),
  });
}

@Resolver(() => ContactRoleObject)
export class ContactRolesResolver {
  @Query(() => ContactRoleConnection, {
    description:
      'Question 6 for contact roles: which are held, vacant, or not confirmed for more than 12 months, as a list and on the matrix of levels and sectors.',
  })
  async contactRoles(
    @Ctx() context: RequestContext,
    @Arg('filter', () => ContactRoleFilterInput, {
      nullable: true,
      description: 'Only roles that meet every condition.',
    })
    filter: ContactRoleFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<ContactRoleConnection> {
    const asking = await context.asking(common);
    const wanted = {
      areas: filter?.areas ?? undefined,
      levels: filter?.levels ?? undefined,
      sectors: filter?.sectors ?? undefined,
      states: filter?.states ?? undefined,
    };
    return contactRoleConnection(context, asking, wanted, page);
  }

  @FieldResolver(() => declaredTypeOf('ContactPoint'), {
    description: 'The role, with who holds it and whom it is for.',
  })
  role(
    @Root() { told, asking }: ContactRoleObject,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<DeclaredEntity> {
    return presentObject(context, asking, told.role, 'ContactPoint');
  }
}
