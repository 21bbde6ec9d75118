/** How a contact role stands on a day: the first state that matches in the order of `roleStates`. */

export const roleStates = ['ALL_STAFF', 'UNKNOWN', 'VACANT', 'STALE', 'HELD'] as const;
export type RoleState = (typeof roleStates)[number];

export interface Role {
  readonly isAllStaff: boolean;
  /** Whether somebody holds it; undefined where that only possibly holds. */
  readonly isHeld: boolean | undefined;
  /** Whether it is known, where nobody holds it, that nobody does. */
  readonly isKnown: boolean;
  /** Whether nobody has confirmed it for more than 12 months. */
  readonly isStale: boolean;
}

/** The state of one role. O(1). */
export function roleState({ isAllStaff, isHeld, isKnown, isStale }: Role): RoleState {
  if (isAllStaff) return 'ALL_STAFF';
  if (isHeld === undefined || (!isHeld && !isKnown)) return 'UNKNOWN';
  if (!isHeld) return 'VACANT';
  return isStale ? 'STALE' : 'HELD';
}
