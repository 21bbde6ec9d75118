/** Merged organisations, people and municipalities, seats, meetings and sources, as a caller meets them. */
import { finlandAreas } from '../../../src/changes/foundFinland.js';
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeEach(async () => {
  service = await startTestService({ tokens: 1_000 });
});
afterEach(() => service.close());

async function ask(query: string) {
  const { data, errors } = await service.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

test('a merged organisation is found by either id, and its members count once', async () => {
  const { a, b, Ryhmä } = service.ids;
  const members = `network(id: "${Ryhmä}") { members { totalCount } }`;
  expect((await ask(`{ ${members} }`)).network.members.totalCount).toBe(4);
  const merged = await ask(
    `mutation { mergeOrganisations(input: { keep: "${a}" merged: "${b}" clientMutationId: "one" }) {
       applied revision organisation { id aliases memberships { totalCount } } } }`,
  );
  expect(merged.mergeOrganisations).toEqual({
    applied: true,
    revision: 3,
    organisation: {
      id: a,
      aliases: ['Esimerkki b ry', 'Exempel b rf'],
      memberships: { totalCount: 3 },
    },
  });
  const after = await ask(
    `{ node(id: "${b}") { id } organisation(id: "${b}") { id name } ${members} organisations { totalCount } }`,
  );
  expect(after).toEqual({
    node: { id: a },
    organisation: { id: a, name: 'Esimerkki a ry' },
    network: { members: { totalCount: 3 } },
    organisations: { totalCount: 5 },
  });
  // Whoever still has the old id may go on with it.
  const joined = await ask(
    `mutation { addMembership(input: { member: "${b}" network: "${service.ids['Foorumi']}" role: EXPERT }) {
       membership { member { ... on Organisation { id } } } } }`,
  );
  expect(joined.addMembership.membership.member.id).toBe(a);
});

test('two records of one person become one', async () => {
  const { Ee, Ryhmä } = service.ids;
  const { createContactPerson } = await ask(
    'mutation { createContactPerson(input: { name: "Esimerkki E." phone: "000" }) { contactPerson { id } } }',
  );
  const keep = createContactPerson.contactPerson.id as string;
  const { mergeContactPersons } = await ask(
    `mutation { mergeContactPersons(input: { keep: "${keep}" merged: "${Ee}" expectedMergedRevision: 2 }) {
       contactPerson { id name phone email organisations { totalCount } memberships { nodes { network { id } } } } } }`,
  );
  expect(mergeContactPersons.contactPerson).toEqual({
    id: keep,
    name: 'Esimerkki E.',
    phone: '000',
    email: 'ee@esimerkki.invalid',
    organisations: { totalCount: 1 },
    memberships: { nodes: [{ network: { id: Ryhmä } }] },
  });
  expect((await ask(`{ contactPerson(id: "${Ee}") { id } }`)).contactPerson.id).toBe(keep);
});

test('a municipality that merges into another leads to it', async () => {
  const area = (code: string) => finlandAreas().areaId('municipality', code);
  const { succeedMunicipality } = await ask(
    `mutation { succeedMunicipality(input: { municipalities: ["${area('698')}"] on: "2027-01-01"
       successor: "${area('240')}" }) { area { ... on Municipality { code } } } }`,
  );
  expect(succeedMunicipality.area).toEqual({ code: '240' });
  const later = await ask(
    `{ municipality(code: "698") { validity { lastDay } successor { code } }
       organisations(asOf: "2027-06-01", filter: { areas: ["${area('240')}"] }) { totalCount } }`,
  );
  expect(later).toEqual({
    municipality: { validity: { lastDay: '2026-12-31' }, successor: { code: '240' } },
    organisations: { totalCount: 6 },
  });
});

test('a seat, a meeting and a source in a command each', async () => {
  const { a, Ryhmä, Ee } = service.ids;
  const made = await ask(
    `mutation { createSeat(input: { name: { fi: "Paikka" } }) { seat { id } }
       createContactPoint(input: { name: { fi: "Yhdyshenkilö" } }) { contactPoint { id } } }`,
  );
  const seat = made.createSeat.seat.id as string;
  const point = made.createContactPoint.contactPoint.id as string;
  const { appointToSeat } = await ask(
    `mutation { appointToSeat(input: { seat: "${seat}" holder: "${a}" mandateFrom: "2025-06-01" mandateLastDay: "2029-05-31" }) {
       link { id kind mandateFrom mandateTo to { id } } } }`,
  );
  const { id, ...link } = appointToSeat.link;
  expect(link).toEqual({
    kind: 'FILLED_BY',
    mandateFrom: '2025-06-01',
    mandateTo: '2029-06-01',
    to: { id: a },
  });
  const rest = await ask(
    `mutation {
       releaseSeat(input: { holding: "${id}" lastDay: "2026-01-31" }) { link { validity { lastDay } } }
       confirmContact(input: { contact: "${point}" confirmedOn: "2026-01-15" }) { contact { ... on ContactPoint { confirmedOn } } }
       recordMeeting(input: { name: { fi: "Kokous" } firstDay: "2026-02-10" heldBy: ["${Ryhmä}"] attendedBy: ["${a}", "${Ee}"] }) {
         meeting { name validity { from lastDay } attendees(asOf: "2026-02-10") { totalCount } heldBy(asOf: "2026-02-10") { nodes { id } } } }
       declareSource(input: { title: "Lista" scopes: [{ subject: "${Ryhmä}" fact: MEMBERSHIPS complete: true firstDay: "2026-01-01" lastDay: "2026-01-01" }] }) {
         source { title scopes { fact complete network { id } validity { from lastDay } } } } }`,
  );
  expect(rest).toEqual({
    releaseSeat: { link: { validity: { lastDay: '2026-01-31' } } },
    confirmContact: { contact: { confirmedOn: '2026-01-15' } },
    recordMeeting: {
      meeting: {
        name: 'Kokous',
        validity: { from: '2026-02-10', lastDay: '2026-02-10' },
        attendees: { totalCount: 2 },
        heldBy: { nodes: [{ id: Ryhmä }] },
      },
    },
    declareSource: {
      source: {
        title: 'Lista',
        scopes: [
          {
            fact: 'MEMBERSHIPS',
            complete: true,
            network: { id: Ryhmä },
            validity: { from: '2026-01-01', lastDay: '2026-01-01' },
          },
        ],
      },
    },
  });
});
