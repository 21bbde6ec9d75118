/**
 * How many requests are in work at once. As many again wait, their bodies unread, for a short while; to
 * all others the service says at once that it is busy, so that memory stays bounded. Of many that arrive
 * together each is begun in a turn of its own, and some are told, so that the event loop is not held.
 */
import type { RequestHandler, Response } from 'express';
import type { Locale } from '../model/languages.js';
import { text } from '../texts/texts.js';
import { localeOf } from './answering.js';
import type { RequestLimits } from './limits.js';

/** How long a request may wait for its turn, and when to try again, in seconds. */
const WAIT = 2;

/** How many are told each time round the event loop that the service is busy: some milliseconds. */
const TOLD_AT_ONCE = 20;

/**
 * Lets `limits.requests` through at once; who neither fits nor gets a turn in time is answered 503 with
 * Retry-After. A request keeps its place for three times `limits.milliseconds` at the most: to arrive, to
 * be answered, and to be taken by a caller that reads slowly. `turn` resolves when there is one.
 */
export function admission(limits: RequestLimits, turn: () => Promise<void>): RequestHandler {
  let inWork = 0;
  const waiting = new Set<() => void>();

  function begin(response: Response, next: () => void): void {
    inWork++;
    const overdue = setTimeout(() => response.destroy(), 3 * limits.milliseconds);
    response.once('close', () => {
      inWork--;
      clearTimeout(overdue);
      for (const enter of waiting) return enter();
    });
    void turn().then(() => {
      if (!response.closed) next();
    });
  }

  // Made once: by the thousand they would take more time than the answers.
  const refusals: { readonly [locale in Locale]: Buffer } = {
    fi: refusalIn('fi', limits),
    sv: refusalIn('sv', limits),
    en: refusalIn('en', limits),
  };
  const refused: (() => void)[] = [];

  /** In turns apart from those of answers, which would wait behind hundreds of refusals. */
  function refuse(tell: () => void): void {
    if (refused.push(tell) === 1) setImmediate(tellSome);
  }

  function tellSome(): void {
    const some = refused.slice(0, TOLD_AT_ONCE);
    for (const tell of some) tell();
    refused.splice(0, some.length);
    if (refused.length > 0) setImmediate(tellSome);
  }

  return (request, response, next) => {
    if (inWork < limits.requests) return begin(response, next);
    const tell = () => {
      if (response.closed) return;
      const body = refusals[localeOf(request)];
      // The connection stays: closed on a body that is still coming, it could take the answer with it.
      response.writeHead(503, {
        'retry-after': String(WAIT),
        'content-type': 'application/json; charset=utf-8',
        'content-length': body.length,
      });
      response.end(body);
    };
    if (waiting.size >= limits.requests) return refuse(tell);

    const leave = () => {
      clearTimeout(tooLong);
      waiting.delete(enter);
      response.off('close', leave);
    };
    const enter = () => {
      leave();
      begin(response, next);
    };
    const tooLong = setTimeout(() => {
      leave();
      refuse(tell);
    }, WAIT * 1000);
    response.once('close', leave);
    waiting.add(enter);
  };
}

/** What who is refused is told. */
function refusalIn(locale: Locale, { requests }: RequestLimits): Buffer {
  const message = text(locale, 'errors:busy', { allowed: requests, seconds: WAIT });
  const problems = [{ path: 'requests', value: String(requests + 1), message }];
  const extensions = { code: 'LIMIT_EXCEEDED', problems };
  return Buffer.from(JSON.stringify({ errors: [{ message, extensions }] }));
}
