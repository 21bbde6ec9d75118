/** A list taken straight for a graph gives what it gives when it is imported into an empty store first. */
import fc from 'fast-check';
import { rankedOverlaps } from '../../src/analysis/overlap/rankedOverlaps.js';
import { relationOf } from '../../src/analysis/relation.js';
import { atOnce } from '../../src/analysis/steps.js';
import { degreeOf } from '../../src/graph/twoMode.js';
import { membershipGraph } from '../../src/importing/membershipGraph.js';
import { readList } from '../../src/importing/readList.js';
import { foldName } from '../../src/model/searchText.js';
import { parseDay } from '../../src/model/time/days.js';
import { Askings } from '../../src/questions/asking/askings.js';
import { overlaps } from '../../src/questions/overlaps.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { bringIn, withStore } from './importing.js';

const DAY = '2026-01-15';
const day = parseDay(DAY)!;

async function graphOf(lines: string) {
  const read = await readList({ bytes: [new TextEncoder().encode(lines)], mappings: [] });
  const found = await membershipGraph(read.list, day, read.remarks);
  return { ...found, problems: read.remarks.problems.map(({ row, code }) => `${row} ${code}`) };
}

/** Networks with the numbers of their organisations, by name. */
async function networksOf(lines: string) {
  const { graph, networks, organisations } = await graphOf(lines);
  const { rowOffsets, rowColumns } = graph;
  return networks.map((name, row) =>
    [
      name,
      ...Array.from(
        rowColumns.subarray(rowOffsets[row], rowOffsets[row + 1]),
        (column) => organisations[column]!,
      ),
    ].join(': '),
  );
}

describe('the graph of a list', () => {
  test('has networks and organisations in the order in which the list names them', async () => {
    expect(await networksOf('järjestö;verkosto\nB ry;G\nA ry;F\nB ry;F\n')).toEqual([
      'G: B ry',
      'F: B ry: A ry',
    ]);
  });

  test('takes names that differ in case, accents, spaces or punctuation for one', async () => {
    const { networks, organisations, passedOver, byMoreThanNames } = await graphOf(
      'järjestö;verkosto\nKaarna ry;Foorumi\nKAARNA  ry.;foorumi\nTuohi ry;Foorumi\n',
    );
    expect({ networks, organisations, byMoreThanNames }).toEqual({
      networks: ['Foorumi'],
      organisations: ['Kaarna ry', 'Tuohi ry'],
      byMoreThanNames: false,
    });
    expect(passedOver).toEqual({ people: 0, notThen: 0, possible: 0, repeated: 1 });
  });

  test('has each name once, as the import folds it', async () => {
    const letters = fc.constantFrom(
      ...['a', 'A', 'b', '1', 'ä', 'Å', 'ø', ' ', '-', '.', '&', '~'],
    );
    const name = fc.string({ unit: letters, maxLength: 6 }).map((text) => `x${text}`);
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 30 }), async (names) => {
        const { organisations } = await graphOf(
          `järjestö;verkosto\n${names.map((one) => `${one};F\n`).join('')}`,
        );
        const first = new Map<string, string>();
        for (const one of names) {
          const folded = foldName(one);
          if (!first.has(folded)) first.set(folded, one.trim().replace(/ +/g, ' '));
        }
        expect(organisations).toEqual([...first.values()]);
      }),
    );
  });

  test('tells organisations of one name apart by municipality and number', async () => {
    const { organisations, byMoreThanNames } = await graphOf(
      [
        'järjestö;kunta;y-tunnus;verkosto',
        'Kerho;Kemi;;F',
        'Kerho;Tornio;;F',
        'Kerho;240;;G',
        'Kerho;Kemi;0245437-2;G',
      ].join('\n'),
    );
    expect([organisations, byMoreThanNames]).toEqual([['Kerho', 'Kerho'], true]);
  });

  test('tells which organisations it cannot tell apart', async () => {
    const { problems } = await graphOf(
      'järjestö;kunta;verkosto\nKerho;Kemi;F\nKerho;Tornio;F\nKerho;;G\n',
    );
    expect(problems).toEqual(['4 ambiguousOrganisation']);
  });

  test('passes over people, and what does not or may not hold on the day', async () => {
    const { graph, passedOver } = await graphOf(
      [
        'järjestö;henkilö;verkosto;alkaen;päättyen',
        'A ry;;F;;',
        ';Essi Esimerkki;F;;',
        'B ry;;F;;14.1.2026',
        'B ry;;G;;15.1.2026',
        'C ry;;G;16.1.2026;',
        'C ry;;F;2026;',
        'D ry;;F;?;?',
      ].join('\n'),
    );
    expect(passedOver).toEqual({ people: 1, notThen: 2, possible: 1, repeated: 0 });
    expect(graph.rowColumns.length).toBe(3);
  });
});

