/**
 * Any sequence of changes and undos leaves both stores and what follows them alike; undoing all of it,
 * the newest first, leads back to the beginning. UNDO_STEPS sets how many steps are tried, UNDO_SEED from
 * which seed.
 */
import fc from 'fast-check';
import type { Commanding } from '../../src/changes/command.js';
import { undoChange } from '../../src/changes/undo/undoChange.js';
import { TuhatverkkoError } from '../../src/model/errors/errors.js';
import { entityKinds, relationshipKinds } from '../../src/model/kinds.js';
import { Records } from '../../src/records/records.js';
import { SnapshotKeeper } from '../../src/snapshot/snapshotKeeper.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { openStore } from '../../src/store/openStore.js';
import { changeSetOf } from '../contract/fixtures.js';
import { contentOf } from '../graph/graphContent.js';
import { freshContent } from '../snapshot/equalsFreshScan.js';
import { patient, temporaryStores } from '../snapshot/stores.js';
import { describeNeo4j } from '../support/neo4j.js';
import { commandOf } from './undoEverything/carryOut.js';
import { digest, Mirror } from './undoEverything/mirror.js';
import {
  anyBeginning,
  anyStep,
  type Content,
  type Deed,
  type Step,
} from './undoEverything/steps.js';

const STEPS = Number(process.env['UNDO_STEPS'] ?? 60);
const SEED = process.env['UNDO_SEED'];
/** So many steps are taken before everything is compared. */
const BETWEEN = 250;
/** From so many steps on every kind is sure to be written, and a failure is not looked for in fewer. */
const LONG = 2_000;

/** How often each deed was carried out, refused, or had nothing to be about; and the kinds it wrote. */
class Tally {
  readonly deeds: { [deed: string]: [done: number, refused: number, nothing: number] } = {};
  readonly written = new Set<string>();

  count(deed: string, outcome: 0 | 1 | 2): void {
    (this.deeds[deed] ??= [0, 0, 0])[outcome]++;
  }
}

interface Given {
  readonly beginning: readonly (Content & { readonly kind: string })[];
  readonly steps: readonly Step<Deed>[];
}

/** Holds the law for one sequence of steps. */
async function holdsFor(
  { beginning, steps }: Given,
  stores: readonly GraphStore[],
  tally: Tally,
): Promise<void> {
  const [first] = stores as [GraphStore];
  const keepers = await Promise.all(
    stores.map((store) => SnapshotKeeper.open(store, () => undefined)),
  );
  try {
    const mirror = new Mirror();
    const changeSet = changeSetOf('beginning', (builder) => {
      for (const { kind, properties, ...rest } of beginning) {
        builder.createEntity(kind as 'Network', properties, rest);
      }
    });
    for (const store of stores) await store.commit(changeSet);
    await mirror.follow(first);
    const atFirst = mirror.digest();
    for (const [number, step] of steps.entries()) {
      await take(step, mirror, stores, `step ${number}`, tally);
      if (number % BETWEEN === 0) await expectAlike(stores, keepers, mirror);
    }
    await expectAlike(stores, keepers, mirror);
    const { revision: last } = mirror;
    for (let revision = last; revision > 1; revision--) {
      await onEach(stores, (commanding) =>
        undoChange(commanding, { key: `back ${revision}`, revision }),
      );
      if (revision % BETWEEN === 0) {
        await mirror.follow(first);
        await expectAlike(stores, keepers, mirror);
      }
    }
    await mirror.follow(first);
    expect(mirror.revision).toBe(2 * last - 1);
    expect(mirror.digest()).toBe(atFirst);
    await expectAlike(stores, keepers, mirror);
  } finally {
    for (const keeper of keepers) await keeper.close();
  }
}

/**
 * Takes one step on every store: each does the same, or refuses it by the same error and stays as it is.
 * Which of several things in the way an error names is up to the store.
 */
async function take(
  step: Step<Deed>,
  mirror: Mirror,
  stores: readonly GraphStore[],
  name: string,
  tally: Tally,
): Promise<void> {
  const command = commandOf(step, mirror);
  if (!command) return tally.count(step.deed, 2);
  const before = mirror.revision;
  const outcomes = await onEach(stores, (commanding) =>
    command(commanding, name).catch((error: unknown) => {
      if (error instanceof TuhatverkkoError) return error.name;
      throw error;
    }),
  );
  const [outcome] = outcomes;
  for (const other of outcomes) expect(other).toEqual(outcome);
  const isRefused = typeof outcome === 'string';
  tally.count(step.deed, isRefused ? 1 : 0);
  if (!isRefused) {
    await mirror.follow(stores[0]!);
    for (const { kind } of (await stores[0]!.changeLog.writtenAt(mirror.revision)) ?? []) {
      tally.written.add(kind);
    }
  }
  for (const store of stores) expect(await store.revision()).toBe(before + (isRefused ? 0 : 1));
}

function onEach(
  stores: readonly GraphStore[],
  command: (commanding: Commanding) => Promise<unknown>,
): Promise<unknown[]> {
  const now = new Date('2026-02-01T10:00:00Z');
  return Promise.all(
    stores.map((store) =>
      command({ store, records: new Records(store), author: 'esimerkki', now }),
    ),
  );
}

/** Every store holds what the feed told, and what follows it is as if it were read anew. */
async function expectAlike(
  stores: readonly GraphStore[],
  keepers: readonly SnapshotKeeper[],
  mirror: Mirror,
): Promise<void> {
  const expected = mirror.digest();
  for (const store of stores) expect(await digest(store)).toBe(expected);
  const { revision, content } = await freshContent(stores[0]!);
  expect(content.size).toBe(mirror.size);
  for (const keeper of keepers) {
    expect(contentOf(await keeper.atLeast(revision, patient(), 60_000))).toEqual(content);
  }
}

/** Holds the law for sequences of so many steps, each on stores of its own. */
async function holds(runs: number, open: () => Promise<readonly GraphStore[]>): Promise<Tally> {
  const tally = new Tally();
  const given = fc.record({
    beginning: anyBeginning,
    steps: fc.array(anyStep, { minLength: STEPS, maxLength: STEPS, size: 'max' }),
  });
  await fc.assert(
    fc.asyncProperty(given, async (one) => {
      const stores = await open();
      try {
        await holdsFor(one, stores, tally);
      } finally {
        for (const store of stores) await store.close();
      }
    }),
    {
      numRuns: STEPS >= LONG ? 1 : runs,
      endOnFailure: runs === 1 || STEPS >= LONG,
      ...(SEED === undefined ? {} : { seed: Number(SEED) }),
    },
  );
  if (STEPS >= LONG) {
    process.stdout.write(`done, refused, nothing to do: ${JSON.stringify(tally.deeds)}\n`);
    expect([...tally.written].sort()).toEqual([...entityKinds, ...relationshipKinds].sort());
  }
  expect(tally.deeds['undo']?.[0]).toBeGreaterThan(0);
  return tally;
}

const temporary = temporaryStores();
const TIMEOUT = 120_000 + 1_000 * STEPS;

test(
  `on the embedded store, ${STEPS} changes and undos`,
  async () => {
    await holds(3, async () => [await temporary.open()]);
  },
  TIMEOUT,
);

describeNeo4j('both stores', (emptyDatabase) => {
  test(
    `${STEPS} changes and undos, alike on both`,
    async () => {
      await holds(1, async () => [await temporary.open(), await openStore(await emptyDatabase())]);
    },
    TIMEOUT,
  );
});
