/** How bodies and areas hang together: parts, successors, hosts, and who answers to whom. */
import { declareRelationship } from '../declaration.js';

export const partOf = declareRelationship({
  kind: 'PART_OF',
  description: 'An area belongs to a wider one, or a network to another network.',
  joins: [
    { from: ['Area'], to: ['Area'] },
    { from: ['Network'], to: ['Network'] },
  ],
  acyclic: true,
  fields: {},
});

export const succeededBy = declareRelationship({
  kind: 'SUCCEEDED_BY',
  description: 'One ended and another carries on: merged municipalities, merged or renewed bodies.',
  joins: [
    { from: ['Area'], to: ['Area'] },
    { from: ['Organisation'], to: ['Organisation'] },
    { from: ['Network'], to: ['Network'] },
    { from: ['Project'], to: ['Project', 'Network'] },
    { from: ['Document'], to: ['Document'] },
  ],
  acyclic: true,
  fields: {},
});

export const hostedBy = declareRelationship({
  kind: 'HOSTED_BY',
  description: 'An organisation runs a network or a project, or keeps a collection.',
  joins: [{ from: ['Network', 'Project', 'Collection'], to: ['Organisation'] }],
  fields: {},
});

export const reportsTo = declareRelationship({
  kind: 'REPORTS_TO',
  description: 'A network or a project reports to a body.',
  joins: [{ from: ['Network', 'Project'], to: ['Network', 'Organisation'] }],
  fields: {},
});

export const appoints = declareRelationship({
  kind: 'APPOINTS',
  description: 'A body appoints a network, or who sits in it.',
  joins: [{ from: ['Network', 'Organisation'], to: ['Network', 'Seat'] }],
  fields: {},
});

export const prepares = declareRelationship({
  kind: 'PREPARES',
  description: 'A body prepares another body, its matters, or a document.',
  joins: [{ from: ['Network', 'Organisation', 'Project'], to: ['Network', 'Document'] }],
  fields: {},
});
