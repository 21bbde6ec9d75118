/** A meeting that was held or is planned. */
import { declareEntity } from '../../declaration.js';

export const meeting = declareEntity({
  kind: 'Meeting',
  description:
    'One meeting or negotiation. Its day is its validity; who held it is told by HELD, who took part by ATTENDED.',
  searchable: ['name'],
  fields: {
    name: { type: 'names', required: true, key: true, description: 'Its name, by language.' },
    hours: { type: 'number', minimum: 0, maximum: 240, description: 'How many hours it took.' },
    url: { type: 'text', format: 'url', description: 'Where its agenda or minutes can be read.' },
  },
});
