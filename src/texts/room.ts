/** The form of a room's texts: the same keys in every language, or the compiler objects. */
import type { Locale } from '../model/languages.js';

type Tree = { readonly [key: string]: string | Tree };
type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

export function room<const T extends Tree>(
  byLocale: { readonly fi: T } & { readonly [L in Exclude<Locale, 'fi'>]: SameKeys<NoInfer<T>> },
): { readonly fi: T } & { readonly [L in Exclude<Locale, 'fi'>]: SameKeys<NoInfer<T>> } {
  return byLocale;
}
