/** Small counties in which word goes from one to the next, and whom it reaches by the definition alone. */
import fc from 'fast-check';
import type { ChangeSetBuilder } from '../../../src/model/changeSet.js';
import type { EntityKind, RelationshipKind } from '../../../src/model/kinds.js';
import type { RecordId } from '../../../src/model/record.js';
import { changeSetOf } from '../../contract/fixtures.js';
import type { TemporaryStores } from '../../snapshot/stores.js';
import { type County, countyIn } from '../county.js';

/** A seat stands for itself: a network has it, and an organisation or a person fills it. */
type LinkKind = Extract<
  RelationshipKind,
  | 'INFORMS'
  | 'REPORTS_TO'
  | 'MEMBER_OF'
  | 'REPRESENTS'
  | 'HELD_BY'
  | 'ACTS_FOR'
  | 'CONTACT_FOR'
  | 'LOCATED_IN'
  | 'GOVERNS'
  | 'ABOUT'
>;
export interface Link {
  readonly kind: LinkKind | 'seat';
  readonly from: string;
  readonly to: string;
  /** Whether it holds on the day of the tests; certainly where nothing is said. */
  readonly holds?: 'certainly' | 'possibly' | 'not';
}

export interface InformedSketch {
  readonly nodes: { readonly [name: string]: EntityKind };
  readonly municipalities: readonly string[];
  readonly fields?: readonly string[];
  readonly links: readonly Link[];
}

const validities = {
  certainly: { from: '2020-01-01', to: 'open' },
  possibly: { from: '2026', to: 'open' },
  not: { from: '2027-01-01', to: 'open' },
} as const;

export interface InformedCounty {
  readonly county: County;
  readonly id: (name: string) => RecordId;
  readonly nameOf: (id: RecordId) => string;
}

let counties = 0;

export async function informedCounty(
  stores: TemporaryStores,
  sketch: InformedSketch,
): Promise<InformedCounty> {
  const store = await stores.open();
  const ids = new Map<string, RecordId>();
  await store.commit(
    changeSetOf(`informed ${counties++}`, (builder) => write(sketch, builder, ids)),
  );
  const names = new Map([...ids].map(([name, id]) => [id, name]));
  return {
    county: await countyIn(stores, store, 'informed'),
    id: (name) => ids.get(name) ?? name,
    nameOf: (id) => names.get(id) ?? id,
  };
}

function write(
  sketch: InformedSketch,
  builder: ChangeSetBuilder,
  ids: Map<string, RecordId>,
): void {
  const id = (name: string) => ids.get(name) ?? name;
  for (const name of sketch.municipalities) {
    const properties = { name_fi: name, kind: 'municipality', population: 1_000 } as const;
    ids.set(name, builder.createEntity('Area', { ...properties, populationOn: '2022-12-31' }));
  }
  for (const name of sketch.fields ?? []) {
    ids.set(name, builder.createEntity('Concept', { name_fi: name, scheme: 'fieldOfActivity' }));
  }
  for (const [name, kind] of Object.entries(sketch.nodes)) {
    const properties = kind === 'ContactPerson' ? { name } : { name_fi: name };
    ids.set(name, builder.createEntity(kind, properties));
  }
  for (const { kind, from, to, holds = 'certainly' } of sketch.links) {
    const circumstances = { validity: validities[holds] };
    if (kind !== 'seat') {
      builder.createRelationship(kind, id(from), id(to), {}, circumstances);
      continue;
    }
    const seat = builder.createEntity('Seat', { name_fi: `${from} ${to}` });
    builder.createRelationship('HAS_SEAT', id(from), seat, {});
    const by = sketch.nodes[to] === 'ContactPerson' ? 'HELD_BY' : 'FILLED_BY';
    builder.createRelationship(by, seat, id(to), {}, circumstances);
  }
}

/** Of a sketch, whom each may tell: written down from the definition, one relationship at a time. */
export function tellsWhom(sketch: InformedSketch, withPeople: boolean): Map<string, Set<string>> {
  const told = new Map(Object.keys(sketch.nodes).map((name) => [name, new Set<string>()]));
  const isThere = (name: string) =>
    name in sketch.nodes && (withPeople || sketch.nodes[name] !== 'ContactPerson');
  for (const { kind, from, to, holds = 'certainly' } of sketch.links) {
    if (holds !== 'certainly' || !isThere(from) || !isThere(to)) continue;
    told.get(from)!.add(to);
    if (kind !== 'INFORMS' && kind !== 'REPORTS_TO') told.get(to)!.add(from);
  }
  return told;
}

/** In how few steps each is reached: the smallest number that satisfies its neighbours. */
export function stepsFrom(told: ReadonlyMap<string, ReadonlySet<string>>, from: string) {
  const steps = new Map([[from, 0]]);
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const [one, others] of told) {
      const own = steps.get(one);
      if (own === undefined) continue;
      for (const other of others) {
        if ((steps.get(other) ?? Infinity) <= own + 1) continue;
        steps.set(other, own + 1);
        isSettled = false;
      }
    }
  }
  return steps;
}

const nodes = {
  N0: 'Network',
  N1: 'Network',
  N2: 'Network',
  o0: 'Organisation',
  o1: 'Organisation',
  o2: 'Organisation',
  o3: 'Organisation',
  'Aa Esimerkki': 'ContactPerson',
  'Oo Esimerkki': 'ContactPerson',
  R0: 'ContactPoint',
  R1: 'ContactPoint',
  H0: 'Project',
} as const satisfies { [name: string]: EntityKind };
type Name = keyof typeof nodes;
const named = (...kinds: EntityKind[]) =>
  (Object.keys(nodes) as Name[]).filter((name) => kinds.includes(nodes[name]));
const municipalities = ['Esimerkkilä', 'Esimerkkisaari', 'Esimerkkivaara'];
const fields = ['kulttuuri', 'liikunta'];

const anyLink = (
  [
    [
      'INFORMS',
      named('Organisation', 'Network', 'ContactPoint'),
      named('Organisation', 'Network', 'ContactPoint'),
    ],
    ['REPORTS_TO', named('Network', 'Project'), named('Network', 'Organisation')],
    ['MEMBER_OF', named('Organisation', 'ContactPerson'), named('Network')],
    ['seat', named('Network'), named('Organisation', 'ContactPerson')],
    ['REPRESENTS', named('ContactPerson'), named('Organisation')],
    ['HELD_BY', named('ContactPoint'), named('ContactPerson')],
    ['ACTS_FOR', named('ContactPoint'), named('Organisation')],
    [
      'CONTACT_FOR',
      named('ContactPoint', 'ContactPerson'),
      [...named('Network', 'Organisation'), ...municipalities],
    ],
    ['LOCATED_IN', named('Organisation'), municipalities],
    ['GOVERNS', named('Organisation'), municipalities],
    ['ABOUT', named('Organisation'), fields],
  ] as const
).map(([kind, from, to]) =>
  fc
    .record({
      kind: fc.constant<Link['kind']>(kind),
      from: fc.constantFrom<string>(...from),
      to: fc.constantFrom<string>(...to),
      holds: fc.oneof(
        { weight: 6, arbitrary: fc.constant('certainly' as const) },
        { weight: 1, arbitrary: fc.constantFrom('possibly' as const, 'not' as const) },
      ),
    })
    .filter((link) => link.from !== link.to),
);

export const anyInformed: fc.Arbitrary<InformedSketch> = fc
  .array(fc.oneof(...anyLink), { maxLength: 30, size: 'max' })
  .map((links) => ({ nodes, municipalities, fields, links }));
