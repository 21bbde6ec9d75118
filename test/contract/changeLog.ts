/**
 * The change log leads back to every state that there was: compared, over any history of changes, with
 * a plain list of all states.
 */
import fc from 'fast-check';
import { inflateSync } from 'node:zlib';
import type { RecordKind } from '../../src/model/kinds.js';
import type { RecordData, RecordId } from '../../src/model/record.js';
import { type Replaced, type StoredRecord, WayBack, withBefore } from '../../src/model/replaced.js';
import type { LoggedChangeSet } from '../../src/store/changeLog/changeLog.js';
import { contentKinds } from '../../src/store/content.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { anyIntention, type Intention, World } from '../snapshot/randomChanges.js';
import {
  changeSetOf,
  inOrder,
  type OpenStore,
  recordIn,
  recordsOf,
  scanAll,
  smallCounty,
  storedAs,
  withStore,
} from './fixtures.js';

type State = ReadonlyMap<RecordId, StoredRecord>;

const PEOPLE = ['ContactPerson', 'MEMBER_OF', 'Statement'] as const;

export function describeChangeLog(open: OpenStore): void {
  describe('change log', () => {
    test('after any history every earlier state and every record’s history are there', async () => {
      let run = 0;
      const history = fc.array(fc.array(anyIntention, { minLength: 1, maxLength: 10 }), {
        minLength: 3,
        maxLength: 8,
      });
      const property = fc.asyncProperty(history, async (steps) => {
        run++;
        await withStore(open, async (store) => {
          const states = await recorded(store, steps, `log ${run}`);
          const now = states.at(-1)!;
          const log = await logged(store, 0);
          for (const [revision, state] of states.entries()) {
            const after = log.filter(({ head }) => head.revision > revision);
            const rebuilt = stateBefore(revision, now, after);
            expect(inOrder(rebuilt.values())).toEqual(inOrder(state.values()));
          }
          for (const record of now.values()) expectHistory(log, record, states);
          const middle = states.length >> 1;
          expect(await stateAt(store, middle)).toEqual(states[middle]);
          await expectDeletions(store, states);
        })();
      });
      await fc.assert(property, { numRuns: 5 });
    });

    test(
      'ChangeSets come in order with their heads, and creations leave nothing',
      withStore(open, async (store) => {
        const { changeSet, association } = smallCounty();
        await store.commit(changeSet);
        const renamed = { ...recordIn(changeSet, association), status: 'ended' as const };
        await store.commit(changeSetOf('second', (builder) => builder.update(renamed)));
        await store.commit(changeSetOf('third', () => undefined));
        const all = await logged(store, 0);
        expect(all.map(({ head }) => [head.revision, head.message])).toEqual([
          [1, 'small county'],
          [2, 'second'],
          [3, 'third'],
        ]);
        const update: Replaced = {
          action: 'update',
          kind: 'Organisation',
          id: association,
          before: { revision: 1, status: 'active' },
        };
        expect(all.map(({ replaced }) => replaced)).toEqual([[], [update], []]);
        expect(await logged(store, 1, 2)).toEqual(all.slice(1, 2));
        expect(await logged(store, 3)).toEqual([]);
      }),
    );

    test(
      'a large ChangeSet comes in parts, and a refused one leaves nothing in the log',
      withStore(open, async (store) => {
        const purpose = 'esimerkki '.repeat(100);
        const many = changeSetOf('many', (builder) => {
          for (let n = 0; n < 2_500; n++) {
            builder.createEntity('Network', { name_fi: `${n}`, purpose_fi: `${purpose}${n}` });
          }
        });
        await store.commit(many);
        const records = recordsOf(many, 1) as RecordData[];
        const renamed = records.map(
          (record) => ({ ...record, properties: { name_fi: 'E' } }) as RecordData,
        );
        const refused = changeSetOf('refused', (builder) => {
          for (const record of renamed) builder.update(record, record === renamed[9] ? 7 : 1);
        });
        await expect(store.commit(refused)).rejects.toThrow();
        await store.commit(
          changeSetOf('renamed', (builder) => renamed.forEach((record) => builder.update(record))),
        );
        const parts = await logged(store, 1);
        expect(parts.length).toBeGreaterThan(1);
        expect(new Set(parts.map(({ head }) => head.message))).toEqual(new Set(['renamed']));
        expect(parts.flatMap(({ replaced }) => replaced)).toHaveLength(2_500);
        expect(await stateAt(store, 1, ['Network'])).toEqual(
          new Map(recordsOf(many, 1).map((record) => [record.id, record])),
        );
      }),
    );

    test(
      'what tells of a person stands in no block in clear, and is opened by the log',
      withStore(open, async (store) => {
        const { changeSet, person } = smallCounty();
        await store.commit(changeSet);
        const first = recordIn(changeSet, person);
        const second = {
          ...first,
          properties: { name: 'Eila Kanarialintu', phone: '+358 40 000 7777' },
        } as typeof first;
        await store.commit(changeSetOf('married', (builder) => builder.update(second)));
        const stated = changeSetOf('stated', (builder) => {
          builder.createEntity('Statement', {
            ...{ recordKind: 'ContactPerson', record: person, field: 'email' },
            value: '"kanarialintu@esimerkki.example"',
          });
        });
        await store.commit(stated);
        const [statement] = recordsOf(stated, 3).map(({ id }) => id) as [RecordId];
        const third = { ...second, properties: { name: 'E. E.' } } as typeof first;
        await store.commit(
          changeSetOf('short', (builder) => {
            builder.update(third);
            builder.delete('Statement', statement);
          }),
        );
        const raw = await rawBlocks(store);
        expect(raw.length).toBeGreaterThan(0);
        for (const text of ['Eila', 'Esimerkki.example', 'anarialintu', '7777']) {
          expect(raw).not.toContain(text);
        }
        expect((await stateAt(store, 1, PEOPLE)).get(person)).toEqual(storedAs(first, 1));
        expect((await stateAt(store, 2, PEOPLE)).get(person)).toEqual(storedAs(second, 2));
        expect((await stateAt(store, 3, PEOPLE)).get(statement)).toMatchObject({
          properties: { value: '"kanarialintu@esimerkki.example"' },
        });
      }),
    );

    test(
      'who is erased is so at every revision, while counts and history stay',
      withStore(open, async (store) => {
        const { changeSet, person, personMembership } = smallCounty();
        await store.commit(changeSet);
        const first = recordIn(changeSet, person);
        const second = {
          ...first,
          status: 'ended',
          properties: { name: 'Eila Kanarialintu', title: 'Lintutieteilijä' },
        } as typeof first;
        await store.commit(changeSetOf('married', (builder) => builder.update(second)));
        const erased = { ...second, properties: { erasedOn: '2026-02-01' } } as typeof first;
        const erasure = changeSetOf('erased', (builder) => builder.update(erased, 2));
        expect(await store.erasePerson(person, erasure)).toEqual({ revision: 3, applied: true });
        expect(await store.erasePerson(person, erasure)).toEqual({ revision: 3, applied: false });

        expect((await store.readEntities([person])).get(person)).toEqual(storedAs(erased, 3));
        expect((await stateAt(store, 1, PEOPLE)).get(person)).toEqual({
          ...storedAs(first, 1),
          properties: { erasedOn: '2026-02-01' },
        });
        expect((await stateAt(store, 2, PEOPLE)).get(person)).toEqual(storedAs(erased, 2));
        expect((await stateAt(store, 1, PEOPLE)).has(personMembership)).toBe(true);
        const texts = ['Eila', 'eila', 'Kanarialintu', 'kanarialintu', 'Lintutieteilijä'];
        expect(await store.traces([...texts, 'Esimerkin seurakunta'])).toMatchObject([
          { text: 'Esimerkin seurakunta' },
        ]);
        expect(await store.search({ text: 'Kanarialintu', limit: 5 })).toEqual([]);
        expect(await store.changesSince(2)).toMatchObject({ entities: [{ id: person }] });
        for await (const content of store.changeLog.content()) {
          if ('personKeys' in content) expect([...content.personKeys.keys()]).toEqual([]);
        }
      }),
    );

    test(
      'the key of a person whose record was deleted can still be taken away',
      withStore(open, async (store) => {
        const created = changeSetOf('person', (builder) => {
          builder.createEntity('ContactPerson', { name: 'Eila Kanarialintu' });
        });
        await store.commit(created);
        const [id] = recordsOf(created, 1).map((record) => record.id) as [RecordId];
        await store.commit(
          changeSetOf('deleted', (builder) => builder.delete('ContactPerson', id)),
        );
        expect((await stateAt(store, 1, PEOPLE)).get(id)?.properties).toEqual({
          name: 'Eila Kanarialintu',
        });
        await store.erasePerson(
          id,
          changeSetOf('erased', () => undefined),
        );
        expect((await stateAt(store, 1, PEOPLE)).get(id)?.properties).toEqual({});
        expect(await store.traces(['Kanarialintu', 'kanarialintu'])).toEqual([]);
      }),
    );
  });
}

