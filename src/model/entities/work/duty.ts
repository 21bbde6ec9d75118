/** What a law, or somebody who describes the law, says that a body has to do. */
import { cadences, legalStatuses, organisationKinds } from '../../codes.js';
import { declareEntity } from '../../declaration.js';

export const duty = declareEntity({
  kind: 'Duty',
  description:
    'A duty as a source words it. Who bears it is told by its kind of bearer and by BEARS; what fulfils it by FULFILS.',
  searchable: ['text', 'provision'],
  fields: {
    text: { type: 'names', required: true, key: true, description: 'Its wording, by language.' },
    provision: { type: 'text', description: 'Act and section: "612/2021 7 §".' },
    bearerKind: {
      type: 'code',
      codes: organisationKinds,
      classifier: true,
      description: 'The kind of organisation that bears it, each for itself.',
    },
    counterparties: {
      type: 'textList',
      description: 'With or towards whom it is to be done, in the words of the source.',
    },
    cadence: { type: 'code', codes: cadences, description: 'How often it has to be done.' },
    legalStatus: {
      type: 'code',
      codes: legalStatuses,
      required: true,
      description: 'What stands behind it: a law, a draft, or a description.',
    },
  },
});
