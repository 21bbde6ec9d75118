/** What is done: duties and what fulfils them, meetings, money, practice models, referrals. */
import { referralSteps } from '../codes.js';
import { declareRelationship } from '../declaration.js';

export const bears = declareRelationship({
  kind: 'BEARS',
  description: 'An organisation has a duty, or a body a task that it is given by name.',
  joins: [{ from: ['Organisation', 'Network'], to: ['Duty'] }],
  fields: {},
});

export const fulfils = declareRelationship({
  kind: 'FULFILS',
  description:
    'A body, a meeting or a document fulfils a duty for one bearer: one body of a county does not fulfil the duties of its 21 municipalities.',
  joins: [{ from: ['Network', 'Meeting', 'Document'], to: ['Duty'] }],
  fields: {
    bearer: {
      type: 'text',
      format: 'recordId',
      required: true,
      description: 'The id of the organisation whose duty it fulfils.',
    },
  },
});

export const held = declareRelationship({
  kind: 'HELD',
  description: 'A body held a meeting; a negotiation is held by each of its parties.',
  joins: [{ from: ['Network', 'Organisation'], to: ['Meeting'] }],
  fields: {},
});

export const attended = declareRelationship({
  kind: 'ATTENDED',
  description:
    'An organisation or a person took part in a meeting. Personal data where a person did.',
  joins: [{ from: ['Organisation', 'ContactPerson'], to: ['Meeting'] }],
  fields: {},
});

export const fundedBy = declareRelationship({
  kind: 'FUNDED_BY',
  description:
    'Something is paid for by a grant or an organisation, and a grant by an organisation.',
  joins: [
    { from: ['Organisation', 'Network', 'Project', 'Meeting'], to: ['Grant', 'Organisation'] },
    { from: ['Grant'], to: ['Organisation'] },
  ],
  fields: {
    amount: { type: 'number', minimum: 0, description: 'How much of it, in euros.' },
  },
});

export const inCollection = declareRelationship({
  kind: 'IN_COLLECTION',
  description: 'A practice model, a document or a project belongs to a collection.',
  joins: [{ from: ['PracticeModel', 'Document', 'Project'], to: ['Collection'] }],
  fields: {},
});

export const refersTo = declareRelationship({
  kind: 'REFERS_TO',
  description: 'One sends people on to another: a step of a referral path.',
  joins: [
    {
      from: ['Organisation', 'Network', 'ContactPoint', 'Project'],
      to: ['Organisation', 'Network', 'ContactPoint', 'Project'],
    },
  ],
  fields: {
    step: {
      type: 'code',
      codes: referralSteps,
      classifier: true,
      description: 'Which step of the path it is; absent when nobody has said.',
    },
  },
});
