/** Differences between random days and revisions, against sets of what counts, drawn up one by one. */
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import type { ChangeSet } from '../../../src/model/changeSet.js';
import { parseDay } from '../../../src/model/time/days.js';
import {
  namesOf,
  type RecordData,
  type RecordId,
  type RelationshipContent,
} from '../../../src/model/record.js';
import type { StoredRecord } from '../../../src/model/replaced.js';
import { validitySpans } from '../../../src/model/time/validity.js';
import { difference, differencePoints } from '../../../src/questions/past/difference.js';
import { changeSetOf, storedAs } from '../../contract/fixtures.js';
import { anyIntention, World } from '../../snapshot/randomChanges.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { countyIn } from '../county.js';

type State = ReadonlyMap<RecordId, StoredRecord>;

const stores = temporaryStores();
const days = ['2012-06-01', '2019-12-31', '2021-06-01', '2024-03-15', '2026-01-15'].map((day) =>
  parseDay(day)!,
);
const told = ['Network', 'Organisation', 'Area', 'MEMBER_OF'];

/** The ids of what certainly holds in a state on a day, a membership with both its ends. */
function counted(state: State, day: number): ReadonlySet<RecordId> {
  const holds = ({ status, validity }: StoredRecord) => {
    const { certainFrom, certainTo } = validitySpans(validity);
    return (status === 'active' || status === 'ended') && certainFrom <= day && day < certainTo;
  };
  const ids = [...state.values()].flatMap((record) => {
    if (!told.includes(record.kind) || !holds(record)) return [];
    if (record.kind !== 'MEMBER_OF') return [record.id];
    const { from, to } = record as RelationshipContent<'MEMBER_OF'>;
    return holds(state.get(from)!) && holds(state.get(to)!) ? [record.id] : [];
  });
  return new Set(ids);
}

/** The names of a record, and those among its other names, in a state. */
function calledIn(state: State, id: RecordId) {
  const { properties } = state.get(id)!;
  const names = Object.entries(namesOf(properties)).sort();
  const { aliases = [] } = properties as { readonly aliases?: readonly string[] };
  return { names, known: [...names.map(([, name]) => name), ...aliases] };
}

/** Renamed in the world by the last state: otherwise called when made, by a name that is still known. */
function renamed(states: readonly State[], id: RecordId): boolean {
  const made = calledIn(
    states.find((state) => state.has(id))!,
    id,
  );
  const now = calledIn(states.at(-1)!, id);
  const isOther = !isDeepStrictEqual(made.names, now.names);
  return isOther && made.names.every(([, name]) => now.known.includes(name));
}

function expected(
  states: readonly State[],
  first: State,
  second: State,
  from: number,
  to: number,
): string[] {
  const [before, corrected, after] = [
    counted(first, from),
    counted(second, from),
    counted(second, to),
  ];
  const without = (some: ReadonlySet<RecordId>, others: ReadonlySet<RecordId>) =>
    [...some].filter((id) => !others.has(id));
  const revised = [...before].filter((id) => {
    const [had, has] = [first.get(id)!, second.get(id)];
    return corrected.has(id) && !isDeepStrictEqual(had.properties, has?.properties);
  });
  // All is recorded on the last of the days.
  const onDays = from < to && to === days.at(-1);
  const called = [...corrected].filter((id) => onDays && after.has(id) && renamed(states, id));
  const otherwise = new Set([...revised, ...called]);
  return [
    ...without(after, corrected).map((id) => `change came ${id}`),
    ...without(corrected, after).map((id) => `change went ${id}`),
    ...without(corrected, before).map((id) => `correction came ${id}`),
    ...without(before, corrected).map((id) => `correction went ${id}`),
    ...[...otherwise].map((id) => `said otherwise ${id}`),
  ].sort();
}

const always = { validity: { from: '2010-01-01', to: 'open' }, status: 'active' } as const;

/** New names for two of three bodies, one of them with the former names kept; they hold on every day. */
function namedAnew(name: string, state: State): ChangeSet {
  const bodies = [...state.values()].filter(({ kind }) => kind !== 'Area' && told.includes(kind));
  return changeSetOf(name, (builder) => {
    bodies.forEach((body, at) => {
      const { revision: _, ...record } = body;
      if (record.kind === 'MEMBER_OF' || at % 3 === 2) return;
      const { properties } = record;
      const aliases = at % 3 === 0 ? Object.values(namesOf(properties)) : [];
      const anew = { ...properties, name_fi: `Esimerkki uusi ${at}`, aliases };
      builder.update({ ...record, ...always, properties: anew } as RecordData);
    });
  });
}

const way: { readonly [kind: string]: string } = {
  ...{ founded: 'came', joined: 'came', ended: 'went', merged: 'went', left: 'went' },
};

test('the two legs tell what came and what went, and values that were replaced', async () => {
  let commits = 0;
  let found = 0;
  let renamedOnDays = 0;
  const history = fc.array(fc.array(anyIntention, { minLength: 60, maxLength: 120 }), {
    minLength: 2,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const store = await stores.open();
      const world = new World();
      const states: State[] = [new Map()];
      for (let step = 0; step <= steps.length; step++) {
        const intentions = steps[step];
        const changeSet = intentions
          ? world.changeSet(`difference ${commits++}`, intentions)
          : namedAnew(`difference ${commits++}`, states.at(-1)!);
        const { revision } = await store.commit(changeSet);
        const state = new Map(states.at(-1));
        for (const change of changeSet.changes) {
          if (change.action === 'delete') state.delete(change.id);
          else state.set(change.record.id, storedAs(change.record, revision));
        }
        states.push(state);
      }
      const county = await countyIn(stores, store, `difference ${commits}`);
      const request = county.request();
      for (const [from, to] of [[0, 2] as const, [1, 4] as const, [3, 3] as const]) {
        for (let fromRevision = 0; fromRevision < states.length; fromRevision++) {
          const span = { from: days[from], to: days[to], fromRevision };
          const points = await differencePoints(
            (asOf, revision) => request.asking({ asOf, revision }),
            request.records,
            span,
          );
          const page = { first: 500 };
          const { items, totalCount } = await difference(points, request.records, page);
          expect(items).toHaveLength(totalCount);
          const said = items.map(({ nature, kind, record }) =>
            way[kind] ? `${nature} ${way[kind]} ${record}` : `said otherwise ${record}`,
          );
          // A name and another value of one record are told apart.
          const all = [...new Set(said)].sort();
          const [first, second] = [states[fromRevision]!, states.at(-1)!];
          expect(all).toEqual(expected(states, first, second, days[from]!, days[to]!));
          found += all.length;
          renamedOnDays += items.filter(
            ({ kind, certain }) => kind === 'renamed' && !certain,
          ).length;
        }
      }
      await county.close();
    }),
    { numRuns: 6, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(50);
  expect(renamedOnDays).toBeGreaterThan(10);
});
