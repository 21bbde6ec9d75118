/** What a preview tells is what bringing the file in does, whatever the file and the store. */
import fc from 'fast-check';
import { entityKinds, relationshipKinds } from '../../src/model/kinds.js';
import type { Entity, Relationship } from '../../src/model/record.js';
import type { KindTally } from '../../src/model/workspace/importPreview.js';
import { changeSetOf } from '../contract/fixtures.js';
import { all, bringIn, withStore } from './importing.js';
import { everything, preview } from './previewContract.js';
import { filled, workbookOf } from './workbooks.js';

const cell = (...choices: string[]) => fc.constantFrom('', ...choices);
const row = fc
  .record({
    member: fc.constantFrom('A ry;', 'a RY;', 'B ry;', 'C ry;', ';Essi Esimerkki', ';Aatu Arkki'),
    network: fc.constantFrom('F', 'G'),
    role: cell('jäsen', 'sihteeri'),
    municipality: cell('Kemi', 'Tornio'),
    businessId: cell('0245437-2', '0116297-6'),
    from: cell('2012', '1.6.2012', '1.1.2015'),
    to: cell('2014', '31.12.2014', '31.12.2020', 'toistaiseksi'),
    contact: cell('Essi Esimerkki', 'Aatu Arkki', 'Essi Arkki'),
    email: cell('essi@esimerkki.invalid', 'toimisto@esimerkki.invalid'),
  })
  .map((said) => Object.values(said).join(';'));
const list = fc
  .array(row, { minLength: 1, maxLength: 7 })
  .map((rows) =>
    [
      'järjestö;henkilö;verkosto;rooli;kunta;y-tunnus;alkaen;päättyen;yhteyshenkilö;sähköposti',
      ...rows,
    ].join('\n'),
  );

type All = ReadonlyMap<string, Entity | Relationship>;

/** What has become of the records, by comparing all that is there with all that was there. */
function difference(before: All, after: All) {
  const content = ({ properties, validity, status }: Entity | Relationship) =>
    JSON.stringify([properties, validity, status]);
  const isOver = ({ validity, status }: Entity | Relationship) =>
    status === 'ended' || !['open', 'unknown'].includes(validity.to);
  return [...entityKinds, ...relationshipKinds].flatMap((kind) => {
    const [was, is] = [before, after].map((records) =>
      [...records.values()].filter((one) => one.kind === kind),
    ) as [(Entity | Relationship)[], (Entity | Relationship)[]];
    const kept = is.flatMap((one) => {
      const earlier = before.get(one.id);
      return earlier && earlier.revision !== one.revision ? [{ one, earlier }] : [];
    });
    const changed = kept.filter(({ one, earlier }) => content(one) !== content(earlier));
    const ending = changed.filter(({ one, earlier }) => isOver(one) && !isOver(earlier));
    const told = {
      ...{ kind, created: is.filter(({ id }) => !before.has(id)).length },
      updated: changed.length - ending.length,
      confirmed: kept.length - changed.length,
      ended: was.filter(({ id }) => !after.has(id)).length + ending.length,
    };
    return told.created + told.updated + told.confirmed + told.ended > 0 ? [told] : [];
  });
}

/** The same as a preview tells it, without what would stay as it is. */
function written(tallies: readonly KindTally[]) {
  return tallies
    .map(({ kind, created, updated, confirmed, ended }) => ({
      ...{ kind, created, updated, confirmed, ended },
    }))
    .filter(({ created, updated, confirmed, ended }) => created + updated + confirmed + ended > 0);
}

