/** The form in which every kind of document of the workspace is declared, once. */
import type { Fields, PropertiesOf } from '../declaration.js';

export interface DocumentDeclaration<Kind extends string = string, F extends Fields = Fields> {
  readonly kind: Kind;
  readonly description: string;
  /** About how many records it is. */
  readonly subjects: { readonly least: number; readonly most: number };
  readonly fields: F;
  /** What it holds besides that is no single value; the rule of the kind checks it. */
  readonly parts?: readonly string[];
  /** Fields that are kept for the service alone and shown to nobody. */
  readonly secret?: readonly string[];
}

export function declareDocument<const Kind extends string, const F extends Fields>(
  declaration: DocumentDeclaration<Kind, F>,
): DocumentDeclaration<Kind, F> {
  return declaration;
}

type RequiredFieldOf<F extends Fields> = {
  [K in keyof F & string]: F[K] extends { readonly required: true } ? K : never;
}[keyof F & string];

/** The content of a declared kind: required fields are there, the others may be. */
export type ContentOf<D extends { readonly fields: Fields }> = PropertiesOf<D> &
  Required<Pick<PropertiesOf<D>, RequiredFieldOf<D['fields']> & keyof PropertiesOf<D>>>;
