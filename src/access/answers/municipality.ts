/** Who may see what of the answer about one municipality. */
import { connection, each, edge, facts, type Fields, people } from '../entries.js';

export const municipalityQueries: Fields = each(facts, 'municipalityOverview');

export const municipalityAccess: { readonly [type: string]: Fields } = {
  MunicipalityOverview: {
    ...each(facts, 'about municipality governedBy structure contactRoles networks organisations'),
    ...each(facts, 'unaffiliated duties informers'),
    // As of the municipalities that lack one: told of today alone.
    contact: people,
  },
  CoveringNetworkConnection: each(facts, `${connection} totalCount direct`),
  CoveringNetworkEdge: edge,
  CoveringNetwork: each(facts, 'network state through'),
  ResidentConnection: each(facts, `${connection} totalCount`),
  ResidentEdge: edge,
  Resident: each(facts, 'organisation networks'),
  // By what is recorded of organisations, networks and contact roles.
  Informer: each(facts, 'informer heardBy hearer hearerName'),
};
