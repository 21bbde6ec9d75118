/**
 * A scenario: what a group might do to the networks, in order. It changes no fact; the revision that it
 * was drawn up against says what its operations were held against.
 */
import type { Problem } from '../errors/problems.js';
import { type ContentOf, declareDocument } from './declareDocument.js';
import { operationProblems, type ScenarioOperation } from './scenarioOperations.js';
import { nameProblems } from './names.js';

export const scenario = declareDocument({
  kind: 'scenario',
  description:
    'What a group might do to the networks: operations in order, and no fact is changed.',
  subjects: { least: 0, most: 10_000 },
  fields: {
    name: { type: 'text', required: true, description: 'What it is called.' },
    drawnUpBy: {
      type: 'text',
      required: true,
      personal: true,
      description: 'The body or the person that drew it up.',
    },
    baseRevision: {
      type: 'integer',
      required: true,
      minimum: 0,
      description: 'The revision that its operations were held against when it was saved.',
    },
  },
  parts: ['operations'],
});

export type ScenarioContent = ContentOf<typeof scenario> & {
  readonly operations: readonly ScenarioOperation[];
};

/** What a single field cannot tell of a scenario. */
export function scenarioProblems(content: { readonly [field: string]: unknown }): Problem[] {
  return [
    ...nameProblems(content['name']),
    ...operationProblems(content['operations'], 'content.operations'),
  ];
}
