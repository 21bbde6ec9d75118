/**
 * The questions that the pages ask of the service: each a file of `schema/operations/`, sent as
 * GraphQL over HTTP, with an answer typed from the schema.
 */
import closestNetworks from '../../schema/operations/closestNetworks.graphql?raw';
import network from '../../schema/operations/network.graphql?raw';
import networkMap from '../../schema/operations/networkMap.graphql?raw';
import overlap from '../../schema/operations/overlap.graphql?raw';
import overlaps from '../../schema/operations/overlaps.graphql?raw';
import type {
  ClosestNetworksQuery,
  ClosestNetworksQueryVariables,
  NetworkMapQuery,
  NetworkMapQueryVariables,
  NetworkQuery,
  NetworkQueryVariables,
  OverlapQuery,
  OverlapQueryVariables,
  OverlapsQuery,
  OverlapsQueryVariables,
} from './operations.generated.js';

/** The service, or the store behind it, cannot be reached; asking again later may help. */
export class ServiceAwayError extends Error {
  override readonly name = 'ServiceAwayError';
}

/** The service answered that it will not or cannot answer; its own words are the message. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** The service has no such record, or no longer. */
export class GoneError extends Error {
  override readonly name = 'GoneError';
}

interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

const AWAY_STATUSES = new Set([502, 503, 504]);

/**
 * Asks one operation. Rejects with ServiceAwayError, GoneError, RefusedError, or the signal's AbortError.
 */
function operation<Answer, Variables>(query: string) {
  return async (variables: Variables, signal: AbortSignal): Promise<Answer> => {
    const reply = await post<Answer>({ query, variables }, signal);
    const [error] = reply.errors ?? [];
    const code = error?.extensions?.code;
    if (error !== undefined && code === 'STORE_UNAVAILABLE') {
      throw new ServiceAwayError(error.message);
    }
    if (error !== undefined && code === 'NOT_FOUND') throw new GoneError(error.message);
    if (error !== undefined) throw new RefusedError(error.message);
    if (reply.data === null || reply.data === undefined) throw new RefusedError('No data.');
    return reply.data;
  };
}

async function post<Answer>(body: object, signal: AbortSignal): Promise<Reply<Answer>> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      signal,
    });
  } catch (cause) {
    if (signal.aborted) throw cause;
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

export const askNetworkMap = operation<NetworkMapQuery, NetworkMapQueryVariables>(networkMap);
export const askOverlaps = operation<OverlapsQuery, OverlapsQueryVariables>(overlaps);
export const askOverlap = operation<OverlapQuery, OverlapQueryVariables>(overlap);
export const askNetwork = operation<NetworkQuery, NetworkQueryVariables>(network);
export const askClosestNetworks = operation<ClosestNetworksQuery, ClosestNetworksQueryVariables>(
  closestNetworks,
);

export type MapNode = NetworkMapQuery['networkMap']['nodes'][number];
export type NetworkMap = NetworkMapQuery['networkMap'];
export type ListedPair = OverlapsQuery['overlaps']['nodes'][number];
