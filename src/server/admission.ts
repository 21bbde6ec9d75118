/**
 * How many requests are in work at once. As many again wait, their bodies unread, for a short while; to
 * all others the service says at once that it is busy, so that memory stays bounded. Of many that arrive
 * together each is begun in a turn of its own, and some are told, so that the event loop is not held.
 */
import type { RequestHandler, Response } from 'express';
import { text } from '../texts/texts.js';
import { localeOf } from './graphql.js';
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
    const asked = inWork + 1;
    const tell = () => {
      if (response.closed) return;
      const message = text(localeOf(request), 'errors:busy', {
        allowed: limits.requests,
        seconds: WAIT,
      });
      const problems = [{ path: 'requests', value: String(asked), message }];
      // The connection stays: closed on a body that is still coming, it could take the answer with it.
      response.set('retry-after', String(WAIT)).status(503);
      response.json({ errors: [{ message, extensions: { code: 'LIMIT_EXCEEDED', problems } }] });
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