test('the counts of a preview are those of what it does, and others stay as they are', async () => {
  const property = fc.asyncProperty(list, list, fc.boolean(), (first, second, isComplete) =>
    withStore(async (store) => {
      await bringIn(store, first, { on: '2026-01-15', fileName: 'ensin.csv' });
      const before = await everything(store);
      const { content, commit } = await preview(store, second, { reading: { isComplete } });
      expect(await everything(store)).toEqual(before);
      if (content.problemCount > 0) {
        await expect(commit()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
        expect(content.tallies).toEqual([]);
        return;
      }
      await commit();
      const after = await everything(store);
      expect(written(content.tallies)).toEqual(difference(before, after));
      const networks = new Set(
        second
          .split('\n')
          .slice(1)
          .map((line) => line.split(';')[2]),
      );
      const of = content.tallies.find(({ kind }) => kind === 'Network');
      const named = of && of.created + of.updated + of.confirmed + of.ended + of.unchanged;
      expect(named).toBe(networks.size);
    }),
  );
  await fc.assert(property, { numRuns: 25 });
}, 120_000);

describe('of a workbook of records', () => {
  test('a preview tells what ends, and where a number can be read in two ways', () =>
    withStore(async (store) => {
      await bringIn(store, 'järjestö;verkosto\nA ry;F\nB ry;F\n');
      const [network] = await all(store, 'Network');
      const [member] = await all(store, 'MEMBER_OF');
      const ending = await filled('fi', {
        Network: [
          {
            ...{ id: network!.id, name_fi: 'F', validTo: '31.12.2025' },
            version: String(network!.revision),
          },
        ],
        MEMBER_OF: [{ id: member!.id, from: member!.from, to: member!.to, role: 'jäsen' }],
      });
      const { content, commit } = await preview(store, ending);
      const counts = content.tallies.map(
        ({ kind, created, updated, ended }) => `${kind} ${created} ${updated} ${ended}`,
      );
      expect(counts).toEqual(expect.arrayContaining(['Network 0 0 1', 'MEMBER_OF 0 1 0']));
      const before = await everything(store);
      await commit();
      expect(difference(before, await everything(store))).toEqual(written(content.tallies));

      const unclear = await filled('fi', {
        Area: [{ name_fi: 'Alue', code: 'x', kind: 'palvelualue', latitude: '1.234' }],
      });
      const { content: found } = await preview(store, unclear);
      expect(found.problemCount).toBeGreaterThan(0);
      const [remark] = found.remarks.filter(({ code }) => code === 'decimalUnclear');
      expect(remark).toMatchObject({ isProblem: true, row: 2 });
      expect(remark?.column).toMatch(/^[A-Z]+$/);
    }));

  test('a list on one of several sheets is read by what was told, again when it is brought in', () =>
    withStore(async (store) => {
      const bytes = await workbookOf(
        { name: 'Muu', rows: [['ei mitään']] },
        {
          name: 'Jäsenet',
          rows: [
            ['Kuka', 'Mihin', 'Oma'],
            ['A ry', 'F', 'x'],
          ],
        },
      );
      const reading = {
        ...{ sheet: 'Jäsenet', datedOn: '2025-05-01', isComplete: true },
        mappings: [
          { heading: 'Kuka', field: 'organisation' },
          { heading: 'Mihin', field: 'network' },
        ] as const,
      };
      const { content, found, commit } = await preview(store, bytes, { reading });
      expect(content).toMatchObject({
        ...{ spokenFor: '2025-05-01', missing: 0, sheet: 'Jäsenet' },
        mappings: ['Kuka=organisation', 'Mihin=network'],
      });
      expect(content.remarks).toEqual([
        { isProblem: false, code: 'columnLeftOut', sheet: 'Jäsenet', row: 1 },
        { isProblem: false, code: 'sheetNotRead', sheet: 'Muu' },
      ]);
      expect(found.tellings?.map(({ sentence }) => sentence('en'))).toEqual([
        expect.stringMatching(/Oma/),
        expect.stringMatching(/"Muu"/),
      ]);
      await commit();
      expect(await all(store, 'MEMBER_OF')).toHaveLength(1);
      expect((await all(store, 'SPEAKS_FOR')).map(({ validity }) => validity.from)).toEqual([
        '2025-05-01',
      ]);
    }));
});

test('whose name fits two is told by its place, without the name', () =>
  withStore(async (store) => {
    await store.commit(
      changeSetOf('namesakes', (builder) => {
        for (const email of ['yksi@esimerkki.invalid', 'kaksi@esimerkki.invalid']) {
          builder.createEntity('ContactPerson', { name: 'Kanari Esimerkki', email });
        }
      }),
    );
    const { content, found } = await preview(store, 'henkilö;verkosto\nKanari Esimerkki;F\n');
    expect(content.remarks).toEqual([
      { isProblem: true, code: 'ambiguousPerson', row: 2, column: 'A' },
    ]);
    expect(JSON.stringify(content)).not.toMatch(/Kanari|yksi@/);
    expect(found.tellings?.[0]).toMatchObject({ value: 'Kanari Esimerkki' });
  }));
