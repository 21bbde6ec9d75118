/**
 * Any sequence of changes and undos leaves both stores and what follows them alike; undoing all of it,
 * the newest first, leads back to the beginning. UNDO_STEPS sets how many changes are tried.
 */
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { undoChange } from '../../src/changes/undoChange.js';
import type { Commanding } from '../../src/changes/command.js';
import type { Change } from '../../src/model/changeSet.js';
import type { RecordData, RecordId, RelationshipContent } from '../../src/model/record.js';
import { UndoRefusedError } from '../../src/model/errors/undoRefusedError.js';
import { Records } from '../../src/records/records.js';
import { SnapshotKeeper } from '../../src/snapshot/snapshotKeeper.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { changeSetOf, changeSetWith, scanAll, smallCounty } from '../contract/fixtures.js';
import { contentOf } from '../graph/graphContent.js';
import { freshContent } from '../snapshot/equalsFreshScan.js';
import { patient, temporaryStores } from '../snapshot/stores.js';
import { openStore } from '../../src/store/openStore.js';
import { describeNeo4j } from '../support/neo4j.js';

const STEPS = Number(process.env['UNDO_STEPS'] ?? 60);
const KINDS = ['Source', 'Organisation', 'Network', 'ContactPerson', 'MEMBER_OF'] as const;

/** A change to what is there at that moment, or an undo of one of the revisions so far. */
interface Step {
  readonly deed: 'add' | 'join' | 'rename' | 'end' | 'delete' | 'undo';
  readonly target: number;
  readonly other: number;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  deed: fc.constantFrom(
    ...(['add', 'add', 'join', 'join', 'join', 'rename', 'rename', 'end'] as const),
    ...(['delete', 'undo', 'undo', 'undo'] as const),
  ),
  target: fc.nat(9_999),
  other: fc.nat(9_999),
});

/** What a store holds, kept up by its feed. */
class Mirror {
  readonly records = new Map<RecordId, RecordData>();
  #revision = 0;

