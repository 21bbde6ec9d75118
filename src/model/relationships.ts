/** The relationships between records, each declared once; the name is the Neo4j relationship type. */
import { membershipRoles, scopeFacts } from './codes.js';
import { declareRelationship } from './declaration.js';

export const memberOf = declareRelationship({
  kind: 'MEMBER_OF',
  description: 'An organisation or a person belongs to a network.',
  from: ['Organisation', 'ContactPerson'],
  to: ['Network'],
  fields: {
    role: {
      type: 'code',
      codes: membershipRoles,
      classifier: true,
      description: 'The role of the member; absent when nobody has said.',
    },
  },
});

export const represents = declareRelationship({
  kind: 'REPRESENTS',
  description: 'A person represents an organisation.',
  from: ['ContactPerson'],
  to: ['Organisation'],
  fields: {},
});

export const covers = declareRelationship({
  kind: 'COVERS',
  description: 'A network works for an area.',
  from: ['Network'],
  to: ['Area'],
  fields: {},
});

export const locatedIn = declareRelationship({
  kind: 'LOCATED_IN',
  description: 'An organisation has its home in an area, as a rule a municipality.',
  from: ['Organisation'],
  to: ['Area'],
  fields: {},
});

export const partOf = declareRelationship({
  kind: 'PART_OF',
  description: 'An area belongs to a wider one, or a network to another network.',
  from: ['Area', 'Network'],
  to: ['Area', 'Network'],
  fields: {},
});

export const speaksFor = declareRelationship({
  kind: 'SPEAKS_FOR',
  description:
    'A source speaks for facts of a kind about a network, in the period of its validity. What no source speaks for is not known.',
  from: ['Source'],
  to: ['Network'],
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
