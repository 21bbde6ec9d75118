/**
 * The questions that the pages ask of the service: each a file of `schema/operations/`, sent as
 * GraphQL over HTTP, with an answer typed from the schema.
 */
import closestNetworks from '../../schema/operations/closestNetworks.graphql?raw';
import network from '../../schema/operations/network.graphql?raw';
import networkMap from '../../schema/operations/networkMap.graphql?raw';
import networkMapByMeasure from '../../schema/operations/networkMapByMeasure.graphql?raw';
import overlap from '../../schema/operations/overlap.graphql?raw';
import overlaps from '../../schema/operations/overlaps.graphql?raw';
import scenarios from '../../schema/operations/scenarios.graphql?raw';
import search from '../../schema/operations/search.graphql?raw';
import structureMeasures from '../../schema/operations/structureMeasures.graphql?raw';
import type {
  ClosestNetworksQuery,
  ClosestNetworksQueryVariables,
  NetworkMapByMeasureQuery,
  NetworkMapByMeasureQueryVariables,
  NetworkMapQuery,
  NetworkMapQueryVariables,
  NetworkQuery,
  NetworkQueryVariables,
  OverlapQuery,
  OverlapQueryVariables,
  OverlapsQuery,
  OverlapsQueryVariables,
  ScenariosQuery,
  ScenariosQueryVariables,
  SearchQuery,
  SearchQueryVariables,
  StructureMeasuresQuery,
  StructureMeasuresQueryVariables,
} from './operations.generated.js';
import { note } from './connection.js';
import { scenarioShown } from './page/mapView.js';

/** The service, or the store behind it, cannot be reached; asking again later may help. */
export class ServiceAwayError extends Error {
  override readonly name = 'ServiceAwayError';
}

/** The service answered that it will not or cannot answer; its own words are the message. */
class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** The service has no such record, or no longer. */
export class GoneError extends Error {
  override readonly name = 'GoneError';
}

interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly ReplyError[];
  readonly extensions?: { readonly revision: number; readonly staleSince?: string };
}

interface ReplyError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** In milliseconds; an answer that asks for nothing comes at once or not at all. */
const LONGEST_WAIT = 10_000;
const AWAY_STATUSES = new Set([502, 503, 504]);

/** Rejects with ServiceAwayError, GoneError, RefusedError, or the signal's AbortError. */
type Ask<Answer, Variables> = (variables: Variables, signal: AbortSignal) => Promise<Answer>;

async function answerTo<Answer>(
  query: string,
  variables: object,
  signal: AbortSignal,
): Promise<Answer> {
  // Questions that know no scenario pay no heed to the variable.
  const asked = { scenario: scenarioShown ?? null, ...variables };
  const reply = await post<Answer>({ query, variables: asked }, signal);
  const error = reply.errors?.find((each) => !isBearable(each));
  if (error !== undefined) throw errorOf(error);
  if (reply.data === null || reply.data === undefined) throw new RefusedError('No data.');
  return reply.data;
}

/** While the store is away, pairs are shown without what was decided on them; the banner says so. */
function isBearable({ path, extensions }: ReplyError): boolean {
  return extensions?.code === 'STORE_UNAVAILABLE' && path?.at(-1) === 'decision';
}

function errorOf({ message, extensions }: ReplyError): Error {
  if (extensions?.code === 'STORE_UNAVAILABLE') return new ServiceAwayError(message);
  if (extensions?.code === 'NOT_FOUND') return new GoneError(message);
  return new RefusedError(message);
}

async function post<Answer>(body: object, signal: AbortSignal): Promise<Reply<Answer>> {
  try {
    const reply = await posted<Answer>(body, signal);
    noteReply(reply);
    return reply;
  } catch (error) {
    if (error instanceof ServiceAwayError) note({ state: 'serviceAway' });
    throw error;
  }
}

function noteReply({ errors, extensions }: Reply<unknown>): void {
  const since = extensions?.staleSince;
  const isAway = errors?.some((error) => error.extensions?.code === 'STORE_UNAVAILABLE');
  if (since !== undefined || isAway) note({ state: 'storeAway', since });
  else if (extensions !== undefined) note({ state: 'well', revision: extensions.revision });
}

async function posted<Answer>(body: object, signal: AbortSignal): Promise<Reply<Answer>> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        // What the service says of an error is for the reader of the page.
        'accept-language': document.documentElement.lang,
      },
      body: JSON.stringify(body),
      signal,
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ServiceAwayError('The service cannot be reached.', { cause });
  }
  if (AWAY_STATUSES.has(response.status)) throw new ServiceAwayError(`HTTP ${response.status}`);
  try {
    return (await response.json()) as Reply<Answer>;
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new RefusedError(`HTTP ${response.status}`, { cause });
  }
}

/** Asks for nothing but what comes with every answer: how it stands with the service and its store. */
export function askNothing(): Promise<unknown> {
  return post({ query: '{ __typename }' }, AbortSignal.timeout(LONGEST_WAIT));
}

export const askNetworkMap: Ask<NetworkMapQuery, NetworkMapQueryVariables> = (variables, signal) =>
  answerTo(networkMap, variables, signal);

export const askNetworkMapByMeasure: Ask<
  NetworkMapByMeasureQuery,
  NetworkMapByMeasureQueryVariables
> = (variables, signal) => answerTo(networkMapByMeasure, variables, signal);

export const askStructureMeasures: Ask<StructureMeasuresQuery, StructureMeasuresQueryVariables> = (
  variables,
  signal,
) => answerTo(structureMeasures, variables, signal);

export const askOverlaps: Ask<OverlapsQuery, OverlapsQueryVariables> = (variables, signal) =>
  answerTo(overlaps, variables, signal);

export const askOverlap: Ask<OverlapQuery, OverlapQueryVariables> = (variables, signal) =>
  answerTo(overlap, variables, signal);

export const askNetwork: Ask<NetworkQuery, NetworkQueryVariables> = (variables, signal) =>
  answerTo(network, variables, signal);

export const askClosestNetworks: Ask<ClosestNetworksQuery, ClosestNetworksQueryVariables> = (
  variables,
  signal,
) => answerTo(closestNetworks, variables, signal);

export const askScenarios: Ask<ScenariosQuery, ScenariosQueryVariables> = (variables, signal) =>
  answerTo(scenarios, variables, signal);

export const askSearch: Ask<SearchQuery, SearchQueryVariables> = (variables, signal) =>
  answerTo(search, variables, signal);

export type MapCommunity = NetworkMapQuery['networkMap']['communities'][number];
export type NetworkMap = NetworkMapQuery['networkMap'];
export type ListedPair = OverlapsQuery['overlaps']['nodes'][number];
export type PairDecisionTold = NonNullable<NonNullable<OverlapQuery['overlap']>['decision']>;
