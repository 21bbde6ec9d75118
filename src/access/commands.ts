/**
 * Entries for the commands on records: to change anything takes an editor, to erase a person a steward,
 * who keeps personal data; what came of it is shown as ever.
 */
import { entityKinds } from '../model/kinds.js';
import { type Access, command, each, facts, type Fields } from './entries.js';

const erasure: Access = { right: 'keep', tells: 'person', otherwise: 'refused' };

/** The mutations: three for each kind, and those with a name of their own. */
export const commandAccess: Fields = {
  ...Object.fromEntries(
    entityKinds.flatMap((kind) =>
      ['create', 'update', 'end'].map((verb) => [`${verb}${kind}`, command]),
    ),
  ),
  ...each(command, 'createLink updateLink endLink updateMembership'),
  ...each(command, 'appointToSeat releaseSeat confirmContact recordMeeting declareSource'),
  ...each(command, 'mergeOrganisations mergeContactPersons succeedMunicipality'),
  erasePerson: erasure,
};

const payload = 'applied clientMutationId revision';

/** What comes of them. */
export const payloadAccess: { readonly [type: string]: Fields } = {
  ...Object.fromEntries(
    entityKinds.map((kind) => {
      const field = kind.charAt(0).toLowerCase() + kind.slice(1);
      return [`${kind}Payload`, each(facts, `${payload} ${field}`)];
    }),
  ),
  LinkPayload: each(facts, `${payload} link`),
  ContactPayload: each(facts, `${payload} contact`),
  ErasePersonPayload: each(facts, `${payload} fields outOfReach remains values`),
  ErasureRemains: each(facts, 'field mentions places'),
  SameText: each(facts, 'id kind'),
};
