/** What the erasure of a person does not reach, by where the data are kept. */
import type { Locale } from '../../model/languages.js';
import { text } from '../texts.js';

/** One sentence or two; the address is that of the store. */
export function describeOutOfReach(locale: Locale, address: string): string {
  const isFile = address.startsWith('sqlite:');
  return text(locale, isFile ? 'personalData:beyondFile' : 'personalData:beyondServer');
}
