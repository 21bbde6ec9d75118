/**
 * Who asks: the roles that a caller may have, the rights that fields and commands need, and what is said
 * to a caller who lacks one. Which role has which right is the matter of `access/`.
 */
import { TuhatverkkoError } from './errors/errors.js';

/** From the one who may least to the one who may everything. */
export const roles = ['viewer', 'analyst', 'editor', 'steward', 'admin'] as const;
export type Role = (typeof roles)[number];

/** What one may be allowed to do with the data; each role may what the roles before it may. */
export type Right =
  /** Organisations, networks, their roles and numbers. */
  | 'look'
  /** Who the people are and how many of them there are, also where they are few. */
  | 'people'
  /** E-mail addresses, telephone numbers, titles. */
  | 'contact'
  /** Commands and imports. */
  | 'change'
  /** Exports of personal data, erasure, the audit log. */
  | 'keep'
  /** Settings of the service. */
  | 'administer';

/** Who a request comes from. */
export interface Caller {
  readonly role: Role;
}

/** The caller's role does not have the right that is needed; nothing was told or written. */
export class ForbiddenError extends TuhatverkkoError {
  readonly code = 'FORBIDDEN';
  constructor(
    readonly right: Right,
    /** The role of the caller. */
    readonly role: Role,
    /** The least role that has the right. */
    readonly needed: Role,
  ) {
    super(`The right "${right}" is missing: the role is ${role}, expected ${needed} or more.`);
  }
}
