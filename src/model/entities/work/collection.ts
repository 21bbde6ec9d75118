/** A gathering of practice models or documents under one heading. */
import { declareEntity } from '../../declaration.js';

export const collection = declareEntity({
  kind: 'Collection',
  description:
    'A collection of practice models, documents or projects. Who may add to it are the developers, a ContactPoint that is CONTACT_FOR it.',
  searchable: ['name', 'aliases'],
  fields: {
    name: { type: 'names', required: true, key: true, description: 'Its name, by language.' },
    aliases: { type: 'textList', description: 'Other names in use.' },
    summary: { type: 'names', description: 'What it gathers, by language.' },
    url: { type: 'text', format: 'url', description: 'Where it can be read.' },
  },
});