describe('overlaps', () => {
  const row = fc.record({
    member: fc.constantFrom(
      ...['A ry;', 'a RY;', 'B ry;', 'C ry;', 'D ry;', 'E ry;', ';Essi Esimerkki'],
    ),
    network: fc.constantFrom('F', 'f', 'G', 'H', 'I'),
    municipality: fc.constantFrom('', '', 'Kemi', '240', 'Tornio'),
    from: fc.constantFrom('', '', '2012', '2026', '1.6.2012', '?'),
    to: fc.constantFrom('', '', '31.12.2014', '15.1.2026', '2026', 'toistaiseksi', '?'),
  });
  const list = fc
    .record({ withHomes: fc.boolean(), rows: fc.array(row, { minLength: 1, maxLength: 40 }) })
    .map(({ withHomes, rows }) => {
      // The import refuses what is said twice in the same words; a graph counts it once.
      const lines = rows.map(({ member, network, municipality, from, to }, place) =>
        [member, network, withHomes ? municipality : '', from, to, `luettelo ${place}`].join(';'),
      );
      return ['järjestö;henkilö;verkosto;kunta;alkaen;päättyen;lähde', ...lines].join('\n');
    });

  test('are those of an empty store into which the list is imported', async () => {
    await fc.assert(
      fc.asyncProperty(list, fc.integer({ min: 1, max: 3 }), async (lines, minShared) => {
        await withStore(async (store) => {
          const { codes } = await bringIn(store, lines, { dated: DAY });
          const { problems, ...found } = await graphOf(lines);
          expect(problems).toEqual(codes);
          if (codes.length > 0) return;
          expect(pairsOf(found, minShared)).toEqual(await pairsIn(store, minShared));
        });
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

type Found = Omit<Awaited<ReturnType<typeof graphOf>>, 'problems'>;

/** Every pair in one line, whichever of its networks comes first. */
function pairsOf({ graph, networks }: Found, minShared: number): string[] {
  const { best } = atOnce(
    rankedOverlaps(
      graph,
      { ranking: 'jaccard', minShared, count: 1_000 },
      { from: 0, to: networks.length },
    ),
  );
  return Array.from({ length: best.length }, (_, place) => {
    const [a, b] = [best.first[place]!, best.second[place]!];
    const [sizeA, sizeB] = [degreeOf(graph.rowOffsets, a), degreeOf(graph.rowOffsets, b)];
    const shared = best.shared[place]!;
    const sides = [`${networks[a]} ${sizeA}`, `${networks[b]} ${sizeB}`].sort();
    return [...sides, shared, best.value[place], relationOf({ shared, sizeA, sizeB })].join(', ');
  }).sort();
}

async function pairsIn(store: GraphStore, minShared: number): Promise<string[]> {
  const askings = await Askings.open(store, (error) => {
    throw error;
  });
  try {
    const request = askings.forRequest(new AbortController().signal);
    const asking = await request.asking({ asOf: day });
    const { items } = await overlaps(asking, { minShared, measure: 'jaccard', first: 500 });
    const entities = await store.readEntities(items.flatMap(({ a, b }) => [a, b]));
    const nameOf = (id: string) => (entities.get(id)!.properties as { name_fi: string }).name_fi;
    return items
      .map(({ a, b, members: { shared, sizeA, sizeB, jaccard }, relation }) => {
        const sides = [`${nameOf(a)} ${sizeA}`, `${nameOf(b)} ${sizeB}`].sort();
        return [...sides, shared, jaccard, relation].join(', ');
      })
      .sort();
  } finally {
    await askings.close();
  }
}
