/** A permanent place in a network, whoever sits on it. */
import { declareEntity } from '../declaration.js';

export const seat = declareEntity({
  kind: 'Seat',
  description:
    'A permanent place in a network for a category of members. Who fills it changes, the seat stays.',
  searchable: ['name'],
  fields: {
    name: { type: 'names', required: true, key: true, description: 'Its label, by language.' },
    quota: {
      type: 'integer',
      minimum: 1,
      maximum: 1000,
      description: 'How many may sit on it at once, deputies apart; one when absent.',
    },
  },
});
