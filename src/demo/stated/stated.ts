/**
 * The form in which what the documents state is written down: records under a key of ours, each with the
 * document and the place in it, and what a document relates them to. The words are the documents'; their
 * slips of the pen are set right.
 */
import type { CodeOf, conceptSchemes, Status } from '../../model/codes.js';
import type { EntityKind, PropertiesOfKind, RelationshipKind } from '../../model/kinds.js';
import type { Validity } from '../../model/time/validity.js';
import type { DocumentKey } from '../lapland/documents.js';

/** A document, and the heading or the words there. */
export interface Citation {
  readonly document: DocumentKey;
  readonly locator?: string | undefined;
}

export function says(document: DocumentKey, locator?: string): Citation {
  return { document, locator };
}

/** A relationship of a stated record with the one that has the key. */
export interface StatedLink {
  readonly kind: RelationshipKind;
  /** Which end the other one is. */
  readonly other: 'from' | 'to';
  readonly key: string;
  readonly properties: { readonly [name: string]: string | number | boolean };
}

type LinkProperties = StatedLink['properties'];

/** The record leads to the one with the key. */
export function to(kind: RelationshipKind, key: string, properties: LinkProperties = {}) {
  return { kind, other: 'to', key, properties } as const satisfies StatedLink;
}

/** The one with the key leads to the record. */
export function by(kind: RelationshipKind, key: string, properties: LinkProperties = {}) {
  return { kind, other: 'from', key, properties } as const satisfies StatedLink;
}

export interface Stated<Kind extends EntityKind = EntityKind> {
  readonly key: string;
  readonly kind: Kind;
  readonly properties: PropertiesOfKind<Kind>;
  readonly citations: readonly Citation[];
  readonly links: readonly StatedLink[];
  readonly status?: Status | undefined;
  /** Where nothing is said it holds until further notice, certain from the day of the document on. */
  readonly validity?: Partial<Validity> | undefined;
}

type Circumstances = Pick<Stated, 'status' | 'validity'>;

export function stated<Kind extends EntityKind>(
  kind: Kind,
  key: string,
  properties: PropertiesOfKind<Kind>,
  said: Citation | readonly Citation[],
  links: readonly StatedLink[] = [],
  circumstances: Circumstances = {},
): Stated<Kind> {
  return { key, kind, properties, citations: [said].flat(), links, ...circumstances };
}

type Scheme = CodeOf<typeof conceptSchemes>;

export function concept(
  scheme: Scheme,
  key: string,
  name: string,
  said: Citation,
  links: readonly StatedLink[] = [],
  more: { readonly aliases?: readonly string[]; readonly code?: string } = {},
): Stated<'Concept'> {
  return stated('Concept', key, { name_fi: name, scheme, ...more }, said, links);
}

/** Concepts of one scheme from a list, with keys that number them, all with the same links. */
export function concepts(
  scheme: Scheme,
  key: string,
  names: readonly string[],
  said: Citation,
  links: readonly StatedLink[] = [],
): Stated<'Concept'>[] {
  return names.map((name, at) => concept(scheme, `${key}-${at + 1}`, name, said, links));
}

/** Something that a document says without a figure, as of its day. */
export function claims(
  key: string,
  texts: readonly string[],
  said: Citation,
  links: readonly StatedLink[] = [],
  indicator: 'claim' | 'opinion' = 'claim',
): Stated<'Observation'>[] {
  return texts.map((text, at) =>
    stated('Observation', `${key}-${at + 1}`, { indicator, name_fi: text }, said, links, {
      validity: { to: 'unknown' },
    }),
  );
}

/** A whole and its parts, each part a concept that falls under the whole, numbered. */
export function whole(
  scheme: Scheme,
  key: string,
  name: string,
  said: Citation,
  parts: readonly { readonly text: string; readonly sub?: readonly string[] }[],
  links: readonly StatedLink[] = [],
): Stated<'Concept'>[] {
  return [
    concept(scheme, key, name, said, links),
    ...parts.flatMap(({ text, sub = [] }, at) => {
      const part = `${key}-${at + 1}`;
      return [
        concept(scheme, part, text, said, [to('BROADER', key)], { code: part }),
        ...concepts(scheme, part, sub, said, [to('BROADER', part)]),
      ];
    }),
  ];
}

/** What a document says of two records that stand for themselves. */
export interface StatedRelation {
  readonly from: string;
  readonly link: StatedLink;
  readonly citation: Citation;
  readonly status?: Status | undefined;
}

export function relation(
  from: string,
  link: StatedLink,
  citation: Citation,
  status?: Status,
): StatedRelation {
  return { from, link, citation, status };
}
