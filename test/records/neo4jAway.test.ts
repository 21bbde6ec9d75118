/** Names while a Neo4j cannot be reached: those of the map, and what was read, from the driver's own failures. */
import { StoreUnavailableError } from '../../src/model/errors/errors.js';
import type { RecordId } from '../../src/model/record.js';
import { Askings } from '../../src/questions/asking/askings.js';
import { openStore } from '../../src/store/openStore.js';
import { failureOf, smallCounty } from '../contract/fixtures.js';
import { patient, until } from '../snapshot/stores.js';
import { describeNeo4j } from '../support/neo4j.js';
import { tcpProxy } from '../support/tcpProxy.js';

describeNeo4j('names while Neo4j cannot be reached', (emptyDatabase) => {
  test.each(['cut', 'silence'] as const)('%s', async (trouble) => {
    const settings = await emptyDatabase();
    const proxy = await tcpProxy({ port: Number(new URL(settings.url).port) });
    const store = await openStore({ ...settings, url: `bolt://127.0.0.1:${proxy.port}` });
    const county = smallCounty();
    await store.commit(county.changeSet);
    const askings = await Askings.open(store, () => undefined);
    const read = (id: RecordId) => askings.forRequest(patient()).records.entity(id);
    try {
      const association = await read(county.association);
      const person = await read(county.person);
      expect([association?.kind, person?.kind]).toEqual(['Organisation', 'ContactPerson']);

      proxy[trouble]();
      await until(() => askings.state.staleSince !== undefined);
      expect(await read(county.association)).toEqual(association);
      // Nobody had asked for the network or the source: they had been read ahead.
      expect(await read(county.council)).toMatchObject({ kind: 'Network' });
      expect(await read(county.source)).toMatchObject({ kind: 'Source' });
      for (const unkept of [county.parish, county.person]) {
        expect(await failureOf(read(unkept))).toBeInstanceOf(StoreUnavailableError);
      }

      proxy.mend();
      await until(() => askings.state.staleSince === undefined);
      expect(await read(county.person)).toEqual(person);
      expect(await read(county.parish)).toMatchObject({ kind: 'Organisation' });
    } finally {
      await askings.close();
      await store.close();
      await proxy.close();
    }
  });
});
