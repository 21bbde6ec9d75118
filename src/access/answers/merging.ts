/** Who may see what of mergers: a part of the access table. */
import { connection, each, edge, facts, type Fields, people } from '../entries.js';

export const mergingQueries: Fields = each(facts, 'mergeCandidates mergeClusters');

export const mergingAccess: { readonly [type: string]: Fields } = {
  MergeCandidateConnection: each(facts, `${connection} totalCount heldBack heldBackCount`),
  MergeCandidateEdge: edge,
  MergeCandidate: {
    ...each(facts, 'pair survivor ended reason reasonText hoursSaved'),
    // Those of people only for who may know of them.
    arguments: people,
  },
  MergeArgument: {
    ...each(facts, 'side sideName code text share hours'),
    ...each(people, 'count records'),
  },
  MergeRecord: each(facts, 'id kind name'),
  MergeRecordConnection: each(facts, `${connection} totalCount`),
  MergeRecordEdge: edge,
  HoursSaved: each(facts, 'all inBoth onlyInEnded unknown'),
  HeldBackPair: each(facts, 'pair networks'),
  HeldBackNetwork: each(facts, 'network text duties'),
  DutyFulfilledAlone: each(facts, 'duty bearers bearerCount'),
  MergeClusterConnection: each(facts, `${connection} totalCount`),
  MergeClusterEdge: edge,
  MergeCluster: {
    ...each(facts, 'survivor ended hoursSaved hoursUnknown heldBack'),
    arguments: people,
  },
  MergeClusterMemberConnection: each(facts, `${connection} totalCount`),
  MergeClusterMemberEdge: edge,
};
