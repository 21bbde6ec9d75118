/** What reports are made from, for whoever asks: as a viewer may see it, since a print goes from hand to hand. */
import 'reflect-metadata';
import { RequestContext } from '../api/frame/context.js';
import { detailReader } from '../api/types/entities.js';
import type { Locale } from '../model/languages.js';
import type { Askings } from '../questions/asking/askings.js';
import type { PageSource } from '../reports/overlap/overlapPage.js';

/** `pseudonymKey` is the store's; `onFailure` hears of what failed in a way that nobody foresaw. */
export function reportSource(
  askings: Askings,
  signal: AbortSignal,
  locale: Locale,
  pseudonymKey: Uint8Array,
  onFailure: (error: unknown) => void,
): PageSource {
  const context = new RequestContext(askings, signal, locale, { role: 'viewer' }, pseudonymKey);
  return {
    asking: (asOf) => context.asking({ asOf }),
    reader: (asking) => detailReader(context, asking),
    register: context.decisions,
    onFailure,
  };
}
