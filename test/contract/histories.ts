/**
 * Any history of ChangeSets, good and bad, leaves a store with what a plain Map would hold. The Map's
 * rules are written out below in their slowest and most obvious form.
 */
import fc from 'fast-check';
import type { ChangeSet } from '../../src/model/changeSet.js';
import { isEntityKind, type RecordKind } from '../../src/model/kinds.js';
import type { RecordData, RecordId } from '../../src/model/record.js';
import { keysOf, sortName } from '../../src/model/searchText.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { changesSince } from './changeFeed.js';
import {
  changeSetOf,
  failureOf,
  inOrder,
  type OpenStore,
  scanAll,
  UNKNOWN_ID,
  withStore,
} from './fixtures.js';

type Stored = RecordData & { readonly revision: number };
type State = ReadonlyMap<RecordId, Stored>;

const KINDS = ['Organisation', 'Network', 'MEMBER_OF'] as const;

/** One thing that an author might do, aimed at the n-th record there is. */
interface Deed {
  readonly deed: 'organisation' | 'network' | 'member' | 'rename' | 'delete' | 'clear' | 'lost';
  readonly target: number;
  readonly other: number;
  readonly name: string;
  readonly expected: 'none' | 'right' | 'wrong';
}

export function describeHistories(open: OpenStore): void {
  describe('histories', () => {
    const deed: fc.Arbitrary<Deed> = fc.record({
      deed: fc.constantFrom(
        ...(['organisation', 'network', 'member', 'member', 'rename'] as const),
        ...(['delete', 'clear', 'lost'] as const),
      ),
      target: fc.nat(30),
      other: fc.nat(30),
      name: fc.constantFrom('Apu', 'äpu', 'Kerho', 'Seura ry', 'Õ', '…'),
      expected: fc.constantFrom('none', 'none', 'none', 'right', 'right', 'wrong'),
    });
    const history = fc.array(fc.array(deed, { minLength: 1, maxLength: 8 }), {
      minLength: 2,
      maxLength: 8,
    });

    test('any history of ChangeSets leaves what a plain Map would hold', async () => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(history, async (steps) => {
          run++;
          await withStore(open, (store) => follow(store, steps, `run ${run}`))();
        }),
        { numRuns: 12 },
      );
    });
  });
}

async function follow(store: GraphStore, steps: readonly Deed[][], name: string): Promise<void> {
  let state: State = new Map();
  const states: State[] = [state];
  for (const [step, deeds] of steps.entries()) {
    const changeSet = changeSetFrom(`${name}, step ${step}`, deeds, state);
    const revision = states.length;
    const next = applied(state, changeSet, revision);
    if (next instanceof Set) {
      const error = await failureOf(store.commit(changeSet));
      expect([...next]).toContain((error as Error | undefined)?.name);
    } else {
      expect(await store.commit(changeSet)).toEqual({ revision, applied: true });
      state = next;
      states.push(state);
      if (step % 2 === 0) {
        expect(await store.commit(changeSet)).toEqual({ revision, applied: false });
      }
    }
  }
  await expectEqual(store, state);
  for (const [revision, before] of states.entries()) {
    await expectDifference(store, revision, before, state);
  }
}

