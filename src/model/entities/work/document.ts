/** A strategy, a plan, a report or another document that bodies prepare and refer to. */
import { documentKinds } from '../../codes.js';
import { declareEntity } from '../../declaration.js';

export const document = declareEntity({
  kind: 'Document',
  description:
    'A document of cooperation, such as the strategy of the associations of a region. Where facts come from is a Source; the same paper can be both.',
  searchable: ['name', 'aliases'],
  fields: {
    name: { type: 'names', required: true, key: true, description: 'Its title, by language.' },
    aliases: { type: 'textList', description: 'Other titles in use.' },
    kind: {
      type: 'code',
      codes: documentKinds,
      classifier: true,
      description: 'What sort of document it is; absent when nobody has said.',
    },
    url: { type: 'text', format: 'url', description: 'Where it can be read.' },
    publishedOn: { type: 'text', format: 'date', description: 'The day it was published.' },
    approvedOn: { type: 'text', format: 'date', description: 'The day it was approved.' },
  },
});
