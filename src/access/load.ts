/** Who may see what of the answers about who belongs to no network, and who to very many. */
import { connection, each, edge, facts, type Fields } from './entries.js';

export const loadQueries: Fields = each(facts, 'unaffiliated');

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
};
