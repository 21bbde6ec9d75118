/** An organisation that can be a member of networks. */
import { organisationKinds } from '../codes.js';
import { declareEntity } from '../declaration.js';

export const organisation = declareEntity({
  kind: 'Organisation',
  description: 'A body that can be a member of networks: an association, a municipality, a parish.',
  searchable: ['name', 'aliases', 'businessId', 'associationNumber'],
  fields: {
    name: { type: 'names', required: true, key: true, description: 'Its name, by language.' },
    aliases: { type: 'textList', description: 'Other names and abbreviations in use.' },
    kind: {
      type: 'code',
      codes: organisationKinds,
      classifier: true,
      description: 'What sort of body it is; absent when nobody has said.',
    },
    businessId: {
      type: 'text',
      format: 'businessId',
      key: true,
      description: 'Business ID (Y-tunnus), seven digits, a hyphen and a check digit.',
    },
    associationNumber: {
      type: 'text',
      format: 'associationNumber',
      key: true,
      description: 'Number in the Finnish register of associations, one to six digits.',
    },
    mergedIds: {
      type: 'textList',
      key: true,
      managed: true,
      description:
        'The ids of records of the same body that were merged into this one; they lead here.',
    },
    website: { type: 'text', format: 'url', description: 'Address of its web site.' },
  },
});
