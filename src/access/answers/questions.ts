/** Who may see what of the answers to questions: a part of the access table, which lists every field. */
import { connection, each, edge, facts, people, personsOnly, type Fields } from '../entries.js';

const pair: Fields = {
  ...each(facts, 'a b members relation relationName rule explanations explanationTexts decision'),
  ...each(facts, 'goals tasks themes targetGroups memberCategories level area hours'),
  // Only who may rank by people gets the measures of people here.
  ...each(facts, 'measures sharedOrganisations places'),
  people,
  sharedPeople: personsOnly,
};

const memberPair = 'a b measures explanations explanationTexts sharedNetworks';

export const questionAccess: { readonly [type: string]: Fields } = {
  OverlapConnection: each(facts, `${connection} totalCount possible`),
  OverlapPairEdge: edge,
  OverlapPair: pair,
  OverlapAnswer: { ...pair, ...each(facts, 'about significance confidence') },
  OrganisationOverlapConnection: each(facts, `${connection} totalCount possible`),
  OrganisationOverlapEdge: edge,
  OrganisationOverlap: each(facts, memberPair),
  // Who sits with whom, and how many do: only for who may rank by people.
  ContactPersonOverlapConnection: each(personsOnly, `${connection} totalCount possible`),
  ContactPersonOverlapEdge: each(personsOnly, 'cursor node'),
  ContactPersonOverlap: each(personsOnly, memberPair),
  OverlapMeasuresObject: {
    ...each(facts, 'shared sizeA sizeB jaccard'),
    ...each(facts, 'containmentAB containmentBA overlapCoefficient weightedShared'),
  },
  PeopleOverlap: {
    ...each(people, 'shared sizeA sizeB jaccard'),
    ...each(people, 'containmentAB containmentBA overlapCoefficient weightedShared'),
    withheld: facts,
  },
  OverlapSignificance: {
    ...each(facts, 'expected p q leastP familySize family'),
    ...each(facts, 'converged residual definition'),
  },
  OverlapConfidence: each(facts, 'added dropped missingA missingB draws seed definition'),
  OverlapBands: {
    ...each(facts, 'shared sizeA sizeB jaccard'),
    ...each(facts, 'containmentAB containmentBA overlapCoefficient text'),
  },
  Band: each(facts, 'low high'),
  NetworkConfidence: {
    ...each(facts, 'observed added dropped missing minShared'),
    ...each(facts, 'draws seed definition'),
  },
  NetworkStanding: each(facts, 'size overlapping highestJaccard'),
  NetworkStandingBands: each(facts, 'size overlapping highestJaccard text'),
  MissingShare: each(facts, 'share basis text sources'),
  PossibleOverlaps: each(facts, 'count'),
  PairHours: each(facts, 'a b both'),
  YearlyHours: each(facts, 'each all'),

  BrokerConnection: each(facts, `${connection} totalCount`),
  BrokerEdge: edge,
  Broker: each(facts, 'record group rank value coordinator consultant gatekeeper liaison'),
  BrokerageRecord: each(facts, 'id kind name'),

  CommunityConnection: each(facts, `${connection} totalCount modularity`),
  CommunityEdge: edge,
  Community: each(facts, 'number size networks organisations modularity members'),
  CommunityMemberConnection: each(facts, `${connection} totalCount`),
  CommunityMemberEdge: edge,
  CommunityMember: each(facts, 'record within'),
  CommunityRecord: each(facts, 'id kind name'),

  IntersectionConnection: each(facts, `${connection} totalCount absent`),
  IntersectionEdge: edge,
  Intersection: each(facts, 'networks exclusive inclusive who'),
  IntersectionRecordConnection: each(facts, `${connection} totalCount`),
  IntersectionRecordEdge: edge,
  IntersectionRecord: each(facts, 'id kind name'),

  Gaps: each(facts, 'about via viaName rows columns states cells'),
  GapRecord: each(facts, 'id kind name'),
  GapLine: each(facts, 'record population populationOn states'),
  // Of organisations, networks and contact roles, never of people.
  GapCell: {
    ...each(facts, 'row column state stateName count population populationOn'),
    ...each(facts, 'who sources missing'),
  },
  StateTally: each(facts, 'state name cells population uncounted'),
  MissingSource: each(facts, 'fact subject text'),
  Provision: each(facts, 'state stateName who sources missing'),
  // Whether there is somebody; on other days than today only for who may know of people.
  UncoveredMunicipality: { ...each(facts, 'municipality structure'), contact: people },
  UncoveredMunicipalityEdge: edge,
  UncoveredMunicipalityConnection: {
    ...each(facts, `${connection} totalCount structures`),
    contacts: people,
  },

  RankedRecordConnection: each(facts, `${connection} totalCount measure`),
  RankedRecordEdge: edge,
  RankedRecord: each(facts, 'rank record standardError value'),
  StructureRecord: each(facts, 'id kind name'),
  StructureMeasure: {
    ...each(facts, 'metric name definition highValue'),
    ...each(facts, 'reference complexity parameters weight'),
  },
  StructureParameter: each(facts, 'name value default minimum maximum integer'),
  KeyPlayers: each(facts, 'about before players'),
  KeyPlayer: each(facts, 'record value'),
  Robustness: each(facts, 'about records removable mean points'),
  RobustnessPoint: each(facts, 'removed largest'),

  NetworkMap: {
    ...each(facts, 'about drawn edges nodes total'),
    ...each(facts, 'communities municipalities ties within withoutPlace'),
  },
  MapNode: {
    ...each(facts, 'id kind name network structure'),
    ...each(people, 'members size x y'),
  },
  MapEdge: each(facts, 'shared source target weight'),
  // Which network is the largest, and so their ids and names, follows from the members.
  MapCommunity: {
    ...each(facts, 'isRest networks overlaps weight'),
    ...each(people, 'id largest members name size x y'),
  },
  MapTie: { ...each(facts, 'overlaps weight'), ...each(people, 'source target') },
  MapWithin: { ...each(people, 'id name'), networks: facts },
  MapMunicipality: each(facts, 'id name x y'),
  MapUnplaced: { ...each(people, 'id name'), networks: facts },
  MapCounts: each(facts, 'edges networks'),
};
