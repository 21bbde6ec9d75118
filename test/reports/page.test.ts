/** The page of a report: nothing unfilled in it, whatever the county is like, and nothing unescaped. */
import fc from 'fast-check';
import { locales } from '../../src/model/languages.js';
import { overlapPage } from '../../src/reports/overlap/overlapPage.js';
import { type County, countyOf } from '../questions/county.js';
import { anyCounty, areaNames, days, writeSketch } from '../questions/randomCounty.js';
import { temporaryStores } from '../snapshot/stores.js';

const stores = temporaryStores();

function page(county: County, area: string | undefined, lang?: string, asOf?: string) {
  const request = county.request();
  const source = {
    asking: async (day: number | undefined) => request.asking({ asOf: day }),
    reader: () => request.records,
    register: request.decisions,
    onFailure: (error: unknown) => {
      throw error;
    },
  };
  return overlapPage(source, { area, lang, asOf }, 'fi', { href: '/report.css' });
}

/** What a text without its values, or a value that nobody thought of, would leave behind. */
const UNFILLED = /undefined|\bnull\b|NaN|Infinity|\{\{|\[object|report[A-Z]*[a-z]*:[a-z]/;

/** Of a table without cells that span others. */
function cellsByRow(table: string): number[] {
  const rows = [...table.matchAll(/<tr>.*?<\/tr>/gs)];
  return rows.map(([row]) => row.match(/<t[hd][ >]/g)?.length ?? 0);
}

test('of any county: no value is missing and no cell of a table, in any language', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyCounty,
      fc.constantFrom(...locales),
      fc.constantFrom(...areaNames),
      fc.constantFrom(...days),
      async (sketch, lang, area, day) => {
        const county = await countyOf(stores, writeSketch(sketch));
        const { status, html, isWhole } = await page(county, area, lang, day);
        expect([status, isWhole]).toEqual([200, true]);
        expect(html).toContain(`<html lang="${lang}"`);
        expect(html).not.toMatch(UNFILLED);
        for (const [table] of html.matchAll(/<table>.*?<\/table>/gs)) {
          expect(new Set(cellsByRow(table)).size).toBe(1);
        }
      },
    ),
    { numRuns: 40 },
  );
});

describe('areas by name', () => {
  let county: County;
  beforeAll(async () => {
    county = await countyOf(stores, (writer) => {
      writer.area('Esimerkkimaan hyvinvointialue', 'wellbeingServicesCounty');
      writer.area('Esimerkkilä', 'municipality', ['Esimerkkimaan hyvinvointialue'], {
        code: '999',
      });
      writer.area('Hiljainen hyvinvointialue', 'wellbeingServicesCounty');
      writer.network('<b>Aamu</b> & "Ilta"', { covers: ['Esimerkkilä'] });
      writer.network('Aamu', { covers: ['Esimerkkilä'] });
      writer.lists({ '<b>Aamu</b> & "Ilta"': 'x y z', Aamu: 'x y z' });
    });
  });

  test.each(['esimerkkilä', 'ESIMERKKILA', '999', 'Esimerkkimaan  hyvinvointialue'])(
    '%s is found',
    async (area) => {
      expect((await page(county, area)).status).toBe(200);
    },
  );

  test('a slip is told with the nearest, as a link', async () => {
    const { status, html, said } = await page(county, 'Esimerkila');
    expect(status).toBe(404);
    expect(said).toEqual([
      'Aluetta ”Esimerkila” ei ole. Katsottu päivä on 15. tammikuuta 2026.',
      'Tarkoititko jotakin näistä?',
      'Esimerkkilä',
    ]);
    expect(html).toContain(`area=${county.id('Esimerkkilä')}&amp;lang=fi`);
  });

  test('what is like nothing: the counties there are', async () => {
    const { status, said } = await page(county, 'qqqqqqqq');
    expect(status).toBe(404);
    expect(said.slice(1)).toEqual([
      'Valitse alue näistä.',
      'Esimerkkimaan hyvinvointialue: 2 verkostoa',
    ]);
  });

  test('without an area: the counties to choose from', async () => {
    const { status, html, said } = await page(county, undefined, 'en');
    expect(status).toBe(200);
    expect(said).toEqual([
      'Choose the area whose report you want to read.',
      'Esimerkkimaan hyvinvointialue: 2 networks',
    ]);
    expect(html).toContain(
      '<a href="/reports/overlap?lang=sv" lang="sv" hrefLang="sv">På svenska</a>',
    );
  });

  test.each([
    ['la', undefined, 'Kieltä ”la” ei ole. Kielet ovat fi, sv, en.'],
    ['fi', '2026-02-30', '”2026-02-30” ei ole päivä. Kirjoita päivä muodossa 2026-01-31.'],
  ])('language %s, day %s: refused with what would do', async (lang, day, sentence) => {
    const { status, said } = await page(county, 'Esimerkkilä', lang, day);
    expect([status, ...said]).toEqual([400, sentence]);
  });

  test('names are text, never markup', async () => {
    const { html } = await page(county, 'Esimerkkilä');
    expect(html).toContain('&lt;b&gt;Aamu&lt;/b&gt; &amp; &quot;Ilta&quot;');
    expect(html).not.toContain('<b>');
  });

  test('what was asked for is text too', async () => {
    const { html } = await page(county, '<script>alert(1)</script>');
    expect(html).not.toContain('<script');
  });

  test('nothing in it needs inline style or script', async () => {
    const { html } = await page(county, 'Esimerkkilä');
    expect(html).not.toMatch(/<style|<script|\sstyle=|\son[a-z]+=/);
    expect(html).toContain('<link rel="stylesheet" href="/report.css"/>');
  });
});
