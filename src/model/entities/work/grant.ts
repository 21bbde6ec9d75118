/** Money or other support that is given for a time. */
import { declareEntity } from '../../declaration.js';

export const grant = declareEntity({
  kind: 'Grant',
  description:
    'A grant or other support, such as premises. For what period it is given is its validity; who gives and who gets it is told by FUNDED_BY.',
  searchable: ['name', 'aliases'],
  fields: {
    name: { type: 'names', required: true, key: true, description: 'Its name, by language.' },
    aliases: { type: 'textList', description: 'Other names in use.' },
    amount: { type: 'number', minimum: 0, description: 'How much in all, in euros.' },
    purpose: { type: 'names', description: 'What it is given for, by language.' },
    url: { type: 'text', format: 'url', description: 'Where it is told of.' },
  },
});
