/** Candidates and clusters of random counties against those found in the obvious slow way. */
import fc from 'fast-check';
import type { MergeArgument } from '../../../src/questions/merging/argument.js';
import { mergeCandidates } from '../../../src/questions/merging/mergeCandidates.js';
import { mergeClusters } from '../../../src/questions/merging/mergeClusters.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { countyOf } from '../county.js';
import {
  anyNetworks,
  endable,
  leftUnfulfilled,
  savedBy,
  type Sketch,
  slowMergers,
  writeNetworks,
} from './slowMergers.js';

const stores = temporaryStores();
const RUNS = 40;

async function asked(networks: readonly Sketch[]) {
  const county = await countyOf(stores, (writer) => writeNetworks(writer, networks));
  const request = county.request();
  const asking = await request.asking({});
  const candidates = await mergeCandidates(asking, request.records, { first: 500 });
  const clusters = await mergeClusters(asking, request.records, { first: 500 });
  const sketchOf = (id: string) => networks.find(({ name }) => name === county.nameOf(id))!;
  const recordsOf = (told: readonly MergeArgument[], code: string) =>
    (told.find((one) => one.code === code)?.records ?? [])
      .map((node) => county.nameOf(asking.graph.nodes.ids.idOf(node)))
      .sort();
  return { county, candidates, clusters, sketchOf, recordsOf, close: () => county.close() };
}

test('candidates are those of the definitions, with what each saves, costs and holds back', async () => {
  await fc.assert(
    fc.asyncProperty(anyNetworks, async (networks) => {
      const { county, candidates, sketchOf, recordsOf, close } = await asked(networks);
      const slow = slowMergers(networks, (name) => county.id(name));
      const sorted = (lines: readonly unknown[]) => lines.map(String).sort();
      const told = candidates.items.map(({ ended, survivor, hours }) => [
        ...[county.nameOf(ended), county.nameOf(survivor), hours.all],
      ]);
      expect(sorted(told)).toEqual(
        sorted(slow.map(({ ended, survivor, saved }) => [ended.name, survivor.name, saved])),
      );
      const order = candidates.items.map(({ hours }) => hours.all ?? -Infinity);
      expect(order).toEqual(order.toSorted((a, b) => b - a));

      const alike = networks.flatMap((a, at) =>
        networks.slice(at + 1).filter((b) => endable(a, b).length > 0),
      ).length;
      expect(candidates.items.length + candidates.heldBack.length).toBe(alike);
      for (const { networks: held } of candidates.heldBack) {
        for (const { network, duties } of held) {
          const count = duties.reduce((sum, { bearers }) => sum + bearers.length, 0);
          expect(count).toBe(leftUnfulfilled(networks, [sketchOf(network)]).length);
          expect(count).toBeGreaterThan(0);
        }
      }
      for (const one of candidates.items) {
        const argued = await one.arguments();
        const [ended, survivor] = [sketchOf(one.ended), sketchOf(one.survivor)];
        const others = networks.filter((network) => network !== ended);
        const onlyHere = (items: readonly string[], of: (network: Sketch) => readonly string[]) =>
          items.filter((item) => !others.some((other) => of(other).includes(item))).sort();
        expect(recordsOf(argued, 'organisationsLoseOnlyPlace')).toEqual(
          onlyHere(ended.members, ({ members }) => members),
        );
        // Of a survivor of which no task or area is told, nothing is concluded.
        const lostTasks = survivor.tasks.length === 0 ? [] : ended.tasks;
        expect(recordsOf(argued, 'tasksLeftToNobody')).toEqual(
          onlyHere(lostTasks, ({ tasks }) => tasks),
        );
        const lostArea = survivor.area.length === 0 ? [] : ended.area;
        expect(recordsOf(argued, 'areaLeftToNobody')).toEqual(
          onlyHere(lostArea, ({ area }) => area),
        );
      }
      await close();
    }),
    { numRuns: RUNS },
  );
});

test('clusters end nobody twice, leave no duty to nobody, and save what everybody saves', async () => {
  await fc.assert(
    fc.asyncProperty(anyNetworks, async (networks) => {
      const { candidates, clusters, sketchOf, close } = await asked(networks);
      const pairs = new Set(candidates.items.map(({ ended, survivor }) => `${ended} ${survivor}`));
      const ended = clusters.items.flatMap((cluster) => cluster.ended.map((one) => one.ended));
      expect(new Set(ended).size).toBe(ended.length);
      for (const cluster of clusters.items) {
        expect(ended).not.toContain(cluster.survivor);
        const ending = cluster.ended.map((one) => sketchOf(one.ended));
        for (const one of cluster.ended) {
          expect(one.survivor).toBe(cluster.survivor);
          expect(pairs).toContain(`${one.ended} ${one.survivor}`);
        }
        expect(leftUnfulfilled(networks, ending)).toEqual([]);
        for (const { network } of cluster.heldBack) {
          expect(leftUnfulfilled(networks, [...ending, sketchOf(network)])).not.toEqual([]);
        }
        expect(cluster.hours.all).toBe(savedBy(sketchOf(cluster.survivor), ending));
      }
      await close();
    }),
    { numRuns: RUNS },
  );
});
