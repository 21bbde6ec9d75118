/** Several services on one Neo4j, as processes of their own, behind one address that takes turns. */
import { createHash } from 'node:crypto';
import { foundFinland } from '../../src/changes/foundFinland.js';
import type { RecordId } from '../../src/model/record.js';
import { openStore } from '../../src/store/openStore.js';
import { changeSetOf } from '../contract/fixtures.js';
import { describeNeo4j } from '../support/neo4j.js';
import { type RoundRobin, roundRobin } from '../support/roundRobin.js';
import { askAt, type RunningService, startService } from '../support/service.js';

const CALLERS = 4;
const WRITES = 12;
const NETWORKS = 8;
/** So many that viewers are shown them. */
const PEOPLE = 6;
/** Each caller writes about networks of its own half and organisations that nobody has put there. */
const ORGANISATIONS = CALLERS * WRITES;

const JOIN = `mutation ($member: ID!, $network: ID!) {
  addMembership(input: { member: $member, network: $network }) { revision membership { id } }
}`;
const MEMBERS = `query ($network: ID!, $revision: Int) {
  network(id: $network, atLeastRevision: $revision) {
    members(first: 200) { nodes { id further { id } } }
  }
}`;
interface Place {
  readonly id: RecordId;
}
const PSEUDONYMS = `query ($network: ID!, $revision: Int) {
  network(id: $network, atLeastRevision: $revision) {
    members(first: 200) { nodes { member { ... on ContactPerson { id } } } }
  }
}`;
/** What the service computes, lists and draws; whole, so that every difference shows. */
const EVERYTHING = `{
  overlaps(first: 100) {
    totalCount about { revision asOf leftOut { reason count } counted { what count } sources { id } }
    nodes { a { id name } b { id name } relation explanations members { shared sizeA sizeB jaccard } }
  }
  networkMap { nodes { id name members x y size } edges { source target shared weight } }
  networks(first: 50) { totalCount nodes { id name members(first: 100) { nodes { id } } } }
  organisations(first: 100) { totalCount nodes { id name } }
}`;

