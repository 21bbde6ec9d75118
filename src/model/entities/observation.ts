/** A figure that was counted or asked, with its base and its period, after the RDF Data Cube (W3C 2014). */
import { declareEntity } from '../declaration.js';

export const observation = declareEntity({
  kind: 'Observation',
  description:
    'A figure: a population, a share of answers, whether a county has approved something. Its period is its validity; what it is about is told by ABOUT.',
  searchable: [],
  fields: {
    indicator: {
      type: 'text',
      required: true,
      key: true,
      description: 'What was observed, by the same word in every observation: "population".',
    },
    name: { type: 'names', description: 'What was observed, as people read it, by language.' },
    value: {
      type: 'number',
      description: 'The value; absent when only numerator and denominator were told.',
    },
    unit: { type: 'text', description: 'Of what: "people", "%", "counties".' },
    numerator: { type: 'number', minimum: 0, description: 'Of a share: how many.' },
    denominator: { type: 'number', minimum: 0, description: 'Of a share: of how many.' },
    populationCounted: {
      type: 'names',
      description:
        'Who or what was counted, and who was left out, by language: "21 counties, Helsinki beside them".',
    },
  },
});
