/** The overlap report on a screen, on a phone and on paper, on the demonstration county. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser, visit, type Visit } from '../support/browser.js';
import { type RunningService, startService } from '../support/service.js';

describeInBrowser('the overlap report', () => {
  let service: RunningService;
  let browser: Browser;
  let open: Visit[] = [];

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });
  afterEach(async () => {
    const visits = open;
    open = [];
    for (const { page, errors, strangers } of visits) {
      expect(errors).toEqual([]);
      expect(strangers).toEqual([]);
      await page.context().close();
    }
  });

  async function openReport(query: string, options = {}): Promise<Page> {
    const visited = await visit(browser, `${service.url}/reports/overlap${query}`, options);
    open.push(visited);
    return visited.page;
  }

  const lapland = '?area=Lapin+hyvinvointialue';

  test('says for whom, of which day and revision it is, and that the data are invented', async () => {
    const page = await openReport(lapland);
    await page.getByRole('heading', { level: 1, name: /Lapin hyvinvointialue/ }).waitFor();
    await page.getByText('Älä tee sen perusteella päätöksiä').waitFor();
    await page.getByText('Tietojen versio', { exact: true }).waitFor();
    expect(await page.getByRole('article').count()).toBeGreaterThan(5);
  });

  test.each(['fi', 'sv', 'en'])('has no finding of axe in %s', async (lang) => {
    const page = await openReport(`${lapland}&lang=${lang}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  test('a link leads to every section, to the other languages, and to the map', async () => {
    const page = await openReport(lapland);
    const links = page.getByRole('navigation', { name: 'Sisällys' }).getByRole('link');
    const targets = [];
    for (const link of await links.all()) {
      targets.push(await page.locator(`section${await link.getAttribute('href')}`).count());
    }
    expect(targets.length).toBeGreaterThan(8);
    expect(new Set(targets)).toEqual(new Set([1]));
    await page.getByRole('link', { name: 'På svenska' }).click();
    await page.getByRole('heading', { level: 2, name: 'Sammanfattning' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    await page.getByRole('link', { name: 'Nätverkskartan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Var nätverken överlappar' }).waitFor();
  });

  test('fits a phone without scrolling sideways', async () => {
    const page = await openReport(lapland, { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  test('every chart has words for who does not see it', async () => {
    const page = await openReport(lapland);
    const titles = await page.locator('.chart .scroll > svg > title').allTextContents();
    expect(titles.length).toBe(await page.locator('.chart .scroll > svg').count());
    for (const title of titles) expect(title).toMatch(/\d/);
  });

  test('prints on A4, with what it is in the margin and its number on every page', async () => {
    const page = await openReport(lapland);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    // 210 × 297 mm in points.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header .ways').isVisible()).toBe(false);
    expect(
      await page.evaluate(
        'getComputedStyle(document.documentElement).getPropertyValue("--running")',
      ),
    ).toContain('Lapin hyvinvointialue');
  });

  test('an area that there is not leads to those that are near', async () => {
    const { page, errors } = await visit(browser, `${service.url}/reports/overlap?area=Sodankylo`);
    // The browser itself tells of the status.
    expect(errors.every((error) => error.includes('404'))).toBe(true);
    await page.getByRole('link', { name: 'Sodankylä' }).click();
    await page.getByRole('heading', { level: 1, name: /Sodankylä/ }).waitFor();
    await page.context().close();
  });

  test('without an area, the counties to choose from', async () => {
    const page = await openReport('');
    await page.getByRole('link', { name: 'Lapin hyvinvointialue' }).click();
    await page.getByRole('heading', { level: 1, name: /Lapin hyvinvointialue/ }).waitFor();
  });
});
