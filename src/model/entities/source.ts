/** Where facts come from: a list, a register, a page. */
import { declareEntity } from '../declaration.js';

export const source = declareEntity({
  kind: 'Source',
  description: 'A list, register, document or page that facts were taken from.',
  searchable: ['title'],
  fields: {
    title: {
      type: 'text',
      required: true,
      key: true,
      description: 'Its title; for a file, the name of the file.',
    },
    url: { type: 'text', format: 'url', description: 'Where it can be found.' },
    publishedOn: { type: 'text', format: 'date', description: 'The day it was published.' },
    retrievedOn: { type: 'text', format: 'date', description: 'The day it was brought in.' },
    licence: { type: 'text', description: 'Under which licence it may be used.' },
    reliability: {
      type: 'integer',
      minimum: 0,
      maximum: 100,
      description: 'How far it is trusted when sources disagree; higher wins.',
    },
    digest: {
      type: 'text',
      key: true,
      managed: true,
      description: 'SHA-256 of the content, in hexadecimal.',
    },
    public: {
      type: 'boolean',
      description:
        'True when it is published for everybody to read, so that the people it names may be named.',
    },
    invented: {
      type: 'boolean',
      description: 'True when everything in it is made up for demonstration.',
    },
  },
});
