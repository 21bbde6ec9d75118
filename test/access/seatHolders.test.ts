/** Who holds a seat is counted among the members of its network, and so not counted by itself. */
import type { Role } from '../../src/model/roles.js';
import { changeSetOf } from '../contract/fixtures.js';
import { startTestService } from '../server/harness.js';

/** People in one network, so many of them by the seat: what its lists tell a role. */
async function told(role: Role, sitting: number, bySeat: number) {
  const service = await startTestService({}, undefined, role);
  try {
    let ids = { network: '', seat: '' };
    const { revision } = await service.store.commit(
      changeSetOf('seat', (builder) => {
        const network = builder.createEntity('Network', { name_fi: 'Istuva' });
        const seat = builder.createEntity('Seat', { name_fi: 'Paikka', quota: 20 });
        builder.createRelationship('HAS_SEAT', network, seat, {});
        for (let at = 0; at < sitting; at++) {
          const person = builder.createEntity('ContactPerson', { name: `Esimerkki ${at}` });
          if (at < bySeat) builder.createRelationship('HELD_BY', seat, person, {});
          else builder.createRelationship('MEMBER_OF', person, network, {});
        }
        ids = { network, seat };
      }),
    );
    const { data } = await service.ask(
      `query ($network: ID!, $revision: Int!) { network(id: $network, atLeastRevision: $revision) {
        members { totalCount withheld } seats { nodes { holders {
        totalCount withheld about { counted { count } } nodes { __typename } } } } } }`,
      { network: ids.network, revision },
    );
    const { members, seats } = data.network;
    return { members, holders: seats.nodes[0].holders };
  } finally {
    await service.close();
  }
}

test('nine of twelve: a viewer is told the twelve and not the nine, which would leave three', async () => {
  const { members, holders } = await told('viewer', 12, 9);
  expect(members).toEqual({ totalCount: 12, withheld: null });
  expect(holders).toMatchObject({ totalCount: null, withheld: 'SMALL_GROUP', nodes: [] });
  expect(JSON.stringify(holders)).not.toContain('9');
});

test('a seat that nobody holds is told as such, and who may see people is told all', async () => {
  expect((await told('viewer', 6, 0)).holders).toMatchObject({ totalCount: 0, withheld: null });
  const { members, holders } = await told('analyst', 12, 9);
  expect([members.totalCount, holders.totalCount]).toEqual([12, 9]);
});