describeNeo4j('services on one Neo4j', (emptyDatabase) => {
  const networks: RecordId[] = [];
  const organisations: RecordId[] = [];
  let settings: { readonly [name: string]: string };
  let services: readonly RunningService[] = [];
  let address: RoundRobin;

  beforeAll(async () => {
    const { url, user, password } = await emptyDatabase();
    const store = await openStore({ url, user, password });
    await foundFinland(store);
    await store.commit(
      changeSetOf('county', (builder) => {
        for (let n = 0; n < ORGANISATIONS; n++) {
          organisations.push(
            builder.createEntity('Organisation', { name_fi: `Esimerkki ${n} ry` }),
          );
        }
        for (let n = 0; n < NETWORKS; n++) {
          const network = builder.createEntity('Network', { name_fi: `Esimerkkiverkosto ${n}` });
          networks.push(network);
          // Every two have some in common, and no two the same.
          for (let m = n; m < ORGANISATIONS; m += n + 2) {
            builder.createRelationship('MEMBER_OF', organisations[m] ?? '', network, {});
          }
        }
      }),
    );
    await store.close();
    settings = { STORE_URL: url, STORE_USER: user, STORE_PASSWORD: password };
    services = await Promise.all([startService(settings), startService(settings)]);
    address = await roundRobin(services.map((service) => service.url));
  });
  afterAll(async () => {
    await address.close();
    await Promise.all(services.map((service) => service.stop()));
  });

  /** SHA-256 of all that a service answers now, and the revision that it answered from. */
  async function digestOf(service: RunningService): Promise<{ revision: number; digest: string }> {
    const answer = (await service.ask(EVERYTHING)) as { overlaps: { about: { revision: number } } };
    const digest = createHash('sha256').update(JSON.stringify(answer)).digest('hex');
    return { revision: answer.overlaps.about.revision, digest };
  }

  test('whoever writes sees it at once, whichever of them answers, and what they answer is equal', async () => {
    const digests = new Map<number, Set<string>>();
    let writing = CALLERS;
    const note = ({ revision, digest }: { revision: number; digest: string }) => {
      digests.set(revision, (digests.get(revision) ?? new Set()).add(digest));
    };
    const isMember = async (
      ask: RunningService['ask'],
      network: RecordId,
      id: RecordId,
      revision: number,
    ) => {
      const answer = (await ask(MEMBERS, { network, revision })) as {
        network: { members: { nodes: readonly (Place & { further: readonly Place[] })[] } };
      };
      // Who is a member by another membership already has the new one beside it.
      const { nodes } = answer.network.members;
      return nodes.some((place) => [place, ...place.further].some((made) => made.id === id));
    };
    const caller = async (number: number) => {
      for (let n = 0; n < WRITES; n++) {
        const member = organisations[number * WRITES + n];
        const network = networks[(number + n) % NETWORKS] ?? '';
        const writer = services[n % 2]!;
        const other = services[(n + 1) % 2]!;
        const answer = (await writer.ask(JOIN, { member, network })) as {
          addMembership: { revision: number; membership: { id: RecordId } };
        };
        const { revision, membership } = answer.addMembership;
        const through = [
          other.ask,
          (query: string, variables?: object) => askAt(address.url, query, variables),
        ];
        for (const ask of through) {
          expect(await isMember(ask, network, membership.id, revision)).toBe(true);
        }
      }
      writing--;
    };
    const comparer = async () => {
      while (writing > 0) (await Promise.all(services.map(digestOf))).forEach(note);
    };
    await Promise.all([comparer(), ...Array.from({ length: CALLERS }, (_, n) => caller(n))]);

    // One that has just read the store whole, while the others have followed each change.
    const fresh = await startService(settings);
    const last = await Promise.all([...services, fresh].map(digestOf));
    await fresh.stop();
    last.forEach(note);
    expect(new Set(last.map(({ revision }) => revision)).size).toBe(1);
    expect([...digests.values()].filter(({ size }) => size !== 1)).toEqual([]);
    expect(digests.size).toBeGreaterThan(3);
    expect(Math.min(...address.counts)).toBeGreaterThan(0);
  });

  test('a person whose name is not shown has the same pseudonym at each of them', async () => {
    const group = networks[0]!;
    const store = await openStore({
      url: settings['STORE_URL']!,
      user: settings['STORE_USER']!,
      password: settings['STORE_PASSWORD']!,
    });
    const { revision } = await store.commit(
      changeSetOf('people', (builder) => {
        for (let n = 0; n < PEOPLE; n++) {
          const name = `Esimerkki Henkilö ${n}`;
          const person = builder.createEntity('ContactPerson', { name });
          builder.createRelationship('MEMBER_OF', person, group, {});
        }
      }),
    );
    await store.close();
    const asViewers = { ...settings, ROLE: 'viewer' };
    const viewers = await Promise.all([startService(asViewers), startService(asViewers)]);
    const shown = await Promise.all(
      viewers.map(async ({ ask }) => {
        const answer = (await ask(PSEUDONYMS, { network: group, revision })) as {
          network: { members: { nodes: readonly { member: { id?: string } }[] } };
        };
        return answer.network.members.nodes.flatMap(({ member }) => member.id ?? []);
      }),
    );
    await Promise.all(viewers.map((viewer) => viewer.stop()));
    expect(new Set(shown[0]).size).toBe(PEOPLE);
    expect(shown[1]).toEqual(shown[0]);
  });

  test('one of them stopped and started again answers as the other does', async () => {
    await services[0]!.stop();
    services = [await startService(settings), services[1]!];
    const [again, stayed] = await Promise.all(services.map(digestOf));
    expect(again).toEqual(stayed);
  });
});
