/** The playground: GraphiQL from our own origin, with the example operations as its tabs. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { describeInBrowser, openBrowser, type Visit, visit } from '../support/browser.js';
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

  const inEditor = (page: Page, word: string): Locator =>
    page.locator('.graphiql-query-editor').getByText(word, { exact: true });

  /** The playground with its first example written in the editor: GraphiQL forgets what is chosen before. */
  async function visitPlayground(): Promise<Visit> {
    const opened = await visit(browser, `${service.url}/graphql`);
    await inEditor(opened.page, 'query').waitFor();
    return opened;
  }

  test('opens every example as a tab, and runs the first without any outside help', async () => {
    const { page, errors, strangers } = await visitPlayground();
    const names = readdirSync(operations).map(
      (file) =>
        /^(?:query|mutation|subscription) (\w+)/m.exec(
          readFileSync(new URL(file, operations), 'utf8'),
        )?.[1],
    );
    const tabs = await page.locator('.graphiql-tab-button').allTextContents();
    expect(new Set(tabs)).toEqual(new Set(names));
    expect(tabs).toHaveLength(names.length);

    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.result-window').getByText('"totalCount"').waitFor();
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
  });

  test('every question runs as it opens, its identifiers filled in; a command may ask which records, and a form for its token', async () => {
    const { page } = await visitPlayground();
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
        // A token is told once, to who asked for the link.
        if (!required.includes('token')) expect(query).toMatch(/^mutation /m);
        continue;
      }
      if (/^subscription /m.test(query)) continue;
      const answer = await service.ask(query, given);
      for (const content of Object.values(answer as object)) expect(content).not.toBeNull();
    }
  });

  test('a subscription is heard on the page as it happens', async () => {
    const { page, errors, strangers } = await visitPlayground();
    await page.getByTitle('Changed', { exact: true }).click();
    await inEditor(page, 'subscription').waitFor();
    await page.getByRole('button', { name: /^Execute query/ }).click();
    const told = page.locator('.result-window').getByText('"records"');
    // A subscription begins some time after it was sent, so there is something to hear until it has.
    for (let count = 0; (await told.count()) === 0; count++) {
      await service.ask(
        'mutation ($name: String!) { createNetwork(input: { name: { fi: $name } }) { revision } }',
        { name: `Esimerkkiverkosto ${count}` },
      );
      await page.waitForTimeout(100);
    }
    expect(await page.locator('.result-window').textContent()).toMatch(/"Network"/);
    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
  });
});
