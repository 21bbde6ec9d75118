/** Texts of any kind stand in the rows of the embedded store as they were given, alone or among many. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConflictError } from '../../src/model/errors/errors.js';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import { changeSetOf } from '../contract/fixtures.js';

const NAMES = [
  "Esimerkki O'Esimerkki",
  `"Esimerkki" ''kaksi''`,
  String.raw`Esimerkki \ud800 \" \u0000 \n`,
  'Esimerkki\nkahdella rivillä; DROP TABLE entity; --',
  'Esimerkki 🌲 ŋ ß ﷺ',
  'Esimerkki \0 keskeltä',
  'Esimerkki \ud83c puolikas',
];

describe('rows of new records', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rows-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([['each in a ChangeSet of its own'], ['all in one ChangeSet']])('%s', async (how) => {
    const parts = how.startsWith('each') ? NAMES.map((name) => [name]) : [NAMES];
    const store = await openEmbeddedStore(join(folder, `${parts.length}.db`));
    const ids = new Map<string, string>();
    for (const [number, names] of parts.entries()) {
      const changeSet = changeSetOf(`rows ${number}`, (builder) => {
        for (const name of names) {
          ids.set(name, builder.createEntity('Network', { name_fi: name, aliases: [name] }));
        }
      });
      await store.commit(changeSet);
    }
    const read = await store.readEntities([...ids.values()]);
    for (const [name, id] of ids) {
      expect(read.get(id)?.properties).toEqual({ name_fi: name, aliases: [name] });
    }
    const found = await store.search({ text: 'esimerkki', limit: 100 });
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(ids.values()));
    expect(await store.idsByName('Network')).toHaveLength(NAMES.length);
    await store.close();
  });

  test('an id that is taken is told by its record, behind others of its own ChangeSet', async () => {
    const store = await openEmbeddedStore(join(folder, 'taken.db'));
    const first = changeSetOf('first', (builder) => {
      const network = builder.createEntity('Network', { name_fi: 'Esimerkkiverkosto' });
      const member = builder.createEntity('Organisation', { name_fi: 'Esimerkki' });
      builder.createRelationship('MEMBER_OF', member, network, {});
    });
    await store.commit(first);
    const second = changeSetOf('second', (builder) => {
      for (let number = 0; number < 1_200; number++) {
        builder.createEntity('Organisation', { name_fi: `Esimerkki ${number}` });
      }
    });
    for (const taken of first.changes) {
      if (taken.action !== 'create') throw new Error('Expected what was created.');
      const refused = store.commit({ ...second, changes: [...second.changes, taken] });
      await expect(refused).rejects.toThrow(new ConflictError(taken.record.id, 'none', 1));
    }
    expect(await store.revision()).toBe(1);
    expect((await store.search({ text: 'esimerkki', limit: 100 })).length).toBe(2);
    await store.close();
  });
});
