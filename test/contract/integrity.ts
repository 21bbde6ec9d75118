/** What a record refers to exists, in every store and after every ChangeSet. */
import type { RecordKind } from '../../src/model/kinds.js';
import type { EntityContent, RecordId, RelationshipContent } from '../../src/model/record.js';
import {
  changeSetOf,
  changeSetWith,
  failureOf,
  type OpenStore,
  recordIn,
  recordsOf,
  scanAll,
  smallCounty,
  UNKNOWN_ID,
  withStore,
} from './fixtures.js';

export function describeIntegrity(open: OpenStore): void {
  describe('referential integrity', () => {
    const missing = (id: RecordId, kind: RecordKind, path: string) => ({
      name: 'MissingRecordError',
      code: 'NOT_FOUND',
      id,
      kind,
      path,
    });

    test(
      'an end that does not exist is named by id, kind and place',
      withStore(open, async (store) => {
        const county = smallCounty();
        await store.commit(county.changeSet);
        const from = changeSetOf('no from', (builder) => {
          builder.createEntity('Organisation', { name_fi: 'Jää kirjoittamatta' });
          builder.createRelationship('REPRESENTS', UNKNOWN_ID, county.association, {});
        });
        expect(await failureOf(store.commit(from))).toMatchObject(
          missing(UNKNOWN_ID, 'ContactPerson', 'changes.1.record.from'),
        );
        const to = changeSetOf('no to', (builder) => {
          builder.createRelationship('MEMBER_OF', county.parish, UNKNOWN_ID, {});
        });
        expect(await failureOf(store.commit(to))).toMatchObject(
          missing(UNKNOWN_ID, 'Network', 'changes.0.record.to'),
        );
        expect(await store.revision()).toBe(1);
        expect(await scanAll(store, 'Organisation')).toHaveLength(2);
      }),
    );

    test(
      'an end of a kind that may not stand there is missing as well',
      withStore(open, async (store) => {
        const county = smallCounty();
        await store.commit(county.changeSet);
        const stored = changeSetOf('stored', (builder) => {
          builder.createRelationship('MEMBER_OF', county.parish, county.municipality, {});
        });
        expect(await failureOf(store.commit(stored))).toMatchObject(
          missing(county.municipality, 'Network', 'changes.0.record.to'),
        );
        let network: RecordId = UNKNOWN_ID;
        const created = changeSetOf('created', (builder) => {
          network = builder.createEntity('Network', { name_fi: 'Esimerkkiverkosto' });
          builder.createRelationship('LOCATED_IN', network, county.municipality, {});
        });
        expect(await failureOf(store.commit(created))).toMatchObject(
          missing(network, 'Organisation', 'changes.1.record.from'),
        );
        const pair = changeSetOf('pair', (builder) => {
          builder.createRelationship('PART_OF', county.municipality, county.council, {});
        });
        expect(await failureOf(store.commit(pair))).toMatchObject({
          name: 'InvalidInputError',
          problems: [
            {
              code: 'wrongPair',
              path: 'changes.0.record.to',
              value: 'Network',
              facts: { from: 'Area', allowed: ['Area'] },
            },
          ],
        });
        const several = changeSetOf('several', (builder) => {
          builder.createRelationship('PART_OF', county.municipality, county.parish, {});
        });
        expect(await failureOf(store.commit(several))).toMatchObject(
          missing(county.parish, 'Area', 'changes.0.record.to'),
        );
      }),
    );

    test(
      'a relationship may come before the records that it ties together',
      withStore(open, async (store) => {
        const { changeSet, membership } = smallCounty();
        const reversed = { ...changeSet, changes: [...changeSet.changes].reverse() };
        await store.commit(reversed);
        expect((await store.readRelationships('MEMBER_OF', [membership])).size).toBe(1);
      }),
    );

    test(
      'a source that does not exist, or is no source, is named with its place in the list',
      withStore(open, async (store) => {
        const { changeSet, source, parish, person } = smallCounty();
        await store.commit(changeSet);
        for (const [name, wrong] of [
          ['unknown', UNKNOWN_ID],
          ['no source', parish],
        ] as const) {
          const sources = [{ source }, { source: wrong, locator: 'row 7' }];
          const entity = changeSetOf(`entity ${name}`, (builder) => {
            builder.createEntity('Organisation', { name_fi: 'Esimerkki' }, { sources });
          });
          expect(await failureOf(store.commit(entity))).toMatchObject(
            missing(wrong, 'Source', 'changes.0.record.sources.1.source'),
          );
          const relationship = changeSetOf(`relationship ${name}`, (builder) => {
            builder.createRelationship('REPRESENTS', person, parish, {}, { sources });
          });
          expect(await failureOf(store.commit(relationship))).toMatchObject(
            missing(wrong, 'Source', 'changes.0.record.sources.1.source'),
          );
          const update = changeSetWith(`update ${name}`, [
            { action: 'update', record: { ...recordIn(changeSet, parish), sources } },
          ]);
          expect(await failureOf(store.commit(update))).toMatchObject(
            missing(wrong, 'Source', 'changes.0.record.sources.1.source'),
          );
        }
        expect(await store.revision()).toBe(1);
      }),
    );

    test(
      'an updated or deleted record that does not exist, or is of another kind, is missing',
      withStore(open, async (store) => {
        const { changeSet, parish, membership } = smallCounty();
        await store.commit(changeSet);
        const organisation = recordIn(changeSet, parish) as EntityContent<'Organisation'>;
        const member = recordIn(changeSet, membership) as RelationshipContent<'MEMBER_OF'>;
        const network = { ...organisation, kind: 'Network', properties: { name_fi: 'E' } } as const;
        const updates = [
          { ...organisation, id: UNKNOWN_ID },
          { ...member, id: UNKNOWN_ID },
          network,
        ];
        for (const [index, record] of updates.entries()) {
          const update = changeSetWith(`update ${index}`, [{ action: 'update', record }]);
          expect(await failureOf(store.commit(update))).toMatchObject(
            missing(record.id, record.kind, 'changes.0.record.id'),
          );
        }
        const deletions: [RecordKind, RecordId][] = [
          ['Organisation', UNKNOWN_ID],
          ['MEMBER_OF', UNKNOWN_ID],
          ['Network', parish],
          ['REPRESENTS', membership],
        ];
        for (const [kind, id] of deletions) {
          const deletion = changeSetWith(`delete ${kind} ${id}`, [{ action: 'delete', kind, id }]);
          expect(await failureOf(store.commit(deletion))).toMatchObject(
            missing(id, kind, 'changes.0.id'),
          );
        }
        expect(await store.revision()).toBe(1);
      }),
    );

    test(
      'an update cannot lead a relationship elsewhere',
      withStore(open, async (store) => {
        const { changeSet, membership, parish } = smallCounty();
        await store.commit(changeSet);
        const moved = { ...recordIn(changeSet, membership), from: parish } as RelationshipContent;
        const update = changeSetWith('move', [{ action: 'update', record: moved }]);
        expect(await failureOf(store.commit(update))).toMatchObject({
          name: 'InvalidInputError',
          problems: [{ code: 'endChanged', path: 'changes.0.record.from', value: parish }],
        });
      }),
    );

    test(
      'an entity that a relationship still leads to or from is not deleted',
      withStore(open, async (store) => {
        const { changeSet, association, council, person } = smallCounty();
        await store.commit(changeSet);
        const ends: [RecordKind, RecordId][] = [
          ['Organisation', association],
          ['Network', council],
          ['ContactPerson', person],
        ];
        for (const [kind, id] of ends) {
          const deletion = changeSetWith(`delete ${id}`, [{ action: 'delete', kind, id }]);
          const error = await failureOf(store.commit(deletion));
          expect(error).toMatchObject({ name: 'StillReferencedError', id });
          const { referrer, referrerKind } = error as {
            referrer: RecordId;
            referrerKind: RecordKind;
          };
          const named = recordIn(changeSet, referrer) as RelationshipContent;
          expect(named.kind).toBe(referrerKind);
          expect([named.from, named.to]).toContain(id);
        }
        expect(await store.revision()).toBe(1);
      }),
    );

    test(
      'a source that a record still names is not deleted, wherever in its list it stands',
      withStore(open, async (store) => {
        const { changeSet, source, parish, association, membership } = smallCounty();
        await store.commit(changeSet);
        const own = changeSetOf('sources', (builder) => {
          for (const title of ['Toinen esimerkki', 'Kolmas esimerkki']) {
            builder.createEntity('Source', { title });
          }
        });
        await store.commit(own);
        const [second = '', third = ''] = recordsOf(own, 2).map(({ id }) => id);
        const withSources = (id: RecordId, ...named: RecordId[]) =>
          ({
            action: 'update',
            record: { ...recordIn(changeSet, id), sources: named.map((one) => ({ source: one })) },
          }) as const;
        await store.commit(
          changeSetWith('name them', [
            withSources(parish, source, second),
            withSources(membership, source, third),
          ]),
        );
        const deletion = { action: 'delete', kind: 'Source' } as const;
        for (const [id, referrer, referrerKind] of [
          [second, parish, 'Organisation'],
          [third, membership, 'MEMBER_OF'],
        ] as const) {
          const refused = changeSetWith(`delete ${id}`, [{ ...deletion, id }]);
          expect(await failureOf(store.commit(refused))).toMatchObject({
            name: 'StillReferencedError',
            id,
            referrer,
            referrerKind,
          });
        }
        expect(await store.revision()).toBe(3);
        const whole = changeSetWith('with all that names them', [
          { ...deletion, id: second },
          { ...deletion, id: third },
          { ...deletion, id: source },
          withSources(parish),
          withSources(association),
          { action: 'delete', kind: 'MEMBER_OF', id: membership },
        ]);
        expect(await store.commit(whole)).toEqual({ revision: 4, applied: true });
        expect(await scanAll(store, 'Source')).toEqual([]);
      }),
    );

    test(
      'an entity is deleted together with all its relationships, in any order',
      withStore(open, async (store) => {
        const { changeSet, council } = smallCounty();
        await store.commit(changeSet);
        const around = [
          ...(await store.relationshipsOf('MEMBER_OF', 'to', [council])),
          ...(await store.relationshipsOf('COVERS', 'from', [council])),
        ];
        expect(around).toHaveLength(3);
        const deletion = changeSetOf('delete', (builder) => {
          builder.delete('Network', council, 1);
          for (const { kind, id } of around) builder.delete(kind, id, 1);
        });
        expect(await store.commit(deletion)).toEqual({ revision: 2, applied: true });
        expect((await store.readEntities([council])).size).toBe(0);
        for (const { kind, id } of around) {
          expect((await store.readRelationships(kind, [id])).size).toBe(0);
        }
        expect(await store.findByKey('Network', 'name', ['esimerkkineuvosto'])).toEqual(new Map());
        expect(await store.search({ text: 'esimerkkineuvosto', limit: 5 })).toEqual([]);
        expect(await store.idsByName('Network')).toEqual([]);
      }),
    );

    test(
      'a relationship cannot be created to an entity that the same ChangeSet deletes',
      withStore(open, async (store) => {
        const { changeSet, person, parish } = smallCounty();
        await store.commit(changeSet);
        const contradiction = changeSetOf('contradiction', (builder) => {
          builder.delete('Organisation', parish);
          builder.createRelationship('REPRESENTS', person, parish, {});
        });
        expect(await failureOf(store.commit(contradiction))).toMatchObject(
          missing(parish, 'Organisation', 'changes.1.record.to'),
        );
        expect((await store.readEntities([parish])).size).toBe(1);
      }),
    );
  });
}
