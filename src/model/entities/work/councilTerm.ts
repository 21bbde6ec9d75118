/** The term for which councils are elected: data, since terms were cut and moved by law. */
import { organisationKinds } from '../../codes.js';
import { declareEntity } from '../../declaration.js';

export const councilTerm = declareEntity({
  kind: 'CouncilTerm',
  description:
    'A term of the councils of a kind of organisation, such as the municipal one from 2021-08-01 to 2025-05-31. Its days are its validity.',
  searchable: ['name'],
  fields: {
    name: { type: 'names', required: true, key: true, description: 'Its name, by language.' },
    bearerKind: {
      type: 'code',
      codes: organisationKinds,
      classifier: true,
      required: true,
      description: 'The kind of organisation whose councils it is the term of.',
    },
  },
});
