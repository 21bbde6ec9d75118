/** Scenarios in GraphQL. */
import { Arg, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { MembershipRole, NetworkKind } from '../../../model/codes.js';
import { isUuid } from '../../../model/identifiers.js';
import type { Locale } from '../../../model/languages.js';
import { scenario } from '../../../model/workspace/scenario.js';
import {
  type OperationCode,
  operationCodes,
  operationFields,
  partsOf,
  type ScenarioOperation as Operation,
} from '../../../model/workspace/scenarioOperations.js';
import type { Asking } from '../../../questions/asking/asking.js';
import type { Standing } from '../../../records/documents.js';
import { text } from '../../../texts/texts.js';
import { enumOf, LocaleEnum, MembershipRoleEnum, NetworkKindEnum } from '../../frame/enums.js';
import { connectionType } from '../answers/connection.js';
import { DocumentPayload, SaveInput, SeenInput } from './documentCommands.js';
import { AuthoredDocument, SavedVersion } from './savedDocument.js';

const { fields } = scenario;
const { found, split, addMembership, moveWork, cover, fulfil, meet } = operationFields;
export const ScenarioOperationCodeEnum = enumOf(operationCodes);

@ObjectType('ScenarioOperation', {
  description:
    'One thing that a scenario would do. One that names a person tells nothing but its kind to who may not know of people.',
})
export class ScenarioOperation {
  constructor(
    readonly operation: Operation,
    readonly asking: Asking,
  ) {}

  /** Whether it may name a person. */
  get isOfPerson(): boolean {
    const { member, members = [] } = partsOf(this.operation);
    const { graph } = this.asking;
    return [member, ...members].some((id) => {
      if (id === undefined) return false;
      const node = graph.nodes.ids.numberOf(id);
      return node < 0 || graph.kindOf(node) === 'ContactPerson';
    });
  }

  @Field(() => ScenarioOperationCodeEnum, { description: 'What it does.' })
  get kind(): OperationCode {
    return this.operation.kind;
  }

  @Field(() => String, { description: 'What it does, in words.' })
  kindName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `workspace:operation.${this.kind}`);
  }

  @Field(() => String, { nullable: true, description: found.key.description })
  get key(): string | undefined {
    return partsOf(this.operation).key;
  }

  @Field(() => String, { nullable: true, description: found.name.description })
  get name(): string | undefined {
    return 'name' in this.operation ? this.operation.name : undefined;
  }

  @Field(() => NetworkKindEnum, { nullable: true, description: found.networkKind.description })
  get networkKind(): NetworkKind | undefined {
    return 'networkKind' in this.operation ? this.operation.networkKind : undefined;
  }

  @Field(() => String, {
    nullable: true,
    description: 'Of a network that the scenario founds, in the place of `network`: its key.',
  })
  get networkKey(): string | undefined {
    return keyIn(partsOf(this.operation).network);
  }

  @Field(() => String, {
    nullable: true,
    description: 'Of a network that the scenario founds, in the place of `into`: its key.',
  })
  get intoKey(): string | undefined {
    return keyIn(partsOf(this.operation).into);
  }

  @Field(() => MembershipRoleEnum, { nullable: true, description: addMembership.role.description })
  get role(): MembershipRole | undefined {
    return 'role' in this.operation ? this.operation.role : undefined;
  }

  @Field(() => Float, { nullable: true, description: meet.meetingsPerYear.description })
  get meetingsPerYear(): number | undefined {
    return this.operation.kind === 'meet' ? this.operation.meetingsPerYear : undefined;
  }

  @Field(() => Float, { nullable: true, description: meet.meetingHours.description })
  get meetingHours(): number | undefined {
    return this.operation.kind === 'meet' ? this.operation.meetingHours : undefined;
  }
}

function keyIn(reference: string | undefined): string | undefined {
  return reference !== undefined && !isUuid(reference) ? reference : undefined;
}

@ObjectType('Scenario', { description: scenario.description })
export class Scenario extends AuthoredDocument {
  constructor(
    readonly document: Standing<'scenario'>,
    readonly asking: Asking,
  ) {
    super();
  }

