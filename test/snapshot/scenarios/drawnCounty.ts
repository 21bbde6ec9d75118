/** A small random county, and random operations on it. */
import fc from 'fast-check';
import type { ChangeSet } from '../../../src/model/changeSet.js';
import type { RecordId } from '../../../src/model/record.js';
import { dayOf } from '../../../src/model/time/days.js';
import type { Validity } from '../../../src/model/time/validity.js';
import type { ScenarioOperation } from '../../../src/model/workspace/scenarioOperations.js';
import { changeSetOf } from '../../contract/fixtures.js';

export const DAY = dayOf(2026, 11, 23)!;
export const SCENARIO = '7d3c1f9e-27f5-4c2b-9e11-0a4f6f1f2b6c';

/** How surely somebody is in a network; `none` and the past and the future are not at all. */
const validities = {
  certain: { from: '2015-01-01', to: 'open' },
  untilSpring: { from: '2015-01-01', to: '2027-03-01' },
  possible: { from: 'unknown', to: 'open' },
  past: { from: '2015-01-01', to: '2020-01-01' },
  future: { from: '2027-01-01', to: 'open' },
} as const satisfies { [name: string]: Validity };
export type Holding = keyof typeof validities | 'none';
const holdings = fc.constantFrom<Holding>(
  ...(['none', 'none', 'none', 'certain', 'certain', 'untilSpring', 'possible'] as const),
  ...(['past', 'future'] as const),
);

export const NETWORKS = [0, 1, 2, 3];
const MEMBERS = [0, 1, 2, 3, 4];
export const CONCEPTS = ['task', 'task', 'goal', 'theme'] as const;
/** What else a network may be for: two areas, a target group, and a duty of each of two bearers. */
export const PURPOSES = ['cover', 'cover', 'serve', 'fulfil', 'fulfil'] as const;
export const KEYS = ['uusi', 'osa'];
/** The network of this number is over, and nothing can be done to it. */
export const OVER = 3;

export interface DrawnCounty {
  /** By network and member, by network and concept; whether the organisations 0 and 1 fill its seats. */
  readonly members: readonly (readonly Holding[])[];
  readonly work: readonly (readonly Holding[])[];
  /** By network and purpose. */
  readonly purposes: readonly (readonly Holding[])[];
  readonly seats: readonly (readonly boolean[])[];
}

export const anyCounty: fc.Arbitrary<DrawnCounty> = fc.record({
  members: rows(MEMBERS.length, holdings),
  work: rows(CONCEPTS.length, holdings),
  purposes: rows(PURPOSES.length, holdings),
  seats: rows(
    2,
    fc.integer({ max: 5, min: 0 }).map((drawn) => drawn === 0),
  ),
});

function rows<Cell>(length: number, cell: fc.Arbitrary<Cell>) {
  const row = fc.array(cell, { minLength: length, maxLength: length });
  return fc.array(row, { minLength: NETWORKS.length, maxLength: NETWORKS.length });
}

export interface CountyIds {
  readonly networks: readonly RecordId[];
  readonly members: readonly RecordId[];
  readonly concepts: readonly RecordId[];
  /** Of each purpose the area, target group or duty. */
  readonly purposes: readonly RecordId[];
}

/** The county as one ChangeSet; the last of its members is a person. */
export function changeSetOfCounty(
  { members, work, purposes, seats }: DrawnCounty,
  name = 'county',
) {
  const none = (): RecordId[] => [];
  const ids = { networks: none(), members: none(), concepts: none(), purposes: none() };
  const changeSet: ChangeSet = changeSetOf(name, (builder) => {
    for (const member of MEMBERS) {
      const called = `Esimerkki ${member}`;
      const person = member === MEMBERS.length - 1;
      ids.members.push(
        person
          ? builder.createEntity('ContactPerson', { name: called })
          : builder.createEntity('Organisation', { name_fi: called }),
      );
    }
    CONCEPTS.forEach((scheme, at) =>
      ids.concepts.push(
        builder.createEntity('Concept', { scheme, code: `k${at}`, name_fi: `Esimerkki ${at}` }),
      ),
    );
    const areas = ['001', '002'].map((code) =>
      builder.createEntity('Area', { kind: 'municipality', code, name_fi: `Kunta ${code}` }),
    );
    const group = { scheme: 'targetGroup', code: 'ryhma', name_fi: 'Esimerkkiryhmä' } as const;
    const served = builder.createEntity('Concept', group);
    const duty = builder.createEntity('Duty', {
      text_fi: 'Esimerkkivelvoite',
      legalStatus: 'enacted',
    });
    ids.purposes.push(...areas, served, duty, duty);
    for (const network of NETWORKS) {
      const id = builder.createEntity(
        'Network',
        { name_fi: `Verkosto ${network}` },
        { validity: network === OVER ? validities.past : validities.certain },
      );
      ids.networks.push(id);
      members[network]!.forEach((holding, member) => {
        if (holding === 'none') return;
        const properties = { role: member === 0 ? 'chair' : 'expert' } as const;
        const validity = validities[holding];
        builder.createRelationship('MEMBER_OF', ids.members[member]!, id, properties, { validity });
      });
      work[network]!.forEach((holding, concept) => {
        if (holding === 'none') return;
        const validity = validities[holding];
        builder.createRelationship('ABOUT', id, ids.concepts[concept]!, {}, { validity });
      });
      purposes[network]!.forEach((holding, at) => {
        if (holding === 'none') return;
        const [to, validity] = [ids.purposes[at]!, validities[holding]];
        const bearer = bearerOf(at, ids);
        if (at < 2) builder.createRelationship('COVERS', id, to, {}, { validity });
        else if (at === 2) builder.createRelationship('SERVES', id, to, {}, { validity });
        else builder.createRelationship('FULFILS', id, to, { bearer }, { validity });
      });
      seats[network]!.forEach((isFilled, member) => {
        if (!isFilled) return;
        const seat = builder.createEntity('Seat', { name_fi: `Paikka ${member}` });
        builder.createRelationship('HAS_SEAT', id, seat, {});
        builder.createRelationship('FILLED_BY', seat, ids.members[member]!, {});
      });
    }
  });
  return { changeSet, ids: ids as CountyIds };
}

