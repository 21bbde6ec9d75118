/** Random small counties, and how surely what they hold does on three days, by hand. */
import fc from 'fast-check';
import type { MembershipRole, NetworkKind, Status } from '../../src/model/codes.js';
import type { Validity } from '../../src/model/time/validity.js';
import type { CountyWriter } from './county.js';

export const days = ['2022-06-01', '2024-06-01', '2026-01-15'] as const;

/** Validities with their certainty on each of the days: 2 certain, 1 possible, 0 not. */
export const validities = {
  always: [{ from: '2020-01-01', to: 'open' }, [2, 2, 2]],
  ended: [{ from: '2020-01-01', to: '2023-01-01' }, [2, 0, 0]],
  begunSometimeIn2024: [{ from: '2024', to: 'open' }, [0, 1, 2]],
  seenIn2024: [{ from: 'unknown', to: 'unknown', attestedOn: '2024-06-01' }, [1, 2, 1]],
} as const satisfies { [name: string]: readonly [Validity, readonly [number, number, number]] };

export interface Circumstances {
  readonly when: keyof typeof validities;
  readonly status: Status;
}

export interface NetworkSketch extends Circumstances {
  readonly kind: NetworkKind;
  /** Numbers of municipalities, and 3 for the service area of the first two. */
  readonly covers: readonly number[];
}
export interface OrganisationSketch extends Circumstances {
  readonly home: number | undefined;
}
export interface PlaceSketch extends Circumstances {
  readonly member: string;
  readonly network: string;
  /** Undefined for a place by filling a seat. */
  readonly role: MembershipRole | undefined;
}
export interface CountySketch {
  readonly networks: ReadonlyMap<string, NetworkSketch>;
  readonly organisations: ReadonlyMap<string, OrganisationSketch>;
  readonly people: readonly string[];
  readonly places: readonly PlaceSketch[];
}

export const areaNames = ['Esimerkkilä', 'Esimerkkisaari', 'Esimerkkivaara', 'Esimerkkialue'];
/** Municipalities of each of the areas. */
export const municipalitiesOf = [[0], [1], [2], [0, 1]];

const circumstances = fc.record({
  when: fc.oneof(
    { weight: 9, arbitrary: fc.constant('always' as const) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...(Object.keys(validities) as Circumstances['when'][])),
    },
  ),
  status: fc.oneof(
    { weight: 12, arbitrary: fc.constant<Status>('active') },
    { weight: 1, arbitrary: fc.constantFrom<Status>('ended', 'proposed', 'unknown') },
  ),
});
const named = <Item>(prefix: string, item: fc.Arbitrary<Item>, maxLength: number) =>
  fc
    .oneof(
      { weight: 1, arbitrary: fc.array(item, { maxLength }) },
      { weight: 4, arbitrary: fc.array(item, { minLength: 4, maxLength, size: 'max' }) },
    )
    .map((items) => new Map(items.map((one, at) => [`${prefix}${at}`, one])));

const anyNetwork = fc
  .tuple(
    circumstances,
    fc.constantFrom<NetworkKind>('council', 'forum', 'board'),
    fc.subarray([0, 1, 2, 3], { maxLength: 2 }),
  )
  .map(([rest, kind, covers]): NetworkSketch => ({ ...rest, kind, covers }));
const anyOrganisation = fc
  .tuple(circumstances, fc.constantFrom(undefined, 0, 0, 1, 2))
  .map(([rest, home]): OrganisationSketch => ({ ...rest, home }));

export const anyCounty: fc.Arbitrary<CountySketch> = fc
  .tuple(named('N', anyNetwork, 8), named('o', anyOrganisation, 9), fc.nat({ max: 6 }))
  .chain(([networks, organisations, count]) => {
    const people = Array.from({ length: count }, (_, at) => `p${at}`);
    const members = [...organisations.keys(), ...people];
    if (members.length === 0 || networks.size === 0) {
      return fc.constant<CountySketch>({ networks, organisations, people, places: [] });
    }
    const place = fc
      .tuple(
        circumstances,
        fc.constantFrom(...members),
        fc.constantFrom(...networks.keys()),
        fc.constantFrom<MembershipRole | undefined>('member', 'chair', 'member', undefined),
      )
      .map(([rest, member, network, role]): PlaceSketch => ({ ...rest, member, network, role }));
    return fc
      .oneof(
        { weight: 1, arbitrary: fc.array(place, { maxLength: 10 }) },
        { weight: 4, arbitrary: fc.array(place, { minLength: 25, maxLength: 60, size: 'max' }) },
      )
      .map((places): CountySketch => ({ networks, organisations, people, places }));
  });

export function writeSketch(sketch: CountySketch): (writer: CountyWriter) => void {
  return (writer) => {
    const told = ({ when, status }: Circumstances) => ({ validity: validities[when][0], status });
    writer.area(areaNames[3]!, 'serviceArea');
    for (const number of [0, 1, 2]) {
      writer.area(areaNames[number]!, 'municipality', number < 2 ? [areaNames[3]!] : []);
    }
    for (const [name, { home, ...rest }] of sketch.organisations) {
      const at = home === undefined ? undefined : areaNames[home];
      writer.organisation(name, { ...told(rest), ...(at !== undefined && { home: at }) });
    }
    for (const name of sketch.people) writer.person(name);
    for (const [name, { kind, covers, ...rest }] of sketch.networks) {
      writer.network(name, { kind, covers: covers.map((area) => areaNames[area]!), ...told(rest) });
    }
    for (const { member, network, role, ...rest } of sketch.places) {
      if (role) writer.place(member, network, { role, ...told(rest) });
      else writer.seat(network, member, told(rest));
    }
  };
}
