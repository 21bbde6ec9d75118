/** What a further source says of a field of a record, when sources disagree; after PROV-O (W3C 2013). */
import { declareEntity } from '../declaration.js';

export const statement = declareEntity({
  kind: 'Statement',
  description:
    'What one source says of one field of a record. The record holds the resolved value; each source that disagrees has a statement, and nothing that was said is deleted. The source and the place in it are the sources of the statement itself. What it says of a personal field is personal data.',
  searchable: [],
  fields: {
    recordKind: {
      type: 'text',
      required: true,
      description: 'The kind of the record it is about: an entity or a relationship.',
    },
    record: {
      type: 'text',
      format: 'recordId',
      required: true,
      key: true,
      description: 'The id of the record it is about.',
    },
    field: {
      type: 'text',
      required: true,
      description: 'The field of the record: "meetingsPerYear", "name_fi", "validFrom", "status".',
    },
    value: {
      type: 'text',
      required: true,
      description:
        'What the source says, as JSON: "\\"council\\"", "4", "true", "null" for nothing.',
    },
    statedOn: {
      type: 'text',
      format: 'date',
      description: 'The day for which the source says so; absent when it does not tell.',
    },
    reason: {
      type: 'text',
      description:
        'Why people decided that this value stands, whatever sources say; absent on what a source says.',
    },
  },
});
