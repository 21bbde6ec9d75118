/** A role through which somebody is reached, whether or not anybody holds it just now. */
import { contactPointKinds } from '../codes.js';
import { declareEntity } from '../declaration.js';

export const contactPoint = declareEntity({
  kind: 'ContactPoint',
  description:
    'A contact role, such as the contact for associations at a health centre. It exists even when nobody holds it; its level and sector are the concepts that it is ABOUT.',
  searchable: ['name', 'aliases'],
  fields: {
    name: { type: 'names', required: true, key: true, description: 'Its name, by language.' },
    aliases: { type: 'textList', description: 'Other names in use.' },
    kind: {
      type: 'code',
      codes: contactPointKinds,
      classifier: true,
      description: 'How it is filled; absent when nobody has said.',
    },
    confirmedOn: {
      type: 'text',
      format: 'date',
      description:
        'The day on which somebody last confirmed that it is so; stale when that is more than 12 months ago.',
    },
  },
});
