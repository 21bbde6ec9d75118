/** Through whom somebody is reached. */
import { declareRelationship } from '../declaration.js';

export const actsFor = declareRelationship({
  kind: 'ACTS_FOR',
  description: 'A contact role belongs to an organisation: who holds it acts for that one.',
  joins: [{ from: ['ContactPoint'], to: ['Organisation'] }],
  fields: {},
});

export const contactFor = declareRelationship({
  kind: 'CONTACT_FOR',
  description:
    'A contact role or a person is there for an area, a network, an organisation or a collection, such as the named contact of a municipality.',
  joins: [
    {
      from: ['ContactPoint', 'ContactPerson'],
      to: ['Area', 'Network', 'Organisation', 'Collection'],
    },
  ],
  fields: {},
});

export const informs = declareRelationship({
  kind: 'INFORMS',
  description: 'One passes information on to another, as a rule or by agreement.',
  joins: [
    {
      from: ['Organisation', 'Network', 'ContactPoint'],
      to: ['Organisation', 'Network', 'ContactPoint'],
    },
  ],
  fields: {},
});
