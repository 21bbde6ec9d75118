/** The service: everything that listens, put together, and taken down again in good order. */
import { once } from 'node:events';
import { createServer, type Server, type ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Logger } from 'pino';
import { LimitExceededError } from '../model/errors/errors.js';
import type { Role } from '../model/roles.js';
import { Askings } from '../questions/asking/askings.js';
import { describeError } from '../texts/describe/describeError.js';
import { admission } from './admission.js';
import { calendars } from './calendars.js';
import { localeOf } from './answering.js';
import { startGraphql } from './graphql.js';
import { health } from './health.js';
import type { RequestLimits } from './limits.js';
import { pages, securityHeaders } from './pages.js';
import { reports } from './reports.js';
import { SharedAnswers } from './sharedAnswers.js';

export type { RequestLimits };

export interface ServiceOptions {
  readonly store: Askings['store'];
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly limits: RequestLimits;
  /** What everybody who asks may see and do. */
  readonly role: Role;
  /** Where the built pages lie. */
  readonly webDirectory: string;
  readonly log: Logger;
  /** Threads beside the one that answers, for long analysis; 0 does it in turns with the answers. */
  readonly threads: number;
}

export interface Service {
  /** Where it can be reached, such as `http://localhost:4000`. */
  readonly url: string;
  /** Stops accepting, finishes what is under way, stops following the store. The store stays open. */
  close(): Promise<void>;
}

/**
 * How long a connection is kept for the caller's next request, in milliseconds: longer than callers and
 * proxies commonly keep one, so that none sends a request on a connection that is just being closed.
 */
const KEEP_ALIVE = 65_000;

/** Reads the store into memory and begins to listen. Throws what the store or the address throws. */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { store, log, limits, role } = options;
  const askings = await Askings.open(
    store,
    (error) => log.warn({ err: error }, 'the store could not be followed; trying again'),
    { threads: options.threads },
  );
  const app = express();
  const http = createServer(timeouts(limits), app);
  // A connection on which nothing moves, such as that of a caller who does not read the answer.
  http.timeout = 2 * limits.milliseconds;
  try {
    const answers = new SharedAnswers(askings);
    const graphql = await startGraphql(askings, { role }, limits, answers, http, log);
    await addRoutes(app, askings, options, answers, graphql.handler);
    await listen(http, options.port, options.host);
    return {
      url: urlOf(http, options.host),
      close: async () => {
        await graphql.stop();
        await closed(http);
        await askings.close();
      },
    };
  } catch (error) {
    await askings.close();
    throw error;
  }
}

/** Times of HTTP: a request that has not arrived in time is answered 408 and its connection closed. */
function timeouts({ milliseconds }: RequestLimits): ServerOptions {
  return {
    headersTimeout: milliseconds,
    requestTimeout: milliseconds,
    connectionsCheckingInterval: Math.min(1_000, milliseconds / 2),
    keepAliveTimeout: KEEP_ALIVE,
  };
}

async function addRoutes(
  app: Express,
  askings: Askings,
  { limits, webDirectory, log }: ServiceOptions,
  answers: SharedAnswers,
  graphql: express.RequestHandler,
): Promise<void> {
  app.disable('x-powered-by');
  app.use(securityHeaders());
  const admitted = admission(limits, () => askings.turn());
  const answered = [admitted, express.json({ limit: limits.bodyBytes }), graphql];
  // First, as it is asked the most: looking for pages takes a good part of the time of a kept answer.
  app.post('/graphql', answered);
  // After it, since it compresses its own answers, once for all who take them.
  app.use(compression());
  app.use(health(askings));
  app.use(await reports({ askings, limits, answers, admission: admitted, log }));
  app.use(await calendars({ askings, limits, answers, admission: admitted, log }));
  app.use(pages(webDirectory));
  app.use('/graphql', answered);
  app.use(refuse(limits));
}

/** A body that cannot be read, told like any other GraphQL error. */
function refuse(limits: RequestLimits): ErrorRequestHandler {
  return (error: { status?: number; type?: string; length?: number }, request, response, next) => {
    if (response.headersSent) return next(error);
    if (error.type === 'entity.too.large') {
      // How long a compressed body would be, nobody has read.
      const asked = error.length ?? limits.bodyBytes + 1;
      const limit = new LimitExceededError('bodyBytes', limits.bodyBytes, asked);
      const message = describeError(localeOf(request), limit);
      return response.status(413).json({ errors: [{ message, extensions: { code: limit.code } }] });
    }
    if (error.status !== undefined && error.status >= 400 && error.status < 500) {
      const message = 'The body is not JSON as GraphQL over HTTP expects it.';
      const extensions = { code: 'BAD_USER_INPUT' };
      return response.status(error.status).json({ errors: [{ message, extensions }] });
    }
    return next(error);
  };
}

async function listen(http: Server, port: number, host: string): Promise<void> {
  http.listen(port, host);
  await once(http, 'listening');
}

async function closed(http: Server): Promise<void> {
  if (!http.listening) return;
  http.close();
  http.closeIdleConnections();
  await once(http, 'close');
}

function urlOf(http: Server, host: string): string {
  const { port } = http.address() as AddressInfo;
  const name = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return `http://${name}:${port}`;
}
