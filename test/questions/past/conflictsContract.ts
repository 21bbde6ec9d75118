/** What contradictions and origins promise on any store: filters, masks, and the revision that is asked of. */
import { resolveConflict } from '../../../src/changes/resolveConflict.js';
import type { RecordId } from '../../../src/model/record.js';
import { parseDay } from '../../../src/model/time/days.js';
import { Askings } from '../../../src/questions/asking/askings.js';
import type { Asking } from '../../../src/questions/asking/asking.js';
import { conflicts, type ConflictsArguments } from '../../../src/questions/past/conflicts.js';
import { provenance } from '../../../src/questions/past/provenance.js';
import { Records } from '../../../src/records/records.js';
import type { GraphStore } from '../../../src/store/graphStore.js';
import { changeSetOf, type OpenStore } from '../../contract/fixtures.js';

const TODAY = parseDay('2026-11-22')!;

/**
 * Two sources on two organisations, one of them in the network and the area, the other in neither, and
 * on a person's title and membership.
 */
async function fill(store: GraphStore) {
  const ids: { [name: string]: RecordId } = {};
  await store.commit(
    changeSetOf('conflicts', (builder) => {
      const entity = (name: string, ...rest: Parameters<typeof builder.createEntity>) =>
        (ids[name] = builder.createEntity(...rest));
      const old = entity('old', 'Source', { title: 'vanha', publishedOn: '2024-01-01' });
      const young = entity('young', 'Source', { title: 'uusi', publishedOn: '2025-01-01' });
      const sources = [{ source: old, locator: 'row 2' }];
      const circumstances = { sources };
      const area = entity('area', 'Area', { name_fi: 'A', kind: 'municipality', code: '005' });
      const forum = entity('forum', 'Network', { name_fi: 'F' }, circumstances);
      const near = entity(
        'near',
        'Organisation',
        { name_fi: 'Lähellä', associationNumber: '222' },
        circumstances,
      );
      const far = entity(
        'far',
        'Organisation',
        { name_fi: 'Kaukana', associationNumber: '444' },
        circumstances,
      );
      const person = entity('person', 'ContactPerson', { name: 'Esimerkki', title: 'b' });
      builder.createRelationship('LOCATED_IN', near, area, {});
      ids['sits'] = builder.createRelationship('MEMBER_OF', near, forum, {}, circumstances);
      ids['personSits'] = builder.createRelationship('MEMBER_OF', person, forum, { role: 'chair' });
      const state = (recordKind: string, record: RecordId, field: string, values: string[]) =>
        [old, young].forEach((source, at) =>
          builder.createEntity(
            'Statement',
            { recordKind, record, field, value: JSON.stringify(values[at]) },
            { sources: [{ source, locator: `sheet Taulukko, cell C${at + 2}` }] },
          ),
        );
      state('Organisation', near, 'associationNumber', ['111', '222']);
      state('Organisation', far, 'associationNumber', ['333', '444']);
      state('ContactPerson', person, 'title', ['a', 'b']);
      state('MEMBER_OF', ids['personSits'], 'role', ['member', 'chair']);
    }),
  );
  return ids;
}

