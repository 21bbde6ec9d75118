/** How every store gives records back: by id, by key, by their ends, whole kinds in batches. */
import { classifierOf } from '../../src/model/declaration.js';
import {
  entityDeclarations,
  entityKinds,
  isEntityKind,
  type RecordKind,
  relationshipDeclarations,
  relationshipKinds,
} from '../../src/model/kinds.js';
import type { EntityContent, RecordId } from '../../src/model/record.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import {
  changeSetOf,
  inOrder,
  type OpenStore,
  recordsOf,
  scanAll,
  smallCounty,
  UNKNOWN_ID,
  withStore,
} from './fixtures.js';

export function describeReads(open: OpenStore): void {
  describe('reads', () => {
    test(
      'records that do not exist are left out, and none asked is none given',
      withStore(open, async (store) => {
        const { changeSet, parish, membership } = smallCounty();
        await store.commit(changeSet);
        expect([...(await store.readEntities([UNKNOWN_ID, parish, parish])).keys()]).toEqual([
          parish,
        ]);
        expect((await store.readEntities([])).size).toBe(0);
        expect((await store.readEntities([membership])).size).toBe(0);
        expect((await store.readRelationships('COVERS', [membership, UNKNOWN_ID])).size).toBe(0);
        expect((await store.readRelationships('COVERS', [])).size).toBe(0);
        expect(await store.relationshipsOf('COVERS', 'to', [])).toEqual([]);
      }),
    );

    test(
      'thousands of ids are read in one go',
      withStore(open, async (store) => {
        const changeSet = changeSetOf('many', (builder) => {
          for (let n = 0; n < 3_000; n++) builder.createEntity('Area', area(`${n}`, `Alue ${n}`));
        });
        await store.commit(changeSet);
        const ids = recordsOf(changeSet, 1).map(({ id }) => id);
        expect((await store.readEntities(ids)).size).toBe(3_000);
        const codes = ids.map((_, n) => `${n}`);
        expect((await store.findByKey('Area', 'code', codes)).size).toBe(3_000);
      }),
    );

    test(
      'relationships are found from both ends, in order of id',
      withStore(open, async (store) => {
        const { changeSet, association, council, person, parish } = smallCounty();
        await store.commit(changeSet);
        const members = await store.relationshipsOf('MEMBER_OF', 'to', [council]);
        expect(members.map(({ from }) => from).sort()).toEqual([association, person].sort());
        expect(members).toEqual(inOrder(members));
        expect(members).toEqual(
          await store.relationshipsOf('MEMBER_OF', 'from', [person, association, parish]),
        );
        expect(await store.relationshipsOf('MEMBER_OF', 'from', [council])).toEqual([]);
        expect(await store.relationshipsOf('REPRESENTS', 'from', [association])).toEqual([]);
      }),
    );

    test(
      'two of the same kind may tie the same two records together',
      withStore(open, async (store) => {
        const { changeSet, parish, council } = smallCounty();
        await store.commit(changeSet);
        await store.commit(
          changeSetOf('twice', (builder) => {
            builder.createRelationship('MEMBER_OF', parish, council, { role: 'member' });
            builder.createRelationship('MEMBER_OF', parish, council, { role: 'secretary' });
          }),
        );
        expect(await store.relationshipsOf('MEMBER_OF', 'from', [parish])).toHaveLength(2);
      }),
    );

    test(
      'entities are found by folded names, aliases, identifiers, codes and addresses',
      withStore(open, async (store) => {
        const { changeSet, association, municipality, person, source } = smallCounty();
        await store.commit(changeSet);
        const twin = changeSetOf('twin', (builder) => {
          builder.createEntity('Organisation', { name_sv: 'ESIMERKIN Aanekkaat, ry' });
        });
        await store.commit(twin);
        const twins = [association, recordsOf(twin, 2)[0]?.id].sort();
        const found = await store.findByKey('Organisation', 'name', [
          'esimerkin aanekkaat ry',
          'ovdamearkka siella',
          'ea',
          'nobody',
        ]);
        expect(found).toEqual(
          new Map([
            ['esimerkin aanekkaat ry', twins],
            ['ovdamearkka siella', [association]],
            ['ea', [association]],
          ]),
        );
        const ids: [Parameters<GraphStore['findByKey']>[0], string, string, RecordId][] = [
          ['Organisation', 'businessId', '0245437-2', association],
          ['Area', 'code', '005', municipality],
          ['Area', 'name', 'exempelby', municipality],
          ['ContactPerson', 'email', 'eila@esimerkki.example', person],
          ['Source', 'title', 'esimerkkiluettelo', source],
        ];
        for (const [kind, key, value, id] of ids) {
          expect(await store.findByKey(kind, key, [value])).toEqual(new Map([[value, [id]]]));
        }
        expect(await store.findByKey('Network', 'name', ['ea', ''])).toEqual(new Map());
        expect(await store.findByKey('Network', 'name', [])).toEqual(new Map());
      }),
    );

    test(
      'a kind is scanned in order of id, in batches no larger than asked',
      withStore(open, async (store) => {
        const changeSet = changeSetOf('scan', (builder) => {
          for (let n = 0; n < 25; n++) builder.createEntity('Area', area(`${n}`, `Alue ${n}`));
          builder.createEntity('Network', { name_fi: 'Esimerkkiverkosto' });
        });
        await store.commit(changeSet);
        const expected = inOrder(recordsOf(changeSet, 1).filter(({ kind }) => kind === 'Area'));
        const sizes: number[] = [];
        const scanned = [];
        for await (const batch of store.scan('Area', 10)) {
          sizes.push(batch.length);
          scanned.push(...batch);
        }
        expect(scanned).toEqual(expected);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
        expect(await scanAll(store, 'Area')).toEqual(expected);
        expect(await scanAll(store, 'COVERS')).toEqual([]);
      }),
    );

    test(
      'a scan that is left early keeps nothing from being written',
      withStore(open, async (store) => {
        const { changeSet, council } = smallCounty();
        await store.commit(changeSet);
        for await (const batch of store.scan('Organisation', 1)) {
          expect(batch).toHaveLength(1);
          break;
        }
        for await (const batch of store.scanStructure('MEMBER_OF')) {
          expect(batch.ids.length).toBeGreaterThan(0);
          break;
        }
        await store.commit(
          changeSetOf('after', (builder) => {
            builder.createRelationship(
              'MEMBER_OF',
              builder.createEntity('Organisation', { name_fi: 'Esimerkki' }),
              council,
              {},
            );
          }),
        );
        expect(await scanAll(store, 'MEMBER_OF')).toHaveLength(3);
      }),
    );

    test(
      'the kinds that have records are told, and no others',
      withStore(open, async (store) => {
        expect(await store.presentKinds()).toEqual(new Set());
        const { changeSet, membership, personMembership } = smallCounty();
        await store.commit(changeSet);
        const kinds = changeSet.changes.flatMap((change) =>
          change.action === 'create' ? [change.record.kind] : [],
        );
        expect(await store.presentKinds()).toEqual(new Set(kinds));
        await store.commit(
          changeSetOf('gone', (builder) => {
            builder.delete('MEMBER_OF', membership);
            builder.delete('MEMBER_OF', personMembership);
          }),
        );
        const left = kinds.filter((kind) => kind !== 'MEMBER_OF');
        expect(await store.presentKinds()).toEqual(new Set(left));
      }),
    );

    test(
      'the structure of every kind says the same as its records',
      withStore(open, async (store) => {
        await store.commit(smallCounty().changeSet);
        for (const kind of [...entityKinds, ...relationshipKinds]) {
          expect(await structureOf(store, kind)).toEqual(await structureFromRecords(store, kind));
        }
      }),
    );

    test(
      'ids of a kind come in order of sort name, then of id',
      withStore(open, async (store) => {
        const changeSet = changeSetOf('names', (builder) => {
          for (const name of ['Öljy', 'apu', 'Zeta', 'Äiti', 'Apu', 'apu 2', 'a']) {
            builder.createEntity('Organisation', { name_fi: name });
          }
          builder.createEntity('Network', { name_fi: 'Muu laji' });
        });
        await store.commit(changeSet);
        const ids = await store.idsByName('Organisation');
        const read = await store.readEntities(ids);
        const names = ids.map((id) => (read.get(id) as EntityContent<'Organisation'>).properties);
        expect(names.map(({ name_fi }) => name_fi?.toLowerCase())).toEqual([
          'a',
          'apu',
          'apu',
          'apu 2',
          'zeta',
          'äiti',
          'öljy',
        ]);
        expect(ids.slice(1, 3)).toEqual(ids.slice(1, 3).sort());
      }),
    );
  });
}