function changeSetFrom(name: string, deeds: readonly Deed[], state: State): ChangeSet {
  return changeSetOf(name, (builder) => {
    const records = inOrder(state.values());
    const organisations = records.filter(({ kind }) => kind === 'Organisation').map(({ id }) => id);
    const networks = records.filter(({ kind }) => kind === 'Network').map(({ id }) => id);
    const touched = new Set<RecordId>();
    const remove = (record: Stored, expected?: number): void => {
      if (touched.has(record.id)) return;
      touched.add(record.id);
      builder.delete(record.kind, record.id, expected);
    };
    for (const { deed, target, other, name, expected } of deeds) {
      const record = records[target % records.length];
      const revision = record?.revision ?? 0;
      const seen = { none: undefined, right: revision, wrong: revision + 1 }[expected];
      if (deed === 'organisation') {
        organisations.push(builder.createEntity('Organisation', { name_fi: name }));
      } else if (deed === 'network') {
        networks.push(builder.createEntity('Network', { name_fi: name, aliases: [`${target}`] }));
      } else if (deed === 'member') {
        const member = organisations[target % organisations.length];
        const network = networks[other % networks.length];
        if (member && network) builder.createRelationship('MEMBER_OF', member, network, {});
      } else if (deed === 'lost') {
        if (target === 0) builder.delete('Organisation', UNKNOWN_ID);
      } else if (!record) {
        continue;
      } else if (deed === 'delete') {
        remove(record, seen);
      } else if (deed === 'clear') {
        for (const around of records) {
          if ('from' in around && (around.from === record.id || around.to === record.id)) {
            remove(around);
          }
        }
        remove(record);
      } else if (!touched.has(record.id)) {
        touched.add(record.id);
        const { revision: _, ...content } = record;
        const properties = 'from' in record ? { role: 'chair' } : { name_sv: `${name} ${other}` };
        builder.update({ ...content, properties } as RecordData, seen);
      }
    }
  });
}

/** The state after a ChangeSet, or the names of the errors of which each would refuse it. */
function applied(state: State, changeSet: ChangeSet, revision: number): State | Set<string> {
  const next = new Map(state);
  const errors = new Set<string>();
  for (const change of changeSet.changes) {
    const { id, kind } = change.action === 'delete' ? change : change.record;
    const stored = state.get(id);
    if (change.action !== 'create') {
      if (stored?.kind !== kind) errors.add('MissingRecordError');
      else if ((change.expectedRevision ?? stored.revision) !== stored.revision) {
        errors.add('ConflictError');
      }
    }
    if (change.action === 'delete') next.delete(id);
    else next.set(id, { ...change.record, revision });
  }
  for (const record of next.values()) {
    if ('from' in record && !(next.has(record.from) && next.has(record.to))) {
      // An end that goes while the relationship itself is written is both: missing, and still in use.
      if (state.has(record.id)) errors.add('StillReferencedError');
      if (record.revision === revision) errors.add('MissingRecordError');
    }
  }
  return errors.size > 0 ? errors : next;
}

async function expectEqual(store: GraphStore, state: State): Promise<void> {
  const all = inOrder(state.values());
  const ofKind = (kind: RecordKind): Stored[] => all.filter((record) => record.kind === kind);
  for (const kind of KINDS) expect(await scanAll(store, kind, 3)).toEqual(ofKind(kind));
  for (const kind of ['Organisation', 'Network'] as const) {
    const entities = ofKind(kind) as Extract<Stored, { kind: typeof kind }>[];
    const byName = [...entities].sort(
      (a, b) => compare(sortName(a), sortName(b)) || compare(a.id, b.id),
    );
    expect(await store.idsByName(kind)).toEqual(byName.map(({ id }) => id));
    const names = [...new Set(entities.flatMap((entity) => keysOf(entity).get('name') ?? []))];
    const expected = names.map((value): [string, RecordId[]] => [
      value,
      entities.filter((entity) => keysOf(entity).get('name')?.includes(value)).map(({ id }) => id),
    ]);
    expect(await store.findByKey(kind, 'name', names)).toEqual(new Map(expected));
    const end = kind === 'Organisation' ? 'from' : 'to';
    for (const { id } of entities) {
      expect(await store.relationshipsOf('MEMBER_OF', end, [id])).toEqual(
        ofKind('MEMBER_OF').filter((record) => end in record && record[end as never] === id),
      );
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Following the feed from a revision gives the state of now. */
async function expectDifference(
  store: GraphStore,
  revision: number,
  before: State,
  now: State,
): Promise<void> {
  const feed = await changesSince(store, revision);
  const followed = new Map(before);
  for (const { id } of feed.deleted) {
    expect(now.has(id)).toBe(false);
    followed.delete(id);
  }
  for (const record of [...feed.entities, ...feed.relationships]) {
    expect(record.revision).toBeGreaterThan(revision);
    expect(isEntityKind(record.kind)).toBe(!('from' in record));
    followed.set(record.id, record);
  }
  expect(inOrder(followed.values())).toEqual(inOrder(now.values()));
}
