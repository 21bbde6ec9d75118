/**
 * How many requests are in work at once. As many again wait, their bodies unread, for a short while; to
 * all others the service says at once that it is busy, so that memory stays bounded. Of many that arrive
 * together each is begun, or told, in a turn of its own, so that the event loop is held by none of them.
 */
import type { RequestHandler, Response } from 'express';
import { text } from '../texts/texts.js';
import { localeOf } from './graphql.js';
import type { RequestLimits } from './limits.js';

/** How long a request may wait for its turn, and when to try again, in seconds. */
const WAIT = 2;

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

  return (request, response, next) => {
    if (inWork < limits.requests) return begin(response, next);
    const refuse = async () => {
      const asked = inWork + 1;
      await turn();
      const message = text(localeOf(request), 'errors:busy', {
        allowed: limits.requests,
        seconds: WAIT,
      });
      const problems = [{ path: 'requests', value: String(asked), message }];
      // The connection stays: closed on a body that is still coming, it could take the answer with it.
      response.set('retry-after', String(WAIT)).status(503);
      response.json({ errors: [{ message, extensions: { code: 'LIMIT_EXCEEDED', problems } }] });
    };
    if (waiting.size >= limits.requests) return void refuse();

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
      void refuse();
    }, WAIT * 1000);
    response.once('close', leave);
    waiting.add(enter);
  };
}
