/** What the map's page says when there is nothing to draw: no networks yet, or no service. */
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser, visit } from '../support/browser.js';
import { startService } from '../support/service.js';

describeInBrowser('the map page without a map', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('an empty store: how to bring an own list', async () => {
    const service = await startService({ STORE_URL: 'sqlite:./own.db' });
    const { page, errors } = await visit(browser, service.url);
    await page.getByText('Täällä ei ole vielä yhtään verkostoa').waitFor();
    await page.getByText('npx tuhatverkko import').waitFor();
    expect(await page.getByText('Esimerkkiaineisto').count()).toBe(0);
    expect(errors).toEqual([]);
    await service.stop();
  });

  test('the service away: says so, tries again, and goes on when it is back', async () => {
    const service = await startService({ STORE_URL: 'sqlite:./own.db' });
    const { page } = await visit(browser, `${service.url}/?language=en`);
    await page.getByText('There are no networks here yet').waitFor();
    await service.stop();

    await page.getByRole('button', { name: 'Suomi' }).click();
    await page.getByRole('alert').getByText('Palvelu ei vastaa').waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);

    const port = new URL(service.url).port;
    const again = await startService({ STORE_URL: 'sqlite:./own.db', PORT: port });
    await page.getByText('Täällä ei ole vielä yhtään verkostoa').waitFor();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await again.stop();
  });
});
