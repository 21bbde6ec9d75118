/** Names go on while the store is away: what was read, as it is now, of no person, and never silently less. */
import { StoreUnavailableError } from '../../src/model/errors/errors.js';
import type { RecordId } from '../../src/model/record.js';
import { KeptEntities } from '../../src/records/keptEntities.js';
import { Records } from '../../src/records/records.js';
import { changeSetOf, failureOf, smallCounty, UNKNOWN_ID } from '../contract/fixtures.js';
import { breakable } from '../server/breakable.js';
import { temporaryStores } from '../snapshot/stores.js';

const stores = temporaryStores();
const county = smallCounty();

async function opened() {
  const store = await stores.open();
  await store.commit(county.changeSet);
  const line = breakable(store);
  const kept = new KeptEntities();
  const request = () => new Records(line.store, undefined, kept);
  return { store, line, kept, request };
}

const everything = [county.association, county.council, county.person];

describe('entities while the store is away', () => {
  test('what one request read, a later one is given; what none read is refused', async () => {
    const { line, request } = await opened();
    const read = await request().entity(county.council);
    line.cut();
    expect(await request().entity(county.council)).toEqual(read);
    const later = request();
    const both = [county.council, county.parish].map((id) => later.entity(id));
    const [council, parish] = await Promise.allSettled(both);
    expect(council).toEqual({ status: 'fulfilled', value: read });
    expect(parish).toMatchObject({ reason: expect.any(StoreUnavailableError) as unknown });
  });

  test('a person is never kept', async () => {
    const { line, kept, request } = await opened();
    await Promise.all(everything.map((id) => request().entity(id)));
    await kept.readAhead(everything, (ids) => line.store.readEntities(ids));
    line.cut();
    expect(await request().entity(county.association)).toBeDefined();
    expect(await failureOf(request().entity(county.person))).toBeInstanceOf(StoreUnavailableError);
  });

  test('while the store answers, its word alone counts', async () => {
    const { store, line, request } = await opened();
    expect(await request().entity(county.council)).toBeDefined();
    expect(await request().entity(UNKNOWN_ID)).toBeUndefined();
    await store.commit(renamed(county.association));
    expect(await nameOf(request(), county.association)).toBe('Esimerkki uusi ry');
    line.cut();
    expect(await nameOf(request(), county.association)).toBe('Esimerkki uusi ry');
    // That there is none is not known any more.
    expect(await failureOf(request().entity(UNKNOWN_ID))).toBeInstanceOf(StoreUnavailableError);
  });

  test('what changed since it was read is given as it is now, and what was deleted is not', async () => {
    const { store, line, kept, request } = await opened();
    await kept.readAhead(everything, (ids) => store.readEntities(ids));
    await store.commit(renamed(county.association));
    const changes = await store.changesSince(1);
    if (changes.kind === 'gap') throw new Error('Expected changes.');
    kept.follow({ ...changes, deleted: [{ kind: 'Network', id: county.council }] });
    line.cut();
    expect(await nameOf(request(), county.association)).toBe('Esimerkki uusi ry');
    expect(await failureOf(request().entity(county.council))).toBeInstanceOf(StoreUnavailableError);
  });

  test('a failure of another kind is told', async () => {
    const { kept } = await opened();
    const broken = () => Promise.reject(new RangeError('broken'));
    expect(await failureOf(kept.read([county.council], broken))).toBeInstanceOf(RangeError);
  });
});

function renamed(association: RecordId) {
  return changeSetOf('renamed', (builder) => {
    builder.update({
      kind: 'Organisation',
      id: association,
      properties: { name_fi: 'Esimerkki uusi ry' },
      validity: { from: '2020-01-01', to: 'open' },
      status: 'active',
      sources: [],
    });
  });
}

async function nameOf(records: Records, association: RecordId): Promise<string | undefined> {
  return (await records.existing(association, 'Organisation')).properties.name_fi;
}