/** Whose duty a purpose is of: the two of the same duty are told apart by it. */
function bearerOf(purpose: number, { members }: Pick<CountyIds, 'members'>): RecordId {
  return members[purpose - 3]!;
}

/** An operation by numbers: networks 0 to 3 are recorded, 4 and 5 are named by the keys. */
export interface DrawnOperation {
  readonly kind: ScenarioOperation['kind'];
  readonly network: number;
  readonly into: number;
  readonly member: number;
  readonly members: readonly number[];
  readonly concept: number;
  /** Of those that fit the kind, in turn. */
  readonly purpose: number;
  readonly meetings: number;
  readonly key: number;
}

export const anyOperation: fc.Arbitrary<DrawnOperation> = fc.record({
  kind: fc.constantFrom<ScenarioOperation['kind']>(
    ...(['found', 'end', 'merge', 'split', 'open', 'close', 'addMembership'] as const),
    ...(['endMembership', 'moveMembership', 'moveWork', 'cover', 'serve'] as const),
    ...(['workOn', 'fulfil', 'meet'] as const),
  ),
  network: fc.integer({ min: 0, max: NETWORKS.length + KEYS.length - 1 }),
  into: fc.integer({ min: 0, max: NETWORKS.length + KEYS.length - 1 }),
  member: fc.integer({ min: 0, max: MEMBERS.length - 1 }),
  members: fc.uniqueArray(fc.integer({ min: 0, max: MEMBERS.length - 1 }), {
    minLength: 1,
    maxLength: 2,
  }),
  concept: fc.integer({ min: 0, max: CONCEPTS.length - 1 }),
  purpose: fc.integer({ min: 0, max: 1 }),
  meetings: fc.integer({ min: 0, max: 12 }),
  key: fc.integer({ min: 0, max: KEYS.length - 1 }),
});

/** Which of the purposes an operation is about; undefined for one that is about none. */
export function purposeOf({ kind, purpose }: DrawnOperation): number | undefined {
  const fitting = PURPOSES.flatMap((one, at) => (one === kind ? [at] : []));
  return fitting[purpose % fitting.length];
}

export function operationOf(drawn: DrawnOperation, ids: CountyIds): ScenarioOperation {
  const named = (network: number) => ids.networks[network] ?? KEYS[network - NETWORKS.length]!;
  const network = named(drawn.network);
  const into = named(drawn.into);
  const member = ids.members[drawn.member]!;
  const key = KEYS[drawn.key]!;
  const { kind } = drawn;
  switch (kind) {
    case 'found':
      return { kind, key, name: 'Esimerkki', networkKind: 'forum' };
    case 'end':
    case 'open':
    case 'close':
      return { kind, network };
    case 'merge':
      return { kind, network, into };
    case 'split':
      return {
        kind,
        network,
        key,
        name: 'Osa',
        members: drawn.members.map((at) => ids.members[at]!),
      };
    case 'addMembership':
    case 'endMembership':
      return { kind, network, member };
    case 'moveMembership':
      return { kind, network, into, member };
    case 'moveWork':
      return { kind, network, into, concept: ids.concepts[drawn.concept]! };
    case 'workOn':
      return { kind, network, concept: ids.concepts[drawn.concept]! };
    case 'cover':
      return { kind, network, area: ids.purposes[purposeOf(drawn)!]! };
    case 'serve':
      return { kind, network, concept: ids.purposes[purposeOf(drawn)!]! };
    case 'fulfil': {
      const purpose = purposeOf(drawn)!;
      return { kind, network, duty: ids.purposes[purpose]!, bearer: bearerOf(purpose, ids) };
    }
    case 'meet':
      return { kind, network, meetingsPerYear: drawn.meetings };
  }
}
