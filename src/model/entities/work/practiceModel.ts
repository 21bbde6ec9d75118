/** A way of working that others can take up, as described in Innokylä. */
import { declareEntity } from '../../declaration.js';

export const practiceModel = declareEntity({
  kind: 'PracticeModel',
  description:
    'A practice model (toimintamalli): a described way of working, alike to others by the concepts that it is ABOUT and SERVES.',
  searchable: ['name', 'aliases'],
  fields: {
    name: { type: 'names', required: true, key: true, description: 'Its name, by language.' },
    aliases: { type: 'textList', description: 'Other names in use.' },
    summary: { type: 'names', description: 'What it is, in short, by language.' },
    url: { type: 'text', format: 'url', description: 'Where it is described.' },
  },
});
