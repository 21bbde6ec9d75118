/**
 * What the operations of a scenario are carried out on: what is recorded of the networks that they name,
 * as it holds on one day, whoever keeps it.
 */
import type { CodeOf, conceptSchemes, MembershipRole, Status } from '../codes.js';
import type { EntityKind } from '../kinds.js';
import type { RecordId } from '../record.js';
import type { Day } from '../time/days.js';

/** A relationship that holds on the day, at least possibly. */
export interface HoldingTie {
  readonly id: RecordId;
  readonly from: RecordId;
  readonly to: RecordId;
  /** Of a membership; undefined when nobody has said. */
  readonly role?: MembershipRole | undefined;
  /** Of a duty that is fulfilled: whose it is. */
  readonly bearer?: RecordId | undefined;
  readonly status: Status;
  /** Whether it holds on the day for certain. */
  readonly isCertain: boolean;
  /** The first day on which it holds no longer even possibly; undefined: until further notice. */
  readonly until?: Day | undefined;
}

export interface KnownEntity {
  readonly kind: EntityKind;
  /** Code of its classifier: of a concept its scheme, of a duty the kind of who bears it. */
  readonly code?: string | undefined;
  /** The days, half-open, on which it possibly holds. */
  readonly possibleFrom: Day;
  readonly possibleTo: Day;
}

/** What leads from a network to what it is for. */
export const purposeKinds = ['ABOUT', 'COVERS', 'SERVES', 'FULFILS'] as const;
export type PurposeKind = (typeof purposeKinds)[number];

export interface ScenarioFacts {
  /** Undefined: there is no such record. */
  entity(id: RecordId): KnownEntity | undefined;
  /** Memberships in a recorded network. */
  memberships(network: RecordId): readonly HoldingTie[];
  /** From a recorded network to what it is for, in one respect. */
  purposes(kind: PurposeKind, network: RecordId): readonly HoldingTie[];
  /** Who fills or holds a seat of a recorded network, from the holder to the network. */
  seated(network: RecordId): readonly HoldingTie[];
}

/** Schemes of the concepts that are the work of a network. */
export const workSchemes: readonly CodeOf<typeof conceptSchemes>[] = ['task', 'goal'];