/** Commits random ChangeSets and gives the state at each revision, that of 0 first. */
async function recorded(
  store: GraphStore,
  steps: readonly (readonly Intention[])[],
  name: string,
): Promise<State[]> {
  const world = new World();
  const states: State[] = [new Map()];
  for (const [step, intentions] of steps.entries()) {
    const changeSet = world.changeSet(`${name} step ${step}`, intentions);
    const { revision } = await store.commit(changeSet);
    const state = new Map(states.at(-1));
    for (const change of changeSet.changes) {
      if (change.action === 'delete') state.delete(change.id);
      else state.set(change.record.id, storedAs(change.record, revision));
    }
    states.push(state);
  }
  return states;
}

/** The state at a revision, from the records of now and the log. */
async function stateAt(
  store: GraphStore,
  revision: number,
  kinds: readonly RecordKind[] = contentKinds,
): Promise<State> {
  const now = new Map<RecordId, StoredRecord>();
  for (const kind of kinds) {
    for (const record of await scanAll(store, kind)) now.set(record.id, record);
  }
  return stateBefore(revision, now, await logged(store, revision));
}

function stateBefore(revision: number, now: State, after: readonly LoggedChangeSet[]): State {
  const back = new WayBack(revision);
  for (const { replaced } of after) replaced?.forEach((one) => back.add(one));
  const state = new Map<RecordId, StoredRecord>();
  for (const record of [...now.values(), ...back.touched()]) {
    const before = back.before(record, now.get(record.id));
    if (before) state.set(before.id, before);
  }
  return state;
}

