/**
 * Entries for seats, mandates and contact roles: facts of organisations and roles for everybody; what
 * would tell of people the questions leave out for who may not know of them.
 */
import { connection, each, edge, facts, people, type Fields } from '../entries.js';

export const seatQueries: Fields = each(people, 'contactRoles mandates');

export const seatTypes: { readonly [type: string]: Fields } = {
  SeatMandatesConnection: each(people, `${connection} totalCount states template`),
  SeatMandatesEdge: edge,
  SeatMandates: {
    ...each(facts, 'seat network categories quota withheld'),
    ...each(people, 'state stateName filled daysLeft endsSoon holdings'),
  },
  // Of persons there is none for who may not know of people.
  SeatHolding: {
    ...each(facts, 'link holder state stateName mandateFrom mandateLastDay'),
    ...each(facts, 'decision deputy daysLeft endsSoon'),
  },
  SeatStateTally: { ...each(facts, 'state name'), seats: people },
  ContactRoleConnection: each(people, `${connection} totalCount states matrix`),
  ContactRoleEdge: edge,
  ContactRole: {
    ...each(facts, 'role confirmedOn stale levels sectors'),
    ...each(people, 'state stateName'),
  },
  ContactRoleTally: { ...each(facts, 'state name'), roles: people },
  ContactRoleCell: { ...each(facts, 'level sector coverage coverageName'), states: people },
  SeatTemplate: {
    ...each(facts, 'network category seats quota'),
    ...each(people, 'filled free unknown over'),
  },
};
