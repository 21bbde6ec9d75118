/** What is decided of the demonstration county before it is written as records. */
import type { OrganisationKind, Status } from '../model/codes.js';
import type { Names } from '../model/languages.js';
import type { PropertiesOfKind } from '../model/kinds.js';
import type { Validity } from '../model/time/validity.js';
import type { AreaKey } from './lapland/areas.js';
import type { DocumentKey } from './lapland/documents.js';

export interface PlannedOrganisation {
  /** What names it in this room; undefined where nothing but its membership is told of it. */
  readonly key?: string | undefined;
  readonly names: Names;
  readonly aliases?: readonly string[];
  readonly kind: OrganisationKind;
  /** Code of the municipality it has its home in; undefined for those that no source places. */
  readonly home: string | undefined;
  /** Code of its theme, for associations. */
  readonly theme: string | undefined;
  /** How readily it joins networks; 0 never. */
  readonly propensity: number;
  readonly validity: Validity;
  /** Undefined for an invented one. */
  readonly known?: Known;
}

/** Who says that something real exists, and how firmly. */
export interface Known {
  readonly status?: Status;
  /** A document, or Statistics Finland's list of municipalities. */
  readonly source: DocumentKey | 'municipalities';
}

/** An organisation by its place in the list of them. */
export type Organisation = number;

export interface PlannedNetwork {
  /** What names it in this room; undefined for an invented one. */
  readonly key?: string | undefined;
  readonly properties: PropertiesOfKind<'Network'>;
  readonly areas: readonly AreaKey[];
  readonly validity: Validity;
  /** Undefined for an invented one. */
  readonly known?: Known;
  /** Name of the network that it is a part of. */
  readonly partOf?: string | undefined;
  /** Certain today; no ordinary pair of such sets looks like a duplicate or an absorbable body. */
  readonly members: ReadonlySet<Organisation>;
}

export interface Demonstration {
  readonly organisations: readonly PlannedOrganisation[];
  readonly networks: readonly PlannedNetwork[];
  readonly people: readonly PlannedPerson[];
}

export interface PlannedPerson {
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly represents: readonly Organisation[];
  /** Places in the list of networks. */
  readonly seats: readonly number[];
}
