/** Which duties and bearers a question is about, as GraphQL arguments. */
import { Field, ID, InputType } from 'type-graphql';
import { type CodeOf, legalStatuses } from '../../model/codes.js';
import type { DutyFilter } from '../../questions/duties/bearers.js';
import { enumOfCodes } from '../frame/enums.js';

@InputType({ description: 'Duties and their bearers that meet every condition that is given.' })
export class DutyBearerFilterInput {
  @Field(() => [ID], { nullable: true, description: 'Only these duties.' })
  duties?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only these bearers: organisations, or networks that have a task by name.',
  })
  bearers?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only bearers that share a municipality with these areas: by what they govern, else their home; networks by what they cover.',
  })
  areas?: string[] | null;

  @Field(() => [enumOfCodes(legalStatuses)], {
    nullable: true,
    description: 'Only duties behind which one of these stands.',
  })
  legalStatuses?: CodeOf<typeof legalStatuses>[] | null;
}

/** The filter as questions take it: what is not given is left out. */
export function dutyFilterOf(input: DutyBearerFilterInput | null | undefined): DutyFilter {
  return {
    duties: input?.duties ?? undefined,
    bearers: input?.bearers ?? undefined,
    areas: input?.areas ?? undefined,
    legalStatuses: input?.legalStatuses ?? undefined,
  };
}
