/** Where something is, works or governs. */
import { declareRelationship } from '../declaration.js';

export const locatedIn = declareRelationship({
  kind: 'LOCATED_IN',
  description: 'An organisation has its home in an area, as a rule a municipality.',
  joins: [{ from: ['Organisation'], to: ['Area'] }],
  fields: {},
});

export const operatesIn = declareRelationship({
  kind: 'OPERATES_IN',
  description: 'An organisation or a project is active in an area, at home there or not.',
  joins: [{ from: ['Organisation', 'Project'], to: ['Area'] }],
  fields: {},
});

export const covers = declareRelationship({
  kind: 'COVERS',
  description: 'A network works for an area; a document or a practice model is meant for it.',
  joins: [{ from: ['Network', 'Document', 'PracticeModel'], to: ['Area'] }],
  fields: {},
});

export const governs = declareRelationship({
  kind: 'GOVERNS',
  description:
    'An organisation governs an area: the municipality as a body, the municipality as land.',
  joins: [{ from: ['Organisation'], to: ['Area'] }],
  fields: {},
});