  async follow(store: GraphStore): Promise<void> {
    const changes = await store.changesSince(this.#revision);
    if (changes.kind !== 'changes') throw new Error('The feed should reach back one ChangeSet.');
    for (const { revision: _, ...record } of [...changes.entities, ...changes.relationships]) {
      this.records.set(record.id, record);
    }
    for (const { id } of changes.deleted) this.records.delete(id);
    this.#revision = changes.revision;
  }

  /** The n-th of some kinds, in the order of ids. */
  pick(number: number, ...kinds: readonly string[]): RecordData | undefined {
    const all = [...this.records.values()].filter(({ kind }) => kinds.includes(kind));
    all.sort((a, b) => (a.id < b.id ? -1 : 1));
    return all[number % Math.max(all.length, 1)];
  }

  isFree({ id }: RecordData): boolean {
    return [...this.records.values()].every((record) => {
      const { from, to } = record as Partial<RelationshipContent>;
      return from !== id && to !== id && record.sources.every(({ source }) => source !== id);
    });
  }
}

function changesOf({ deed, target, other }: Step, mirror: Mirror, name: string): readonly Change[] {
  const source = mirror.pick(other, 'Source');
  const sources = source && other % 3 === 0 ? [{ source: source.id, locator: `${other}` }] : [];
  const { changes } = changeSetOf(name, (builder) => {
    if (deed === 'add') {
      const kind = (['Organisation', 'Network', 'ContactPerson', 'Source'] as const)[target % 4]!;
      const called = { Source: 'title', ContactPerson: 'name' }[kind as string] ?? 'name_fi';
      builder.createEntity(kind, { [called]: `Esimerkki ${other}` }, { sources });
      return;
    }
    if (deed === 'join') {
      const member = mirror.pick(target, 'Organisation', 'ContactPerson');
      const network = mirror.pick(other, 'Network');
      if (member && network) {
        builder.createRelationship('MEMBER_OF', member.id, network.id, {}, { sources });
      }
      return;
    }
    if (deed === 'delete') {
      const record = mirror.pick(target, ...KINDS);
      if (record && mirror.isFree(record)) builder.delete(record.kind, record.id);
      return;
    }
    const record = mirror.pick(target, ...KINDS);
    if (!record) return;
    if (deed === 'end') builder.update({ ...record, status: 'ended', sources });
    else if (record.kind === 'MEMBER_OF') {
      builder.update({ ...record, properties: { role: other % 2 ? 'chair' : 'member' } });
    } else {
      const [name] = Object.keys(record.properties).filter((key) => /^(name|title)/.test(key));
      const properties = { ...record.properties, [name!]: `Toinen ${other}` };
      builder.update({ ...record, properties });
    }
  });
  return changes;
}

/** SHA-256 over all records by id, without their revisions. */
async function digest(store: GraphStore): Promise<string> {
  const hash = createHash('sha256');
  for (const kind of KINDS) {
    for (const { revision: _, ...record } of await scanAll(store, kind)) {
      hash.update(JSON.stringify(record, inOrder));
    }
  }
  return hash.digest('hex');
}

function inOrder(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}

function commandingOf(store: GraphStore): Commanding {
  const now = new Date('2026-02-01T10:00:00Z');
  return { store, records: new Records(store), author: 'esimerkki', now };
}

/** Takes one step on every store, which are alike; whether it was taken. */
async function take(
  step: Step,
  mirror: Mirror,
  stores: readonly GraphStore[],
  name: string,
): Promise<boolean> {
  if (step.deed !== 'undo') {
    const changeSet = changeSetWith(name, changesOf(step, mirror, name));
    for (const store of stores) await store.commit(changeSet);
    return true;
  }
  const newest = await stores[0]!.revision();
  // Of the last ones more often than of the first.
  const revision = Math.max(1, newest - (step.target % Math.max(1, Math.min(newest, 40))));
  const outcomes = await Promise.all(
    stores.map((store) =>
      undoChange(commandingOf(store), { key: name, revision }).catch((error: unknown) => {
        if (error instanceof UndoRefusedError) return error.message;
        throw error;
      }),
    ),
  );
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  return typeof outcomes[0] !== 'string';
}

/** Holds the law for one sequence of steps; how many were undos that were carried out. */
async function holdsFor(steps: readonly Step[], stores: readonly GraphStore[]): Promise<number> {
  const [first] = stores as [GraphStore];
  const keepers = await Promise.all(
    stores.map((store) => SnapshotKeeper.open(store, () => undefined)),
  );
  try {
    const mirror = new Mirror();
    for (const store of stores) await store.commit(smallCountyWithoutPlaces());
    await mirror.follow(first);
    const beginning = await digest(first);
    let undone = 0;
    for (const [number, step] of steps.entries()) {
      const isTaken = await take(step, mirror, stores, `step ${number}`);
      if (isTaken && step.deed === 'undo') undone++;
      await mirror.follow(first);
    }
    await expectAlike(stores, keepers);
    const last = await first.revision();
    for (let revision = last; revision > 1; revision--) {
      for (const store of stores) {
        await undoChange(commandingOf(store), { key: `back ${revision}`, revision });
      }
    }
    expect(await first.revision()).toBe(2 * last - 1);
    for (const store of stores) expect(await digest(store)).toBe(beginning);
    await expectAlike(stores, keepers);
    return undone;
  } finally {
    for (const keeper of keepers) await keeper.close();
  }
}

/** Both stores, what follows them, and what is read of them anew hold the same. */
async function expectAlike(
  stores: readonly GraphStore[],
  keepers: readonly SnapshotKeeper[],
): Promise<void> {
  const digests = await Promise.all(stores.map(digest));
  expect(new Set(digests).size).toBe(1);
  const { revision, content } = await freshContent(stores[0]!);
  for (const keeper of keepers) {
    expect(contentOf(await keeper.atLeast(revision, patient(), 60_000))).toEqual(content);
  }
}

/** The kinds that the steps are about. */
function smallCountyWithoutPlaces() {
  const { changeSet } = smallCounty();
  const own: readonly string[] = KINDS;
  return {
    ...changeSet,
    changes: changeSet.changes.filter(
      (change) => change.action === 'create' && own.includes(change.record.kind),
    ),
  };
}

const temporary = temporaryStores();

test(
  `on the embedded store, ${STEPS} changes and undos`,
  async () => {
    let undone = 0;
    const sequence = fc.array(anyStep, { minLength: STEPS, maxLength: STEPS, size: 'max' });
    await fc.assert(
      fc.asyncProperty(sequence, async (steps) => {
        undone += await holdsFor(steps, [await temporary.open()]);
      }),
      { numRuns: STEPS > 200 ? 1 : 3, endOnFailure: STEPS > 200 },
    );
    expect(undone).toBeGreaterThan(0);
  },
  60_000 + 1_000 * STEPS,
);

describeNeo4j('both stores', (emptyDatabase) => {
  test(`${Math.min(STEPS, 60)} changes and undos, alike on both`, async () => {
    const size = Math.min(STEPS, 60);
    const sequence = fc.array(anyStep, { minLength: size, maxLength: size, size: 'max' });
    await fc.assert(
      fc.asyncProperty(sequence, async (steps) => {
        const neo4j = await openStore(await emptyDatabase());
        try {
          await holdsFor(steps, [await temporary.open(), neo4j]);
        } finally {
          await neo4j.close();
        }
      }),
      { numRuns: 1, endOnFailure: true },
    );
  }, 300_000);
});
