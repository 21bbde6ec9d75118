/** From an HTTP request to its answer: by Apollo, once for all who ask the same at the same time. */
import { setMaxListeners } from 'node:events';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';
import type { RequestContext } from '../api/frame/context.js';
import { TimeoutError } from '../model/errors/errors.js';
import { type Locale, locales } from '../model/languages.js';
import type { Caller } from '../model/roles.js';
import type { RequestLimits } from './limits.js';
import { Answer, compressions, type Made, type SharedAnswers } from './sharedAnswers.js';

/** Letters up to which a request is looked up: longer ones are seldom sent twice. */
const LONGEST_SHARED = 20_000;

/** Bytes under which compressing is not worth it. */
const LEAST_COMPRESSED = 1_024;

/** In graphql a name by itself wherever it stands: whatever does not hold it is no mutation. */
const MUTATION = /\bmutation\b/;

export type ContextOf = (
  signal: AbortSignal,
  locale: Locale,
  analysisId?: string,
) => RequestContext;

/** Why the signal of a request ends besides its time; made once, since an error looks for its place in the code. */
const over = new Error('The request is over.');
const gone = new Error('The caller has gone.');

interface Answering {
  readonly apollo: ApolloServer<RequestContext>;
  readonly caller: Caller;
  readonly limits: Pick<RequestLimits, 'milliseconds'>;
  readonly answers: SharedAnswers;
  readonly contextOf: ContextOf;
  /** Called when a request under a name is over. */
  readonly finished: (analysisId: string) => void;
}

/** The handler; it expects a parsed body. */
export function answering(parts: Answering): RequestHandler {
  const { apollo, caller, limits, answers, contextOf, finished } = parts;

  // What stands in `locals` is of one request.
  const signalOf = ({ locals }: Response) => locals['signal'] as AbortSignal;
  const byItself = expressMiddleware(apollo, {
    context: async ({ req, res }) => {
      const analysisId = req.get('x-analysis');
      if (analysisId !== undefined) res.once('close', () => finished(analysisId));
      return contextOf(signalOf(res), localeOf(req), analysisId);
    },
  });
  const compressed = compression();
  const alone: RequestHandler = (request, response, next) =>
    compressed(request, response, () => void byItself(request, response, next));

  async function made(request: Request, abandoned: AbortSignal): Promise<Made> {
    const time = timed(limits.milliseconds);
    abandoned.addEventListener('abort', () => time.end(abandoned.reason as Error));
    const context = contextOf(time.signal, localeOf(request));
    const { revision, staleSince } = context;
    const {
      status = 200,
      headers,
      body,
    } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersOf(request),
        search: '',
        body: request.body as unknown,
      },
      context: async () => context,
    });
    time.end(over);
    if (body.kind !== 'complete') throw new Error('The answer comes in parts.');
    const isSameStore = context.revision === revision && context.staleSince === staleSince;
    return {
      answer: new Answer(status, headers, Buffer.from(body.string)),
      isShareable: status === 200 && context.answer.isRepeatable && isSameStore,
    };
  }

  return async (request, response, next) => {
    const key = keyOf(request, caller);
    const kept = key !== undefined && answers.kept(key);
    if (kept) return send(kept, request, response);
    const time = timed(limits.milliseconds);
    response.once('close', () => time.end(gone));
    response.locals['signal'] = time.signal;
    if (key === undefined) return alone(request, response, next);
    let answer: Answer | undefined;
    try {
      answer = await answers.of(key, time.signal, (abandoned) => made(request, abandoned));
    } catch (error) {
      if (!time.signal.aborted) throw error;
    }
    if (response.closed) return;
    // Also where the time was over while another's answer was waited for: it says so.
    if (!answer) return alone(request, response, next);
    await send(answer, request, response);
  };
}

/**
 * All that the answer to a request hangs on, as far as the request tells; undefined for one that is to be
 * answered by itself, as it may change something, or is followed by others under a name.
 */
function keyOf(request: Request, { role }: Caller): string | undefined {
  const { method, headers } = request;
  const body = request.body as { readonly query?: unknown } | undefined;
  if (method !== 'POST' || typeof body?.query !== 'string') return undefined;
  if (headers['x-analysis'] !== undefined || MUTATION.test(body.query)) return undefined;
  const key = JSON.stringify([role, localeOf(request), headers.accept ?? '', body]);
  return key.length <= LONGEST_SHARED ? key : undefined;
}

function headersOf({ headers }: Request): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/** An answer as the caller can take it. */
export async function send(answer: Answer, request: Request, response: Response): Promise<void> {
  const wanted = request.acceptsEncodings([...compressions, 'identity']);
  const compression =
    answer.body.length >= LEAST_COMPRESSED && compressions.find((one) => one === wanted);
  const body = compression ? await answer.compressed(compression) : answer.body;
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  if (compression) response.setHeader('content-encoding', compression);
  response.setHeader('content-length', body.length);
  response.end(body);
}

/** A signal that ends with the time allowed, or before. */
export function timed(milliseconds: number): { signal: AbortSignal; end: (reason: Error) => void } {
  const ending = new AbortController();
  // As many as a request has questions wait for its end at once, and none stays.
  setMaxListeners(0, ending.signal);
  const end = (reason: Error) => {
    clearTimeout(timer);
    ending.abort(reason);
  };
  const timer = setTimeout(() => end(new TimeoutError('The request', milliseconds)), milliseconds);
  return { signal: ending.signal, end };
}

/** The language of ours that the caller prefers; English for who has no preference. */
export function localeOf(request: Request): Locale {
  const accepted =
    request.headers['accept-language'] &&
    request.acceptsLanguages(['en', 'fi', 'sv'] satisfies Locale[]);
  return locales.find((locale) => locale === accepted) ?? 'en';
}
