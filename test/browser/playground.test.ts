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
  });
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
    await page.getByTitle('Overlaps', { exact: true }).waitFor();
    const tabs = await page.locator('.graphiql-tab-button').allTextContents();
    expect(new Set(tabs)).toEqual(new Set(names));
    expect(tabs).toHaveLength(names.length);

    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.result-window').getByText('"totalCount"').waitFor();
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
  });

  test('every question runs as it opens, its identifiers filled in; a command may ask which records', async () => {
    const { page } = await visit(browser, `${service.url}/graphql`);
    await page.getByTitle('Overlaps', { exact: true }).waitFor();
    // The editor keeps its tabs a moment after it has shown them.
    let kept: string | null = null;
    while (
      (kept ??= await page.evaluate<string | null>('localStorage["graphiql:tabState"] ?? null')) ===
      null
    ) {
      await page.waitForTimeout(50);
    }
    const { tabs } = JSON.parse(kept) as { tabs: { query: string; variables: string | null }[] };
    expect(tabs.length).toBeGreaterThan(10);
    for (const { query, variables } of tabs) {
      const given = JSON.parse(variables || '{}') as object;
      const required = [...query.matchAll(/\$(\w+): \w+!(?! =)/g)].map(([, name]) => name!);
      if (required.some((name) => !Object.hasOwn(given, name))) {
        expect(query).toMatch(/^mutation /m);
        continue;
      }
      const answer = await service.ask(query, given);
      for (const content of Object.values(answer as object)) expect(content).not.toBeNull();
    }
  });
});
