/** Fields that need no detour are resolved without one, and all others as they were. */
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { Membership } from '../../src/api/types/membership.js';
import { Organisation } from '../../src/api/types/organisation.js';
import { KeptEntities } from '../../src/records/keptEntities.js';
import { Records } from '../../src/records/records.js';
import { smallCounty } from '../contract/fixtures.js';
import { temporaryStores } from '../snapshot/stores.js';
import { createSchema } from '../../src/api/schema.js';
import { Network } from '../../src/api/types/network.js';
import type { Entity } from '../../src/model/record.js';
import type { Asking } from '../../src/questions/asking/asking.js';

const entity: Entity<'Network'> = {
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'Network',
  properties: { name_fi: 'Esimerkkiverkosto', name_sv: 'Exempelnätverk', kind: 'council' },
  validity: { from: '2020-01-01', to: 'open' },
  status: 'active',
  sources: [],
  revision: 7,
};

const stores = temporaryStores();
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createSchema();
});

/** Wrapped, so that a promise would show. */
function resolved(type: string, root: unknown, field: string, args: object, context = {}) {
  const fields = (schema.getType(type) as GraphQLObjectType).getFields();
  return { value: fields[field]!.resolve!(root, args, context, {} as never) };
}

// None of these asks what the question was.
const network = new Network(entity, {} as Asking);

test.each([
  ['id', {}, entity.id],
  ['revision', {}, 7],
  ['kind', {}, 'council'],
  ['purpose', { locale: 'fi' }, undefined],
  ['name', { locale: 'fi' }, 'Esimerkkiverkosto'],
  ['name', { locale: 'sv' }, 'Exempelnätverk'],
] as const)('%s of a network with %p is %p, and no promise', (field, args, value) => {
  expect(resolved('Network', network, field, args)).toEqual({ value });
});

test('a root that is no object of its class is made one', () => {
  const root = { validity: { from: '2020', to: 'open' } };
  expect(resolved('Validity', root, 'toKind', {})).toEqual({ value: 'open' });
});

test('whom a relationship leads to is told without a promise where it is at hand, else read', async () => {
  const county = smallCounty();
  const store = await stores.open();
  await store.commit(county.changeSet);
  const kept = new KeptEntities();
  kept.followFrom(await store.revision());
  const records = new Records(store, undefined, kept);
  const memberships = await records.relationships('MEMBER_OF', [county.membership]);
  const membership = new Membership(memberships[0]!, {} as Asking);
  const member = () => resolved('Membership', membership, 'member', {}, { records }).value;
  expect(member()).toBeInstanceOf(Promise);
  expect(await member()).toBeInstanceOf(Organisation);
  await kept.readAhead([county.association, county.council], store);
  await records.entity(county.council);
  expect(member()).toBeInstanceOf(Organisation);
});
