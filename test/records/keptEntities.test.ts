/**
 * What is kept of entities is what the store says, without asking it again; and names go on while it is
 * away: what was read, as it is now, of no person, and never silently less.
 */
import fc from 'fast-check';
import { StoreUnavailableError } from '../../src/model/errors/errors.js';
import type { Entity, RecordId } from '../../src/model/record.js';
import { KeptEntities } from '../../src/records/keptEntities.js';
import { Records } from '../../src/records/records.js';
import { changeSetOf, failureOf, smallCounty, UNKNOWN_ID } from '../contract/fixtures.js';
import { breakable } from '../server/breakable.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { takenOver, temporaryStores } from '../snapshot/stores.js';

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
    await kept.readAhead(everything, line.store);
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
    await kept.readAhead(everything, store);
    await store.commit(renamed(county.association));
    const changes = await store.changesSince(1);
    if (changes.kind === 'gap') throw new Error('Expected changes.');
    kept.follow({ ...changes, deleted: [{ kind: 'Network', id: county.council }] });
    line.cut();
    expect(await nameOf(request(), county.association)).toBe('Esimerkki uusi ry');
    expect(await failureOf(request().entity(county.council))).toBeInstanceOf(StoreUnavailableError);
  });

  test('a failure of another kind is told', async () => {
    const { store, kept } = await opened();
    const broken = takenOver(store, {
      readEntities: () => Promise.reject(new RangeError('broken')),
    });
    expect(await failureOf(kept.read([county.council], broken))).toBeInstanceOf(RangeError);
  });
});