/** From a record of now back to its first creation, along the revisions that the entries name. */
function expectHistory(
  log: readonly LoggedChangeSet[],
  record: StoredRecord,
  states: readonly State[],
): void {
  const seen = new Map<number, StoredRecord | undefined>();
  let at: StoredRecord | undefined = record;
  for (let revision = record.revision; ;) {
    seen.set(revision, at);
    const entries = log.flatMap(({ head, replaced }) =>
      head.revision === revision ? (replaced ?? []) : [],
    );
    const entry = entries.find(({ kind, id }) => kind === record.kind && id === record.id);
    if (!entry) break;
    revision = entry.action === 'create' ? entry.previous : entry.before.revision;
    at =
      entry.action === 'create'
        ? undefined
        : entry.action === 'delete'
          ? entry.before
          : withBefore(at!, entry.before);
    if (entry.action === 'delete') seen.set(entry.before.revision, at);
  }
  const written = states.flatMap((state, revision): [number, StoredRecord | undefined][] => {
    const then = state.get(record.id);
    return then === states[revision - 1]?.get(record.id) ? [] : [[revision, then]];
  });
  expect(new Map([...seen].sort(([a], [b]) => a - b))).toEqual(new Map(written));
}

async function expectDeletions(store: GraphStore, states: readonly State[]): Promise<void> {
  const gone = new Map<RecordId, { kind: string; id: RecordId; revision: number }>();
  states.forEach((state, revision) => {
    for (const { kind, id } of states[revision - 1]?.values() ?? []) {
      if (!state.has(id)) gone.set(id, { kind, id, revision });
    }
    for (const id of state.keys()) gone.delete(id);
  });
  const all = states.flatMap((state) => [...state.keys()]);
  expect(inOrder(await store.changeLog.deletions(all))).toEqual(inOrder(gone.values()));
}

async function logged(store: GraphStore, after: number, upTo?: number): Promise<LoggedChangeSet[]> {
  const all: LoggedChangeSet[] = [];
  for await (const part of store.changeLog.since(after, upTo)) all.push(part);
  return all;
}

/** All blocks as they are kept, unpacked. */
async function rawBlocks(store: GraphStore): Promise<string> {
  let raw = '';
  for await (const content of store.changeLog.content()) {
    if ('block' in content) raw += inflateSync(content.block.bytes).toString('utf8');
  }
  return raw;
}
