/** The calendar of mandates and duties, for calendar programs, which subscribe to it without signing in. */
import { type Request, type RequestHandler, Router } from 'express';
import type { Logger } from 'pino';
import { mandateCalendar } from '../exporting/calendar.js';
import { TuhatverkkoError } from '../model/errors/errors.js';
import { type Locale, locales } from '../model/languages.js';
import type { Askings } from '../questions/asking/askings.js';
import { seekArea } from '../reports/area.js';
import { Words } from '../reports/words.js';
import { describeError } from '../texts/describe/describeError.js';
import { text } from '../texts/texts.js';
import { send, timed } from './answering.js';
import type { RequestLimits } from './limits.js';
import { reportSource } from './reportSource.js';
import { Answer, type Made, type SharedAnswers } from './sharedAnswers.js';

const calendarHeaders = new Map([
  ['content-type', 'text/calendar; charset=utf-8'],
  ['content-disposition', 'inline; filename="mandates.ics"'],
  ['cache-control', 'no-store'],
]);
const plainHeaders = new Map([
  ['content-type', 'text/plain; charset=utf-8'],
  ['cache-control', 'no-store'],
]);

interface Calendars {
  readonly askings: Askings;
  readonly limits: RequestLimits;
  readonly answers: SharedAnswers;
  readonly admission: RequestHandler;
  readonly log: Logger;
}

/** `GET /calendar/mandates.ics?area=…&lang=…`, see docs/calendar.md. */
export async function calendars(parts: Calendars): Promise<Router> {
  const pseudonymKey = await parts.askings.store.secret();
  return Router().get('/calendar/mandates.ics', parts.admission, calendar(parts, pseudonymKey));
}

function calendar(
  { askings, limits, answers, log }: Calendars,
  pseudonymKey: Uint8Array,
): RequestHandler {
  return async (request, response) => {
    const time = timed(limits.milliseconds);
    response.once('close', () => time.end(new Error('The caller has gone.')));
    const { area, lang } = askedBy(request);
    const locale = lang === undefined ? 'fi' : locales.find((one) => one === lang);
    const make = (signal: AbortSignal) => made(askings, pseudonymKey, signal, area, locale!);
    try {
      const answer = locale
        ? await shared(answers, JSON.stringify(['calendar', locale, area]), time.signal, make)
        : plain(400, text('fi', 'calendar:noSuchLanguage', { lang }));
      if (!response.closed) await send(answer, request, response);
    } catch (error) {
      if (!response.closed) await send(failed(error, locale ?? 'fi', log), request, response);
    } finally {
      time.end(new Error('The request is over.'));
    }
  };
}

async function shared(
  answers: SharedAnswers,
  key: string,
  signal: AbortSignal,
  make: (signal: AbortSignal) => Promise<Made>,
): Promise<Answer> {
  const made = answers.kept(key) ?? (await answers.of(key, signal, make));
  return made ?? (await make(signal)).answer;
}

/** As a viewer may see it: whoever has the address has the calendar. */
async function made(
  askings: Askings,
  pseudonymKey: Uint8Array,
  signal: AbortSignal,
  area: string | undefined,
  locale: Locale,
): Promise<Made> {
  const source = reportSource(askings, signal, locale, pseudonymKey, () => undefined);
  const asking = await source.asking(undefined);
  const reader = source.reader(asking);
  const sought = area === undefined ? undefined : await seekArea(asking, reader, area);
  if (sought && !sought.found) {
    const words = new Words(locale, reader);
    const ids = sought.near.map(({ id }) => id);
    const near = words.list(await words.names(ids, 'Area'));
    const key = ids.length > 0 ? 'calendar:noSuchAreaNear' : 'calendar:noSuchArea';
    const told = plain(404, text(locale, key, { area, near }));
    return { answer: told, isShareable: false };
  }
  const areas = sought?.found && [sought.found.id];
  const calendar = await mandateCalendar(asking, reader, { areas }, locale);
  return { answer: new Answer(200, calendarHeaders, Buffer.from(calendar)), isShareable: true };
}

function askedBy({ query }: Request) {
  const one = (name: string) => {
    const value = query[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return { area: one('area'), lang: one('lang') };
}

function plain(status: number, sentence: string): Answer {
  return new Answer(status, plainHeaders, Buffer.from(`${sentence}\n`));
}

const statusOf: { readonly [code: string]: number } = { TIMEOUT: 504, STORE_UNAVAILABLE: 503 };

function failed(error: unknown, locale: Locale, log: Logger): Answer {
  if (error instanceof TuhatverkkoError) {
    return plain(statusOf[error.code] ?? 500, describeError(locale, error));
  }
  log.error({ err: error }, 'a calendar failed');
  return plain(500, text(locale, 'calendar:failed'));
}