describe('entities that are kept in step with the store', () => {
  async function following() {
    const { store, kept } = await opened();
    kept.followFrom(await store.revision());
    const asked: RecordId[][] = [];
    const watched = takenOver(store, {
      readEntities: (ids) => {
        asked.push([...ids]);
        return store.readEntities(ids);
      },
    });
    const follow = async (since: number) => {
      const changes = await store.changesSince(since);
      if (changes.kind === 'gap') throw new Error('Expected changes.');
      kept.follow(changes);
    };
    return { store, kept, watched, asked, follow };
  }

  test('what was read is not read again, and of several only what is not kept', async () => {
    const { store, kept, watched, asked } = await following();
    await kept.read([county.council], watched);
    const ids = [county.association, county.council];
    const both = await kept.read(ids, watched);
    expect(asked).toEqual([[county.council], [county.association]]);
    const found = await store.readEntities(ids);
    expect(both).toEqual(ids.map((id) => found.get(id)));
    expect(await kept.read([], watched)).toEqual([]);
  });

  test('what was written and not heard of yet is read, and not read again once it was', async () => {
    const { store, kept, watched, asked, follow } = await following();
    const name = async () => {
      const [entity] = await kept.read([county.association], watched);
      return (entity as Entity<'Organisation'>).properties.name_fi;
    };
    await name();
    await store.commit(renamed(county.association));
    expect(await name()).toBe('Esimerkki uusi ry');
    expect(asked).toHaveLength(2);
    await follow(1);
    expect(await name()).toBe('Esimerkki uusi ry');
    expect(asked).toHaveLength(2);
  });

  test('what was being read while something was heard of is not kept', async () => {
    const { store, kept, follow } = await following();
    const slow = takenOver(store, {
      readEntities: async (ids) => {
        const found = await store.readEntities(ids);
        await store.commit(renamed(county.association));
        await follow(1);
        return found;
      },
    });
    await kept.read([county.council], slow);
    const [entity] = await kept.read([county.association], store);
    expect(entity).toEqual(
      (await store.readEntities([county.association])).get(county.association),
    );
    expect(await kept.read([county.council], emptyOf(store))).toEqual([undefined]);
  });

  test('who has looked has at hand what is kept, until something is heard of', async () => {
    const { store, kept, watched, follow } = await following();
    const glance = { heard: undefined };
    await kept.read([county.council, county.association], watched);
    expect(kept.atHand(county.council, glance)).toBeUndefined();
    const [council] = await kept.read([county.council], watched, glance);
    expect(kept.atHand(county.council, glance)).toBe(council);
    expect(kept.atHand(county.parish, glance)).toBeUndefined();
    await store.commit(renamed(county.association));
    await follow(1);
    expect(kept.atHand(county.council, glance)).toBeUndefined();
    const [association] = await kept.read([county.association], watched, glance);
    expect(association).toMatchObject({ properties: { name_fi: 'Esimerkki uusi ry' } });
    expect(kept.atHand(county.association, glance)).toBe(association);
  });

  test('a request asks the store once whether it is in step, and again after it has written', async () => {
    const { store, kept } = await following();
    let looks = 0;
    const counting = takenOver(store, {
      revision: () => {
        looks++;
        return store.revision();
      },
    });
    await kept.readAhead([county.council, county.association], store);
    const records = new Records(counting, undefined, kept);
    expect(records.entityAtHand(county.council)).toBeUndefined();
    await records.entity(county.council);
    await records.entities([county.association], 'Organisation');
    expect(records.entityAtHand(county.association)?.id).toBe(county.association);
    expect(looks).toBe(1);
    await store.commit(renamed(county.association));
    records.forget();
    expect(records.entityAtHand(county.association)).toBeUndefined();
    expect(await nameOf(records, county.association)).toBe('Esimerkki uusi ry');
    expect(looks).toBe(2);
  });

  test('whatever is written, followed and asked for in whatever order: it is what the store says', async () => {
    const step = fc.constantFrom('rename', 'delete', 'follow', 'scan', 'read', 'look');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const { store, kept, follow } = await following();
        let followed = await store.revision();
        const extra = extraNetwork(followed);
        const ids = [county.association, county.council, extra.id];
        let sinceFollowed = [await store.readEntities(ids)];
        await store.commit(extra.created);
        const glance = { heard: undefined };
        for (const [turn, one] of steps.entries()) {
          const present = (await store.readEntities([extra.id])).has(extra.id);
          if (one === 'rename') await store.commit(renamed(county.association, `Nimi ${turn}`));
          if (one === 'delete' && present) await store.commit(extra.deleted);
          if (one === 'follow') {
            await follow(followed);
            followed = await store.revision();
          }
          if (one === 'scan') kept.followFrom((followed = await store.revision()));
          if (one === 'follow' || one === 'scan') sinceFollowed = [];
          sinceFollowed.push(await store.readEntities(ids));
          if (one === 'read') {
            const found = await store.readEntities(ids);
            expect(await kept.read(ids, store)).toEqual(ids.map((id) => found.get(id)));
          }
          if (one === 'look') await kept.read(ids, store, glance);
          // What is at hand is no older than what is followed.
          for (const id of ids) {
            const atHand = kept.atHand(id, glance);
            if (atHand) expect(sinceFollowed.map((then) => then.get(id))).toContainEqual(atHand);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

/** A store that holds no entity. */
function emptyOf(store: GraphStore): GraphStore {
  return takenOver(store, { readEntities: async () => new Map() });
}

function extraNetwork(revision: number) {
  let id = '' as RecordId;
  const created = changeSetOf(`extra ${revision}`, (builder) => {
    id = builder.createEntity('Network', { name_fi: 'Esimerkkiryhmä' });
  });
  const deleted = changeSetOf(`extra deleted ${revision}`, (builder) => {
    builder.delete('Network', id);
  });
  return { id, created, deleted };
}

function renamed(association: RecordId, name = 'Esimerkki uusi ry') {
  return changeSetOf(name, (builder) => {
    builder.update({
      kind: 'Organisation',
      id: association,
      properties: { name_fi: name },
      validity: { from: '2020-01-01', to: 'open' },
      status: 'active',
      sources: [],
    });
  });
}

async function nameOf(records: Records, association: RecordId): Promise<string | undefined> {
  return (await records.existing(association, 'Organisation')).properties.name_fi;
}
