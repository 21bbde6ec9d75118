/** Who belongs where: members, seats, and who sits on them by which mandate. */
import { membershipRoles } from '../codes.js';
import { declareRelationship, type Fields } from '../declaration.js';

/**
 * A mandate is told apart from the validity of the relationship: somebody may still sit on a seat when
 * the mandate has run out, or before it has begun.
 */
const mandate = {
  mandateFrom: {
    type: 'text',
    format: 'date',
    description: 'The first day of the mandate; absent, with its end, when none was told.',
  },
  mandateTo: {
    type: 'text',
    format: 'date',
    description: 'The first day on which the mandate no longer holds; absent when it has no end.',
  },
  decision: {
    type: 'text',
    description: 'The decision that gave the mandate: who, when, by which minutes.',
  },
  deputy: { type: 'boolean', description: 'Whether it is as a deputy; no when absent.' },
} as const satisfies Fields;

export const memberOf = declareRelationship({
  kind: 'MEMBER_OF',
  description: 'An organisation or a person belongs to a network.',
  joins: [{ from: ['Organisation', 'ContactPerson'], to: ['Network'] }],
  fields: {
    role: {
      type: 'code',
      codes: membershipRoles,
      classifier: true,
      description: 'The role of the member; absent when nobody has said.',
    },
  },
});

export const hasSeat = declareRelationship({
  kind: 'HAS_SEAT',
  description: 'A network has a permanent place.',
  joins: [{ from: ['Network'], to: ['Seat'] }],
  fields: {},
});

export const forCategory = declareRelationship({
  kind: 'FOR_CATEGORY',
  description: 'A seat is meant for a category of members.',
  joins: [{ from: ['Seat'], to: ['Concept'] }],
  fields: {},
});

export const filledBy = declareRelationship({
  kind: 'FILLED_BY',
  description:
    'An organisation fills a seat, and is a member of its network while it does: that is not recorded a second time.',
  joins: [{ from: ['Seat'], to: ['Organisation'] }],
  fields: mandate,
});

export const heldBy = declareRelationship({
  kind: 'HELD_BY',
  description: 'A person holds a seat or a contact role. Personal data.',
  joins: [{ from: ['Seat', 'ContactPoint'], to: ['ContactPerson'] }],
  fields: mandate,
});

export const represents = declareRelationship({
  kind: 'REPRESENTS',
  description: 'A person represents an organisation.',
  joins: [{ from: ['ContactPerson'], to: ['Organisation'] }],
  fields: {},
});