function area(code: string, name: string) {
  return { name_fi: name, code, kind: 'municipality' } as const;
}

interface StructureRow {
  readonly id: RecordId;
  readonly [column: string]: string | null | undefined;
}

async function structureOf(store: GraphStore, kind: RecordKind): Promise<StructureRow[]> {
  const rows: StructureRow[] = [];
  const entities = await idsByNumber(store);
  const idOf = (end: RecordId | number | undefined) =>
    typeof end === 'number' ? entities.get(end) : end;
  for await (const batch of store.scanStructure(kind)) {
    batch.ids.forEach((id, row) =>
      rows.push({
        id,
        from: idOf(batch.from?.[row]),
        to: idOf(batch.to?.[row]),
        validFrom: batch.validFrom[row],
        validTo: batch.validTo[row],
        attestedOn: batch.attestedOn[row],
        status: batch.status[row],
        code: batch.code[row],
        source: batch.source[row],
      }),
    );
  }
  return inOrder(rows);
}

/** Entities by their numbers, on a store that tells such. */
async function idsByNumber(store: GraphStore): Promise<ReadonlyMap<number, RecordId>> {
  const found = new Map<number, RecordId>();
  for (const kind of entityKinds) {
    for await (const { ids, numbers = [] } of store.scanStructure(kind)) {
      numbers.forEach((number, row) => found.set(number, ids[row] ?? ''));
    }
  }
  return found;
}

async function structureFromRecords(store: GraphStore, kind: RecordKind): Promise<StructureRow[]> {
  const classifier = classifierOf(
    isEntityKind(kind) ? entityDeclarations[kind] : relationshipDeclarations[kind],
  );
  return (await scanAll(store, kind)).map((record) => {
    const code = (record.properties as { readonly [name: string]: string | undefined })[
      classifier?.field ?? ''
    ];
    return {
      id: record.id,
      from: 'from' in record ? record.from : undefined,
      to: 'to' in record ? record.to : undefined,
      validFrom: record.validity.from,
      validTo: record.validity.to,
      attestedOn: record.validity.attestedOn ?? null,
      status: record.status,
      code: code ?? null,
      source: record.sources[0]?.source ?? null,
    };
  });
}
