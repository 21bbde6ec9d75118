/** A cooperation body: council, forum, steering group, theme group, network. */
import { networkKinds, opennessCodes, permanenceCodes } from '../codes.js';
import { declareEntity } from '../declaration.js';

export const network = declareEntity({
  kind: 'Network',
  description: 'A body in which organisations and people cooperate: a council, a forum, a group.',
  searchable: ['name', 'aliases'],
  fields: {
    name: { type: 'names', required: true, key: true, description: 'Its name, by language.' },
    aliases: { type: 'textList', description: 'Other names and abbreviations in use.' },
    kind: {
      type: 'code',
      codes: networkKinds,
      classifier: true,
      description: 'What sort of body it is; absent when nobody has said.',
    },
    purpose: { type: 'names', description: 'What it is for, by language.' },
    openness: { type: 'code', codes: opennessCodes, description: 'Who may take part.' },
    permanence: {
      type: 'code',
      codes: permanenceCodes,
      description: 'How long it is meant to last.',
    },
    statutory: { type: 'boolean', description: 'Whether a law or a statute requires it.' },
    meetingsPerYear: {
      type: 'number',
      minimum: 0,
      maximum: 366,
      description: 'Meetings in a year.',
    },
    meetingHours: {
      type: 'number',
      minimum: 0,
      maximum: 24,
      description: 'Hours that one meeting takes.',
    },
    termsOfParticipation: {
      type: 'names',
      description: 'On what terms one takes part, by language.',
    },
  },
});
