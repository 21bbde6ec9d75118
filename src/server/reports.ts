/** Reports as pages. Who asks for the same one at the same time waits for one answer. */
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Logger } from 'pino';
import { TuhatverkkoError } from '../model/errors/errors.js';
import { type Locale, locales } from '../model/languages.js';
import type { Askings } from '../questions/asking/askings.js';
import { shortPage } from '../reports/html/page.js';
import { overlapPage, type PageAsked } from '../reports/overlap/overlapPage.js';
import { describeError } from '../texts/describe/describeError.js';
import { text } from '../texts/texts.js';
import { send, timed } from './answering.js';
import type { RequestLimits } from './limits.js';
import { reportSource } from './reportSource.js';
import { Answer, type Made, type SharedAnswers } from './sharedAnswers.js';

/** Among the pages that Vite builds. */
const stylesheet = { href: '/report.css' };

const headers = new Map([
  ['content-type', 'text/html; charset=utf-8'],
  ['cache-control', 'no-store'],
]);

interface Reporting {
  readonly askings: Askings;
  readonly limits: RequestLimits;
  readonly answers: SharedAnswers;
  readonly admission: RequestHandler;
  readonly log: Logger;
}

/** `GET /reports/overlap?area=…&lang=…&asOf=…`, see docs/report.md. */
export async function reports(parts: Reporting): Promise<Router> {
  const pseudonymKey = await parts.askings.store.secret();
  return Router().get('/reports/overlap', parts.admission, overlap(parts, pseudonymKey));
}

function overlap(parts: Reporting, pseudonymKey: Uint8Array): RequestHandler {
  const { askings, limits, answers, log } = parts;
  return async (request, response) => {
    const time = timed(limits.milliseconds);
    response.once('close', () => time.end(new Error('The caller has gone.')));
    const locale = readerLocale(request);
    const asked = askedBy(request);
    const onFailure = (error: unknown) => log.error({ err: error }, 'a part of a report failed');
    const sourceOf = (signal: AbortSignal) =>
      reportSource(askings, signal, locale, pseudonymKey, onFailure);
    const make = async (signal: AbortSignal): Promise<Made> => {
      const source = sourceOf(signal);
      const { status, html, isWhole } = await overlapPage(source, asked, locale, stylesheet);
      return { answer: new Answer(status, headers, Buffer.from(html)), isShareable: isWhole };
    };
    try {
      // What was decided has versions of its own, of which the revision does not tell.
      const decided = await sourceOf(time.signal).register.all();
      const versions = decided.map(({ id, version }) => [id, version]);
      const key = JSON.stringify(['report', locale, asked, versions]);
      const answer =
        answers.kept(key) ??
        (await answers.of(key, time.signal, make)) ??
        (await make(time.signal)).answer;
      if (!response.closed) await send(answer, request, response);
    } catch (error) {
      if (!response.closed) fail(error, locale, response, log);
    } finally {
      time.end(new Error('The request is over.'));
    }
  };
}

function askedBy({ query }: Request): PageAsked {
  const one = (name: string) => {
    const value = query[name];
    return typeof value === 'string' ? value : undefined;
  };
  return { area: one('area'), lang: one('lang'), asOf: one('asOf') };
}

/** As the browser says, else Finnish: in which a report is read most. */
function readerLocale(request: Request): Locale {
  const accepted = request.acceptsLanguages([...locales]);
  return locales.find((locale) => locale === accepted) ?? 'fi';
}

const statusOf: { readonly [code: string]: number } = {
  BAD_USER_INPUT: 400,
  TIMEOUT: 504,
  STORE_UNAVAILABLE: 503,
};

function fail(error: unknown, locale: Locale, response: Response, log: Logger): void {
  const isKnown = error instanceof TuhatverkkoError;
  if (!isKnown) log.error({ err: error }, 'a report failed');
  const told = isKnown ? describeError(locale, error) : text(locale, 'report:failedOtherwise');
  const title = text(locale, 'report:choose.title');
  response
    .status(isKnown ? (statusOf[error.code] ?? 500) : 500)
    .set(Object.fromEntries(headers))
    .send(shortPage(locale, title, stylesheet, [told], []));
}
