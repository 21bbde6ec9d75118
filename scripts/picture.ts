/** Takes the README's picture of the map from the running service on the demonstration county. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser, visit } from '../test/support/browser.js';
import { startService } from '../test/support/service.js';

const path = fileURLToPath(new URL('../docs/images/map.png', import.meta.url));

const service = await startService();
const browser = await openBrowser();
try {
  const { page } = await visit(browser, service.url);
  await page.waitForSelector('[data-map-state="drawn"]');
  await page.locator('.pair-row').first().waitFor();
  mkdirSync(new URL('.', `file://${path}`), { recursive: true });
  await page.screenshot({ path });
  console.log(`docs/images/map.png (${service.url})`);
} finally {
  await browser.close();
  await service.stop();
}
