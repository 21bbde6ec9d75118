/** Lists that disagree: both are kept, and what stands follows from what was said, not from the order. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { fieldsSpokenFor, placeText } from '../../src/model/statements/locator.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { changeSetOf } from '../contract/fixtures.js';
import { all, bringIn, relationships, withStore } from './importing.js';

const headings = 'järjestö;y-tunnus;rekisterinumero;tyyppi;kunta;verkosto;rooli;alkaen;päättyen';

/** What the store holds, without ids and revisions. */
async function held(store: GraphStore) {
  const titles = new Map(
    (await all(store, 'Source')).map(({ id, properties }) => [id, properties.title]),
  );
  const statements = await all(store, 'Statement');
  return {
    organisations: (await all(store, 'Organisation')).map(({ properties, sources }) => ({
      ...properties,
      sources: sources.map(({ source }) => titles.get(source)).sort(),
    })),
    homes: await relationships(store, 'LOCATED_IN'),
    memberships: (await all(store, 'MEMBER_OF')).map(({ properties, validity, sources }) => ({
      ...properties,
      from: validity.from,
      to: validity.to,
      sources: sources.map(({ source }) => titles.get(source)).sort(),
    })),
    statements: statements
      .map(({ properties: { recordKind, field, value, statedOn }, sources }) => {
        const by = sources.map((one) => `${titles.get(one.source)} ${placeText(one)}`).join();
        return `${recordKind}.${field} = ${value} ${statedOn} ${by}`;
      })
      .sort(),
  };
}

test('each source gets a statement with its place, and the newest stands', () =>
  withStore(async (store) => {
    await bringIn(store, `${headings}\nA ry;0245437-2;111;yhdistys;Kemi;F;;2012;\n`, {
      dated: '2024-01-01',
      fileName: 'vanha.csv',
    });
    await bringIn(store, `${headings}\nA ry;0245437-2;222;yhdistys;Tornio;F;;2015;\n`, {
      dated: '2025-01-01',
      fileName: 'uusi.csv',
    });
    const { organisations, homes, memberships, statements } = await held(store);
    expect(organisations).toEqual([
      {
        name_fi: 'A ry',
        businessId: '0245437-2',
        associationNumber: '222',
        kind: 'association',
        sources: ['uusi.csv', 'vanha.csv'],
      },
    ]);
    expect(homes).toEqual(['A ry → Tornio']);
    expect(memberships).toEqual([{ from: '2015', to: 'open', sources: ['uusi.csv', 'vanha.csv'] }]);
    expect(statements.filter((one) => !one.includes('LOCATED_IN'))).toEqual([
      'MEMBER_OF.validFrom = "2012" 2024-01-01 vanha.csv row 2',
      'MEMBER_OF.validFrom = "2015" 2025-01-01 uusi.csv row 2',
      'Organisation.associationNumber = "111" 2024-01-01 vanha.csv row 2',
      'Organisation.associationNumber = "222" 2025-01-01 uusi.csv row 2',
    ]);
    expect(statements.filter((one) => one.includes('LOCATED_IN'))).toHaveLength(2);
  }));

test('an equal register number and name is the same organisation, whose business IDs then differ', () =>
  withStore(async (store) => {
    await bringIn(store, `${headings}\nA ry;0245437-2;111;;;F;;;\n`, { dated: '2025-01-01' });
    const { told } = await bringIn(store, `${headings}\nA ry;0116297-6;111;;;F;;;\n`, {
      dated: '2024-01-01',
    });
    expect(told.notes).toEqual([
      'rivi 2, sarake ”y-tunnus”, arvo ”0116297-6”: A ry: lähteet ovat eri mieltä. Kumpikin tieto säilyy; voimassa on ”0245437-2”. Sen lähde on uusin.',
    ]);
    expect(await all(store, 'Organisation')).toHaveLength(1);
    expect((await held(store)).statements).toHaveLength(2);
  }));

