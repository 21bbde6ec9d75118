/** Which records a list or a question is about, as GraphQL arguments. */
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { AreaKind, NetworkKind, OrganisationKind, Status } from '../../../model/codes.js';
import type { NetworkFilter } from '../../../questions/filters/networkFilter.js';
import {
  AreaKindEnum,
  NetworkKindEnum,
  OrganisationKindEnum,
  RecordStatusEnum,
} from '../../frame/enums.js';

@InputType({ description: 'Networks that meet every condition that is given.' })
export class NetworkFilterInput {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  ids?: string[] | null;

  @Field(() => [NetworkKindEnum], { nullable: true, description: 'Only of these kinds.' })
  kinds?: NetworkKind[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only those that cover at least one municipality of these areas.',
  })
  areas?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only those that are about one of these levels of cooperation: concepts of the scheme COOPERATION_LEVEL.',
  })
  levels?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only those that are about one of these themes: concepts of the scheme THEME.',
  })
  themes?: string[] | null;

  @Field(() => [RecordStatusEnum], {
    nullable: true,
    description:
      'Statuses that are let in, of networks and of memberships; ACTIVE and ENDED when left out.',
  })
  statuses?: Status[] | null;
}

/** What questions have in common that are asked of the fabric of networks and organisations. */
@ArgsType()
export abstract class GraphOfNetworks {
  @Field(() => NetworkFilterInput, {
    nullable: true,
    description: 'Only these networks, and the organisations in them, make up the graph.',
  })
  filter?: NetworkFilterInput | null;
}

/** The filter as questions take it: what is not given is left out. */
export function networkFilterOf(input: NetworkFilterInput | null | undefined): NetworkFilter {
  return {
    ids: input?.ids ?? undefined,
    kinds: input?.kinds ?? undefined,
    areas: input?.areas ?? undefined,
    levels: input?.levels ?? undefined,
    themes: input?.themes ?? undefined,
    statuses: input?.statuses ?? undefined,
  };
}

@InputType({ description: 'Organisations that meet every condition that is given.' })
export class OrganisationFilterInput {
  @Field(() => [OrganisationKindEnum], { nullable: true, description: 'Only of these kinds.' })
  kinds?: OrganisationKind[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only those at home in a municipality of these areas.',
  })
  areas?: string[] | null;
}

@InputType({ description: 'Areas that meet every condition that is given.' })
export class AreaFilterInput {
  @Field(() => AreaKindEnum, { nullable: true, description: 'Only of this kind.' })
  kind?: AreaKind | null;
}
