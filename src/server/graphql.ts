/** GraphQL over HTTP: Apollo Server with our schema, limits and errors. */
import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { RequestHandler } from 'express';
import { OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import { RequestContext } from '../api/frame/context.js';
import { maskError, requestCode } from '../api/frame/errors.js';
import { createSchema } from '../api/schema.js';
import type { Caller } from '../model/roles.js';
import type { Askings } from '../questions/asking/askings.js';
import { answering, type ContextOf } from './answering.js';
import { costLimit, type RequestLimits, shapeLimit } from './limits.js';
import type { SharedAnswers } from './sharedAnswers.js';
import { serveSubscriptions } from './subscriptions.js';

export interface GraphqlService {
  readonly handler: RequestHandler;
  stop(): Promise<void>;
}

/** Starts Apollo; the handler expects a parsed body. `caller` is who asks, until there is a sign-in. */
export async function startGraphql(
  askings: Askings,
  caller: Caller,
  limits: RequestLimits,
  answers: SharedAnswers,
  http: Server,
  log: Logger,
): Promise<GraphqlService> {
  const schema = await createSchema();
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    // The command line stops the service, and the store after it.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [shapeLimit(limits)],
    // Only for what never gets as far as a context, such as a request refused for its headers.
    formatError: (formatted) => ({
      ...formatted,
      extensions: { ...formatted.extensions, code: requestCode(formatted) },
    }),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 7_000 }),
      ApolloServerPluginLandingPageDisabled(),
      // It would have every field resolved through a wrapper.
      ApolloServerPluginCacheControlDisabled(),
      costLimit(schema, limits),
      {
        async requestDidStart() {
          return {
            async willSendResponse({ request, response, errors, contextValue, operation }) {
              if (operation?.operation === OperationTypeNode.MUTATION) answers.written();
              response.http.headers.set('cache-control', 'no-store');
              if (response.body.kind !== 'single' || !contextValue) return;
              const { singleResult } = response.body;
              if (singleResult.data !== undefined) {
                const { revision, staleSince } = contextValue;
                singleResult.extensions = { revision, ...(staleSince && { staleSince }) };
              }
              if (!errors) return;
              contextValue.answer.isRepeatable = false;
              // The older media type has no other status than 200 for what a well-formed request gets.
              const accepted = request.http?.headers.get('accept') ?? '';
              const wellFormed = errors.every(
                ({ extensions }) => extensions.code !== 'BAD_REQUEST',
              );
              if (wellFormed && !accepted.includes('application/graphql-response+json')) {
                response.http.status = 200;
              }
              // Errors are made for their reader, whose language only the request knows.
              singleResult.errors = (singleResult.errors ?? []).map((formatted, index) =>
                maskError(formatted, errors[index], contextValue.locale, (reference, error) => {
                  // Nobody reads of a failure that is only that the caller has gone.
                  if (error === contextValue.signal.reason) return;
                  log.error({ reference, err: error }, 'a request failed');
                }),
              );
            },
          };
        },
      },
    ],
    logger: {
      debug: (message: unknown) => log.debug(String(message)),
      info: (message: unknown) => log.debug(String(message)),
      warn: (message: unknown) => log.warn(String(message)),
      error: (message: unknown) => log.error(String(message)),
    },
  });
  await apollo.start();
  // The store's, so that a person has the same pseudonym at whichever process on it.
  const pseudonymKey = await askings.store.secret();
  const contextOf: ContextOf = (signal, locale, analysisId) =>
    new RequestContext(askings, signal, locale, caller, pseudonymKey, analysisId);
  const subscriptions = serveSubscriptions(schema, limits, http, log, contextOf);
  const finished = (analysisId: string) => askings.progress.finish(analysisId);
  return {
    handler: answering({ apollo, caller, limits, answers, contextOf, finished }),
    stop: async () => {
      // First, since a connection that stays would keep the other stop waiting.
      await subscriptions.stop();
      await apollo.stop();
    },
  };
}
