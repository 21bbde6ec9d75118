/** A person through whom an organisation, a network or a municipality is reached. Personal data. */
import { legalBases } from '../codes.js';
import { declareEntity } from '../declaration.js';

export const contactPerson = declareEntity({
  kind: 'ContactPerson',
  description: 'A person who represents an organisation or sits in a network. Personal data.',
  searchable: ['name'],
  fields: {
    name: {
      type: 'text',
      required: true,
      key: true,
      personal: true,
      description: 'Name of the person.',
    },
    email: {
      type: 'text',
      format: 'email',
      key: true,
      personal: true,
      description: 'E-mail address.',
    },
    phone: { type: 'text', personal: true, description: 'Telephone number.' },
    title: { type: 'text', personal: true, description: 'Title or post.' },
    legalBasis: {
      type: 'code',
      codes: legalBases,
      description: 'On what ground the data of the person are kept; absent when nobody has said.',
    },
    confirmedOn: {
      type: 'text',
      format: 'date',
      description: 'The day on which somebody last confirmed that the person is reached so.',
    },
    mergedIds: {
      type: 'textList',
      key: true,
      managed: true,
      description:
        'The ids of records of the same person that were merged into this one; they lead here.',
    },
    erasedOn: {
      type: 'text',
      format: 'date',
      managed: true,
      description:
        'The day on which the person was erased. The record then holds no personal value and needs no name; it stays, so that counts do.',
    },
  },
});
