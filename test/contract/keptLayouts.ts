/** What a store promises of the layouts of maps that it keeps. */
import { type KeptLayout, LAYOUTS_KEPT } from '../../src/store/keptLayouts.js';
import { type OpenStore, smallCounty, UNKNOWN_ID, withStore } from './fixtures.js';

function layoutOf(view: string, revision: number, x = 0.1): KeptLayout {
  const positions = Float64Array.of(x, -1, 1 / 3, 0);
  const ids = [UNKNOWN_ID, 'b'];
  return { view, digest: `${view} ${revision}`, revision, ids, positions };
}

export function describeKeptLayouts(open: OpenStore): void {
  describe('layouts that are kept', () => {
    test(
      'come back as they were first kept, by digest, or else the latest of the view',
      withStore(open, async ({ layouts }) => {
        expect(await layouts.find('kartta', 'kartta 2')).toBeUndefined();
        const second = layoutOf('kartta', 2);
        expect(await layouts.keep(second)).toEqual(second);
        expect(await layouts.keep(layoutOf('kartta', 2, 0.2))).toEqual(second);
        const third = layoutOf('kartta', 3);
        await layouts.keep(third);
        await layouts.keep(layoutOf('kartta', 1));
        await layouts.keep(layoutOf('toinen', 7));
        expect(await layouts.find('kartta', 'kartta 2')).toEqual(second);
        expect(await layouts.find('kartta', 'kartta 4')).toEqual(third);
        expect(await layouts.find('toinen', 'kartta 2')).toEqual(layoutOf('toinen', 7));
      }),
    );

    test(
      'are one for all who keep the same at the same time',
      withStore(open, async ({ layouts }) => {
        const kept = await Promise.all(
          [1, 2, 3, 4].map((one) => layouts.keep(layoutOf('kartta', 2, one / 10))),
        );
        for (const layout of kept) expect(layout).toEqual(kept[0]);
      }),
    );

    test(
      'are no facts, and of many those kept last stay',
      withStore(open, async (store) => {
        await store.commit(smallCounty().changeSet);
        const all = Array.from({ length: LAYOUTS_KEPT + 3 }, (_, at) => layoutOf(`${at}`, 1));
        for (const layout of all) await store.layouts.keep(layout);
        const kept = [];
        for (const { view, digest } of all) kept.push(await store.layouts.find(view, digest));
        expect(kept.filter((layout) => layout)).toHaveLength(LAYOUTS_KEPT);
        expect(kept.at(-1)).toEqual(all.at(-1));
        expect(await store.revision()).toBe(1);
      }),
    );
  });
}
