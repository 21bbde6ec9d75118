/** Who may see what of the answers about who belongs to no network, and who to very many. */
import { connection, each, edge, facts, type Fields, unlessPerson } from '../entries.js';

export const loadQueries: Fields = each(facts, 'bridges load singlePoints unaffiliated');

export const loadAccess: { readonly [type: string]: Fields } = {
  // Of organisations alone: people take no part.
  UnaffiliatedConnection: each(
    facts,
    `${connection} totalCount known knownName lists kinds homes fields cells`,
  ),
  UnaffiliatedEdge: edge,
  AffiliationGroup: each(facts, 'id name'),
  AffiliationTally: each(facts, 'group organisations nowhere onlyPossibly'),
  AffiliationCell: each(facts, 'home group organisations nowhere onlyPossibly'),

  // Of people only for who may rank by them (`valueAccess`); else of organisations alone.
  LoadConnection: each(facts, `${connection} totalCount places hours`),
  LoadEdge: edge,
  Load: { ...each(facts, 'organisation rank places seats hours leaving'), person: unlessPerson },
  LoadRecord: each(facts, 'id kind name'),
  LoadHours: each(facts, 'distribution partly unknown'),
  KnownHours: each(facts, 'hours unknownNetworks'),
  Distribution: each(facts, 'count total mean quantiles bins top'),
  DistributionQuantile: each(facts, 'share value'),
  DistributionBin: each(facts, 'from to count'),
  DistributionTop: each(facts, 'share count held'),
  Leaving: {
    ...each(facts, 'emptied underThree onlyOfCategory onlyFrom onlyOfKind lastFrom opened'),
    ...each(facts, 'extraParts cutOff'),
  },
  OpenedNetwork: each(facts, 'network openings openingNames left'),
  SinglePointConnection: each(facts, `${connection} totalCount hangingNetworks networks`),
  SinglePointEdge: edge,
  SinglePoint: {
    ...each(facts, 'organisation networks onlyMember onlyOfficer extraParts cutOff hanging'),
    person: unlessPerson,
  },
  HangingNetwork: each(facts, 'network reasons reasonNames offices known knownName'),
  GroupPairConnection: each(facts, `${connection} totalCount groups apart joinedByOne alone`),
  GroupPairEdge: edge,
  GroupPair: each(facts, 'a b joining joinedBy'),
  Bridge: each(facts, 'record ofA ofB onlyA onlyB'),
  LoneBridge: each(facts, 'record alone pairs'),
};
