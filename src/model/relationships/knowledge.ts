/** What a source knows, and what it says beyond the other relationships. */
import { scopeFacts } from '../codes.js';
import { declareRelationship } from '../declaration.js';

/**
 * "Everything" has a subject of its own, the country, so that a scope is always a relationship that the
 * graph of the questions sees, with a period like any other.
 */
export const speaksFor = declareRelationship({
  kind: 'SPEAKS_FOR',
  description:
    'A source speaks for facts of a kind about a network, about all that lies in an area, or, where the area is a country, about everything; in the period of its validity. What no source speaks for is not known.',
  joins: [{ from: ['Source'], to: ['Network', 'Area'] }],
  fields: {
    fact: {
      type: 'code',
      codes: scopeFacts,
      required: true,
      description: 'Of which facts it speaks.',
    },
    complete: {
      type: 'boolean',
      required: true,
      description:
        'Whether it has all of them, so that what it does not list is known to be absent.',
    },
  },
});

const anything = [
  'Organisation',
  'Network',
  'Area',
  'ContactPoint',
  'Seat',
  'Concept',
  'Duty',
  'Meeting',
  'Document',
  'Grant',
  'Project',
  'PracticeModel',
  'Collection',
] as const;

export const relatedTo = declareRelationship({
  kind: 'RELATED_TO',
  description:
    'What a source says of two records and no other relationship fits: one steers, supports or is a partner of the other.',
  joins: [{ from: anything, to: anything }],
  fields: {
    verb: {
      type: 'text',
      required: true,
      description: 'What the first does to the second, in the words of the source: "steers".',
    },
  },
});
