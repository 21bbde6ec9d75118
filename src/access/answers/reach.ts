/** Who may see what of the answers about how far word goes, and which networks would cover most. */
import { connection, each, edge, facts, people, type Fields } from '../entries.js';

export const reachQueries: Fields = each(facts, 'reach');

export const reachAccess: { readonly [type: string]: Fields } = {
  // For who may not see people they are no steps on the way: of them nothing can be told.
  Reach: {
    ...each(facts, 'about from steps peopleTakePart levels organisations kinds fields'),
    ...each(facts, 'municipalityStates municipalities reached unreached expected helpfulSeats'),
  },
  ExpectedReach: each(facts, 'about method methodText draws organisations municipalities records'),
  HelpfulSeats: each(facts, 'about guarantee guaranteeText method methodText before seats'),
  HelpfulSeat: each(facts, 'organisation body added reached'),
  ExpectedValue: each(facts, 'value standardError'),
  ExpectedRecord: each(facts, 'record probability standardError'),
  ExpectedRecordConnection: each(facts, `${connection} totalCount`),
  ExpectedRecordEdge: edge,
  ReachLevel: {
    ...each(facts, 'step isWithin organisations networks projects contactRoles'),
    people,
  },
  ReachTally: each(facts, 'within beyond never'),
  ReachGroupTally: each(facts, 'id name within beyond never'),
  ReachRecord: each(facts, 'id kind name'),
  ReachStep: each(facts, 'from to way text'),
  Reached: each(facts, 'record step state stateName path'),
  ReachedConnection: each(facts, `${connection} totalCount`),
  ReachedEdge: edge,
  MunicipalityReachTally: each(facts, 'state name municipalities population uncounted'),
  ReachedMunicipality: {
    ...each(facts, 'municipality state stateName population populationOn organisations nearest'),
  },
  ReachedMunicipalityConnection: each(facts, `${connection} totalCount`),
  ReachedMunicipalityEdge: edge,
};
