/** Counties of networks drawn at random, and mergers among them found in the obvious slow way. */
import fc from 'fast-check';
import type { CountyWriter } from '../county.js';

export interface Sketch {
  readonly name: string;
  readonly members: readonly string[];
  readonly tasks: readonly string[];
  readonly area: readonly string[];
  /** Meetings a year of one hour; null where nobody has said. */
  readonly meetings: number | null;
  readonly statutory: boolean;
  readonly permanent: boolean;
  /** Duties that it fulfils, each with its bearer. */
  readonly fulfils: readonly (readonly [duty: string, bearer: string])[];
}

const MEMBERS = 'a b c d e f g h'.split(' ');
const TASKS = ['t1', 't2', 't3'];
const AREAS = ['Kylä', 'Saari'];
const DUTIES = ['d1', 'd2'];

const some = (all: readonly string[]) => fc.subarray([...all]);

/** Networks of which several often have nearly the same members. */
export const anyNetworks: fc.Arbitrary<readonly Sketch[]> = fc
  .array(
    fc.record({
      members: fc.oneof(
        some(MEMBERS),
        fc.subarray(MEMBERS.slice(0, 5), { minLength: 3 }),
        fc.subarray(MEMBERS.slice(4), { minLength: 2 }),
      ),
      tasks: some(TASKS),
      area: some(AREAS),
      meetings: fc.option(fc.nat({ max: 12 }), { freq: 4 }),
      statutory: fc.boolean(),
      permanent: fc.boolean(),
      fulfils: fc.uniqueArray(fc.tuple(fc.constantFrom(...DUTIES), fc.constantFrom('a', 'b')), {
        maxLength: 1,
        selector: (one) => one.join(),
      }),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((networks) => networks.map((network, at) => ({ name: `Verkosto ${at}`, ...network })));

export function writeNetworks(writer: CountyWriter, networks: readonly Sketch[]): void {
  for (const area of AREAS) {
    writer.area(area, 'municipality', [], { population: 100, populationOn: '2024-12-31' });
  }
  for (const task of TASKS) writer.concept(task, 'task');
  for (const duty of DUTIES) writer.duty(duty);
  for (const member of MEMBERS) writer.organisation(member);
  for (const { name, members, tasks, area, meetings, statutory, permanent, fulfils } of networks) {
    writer.network(name, {
      covers: [...area],
      more: {
        ...(statutory && { statutory }),
        ...(permanent && { permanence: 'permanent' }),
        ...(meetings !== null && { meetingsPerYear: meetings, meetingHours: 1 }),
      },
    });
    for (const member of members) writer.place(member, name);
    for (const task of tasks) writer.link('ABOUT', name, task);
    for (const [duty, bearer] of fulfils) writer.fulfils(name, duty, bearer);
  }
}

export interface SlowMerger {
  readonly ended: Sketch;
  readonly survivor: Sketch;
  readonly saved: number | null;
}

const inBoth = (one: readonly string[], other: readonly string[]) =>
  one.filter((item) => other.includes(item)).length;
const jaccard = (one: readonly string[], other: readonly string[]) =>
  one.length === 0 || other.length === 0
    ? null
    : inBoth(one, other) / new Set([...one, ...other]).size;

/** Those of two that could end by their relation, by the definitions alone. */
export function endable(a: Sketch, b: Sketch): readonly Sketch[] {
  const alike = jaccard(a.members, b.members);
  if (alike === null) return [];
  const shared = inBoth(a.members, b.members);
  if (alike >= 0.5 && shared >= 3) return [a, b];
  const [small, large] = [a, b].sort((x, y) => x.members.length - y.members.length);
  const ofSmall = shared / small!.members.length;
  const ofLarge = shared / large!.members.length;
  // A hair's breadth, since .3 may come out as .2999….
  if (ofSmall >= 0.8 && ofSmall - ofLarge >= 0.3 - 1e-12 && small!.members.length >= 3) {
    return [small!];
  }
  const sameWork = (jaccard(a.tasks, b.tasks) ?? 0) >= 0.5;
  const samePlace = (jaccard(a.area, b.area) ?? 0) >= 0.5;
  return sameWork && samePlace && alike < 0.2 ? [a, b] : [];
}

/** Duties that nobody would fulfil for a bearer if these ended. */
export function leftUnfulfilled(all: readonly Sketch[], ending: readonly Sketch[]): string[] {
  const others = all.filter((one) => !ending.includes(one));
  return ending
    .flatMap(({ fulfils }) => fulfils.map(String))
    .filter((one) => !others.some(({ fulfils }) => fulfils.map(String).includes(one)));
}

/** Everybody's hours before, less those after: all of the ended sit in the survivor. */
export function savedBy(survivor: Sketch, ending: readonly Sketch[]): number | null {
  const everybody = new Set([survivor, ...ending].flatMap(({ members }) => members));
  let saved = 0;
  for (const one of everybody) {
    const wasIn = survivor.members.includes(one);
    for (const { members, meetings } of ending) {
      if (!members.includes(one)) continue;
      if (meetings === null) return null;
      saved += meetings;
    }
    if (wasIn) continue;
    if (survivor.meetings === null) return null;
    saved -= survivor.meetings;
  }
  return saved;
}

/** Whether `one` survives rather than `other`. */
export function goesBefore(
  all: readonly Sketch[],
  one: Sketch,
  other: Sketch,
  idOf: (name: string) => string,
): boolean {
  const merits = (body: Sketch) => [
    leftUnfulfilled(all, [body]).length > 0 ? 1 : 0,
    body.statutory ? 1 : 0,
    body.permanent ? 1 : 0,
    body.area.length,
    body.members.length,
  ];
  const its = merits(one);
  const others = merits(other);
  const differing = its.findIndex((merit, at) => merit !== others[at]);
  return differing < 0 ? idOf(one.name) < idOf(other.name) : its[differing]! > others[differing]!;
}

/** All that may be merged, in no order. */
export function slowMergers(all: readonly Sketch[], idOf: (name: string) => string): SlowMerger[] {
  return all.flatMap((a, at) =>
    all.slice(at + 1).flatMap((b) => {
      const free = endable(a, b).filter((one) => leftUnfulfilled(all, [one]).length === 0);
      if (free.length === 0) return [];
      const ended = free.length === 1 ? free[0]! : goesBefore(all, a, b, idOf) ? b : a;
      const survivor = ended === a ? b : a;
      return [{ ended, survivor, saved: savedBy(survivor, [ended]) }];
    }),
  );
}
