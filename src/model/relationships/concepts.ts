/** What something is for, in the concepts of a vocabulary. */
import { declareRelationship } from '../declaration.js';

export const about = declareRelationship({
  kind: 'ABOUT',
  description:
    'What something deals with. The scheme of the concept says in which respect: a goal, a task, a theme, a level, a sector, a field of activity. A figure or a document may also be about an area, a body or a project.',
  joins: [
    {
      from: [
        'Organisation',
        'Network',
        'ContactPoint',
        'Meeting',
        'Document',
        'Grant',
        'Project',
        'PracticeModel',
        'Collection',
        'Observation',
        'Duty',
      ],
      to: ['Concept'],
    },
    {
      from: ['Observation', 'Document'],
      to: ['Area', 'Organisation', 'Network', 'Project', 'Document', 'Duty'],
    },
  ],
  fields: {},
});

export const serves = declareRelationship({
  kind: 'SERVES',
  description: 'Whom something is meant to reach: a target group.',
  joins: [
    {
      from: ['Organisation', 'Network', 'ContactPoint', 'Grant', 'Project', 'PracticeModel'],
      to: ['Concept'],
    },
  ],
  fields: {},
});

/**
 * A relationship and no field, so that the graph of the questions sees it, its ends are checked, it can
 * have sources and a validity of its own, and Neo4j Browser follows it.
 */
export const broader = declareRelationship({
  kind: 'BROADER',
  description: 'A concept falls under a wider one of the same scheme (skos:broader).',
  joins: [{ from: ['Concept'], to: ['Concept'] }],
  acyclic: true,
  fields: {},
});
