/** Where one is all there is: the county of docs/questions/singlePoints.md by hand, and any the slow way. */
import fc from 'fast-check';
import {
  singlePoints,
  type SinglePointsArguments,
} from '../../../src/questions/load/singlePoints.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type County, countyOf, type CountyWriter } from '../county.js';
import { anyCounty, type Circumstances, days, validities, writeSketch } from '../randomCounty.js';

const stores = temporaryStores();

/** A has x alone; B has x as chair and y; C has y as chair and z as secretary; D has z and w. */
function example(writer: CountyWriter): void {
  writer.lists({ A: 'x', B: 'y', C: '', D: 'z w' });
  writer.place('x', 'B', { role: 'chair' });
  writer.place('y', 'C', { role: 'chair' });
  writer.place('z', 'C', { role: 'secretary' });
  writer.speaksFor('A', 'memberships', true);
  // A person leads D: nobody whom the organisations of it could stand in for.
  writer.person('Aava');
  writer.place('Aava', 'D', { role: 'chair' });
}

let county: County;
beforeAll(async () => {
  county = await countyOf(stores, example);
});

async function asked(other: Partial<SinglePointsArguments> = {}, of = county, day?: string) {
  const question = { kind: 'Organisation', first: 500, ...other } as const;
  const answer = await singlePoints(await of.asking(day), of.request().records, question);
  const named = answer.items.map(
    ({ member, networks, onlyMember, onlyOfficer, extraParts, cutOff }) => [
      of.nameOf(member),
      ...[networks, onlyMember, onlyOfficer, extraParts, cutOff],
    ],
  );
  return { ...answer, named };
}

test('bodies that hang on one organisation, and who holds the whole together', async () => {
  const { named, hangingNetworks, networks, totalCount, items } = await asked();
  expect(named).toEqual([
    // Without x A is empty and parted from the rest, and nobody leads B.
    ['x', 2, 1, 1, 1, 1],
    // Without y, A, x and B are parted from C, z, D and w; without z so are D and w from the others.
    ['y', 0, 0, 0, 1, 3],
    ['z', 0, 0, 0, 1, 2],
  ]);
  expect([totalCount, hangingNetworks, networks]).toEqual([3, 2, 4]);
  const hanging = items[0]!
    .hanging()
    .map(({ network, reasons, offices, known }) => [
      county.nameOf(network),
      ...[reasons, offices, known],
    ]);
  expect(new Map(hanging.map((one) => [one[0], one.slice(1)]))).toEqual(
    new Map([
      ['A', [['onlyMember'], [], 'NONE']],
      ['B', [['onlyOfficer'], ['chair'], 'UNKNOWN']],
    ]),
  );
});

test('people alone, on whom D hangs', async () => {
  const { named } = await asked({ kind: 'ContactPerson' });
  expect(named).toEqual([['Aava', 1, 1, 1, 0, 0]]);
});

test('a vice chair is somebody else who leads', async () => {
  const made = await countyOf(stores, (writer) => {
    writer.lists({ N: 'c' });
    for (const name of ['a', 'b']) writer.organisation(name);
    writer.place('a', 'N', { role: 'chair' });
    writer.place('b', 'N', { role: 'viceChair' });
  });
  expect((await asked({}, made)).named).toEqual([]);
});

test('one who is both chair and secretary', async () => {
  const made = await countyOf(stores, (writer) => {
    writer.lists({ N: 'a b c' });
    writer.place('a', 'N', { role: 'chair' });
    writer.place('a', 'N', { role: 'secretary' });
  });
  const { items } = await asked({}, made);
  expect(items.map(({ hanging }) => hanging()[0]?.offices)).toEqual([['chair', 'secretary']]);
});

test('pages, filters and what is refused', async () => {
  const first = await asked({ first: 1 });
  expect([first.named[0]?.[0], first.hasNextPage]).toEqual(['x', true]);
  const second = await asked({ first: 5, after: first.items[0]!.member });
  expect(second.named.map(([name]) => name)).toEqual(['y', 'z']);
  const onlyB = await asked({ filter: { ids: [county.id('B')] } });
  expect(onlyB.named.map(([name]) => name)).toEqual(['x']);
  const none = await asked({ filter: { kinds: ['board'] } });
  expect([none.totalCount, none.about.empty]).toEqual([0, 'nothingPasses']);
  await expect(asked({ first: 0 })).rejects.toThrow();
  await expect(asked({ after: county.id('w') })).rejects.toThrow();
});

test('of any county, on any day: bodies that hang on one, by going through it', async () => {
  await fc.assert(
    fc.asyncProperty(anyCounty, fc.constantFrom(0, 1, 2), async (sketch, at) => {
      const made = await countyOf(stores, writeSketch(sketch));
      const isCertain = ({ when, status }: Circumstances) =>
        (status === 'active' || status === 'ended') && validities[when][1][at] === 2;
      const places = sketch.places.filter((place) => {
        const organisation = sketch.organisations.get(place.member);
        const ends = [place, sketch.networks.get(place.network)!, organisation];
        return ends.every((one) => one !== undefined && isCertain(one));
      });
      const holders = (network: string, isCounted: (role: string | undefined) => boolean) => [
        ...new Set(
          places
            .filter((place) => place.network === network && isCounted(place.role))
            .map(({ member }) => member),
        ),
      ];
      const counts = new Map<string, readonly [number, number, number]>();
      let hanging = 0;
      for (const network of sketch.networks.keys()) {
        const [members, officers] = [
          holders(network, () => true),
          holders(network, (role) => role === 'chair'),
        ];
        const one = new Set([
          ...(members.length === 1 ? members : []),
          ...(officers.length === 1 ? officers : []),
        ]);
        if (one.size > 0) hanging++;
        for (const name of one) {
          const known = counts.get(name) ?? [0, 0, 0];
          counts.set(name, [
            known[0] + 1,
            known[1] + (members.length === 1 ? 1 : 0),
            known[2] + (officers.length === 1 && officers[0] === name ? 1 : 0),
          ]);
        }
      }
      const { named, hangingNetworks } = await asked({}, made, days[at]);
      const told = new Map(
        named.filter(([, networks]) => networks !== 0).map((one) => [one[0], one.slice(1, 4)]),
      );
      expect(told).toEqual(counts);
      expect(hangingNetworks).toBe(hanging);
    }),
    { numRuns: 40 },
  );
});
