/** A large ChangeSet makes the indexes of the file anew; they are the same before and after, also when it is refused. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChangeSet } from '../../src/model/changeSet.js';
import { ConflictError } from '../../src/model/errors/errors.js';
import { Connection } from '../../src/store/embedded/connection.js';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import { changeSetOf } from '../contract/fixtures.js';

const LARGE = 20_000;

function largeChangeSet(id: string): ChangeSet {
  return changeSetOf(id, (builder) => {
    const network = builder.createEntity('Network', { name_fi: `Esimerkkiverkosto ${id}` });
    for (let number = 0; number < LARGE; number++) {
      const member = builder.createEntity('Organisation', { name_fi: `Esimerkki ${number}` });
      builder.createRelationship('MEMBER_OF', member, network, {});
    }
  });
}

describe('the indexes of the embedded store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'indexes-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const stateOf = (path: string) => {
    const connection = new Connection(path, 'readOnly');
    try {
      const indexes = connection
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name")
        .rows([]);
      return { indexes, integrity: connection.row('PRAGMA integrity_check')[0] };
    } finally {
      connection.close();
    }
  };

  test('are whole after a large ChangeSet, and after one that is refused at its end', async () => {
    const path = join(folder, 'large.db');
    const store = await openEmbeddedStore(path);
    const empty = stateOf(path);
    expect(empty.indexes.length).toBeGreaterThan(5);
    const first = largeChangeSet('first');
    await store.commit(first);
    expect(stateOf(path)).toEqual({ ...empty, integrity: 'ok' });

    const second = largeChangeSet('second');
    const [taken] = first.changes;
    const refused = { ...second, changes: [...second.changes, taken!] };
    await expect(store.commit(refused)).rejects.toThrow(ConflictError);
    expect(stateOf(path)).toEqual({ ...empty, integrity: 'ok' });
    expect(await store.revision()).toBe(1);

    const network = first.changes[0]!;
    if (network.action !== 'create') throw new Error('Expected the network.');
    const members = await store.relationshipsOf('MEMBER_OF', 'to', [network.record.id]);
    expect(members).toHaveLength(LARGE);
    await store.close();
  });
});
