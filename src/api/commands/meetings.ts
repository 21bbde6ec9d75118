/** The command that records a meeting with all that is told of it. */
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { recordMeeting } from '../../changes/editing/recordMeeting.js';
import { meeting } from '../../model/entities/work/meeting.js';
import { keyOf } from '../frame/command.js';
import type { RequestContext } from '../frame/context.js';
import { fillIn, givenIn, type Input, inputNamed, needed, optional } from './inputs.js';
import { entityPayload, type Payload, payloadWithEntity } from './payloads.js';

@InputType({ description: 'A duty that a meeting fulfils, and for whom.' })
class FulfilmentInput {
  @Field(() => ID, { description: 'The duty.' })
  duty!: string;

  @Field(() => ID, { description: 'The organisation whose duty it is.' })
  bearer!: string;
}

const RecordMeetingInput = inputNamed('RecordMeetingInput', 'What is told of a meeting.');
fillIn(RecordMeetingInput, meeting.fields, false);
needed(RecordMeetingInput, 'firstDay', () => String, 'The day of the meeting, or its first day.');
optional(RecordMeetingInput, 'lastDay', () => String, 'Its last day; the first when left out.');
needed(RecordMeetingInput, 'heldBy', () => [ID], 'The network, or the parties of a negotiation.');
optional(RecordMeetingInput, 'attendedBy', () => [ID], 'Organisations and people who took part.');
optional(RecordMeetingInput, 'fulfils', () => [FulfilmentInput], 'Duties that it fulfils.');

type MeetingInput = Input & {
  readonly firstDay: string;
  readonly heldBy: readonly string[];
  readonly attendedBy?: readonly string[] | null;
  readonly fulfils?: readonly FulfilmentInput[] | null;
};

@Resolver()
export class MeetingCommandResolver {
  @Mutation(() => entityPayload('Meeting'), {
    description:
      'Records a meeting: when, by whom, who took part, which duties it fulfils for whom.',
  })
  async recordMeeting(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordMeetingInput, { description: 'What is to be recorded.' })
    input: MeetingInput,
  ): Promise<Payload> {
    const commanded = await recordMeeting(context.commanding, {
      ...givenIn(input, meeting.fields),
      key: keyOf('recordMeeting', input.clientMutationId),
      firstDay: input.firstDay,
      lastDay: input.lastDay ?? undefined,
      heldBy: input.heldBy,
      attendedBy: input.attendedBy ?? [],
      fulfils: input.fulfils ?? [],
    });
    return payloadWithEntity(context, input.clientMutationId, 'Meeting', commanded);
  }
}
