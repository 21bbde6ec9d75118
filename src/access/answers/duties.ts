/** Entries for duties and their rhythm: of organisations, networks and meetings, never of who took part. */
import { connection, each, edge, facts, type Fields } from '../entries.js';

export const dutyQueries: Fields = each(facts, 'dutyFulfilment cadence');

export const dutyTypes: { readonly [type: string]: Fields } = {
  FulfilledDutyConnection: each(facts, `${connection} totalCount duties withoutBearer`),
  FulfilledDutyEdge: edge,
  FulfilledDuty: each(facts, 'duty bearer state stateName structures documents sources missing'),
  DutySummary: each(facts, 'duty state stateName bearers states'),
  FulfilmentTally: each(facts, 'state name bearers'),

  DutyInPeriodConnection: each(facts, `${connection} totalCount states withoutRhythm`),
  DutyInPeriodEdge: edge,
  DutyInPeriod: {
    ...each(facts, 'duty bearer cadence period state stateName'),
    ...each(facts, 'meetings nextBy sources missing'),
  },
  DutyPeriod: each(facts, 'firstDay lastDay term'),
  CountedMeeting: each(facts, 'meeting ground'),
  CadenceTally: each(facts, 'state name count'),
};
