/** A concept of a vocabulary, after SKOS (W3C Recommendation 2009): a theme, a goal, a member category. */
import { conceptSchemes } from '../codes.js';
import { declareEntity } from '../declaration.js';

export const concept = declareEntity({
  kind: 'Concept',
  description:
    'A concept of a vocabulary by which other records are described: a theme, a goal, a task, a target group. Wider concepts are found by BROADER.',
  searchable: ['name', 'aliases', 'code'],
  fields: {
    name: { type: 'names', required: true, key: true, description: 'Its label, by language.' },
    aliases: { type: 'textList', description: 'Other words for the same.' },
    scheme: {
      type: 'code',
      codes: conceptSchemes,
      classifier: true,
      required: true,
      description: 'The vocabulary that it belongs to.',
    },
    code: {
      type: 'text',
      key: true,
      description: 'Its code within its vocabulary, where it has one.',
    },
  },
});
