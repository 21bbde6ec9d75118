/** Work with a beginning, an end and funding of its own. */
import { declareEntity } from '../../declaration.js';

export const project = declareEntity({
  kind: 'Project',
  description:
    'A project. Who runs it is told by HOSTED_BY, who pays by FUNDED_BY, where it works by OPERATES_IN. A body that meets around it is a Network.',
  searchable: ['name', 'aliases'],
  fields: {
    name: { type: 'names', required: true, key: true, description: 'Its name, by language.' },
    aliases: { type: 'textList', description: 'Other names and abbreviations in use.' },
    purpose: { type: 'names', description: 'What it aims at, by language.' },
    website: { type: 'text', format: 'url', description: 'Address of its web site.' },
  },
});
