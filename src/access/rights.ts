/** Which role has which right. Roles are an order: each has the rights of those before it. */
import { type Caller, ForbiddenError, type Right, type Role, roles } from '../model/roles.js';

/** The least role that has each right. */
const leastRole: { readonly [right in Right]: Role } = {
  look: 'viewer',
  people: 'analyst',
  contact: 'editor',
  change: 'editor',
  keep: 'steward',
  administer: 'admin',
};

export function may(caller: Caller, right: Right): boolean {
  return roles.indexOf(caller.role) >= roles.indexOf(leastRole[right]);
}

/** Throws ForbiddenError unless the caller has the right. */
export function demand(caller: Caller, right: Right): void {
  if (!may(caller, right)) throw new ForbiddenError(right, caller.role, leastRole[right]);
}
