/** An area: a municipality, or a dated set of municipalities such as a county or a service area. */
import { areaKinds } from '../codes.js';
import { declareEntity } from '../declaration.js';

export const area = declareEntity({
  kind: 'Area',
  description:
    'A municipality, or a set of municipalities: a county, a region, a service area. Areas overlay, they do not nest.',
  searchable: ['name', 'code'],
  labelByCode: { municipality: 'Municipality' },
  fields: {
    name: { type: 'names', required: true, key: true, description: 'Its name, by language.' },
    code: {
      type: 'text',
      key: true,
      description:
        'Its code within its kind, always text: a municipality has three characters ("005"), a county two.',
    },
    kind: {
      type: 'code',
      codes: areaKinds,
      classifier: true,
      required: true,
      description: 'What sort of area it is.',
    },
    population: {
      type: 'integer',
      minimum: 0,
      description:
        'People living there on `populationOn`. What is told of an area follows observations of `population` too: the latest count up to the day.',
    },
    populationOn: {
      type: 'text',
      format: 'date',
      description: 'The day that the population was counted for.',
    },
    successorCode: {
      type: 'text',
      description: 'For a municipality that has merged away: the code of the one that carries on.',
    },
    latitude: {
      type: 'number',
      minimum: -90,
      maximum: 90,
      description: 'Latitude of its centre, WGS 84 degrees.',
    },
    longitude: {
      type: 'number',
      minimum: -180,
      maximum: 180,
      description: 'Longitude of its centre, WGS 84 degrees.',
    },
  },
});
