/** The map's page on more networks than are drawn one by one: communities that open and close. */
import { AxeBuilder } from '@axe-core/playwright';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import {
  clickMarker,
  describeInBrowser,
  eventually,
  openBrowser,
  visit,
} from '../support/browser.js';
import { type RunningService, startService } from '../support/service.js';

const bin = fileURLToPath(new URL('../../bin/tuhatverkko.js', import.meta.url));

/** Two hundred circles of eleven networks each, all of whose members are the same. */
const list = [
  'organisation,network',
  ...Array.from({ length: 2_200 }, (_, at) => {
    const circle = at % 200;
    return `Esimerkki ${circle} ry,Verkosto ${circle} ${Math.floor(at / 200)}`;
  }),
].join('\n');

describeInBrowser('the map page with very many networks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'communities-'));
  let service: RunningService;
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(join(folder, 'list.csv'), list);
    const url = `sqlite:${join(folder, 'county.db')}`;
    const command = [bin, 'import', join(folder, 'list.csv'), '--store', url];
    const imported = spawnSync(process.execPath, command, { encoding: 'utf8' });
    if (imported.status !== 0) throw new Error(`The import failed: ${imported.stderr}`);
    [service, browser] = await Promise.all([startService({ STORE_URL: url }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
    rmSync(folder, { recursive: true });
  });

  test('a community opens from the keyboard, and the way back leads to the whole', async () => {
    const { page, errors, strangers } = await visit(browser, `${service.url}/`);
    const whole = page.locator('[data-map-state="drawn"][data-communities="200"]');
    await whole.waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('button', { name: 'Verkostot' }).click();
    await page.getByText('200 yhteisöä').waitFor();
    const first = page.getByRole('list', { name: 'Verkostot' }).getByRole('button').first();
    // Its text content: of a row that is not painted yet there is no inner text.
    const name = await first.locator('.network-name').textContent();
    expect(name).toMatch(/^Verkosto \d+ \d+ ja 10 muuta/);
    await first.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-map-state="drawn"][data-networks="11"]').waitFor();
    const way = page.getByRole('navigation', { name: 'Kartan osa' });
    await eventually(async () =>
      expect(name).toContain(await way.locator('[aria-current]').innerText()),
    );
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    // Who was in the list goes on at the way back.
    await page.keyboard.press('Tab');
    await eventually(async () =>
      expect(await page.locator(':focus').innerText()).toContain('Koko kartta'),
    );
    await page.keyboard.press('Enter');
    await whole.waitFor();
    await page.goBack();
    await page.locator('[data-map-state="drawn"][data-networks="11"]').waitFor();
    expect([errors, strangers]).toEqual([[], []]);
    await page.context().close();
  });

  test('a click on a circle opens it, and a link to what is not there leads back', async () => {
    const { page } = await visit(browser, `${service.url}/`);
    await page.locator('[data-map-state="drawn"][data-communities="200"]').waitFor();
    await page.getByRole('button', { name: 'Verkostot' }).click();
    await page.getByRole('list', { name: 'Verkostot' }).getByRole('button').first().focus();
    await clickMarker(page);
    await page.locator('[data-map-state="drawn"][data-networks="11"]').waitFor();

    await page.goto(`${service.url}/?community=9:none`);
    await page.getByText('Vastausta ei saatu').waitFor();
    await page.getByRole('button', { name: 'Koko kartta' }).click();
    await page.locator('[data-map-state="drawn"][data-communities="200"]').waitFor();
    await page.context().close();
  });
});