export function describeConflicts(open: OpenStore): void {
  let store: GraphStore;
  let askings: Askings;
  let ids: Awaited<ReturnType<typeof fill>>;
  beforeEach(async () => {
    store = await open();
    ids = await fill(store);
    const fail = (error: unknown) => {
      throw error;
    };
    askings = await Askings.open(store, fail);
  });
  afterEach(async () => {
    await askings.close();
    await store.close();
  });

  const asking = async (revision?: number): Promise<Asking> => {
    const request = askings.forRequest(AbortSignal.timeout(60_000));
    const atLeastRevision = await store.revision();
    return request.asking({ asOf: TODAY, revision, atLeastRevision });
  };
  const told = async (
    by: Asking,
    question: Partial<ConflictsArguments> = {},
    mayContact = true,
  ) => {
    const page = await conflicts(by, new Records(store), mayContact, { first: 20, ...question });
    const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
    return page.items
      .map(
        ({ record, field, standing }) =>
          `${names.get(record)}.${field} = ${String(standing.value)}`,
      )
      .sort();
  };
  const masked = (by: Asking): Asking => ({
    ...by,
    masking: { today: undefined, records: new Records(store), pseudonymOf: () => '' },
  });
  /** What is said of a field, with the places. */
  const origins = async (by: Asking, record: RecordId, field: string) => {
    const page = await provenance(by, new Records(store), true, { record, first: 20 });
    const stated = page.items.find((one) => one.field === field);
    return stated?.said.map(
      ({ value, sources }) => `${String(value)} ${sources.map(({ locator }) => locator).join()}`,
    );
  };
  const decide = async (value: string) =>
    resolveConflict(
      { store, records: new Records(store), author: 'esimerkki', now: new Date('2026-11-22') },
      {
        key: `decide ${value}`,
        record: ids['near']!,
        field: 'associationNumber',
        value,
        reason: 'Tarkistettu.',
      },
    );

  test('filters by network, area, kind and field', async () => {
    const all = [
      'far.associationNumber = 444',
      'near.associationNumber = 222',
      'person.title = b',
      'personSits.role = chair',
    ];
    const by = await asking();
    expect(await told(by)).toEqual(all);
    expect(await told(by, { network: ids['forum'] })).toEqual(all.slice(1));
    expect(await told(by, { area: ids['area'] })).toEqual([all[1]]);
    expect(await told(by, { kinds: ['MEMBER_OF'] })).toEqual([all[3]]);
    expect(await told(by, { fields: ['title', 'role'] })).toEqual(all.slice(2));
    await expect(told(by, { network: ids['area'] })).rejects.toThrow();
  });

  test('who may not know of people is told of none', async () => {
    const by = await asking();
    const organisations = ['far.associationNumber = 444', 'near.associationNumber = 222'];
    expect(await told(masked(by), {}, false)).toEqual(organisations);
    expect(await told(by, {}, false)).toEqual([...organisations, 'personSits.role = chair']);
    const page = (record: string) =>
      provenance(masked(by), new Records(store), false, { record: ids[record]!, first: 20 });
    expect((await page('person')).items).toEqual([]);
    expect((await page('personSits')).items).toEqual([]);
    expect((await page('near')).totalCount).toBe(1);
  });

  test('an origin leads to the cells', async () => {
    expect(await origins(await asking(), ids['near']!, 'associationNumber')).toEqual(
      expect.arrayContaining(['111 sheet Taulukko, cell C2', '222 sheet Taulukko, cell C3']),
    );
  });

  test('what was decided since is not told of an earlier revision, asked for or held on to', async () => {
    const before = await store.revision();
    const held = await asking();
    const asWas = ['near.associationNumber = 222'];
    const near = { fields: ['associationNumber'], network: ids['forum'] };
    expect(await told(held, near)).toEqual(asWas);
    await decide('555');
    expect(await told(held, near)).toEqual(asWas);
    expect(await told(await asking(), near)).toEqual(['near.associationNumber = 555']);
    const earlier = await asking(before);
    expect(await told(earlier, near)).toEqual(asWas);
    expect(await origins(earlier, ids['near']!, 'associationNumber')).toHaveLength(2);
    expect(await origins(held, ids['near']!, 'associationNumber')).toHaveLength(2);
    expect(await origins(await asking(), ids['near']!, 'associationNumber')).toHaveLength(3);
  });

  test('reliability and statements taken away since count as they were', async () => {
    const before = await store.revision();
    const all = await told(await asking());
    await decide('222');
    // Rebuilt now, and kept, before the rest is written.
    expect(await told(await asking(before))).toEqual(all);
    const { revision, ...old } = (await store.readEntities([ids['old']!])).get(ids['old']!)!;
    const statement: RecordId[] = [];
    for await (const batch of store.scan('Statement')) {
      for (const one of batch) {
        if (one.kind === 'Statement' && one.properties.record === ids['far'])
          statement.push(one.id);
      }
    }
    await store.commit(
      changeSetOf('since', (builder) => {
        const properties = { ...old.properties, reliability: 90 };
        builder.update({ ...old, properties } as typeof old, revision);
        for (const id of statement) builder.delete('Statement', id);
      }),
    );
    expect(await told(await asking())).toEqual([
      'near.associationNumber = 222',
      'person.title = a',
      'personSits.role = member',
    ]);
    expect(await told(await asking(before))).toEqual(all);
  });
}