  @Field(() => ID, { description: 'Of all versions of the scenario.' })
  get id(): string {
    return this.document.id;
  }

  @Field(() => String, { description: fields.name.description })
  get name(): string {
    return this.document.content.name;
  }

  @Field(() => String, {
    nullable: true,
    description: `${fields.drawnUpBy.description} Null for who may not know of people.`,
  })
  get drawnUpBy(): string {
    return this.document.content.drawnUpBy;
  }

  @Field(() => Int, { description: fields.baseRevision.description })
  get baseRevision(): number {
    return this.document.content.baseRevision;
  }

  @Field(() => [ScenarioOperation], { description: 'What it would do, in this order.' })
  get operations(): ScenarioOperation[] {
    const { operations } = this.document.content;
    return operations.map((operation) => new ScenarioOperation(operation, this.asking));
  }
}

@ObjectType({ description: 'One save of a scenario.' })
export class ScenarioVersion extends SavedVersion {
  @Field(() => Scenario, {
    nullable: true,
    description: 'The scenario as it was saved; null where this version removed it.',
  })
  readonly scenario!: Scenario | undefined;
}

@ObjectType({ description: 'A page of the versions of a scenario, the first one first.' })
export class ScenarioVersionConnection extends connectionType('ScenarioVersion', ScenarioVersion) {}

@ObjectType({ description: 'A page of scenarios.' })
export class ScenarioConnection extends connectionType('Scenario', Scenario) {}

@InputType({
  description: 'One thing that a scenario would do; what it needs is told at each kind.',
})
export class ScenarioOperationInput {
  @Field(() => ScenarioOperationCodeEnum, { description: 'What it does.' })
  kind!: OperationCode;

  @Field(() => ID, { nullable: true, description: split.network.description })
  network?: string | null;

  @Field(() => ID, { nullable: true, description: moveWork.into.description })
  into?: string | null;

  @Field(() => ID, { nullable: true, description: addMembership.member.description })
  member?: string | null;

  @Field(() => [ID], { nullable: true, description: split.members.description })
  members?: string[] | null;

  @Field(() => MembershipRoleEnum, { nullable: true, description: addMembership.role.description })
  role?: MembershipRole | null;

  @Field(() => ID, { nullable: true, description: moveWork.concept.description })
  concept?: string | null;

  @Field(() => ID, { nullable: true, description: cover.area.description })
  area?: string | null;

  @Field(() => ID, { nullable: true, description: fulfil.duty.description })
  duty?: string | null;

  @Field(() => ID, { nullable: true, description: fulfil.bearer.description })
  bearer?: string | null;

  @Field(() => Float, { nullable: true, description: meet.meetingsPerYear.description })
  meetingsPerYear?: number | null;

  @Field(() => Float, { nullable: true, description: meet.meetingHours.description })
  meetingHours?: number | null;

  @Field(() => String, { nullable: true, description: found.key.description })
  key?: string | null;

  @Field(() => String, { nullable: true, description: found.name.description })
  name?: string | null;

  @Field(() => NetworkKindEnum, { nullable: true, description: found.networkKind.description })
  networkKind?: NetworkKind | null;
}

@InputType({ description: 'A scenario as it is to be.' })
export class SaveScenarioInput extends SaveInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The scenario that is saved anew; left out for a new one.',
  })
  scenario?: string | null;

  @Field(() => String, { description: fields.name.description })
  name!: string;

  @Field(() => String, { description: fields.drawnUpBy.description })
  drawnUpBy!: string;

  @Field(() => [ScenarioOperationInput], {
    description:
      'What it would do, in this order: 1 to 200. They are held against the records as they are, and each against those before it.',
  })
  operations!: ScenarioOperationInput[];
}

@InputType({ description: 'Which scenario is removed.' })
export class RemoveScenarioInput extends SeenInput {
  @Field(() => ID, { description: 'The scenario.' })
  scenario!: string;
}

@ObjectType({ description: 'What came of a command on a scenario.' })
export class ScenarioPayload extends DocumentPayload {
  @Field(() => Scenario, {
    nullable: true,
    description: 'The scenario as the command saved it; null when it was removed.',
  })
  readonly scenario!: Scenario | undefined;
}
