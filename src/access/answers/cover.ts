/** Who may see what of the answer about the fewest networks that reach everybody. */
import { connection, each, edge, facts, type Fields } from '../entries.js';

export const coverQueries: Fields = each(facts, 'smallestCover');

export const coverAccess: { readonly [type: string]: Fields } = {
  // Of networks and what they reach; of seats that people hold it tells no more than gaps do.
  SmallestCover: {
    ...each(facts, 'about method methodText size lowerBound candidates rows coverable'),
    ...each(facts, 'states networks uncoverable'),
  },
  NetworkOfCover: each(facts, 'network rows rowCount alone aloneCount'),
  NetworkOfCoverConnection: each(facts, `${connection} totalCount`),
  NetworkOfCoverEdge: edge,
  UncoverableRow: {
    ...each(facts, 'record state stateName population populationOn'),
    ...each(facts, 'who sources missing'),
  },
  UncoverableRowConnection: each(facts, `${connection} totalCount`),
  UncoverableRowEdge: edge,
};
