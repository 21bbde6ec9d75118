import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foundFinland } from '../../src/changes/foundFinland.js';
import { saveScenario } from '../../src/changes/workspace/saveScenario.js';
import { DemonstrationRefusedError, loadDemo } from '../../src/demo/loadDemo.js';
import { ChangeSetBuilder } from '../../src/model/changeSet.js';
import { changeSetId } from '../../src/model/identifiers.js';
import { Records } from '../../src/records/records.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { openStore } from '../../src/store/openStore.js';

const folder = mkdtempSync(join(tmpdir(), 'demonstration-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function withStore(name: string, work: (store: GraphStore) => Promise<void>): Promise<void> {
  const store = await openStore({ url: `sqlite:${join(folder, name)}` });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

test('Finland is founded once', () =>
  withStore('finland.db', async (store) => {
    expect(await foundFinland(store)).toEqual({ revision: 1, applied: true });
    expect(await foundFinland(store)).toEqual({ revision: 1, applied: false });
    const found = await store.findByKey('Area', 'name', ['enare', 'suomi']);
    expect([...found.values()].map((ids) => ids.length)).toEqual([1, 1]);
  }));

test('an empty store gets the demonstration, and a second time nothing changes', () =>
  withStore('empty.db', async (store) => {
    expect(await loadDemo(store)).toEqual({ loaded: true, revision: 2 });
    expect((await store.idsByName('Organisation')).length).toBe(900);
    expect(await loadDemo(store)).toEqual({ loaded: false, revision: 2 });
    expect(await store.revision()).toBe(2);
    const scenarios = await store.workspace.list('scenario');
    expect(scenarios.map(({ content }) => content?.name).sort()).toEqual([
      'Kaksi yhdeksi, kahdesti (esimerkki)',
      'Kokemuksellinen asiantuntijuus yhdistää (esimerkki)',
    ]);
    const records = new Records(store, new AbortController().signal);
    for (const { id, content } of scenarios) {
      // Saved again as somebody would, its operations are held against the records.
      const commanding = { store, records, author: 'esimerkki', now: new Date('2026-11-23') };
      const again = { key: `again ${id}`, id, expectedVersion: 1, ...content! };
      expect((await saveScenario(commanding, again)).applied).toBe(true);
    }
  }));

test('a store with records of its own is refused and left as it is', () =>
  withStore('own.db', async (store) => {
    const builder = new ChangeSetBuilder(
      {
        id: changeSetId('own'),
        author: 'esimerkki',
        message: 'An own list',
        recordedAt: '2026-01-01T00:00:00Z',
      },
      { validity: { from: '2020-01-01', to: 'open' } },
    );
    builder.createEntity('Network', { name_fi: 'Oman esimerkin verkosto' });
    await store.commit(builder.build());

    const refusal = await loadDemo(store).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DemonstrationRefusedError);
    expect(String(refusal)).toMatch(
      /holds 1 network\(s\) and 0 organisation\(s\).*Name an empty store/,
    );
    expect(await store.revision()).toBe(1);
    expect(await store.idsByName('Organisation')).toEqual([]);
  }));