test('a source that agrees is named among the sources, with the fields it speaks for', () =>
  withStore(async (store) => {
    await bringIn(store, `${headings}\nA ry;0245437-2;111;;;F;jäsen;2012;\n`, {
      dated: '2024-01-01',
    });
    const { plan } = await bringIn(store, `${headings}\n\nA ry;0245437-2;;;;F;jäsen;2012;\n`, {
      dated: '2025-01-01',
    });
    expect(plan.counts).toMatchObject({
      organisations: { unchanged: 1, updated: 0 },
      memberships: { unchanged: 1, updated: 0 },
    });
    const [organisation] = await all(store, 'Organisation');
    expect(organisation?.sources.map((one) => [placeText(one), fieldsSpokenFor(one)])).toEqual([
      ['row 2', undefined],
      ['row 3', ['businessId']],
    ]);
    const [membership] = await all(store, 'MEMBER_OF');
    expect(membership?.sources.map((one) => [placeText(one), fieldsSpokenFor(one)])).toEqual([
      ['row 2', undefined],
      ['row 3', undefined],
    ]);
    expect(await all(store, 'Statement')).toEqual([]);
  }));

test('an end told later does not deny that the membership went on before; an end before that day does', () =>
  withStore(async (store) => {
    const list = (end: string) => `järjestö;verkosto;alkaen;päättyen\nA ry;F;1.1.2012;${end}\n`;
    await bringIn(store, list('toistaiseksi'), { dated: '2020-06-01' });
    const later = await bringIn(store, list('31.12.2020'), { dated: '2021-01-01' });
    expect(later.told.notes).toEqual([]);
    const earlier = await bringIn(store, list('31.12.2019'), { dated: '2020-01-15' });
    expect(earlier.told.notes).toHaveLength(1);
    expect(await relationships(store, 'MEMBER_OF')).toEqual(['A ry → F 2012-01-01–2021-01-01']);
  }));

const cell = (...choices: string[]) => fc.constantFrom('', ...choices);
const source = fc.record({
  reliability: fc.constantFrom(undefined, 20, 50, 80),
  dated: fc.constantFrom('2013-03-01', '2013-06-01', '2013-09-01'),
  row: fc
    .record({
      associationNumber: cell('111', '222', '333'),
      kind: cell('yhdistys', 'säätiö'),
      home: cell('Kemi', 'Tornio', 'Rovaniemi'),
      network: fc.constant('F'),
      role: fc.constant(''),
      from: fc.constantFrom('2012', '1.6.2012', '1.7.2012', '6.2012', '2011'),
      to: fc.constantFrom(
        'toistaiseksi',
        '2014',
        '31.12.2014',
        '30.6.2014',
        '1.7.2013',
        '1.10.2013',
      ),
    })
    .map((said) => ['A ry', '0245437-2', ...Object.values(said)].join(';')),
});

interface DatedList {
  readonly title: string;
  readonly list: string;
  readonly dated: string;
  readonly reliability: number | undefined;
}

/** Brings in the lists, each under a title whose source has said before how far it is trusted. */
async function heldAfter(sources: readonly DatedList[]) {
  let result: Awaited<ReturnType<typeof held>> | undefined;
  await withStore(async (store) => {
    const trusted = sources.toSorted((a, b) => (a.title < b.title ? -1 : 1));
    await store.commit(
      changeSetOf('trusted', (builder) => {
        for (const { title, list, dated, reliability } of trusted) {
          const digest = createHash('sha256').update(list).digest('hex');
          const known = { title, digest, publishedOn: dated };
          builder.createEntity('Source', reliability ? { ...known, reliability } : known);
        }
      }),
    );
    for (const { title, list, dated } of sources) {
      const { told } = await bringIn(store, list, { dated, fileName: title, on: dated });
      expect(told.problems).toEqual([]);
    }
    result = await held(store);
  });
  return result;
}

test('what stands does not depend on the order in which the lists came in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(source, { minLength: 2, maxLength: 4 })
        .chain((sources) =>
          fc
            .shuffledSubarray([...sources.keys()], { minLength: sources.length })
            .map((order) => ({ sources, order })),
        ),
      async ({ sources, order }) => {
        const lists = sources.map(({ row, dated, reliability }, number) => ({
          reliability,
          title: `${number}.csv`,
          list: `${headings}\n${row}\n${'\n'.repeat(number)}`,
          dated,
        }));
        const inTurn = await heldAfter(lists);
        const shuffled = await heldAfter(order.map((number) => lists[number]!));
        expect(shuffled).toEqual(inTurn);
      },
    ),
    { numRuns: 12 },
  );
}, 300_000);
