/** Differences between random days and revisions, against sets of what counts, drawn up one by one. */
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { parseDay } from '../../src/model/time/days.js';
import type { RecordId, RelationshipContent } from '../../src/model/record.js';
import type { StoredRecord } from '../../src/model/replaced.js';
import { validitySpans } from '../../src/model/time/validity.js';
import { difference, differencePoints } from '../../src/questions/difference.js';
import { storedAs } from '../contract/fixtures.js';
import { anyIntention, World } from '../snapshot/randomChanges.js';
import { temporaryStores } from '../snapshot/stores.js';
import { countyIn } from './county.js';

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

function expected(first: State, second: State, from: number, to: number): string[] {
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
  return [
    ...without(after, corrected).map((id) => `change came ${id}`),
    ...without(corrected, after).map((id) => `change went ${id}`),
    ...without(corrected, before).map((id) => `correction came ${id}`),
    ...without(before, corrected).map((id) => `correction went ${id}`),
    ...revised.map((id) => `said otherwise ${id}`),
  ].sort();
}

const way: { readonly [kind: string]: string } = {
  ...{ founded: 'came', joined: 'came', ended: 'went', merged: 'went', left: 'went' },
};

test('the two legs tell what came and what went, and values that were replaced', async () => {
  let commits = 0;
  let found = 0;
  const history = fc.array(fc.array(anyIntention, { minLength: 60, maxLength: 120 }), {
    minLength: 2,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const store = await stores.open();
      const world = new World();
      const states: State[] = [new Map()];
      for (const intentions of steps) {
        const changeSet = world.changeSet(`difference ${commits++}`, intentions);
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
          expect(all).toEqual(expected(first, second, days[from]!, days[to]!));
          found += all.length;
        }
      }
      await county.close();
    }),
    { numRuns: 6, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(50);
});
