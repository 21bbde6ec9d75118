/**
 * Subscriptions by graphql-ws, at the address of the queries. Only subscriptions: queries and changes go by
 * HTTP, where it is counted how many are in work.
 */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import type { RequestContext } from '../api/frame/context.js';
import { maskError } from '../api/frame/errors.js';
import { type Locale, locales } from '../model/languages.js';
import { exceeded, expectCost, type RequestLimits, shapeLimit } from './limits.js';

/** Connections at once; each takes some tens of kilobytes. */
const CONNECTIONS = 1_000;
/** Subscriptions at once on one connection. */
const SUBSCRIPTIONS = 10;
/** How often it is looked whether the other end is still there, in milliseconds. */
const LOOK = 12_000;

/** How long the other end may take to say that it has heard of the closing, in milliseconds. */
const TIME_TO_CLOSE = 2_000;

type ContextOf = (signal: AbortSignal, locale: Locale) => RequestContext;

/** What is known of a connection besides its socket. */
interface Connection extends Record<PropertyKey, unknown> {
  context: RequestContext;
  gone: AbortController;
}

/** Takes connections from `http` until it is stopped, which closes them with 1001, going away. */
export function serveSubscriptions(
  schema: GraphQLSchema,
  limits: RequestLimits,
  http: Server,
  log: Logger,
  contextOf: ContextOf,
): { stop(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.bodyBytes });
  let isStopping = false;
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const isFull = isStopping || sockets.clients.size >= CONNECTIONS;
    const refusal = isFull ? '503 Service Unavailable' : refusalOf(request);
    if (refusal !== undefined) {
      socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      sockets.emit('connection', client, request);
    });
  });

  const told = ({ context }: Connection, errors: readonly GraphQLError[]) =>
    errors.map((error) =>
      maskError(error.toJSON(), error, context.locale, (reference, cause) =>
        log.error({ reference, err: cause }, 'a subscription failed'),
      ),
    );
  const serving = useServer<Record<string, unknown>, Connection>(
    {
      onConnect: ({ extra }) => {
        extra.gone = new AbortController();
        extra.context = contextOf(extra.gone.signal, localeOf(extra.request));
      },
      onSubscribe: ({ extra, subscriptions }, _, payload) => {
        try {
          const count = Object.keys(subscriptions).length;
          if (count > SUBSCRIPTIONS) throw exceeded('subscriptions', SUBSCRIPTIONS, count);
          return { ...operationOf(schema, limits, payload), contextValue: extra.context };
        } catch (error) {
          if (error instanceof Refused) return error.errors;
          if (error instanceof GraphQLError) return [error];
          throw error;
        }
      },
      onError: ({ extra }, _, __, errors) => told(extra as Connection, errors),
      onNext: ({ extra }, _, __, ___, { data = null, errors }) =>
        errors && { data, errors: told(extra as Connection, errors) },
      onClose: ({ extra }) => extra.gone?.abort(new Error('The caller has gone.')),
    },
    sockets,
    LOOK,
  );
  return {
    stop: async () => {
      isStopping = true;
      const cut = setTimeout(() => {
        for (const client of sockets.clients) client.terminate();
      }, TIME_TO_CLOSE);
      await serving.dispose();
      clearTimeout(cut);
    },
  };
}

/** The status that a request for a connection gets instead; undefined when it may have one. */
function refusalOf({ url, headers: { origin, host } }: IncomingMessage): string | undefined {
  if (new URL(url ?? '', 'http://localhost').pathname !== '/graphql') return '404 Not Found';
  // A browser lets every site connect, and says which one it is.
  const isOwn = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
  return isOwn ? undefined : '403 Forbidden';
}

class Refused extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('The operation is not valid.');
  }
}

/** What is to be executed. Throws Refused or a GraphQLError, as the caller is to be told. */
function operationOf(
  schema: GraphQLSchema,
  limits: RequestLimits,
  { query, variables, operationName }: SubscribePayload,
): ExecutionArgs {
  const document = parsed(query, limits);
  const errors = validate(schema, document, [...specifiedRules, shapeLimit(limits)]);
  if (errors.length > 0) throw new Refused(errors.map(badInput));
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
    throw badInput(
      new GraphQLError(
        'Expected one subscription. Send queries and mutations by POST to /graphql.',
      ),
    );
  }
  expectCost(schema, limits, document, variables ?? undefined, operationName ?? null);
  return { schema, document, operationName, variableValues: variables };
}

function parsed(query: string, { tokens }: RequestLimits) {
  try {
    return parse(query, { maxTokens: tokens });
  } catch (error) {
    throw error instanceof GraphQLError ? badInput(error) : error;
  }
}

/** An error of the caller's operation, unless it says already what it is. */
function badInput(error: GraphQLError): GraphQLError {
  if (error.extensions['code'] !== undefined) return error;
  const { nodes } = error;
  return new GraphQLError(error.message, {
    ...(nodes && { nodes }),
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** The first language of ours that the caller names; English for who names none. */
function localeOf({ headers }: IncomingMessage): Locale {
  const named = headers['accept-language']?.toLowerCase().match(/\b[a-z]{2}\b/g) ?? [];
  return locales.find((locale) => locale === named.find((one) => isLocale(one))) ?? 'en';
}

function isLocale(language: string): boolean {
  return locales.some((locale) => locale === language);
}
