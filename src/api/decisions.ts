/** The decision register: what was decided, beside each pair and network, and the commands for it. */
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { DocumentSaved } from '../changes/workspace/saveDocument.js';
import { recordDecision } from '../changes/workspace/recordDecision.js';
import { withdrawDocument } from '../changes/workspace/withdrawDocument.js';
import { formatDay } from '../model/time/days.js';
import { aboutRecords } from '../questions/asking/about.js';
import { type Asking, pageOf } from '../questions/asking/asking.js';
import { decisions, type DecisionsArguments } from '../questions/decisions.js';
import type { DecisionVersion as SavedVersion } from '../records/decisions.js';
import { isStanding } from '../records/documents.js';
import { keyOf } from './frame/command.js';
import type { RequestContext } from './frame/context.js';
import { readIdCursor } from './frame/cursor.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  PageArguments,
} from './types/answers/connection.js';
import {
  Decision,
  DecisionConnection,
  DecisionFilterInput,
  DecisionPayload,
  type DecisionVersion,
  DecisionVersionConnection,
  RecordDecisionInput,
  WithdrawDecisionInput,
} from './types/workspace/decision.js';
import { readObject, readThoseThere } from './types/entities.js';
import { Network } from './types/network.js';
import { OverlapPair } from './types/overlap/overlap.js';

@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => DecisionConnection, {
    description: 'What was decided on networks and on pairs of them, the latest first.',
  })
  async decisions(
    @Ctx() context: RequestContext,
    @Arg('filter', () => DecisionFilterInput, {
      nullable: true,
      description: 'Only those that meet every condition.',
    })
    filter: DecisionFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<ConnectionOf<Decision>> {
    return decisionConnection(context, await context.asking(common), page, {
      network: filter?.network ?? undefined,
      codes: filter?.decision ?? undefined,
      dueBefore: filter?.dueBefore ?? undefined,
    });
  }

  @FieldResolver(() => [Network], {
    description: 'The network or the two of the pair, as far as they are still there.',
  })
  async networks(
    @Root() { document, asking }: Decision,
    @Ctx() context: RequestContext,
  ): Promise<Network[]> {
    return readThoseThere<Network>(context, asking, document.subjects, 'Network');
  }

  @FieldResolver(() => Network, {
    nullable: true,
    description: 'The one of the two that goes on after a merger; null when that is open.',
  })
  async survivor(
    @Root() { document, asking }: Decision,
    @Ctx() context: RequestContext,
  ): Promise<Network | undefined> {
    const { survivor } = document.content;
    return survivor === undefined
      ? undefined
      : readObject<Network>(context, asking, survivor, 'Network');
  }

  @FieldResolver(() => DecisionVersionConnection, {
    description: 'All that was ever saved on these networks, the first one first.',
  })
  async versions(
    @Root() { id, asking }: Decision,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<DecisionVersion>> {
    const versions = await context.decisions.versions(id);
    const placeOf = ({ version }: SavedVersion) => String(version);
    const page = pageOf(versions, placeOf, first, readIdCursor(after));
    const about = aboutRecords(asking, 'decisions:definition', page.totalCount, 0);
    return connectionFrom({ ...page, about }, asking, after, placeOf, (saved) => ({
      version: saved.version,
      recordedAt: new Date(saved.savedAt),
      decision: objectOf(saved, asking),
    }));
  }

  @Mutation(() => DecisionPayload, {
    description:
      'Records what a group decided on a network or on a pair, in the place of what stood before; every version stays.',
  })
  async recordDecision(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordDecisionInput, { description: 'What, on which, why, by whom.' })
    input: RecordDecisionInput,
  ): Promise<DecisionPayload> {
    const { decision, reason, decidedBy } = input;
    const saved = await recordDecision(context.commanding, {
      key: keyOf('recordDecision', input.clientMutationId),
      networks: input.networks,
      content: {
        ...{ decision, reason, decidedBy },
        decidedOn: formatDay(input.decidedOn),
        ...(typeof input.survivor === 'string' && { survivor: input.survivor }),
        ...(typeof input.revisitOn === 'number' && { revisitOn: formatDay(input.revisitOn) }),
      },
      expectedVersion: input.expectedVersion ?? undefined,
    });
    return payload(context, input.clientMutationId, saved);
  }

  @Mutation(() => DecisionPayload, {
    description: 'Takes a decision back. It is shown no more, and all its versions stay.',
  })
  async withdrawDecision(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawDecisionInput, { description: 'Which.' })
    input: WithdrawDecisionInput,
  ): Promise<DecisionPayload> {
    const saved = await withdrawDocument(context.commanding, {
      key: keyOf('withdrawDecision', input.clientMutationId),
      kind: 'decision',
      document: input.decision,
      expectedVersion: input.expectedVersion,
    });
    return payload(context, input.clientMutationId, saved);
  }
}

@Resolver(() => OverlapPair)
export class OverlapDecisionResolver {
  @FieldResolver(() => Decision, {
    nullable: true,
    description: 'What was decided on the pair; null when nothing was.',
  })
  async decision(
    @Root() { pair, asking }: OverlapPair,
    @Ctx() context: RequestContext,
  ): Promise<Decision | undefined> {
    const found = await context.decisions.on(pair.a, pair.b);
    return found && new Decision(found, asking);
  }
}

@Resolver(() => Network)
export class NetworkDecisionsResolver {
  @FieldResolver(() => DecisionConnection, {
    description: 'What was decided on it, alone or in a pair, the latest first.',
  })
  async decisions(
    @Root() { id, asking }: Network,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<ConnectionOf<Decision>> {
    return decisionConnection(context, asking, page, { network: id });
  }
}

async function decisionConnection(
  context: RequestContext,
  asking: Asking,
  { first, after }: PageArguments,
  question: Omit<DecisionsArguments, 'first' | 'after'>,
): Promise<ConnectionOf<Decision>> {
  const pages = { first, after: readIdCursor(after) };
  const page = await decisions(asking, context.decisions, { ...question, ...pages });
  return connectionFrom(
    page,
    asking,
    after,
    ({ id }) => id,
    (decision) => new Decision(decision, asking),
  );
}

async function payload(
  context: RequestContext,
  clientMutationId: string | null | undefined,
  { document, applied }: DocumentSaved<'decision'>,
): Promise<DecisionPayload> {
  return {
    clientMutationId: clientMutationId ?? null,
    applied,
    version: document.version,
    decision: objectOf(document, await context.asking({})),
  };
}

function objectOf(version: SavedVersion, asking: Asking): Decision | undefined {
  return isStanding(version) ? new Decision(version, asking) : undefined;
}
