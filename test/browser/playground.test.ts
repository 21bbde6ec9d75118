/** The playground: GraphiQL from our own origin, with the example operations as its tabs. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser, visit } from '../support/browser.js';
import { type RunningService, startService } from '../support/service.js';

const operations = new URL('../../schema/operations/', import.meta.url);

describeInBrowser('the playground', () => {
  let service: RunningService;
  let browser: Browser;
  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), openBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  test('opens every example as a tab, and runs the first without any outside help', async () => {
    const { page, errors, strangers } = await visit(browser, `${service.url}/graphql`);
    const names = readdirSync(operations).map(
      (file) =>
        /(?:query|mutation) (\w+)/.exec(readFileSync(new URL(file, operations), 'utf8'))?.[1],
    );
    await page.getByRole('tab', { name: 'Overlaps', exact: true }).waitFor({ timeout: 60_000 });
    const tabs = await page.getByRole('tab').allTextContents();
    expect(new Set(tabs)).toEqual(new Set(names));
    expect(tabs).toHaveLength(names.length);

    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.result-window').getByText('"totalCount"').waitFor({ timeout: 60_000 });
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
  }, 150_000);

  test('an example that needs identifiers has them filled in', async () => {
    const { page, errors } = await visit(browser, `${service.url}/graphql`);
    await page.getByRole('tab', { name: 'Overlap', exact: true }).click({ timeout: 60_000 });
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.result-window').getByText('"relationName"').waitFor({ timeout: 60_000 });
    expect(errors).toEqual([]);
  }, 150_000);
});
