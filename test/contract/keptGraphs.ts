/** What a store promises of the graph that it keeps for those who open it next. */
import type { KeptGraph } from '../../src/store/keptGraphs.js';
import { type OpenStore, smallCounty, withStore } from './fixtures.js';

function graphOf(form: string, revision: number, parts = 3): KeptGraph {
  const bytes = Array.from({ length: parts }, (_, part) => Uint8Array.of(0, 255, revision, part));
  return { form, revision, parts: bytes };
}

/** With bytes alone, of whatever sort a store gives them. */
function plain(graph: KeptGraph | undefined): object | undefined {
  return graph && { ...graph, parts: graph.parts.map((part) => [...part]) };
}

export function describeKeptGraphs(open: OpenStore): void {
  describe('the graph that is kept', () => {
    test(
      'comes back to those who read its form, and is the newest',
      withStore(open, async ({ graphs }) => {
        const found = async (form: string) => plain(await graphs.find(form));
        expect(await found('a')).toBeUndefined();
        await graphs.keep(graphOf('a', 2));
        expect(await found('a')).toEqual(plain(graphOf('a', 2)));
        expect(await found('b')).toBeUndefined();
        await graphs.keep(graphOf('a', 1));
        await graphs.keep(graphOf('a', 2, 1));
        expect(await found('a')).toEqual(plain(graphOf('a', 2)));
        await graphs.keep(graphOf('a', 3, 5));
        expect(await found('a')).toEqual(plain(graphOf('a', 3, 5)));
        await graphs.keep(graphOf('a', 4, 2));
        expect(await found('a')).toEqual(plain(graphOf('a', 4, 2)));
        await graphs.keep(graphOf('b', 1));
        expect(await found('b')).toEqual(plain(graphOf('b', 1)));
        expect(await found('a')).toBeUndefined();
      }),
    );

    test(
      'is one of those that were kept at the same time, whole',
      withStore(open, async ({ graphs }) => {
        await Promise.all([1, 2, 3, 4].map((parts) => graphs.keep(graphOf('a', 1, parts))));
        const kept = await graphs.find('a');
        expect(plain(kept)).toEqual(plain(graphOf('a', 1, kept?.parts.length)));
      }),
    );

    test(
      'is no fact',
      withStore(open, async (store) => {
        const { changeSet } = smallCounty();
        await store.commit(changeSet);
        await store.graphs.keep(graphOf('a', 1));
        expect(await store.revision()).toBe(1);
        expect(await store.changesSince(1)).toMatchObject({ kind: 'changes', entities: [] });
      }),
    );
  });
}
