/**
 * A headless Chromium for tests of the pages: the one that CHROMIUM_PATH names, else the first found on
 * PATH. It draws in software, so tests ask what the page says of its state, never how fast it draws.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

function chromiumPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const named = process.env['CHROMIUM_PATH'];
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return (named === undefined ? found : [named]).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts Chromium, or throws when this machine has none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) {
    throw new Error('No Chromium on PATH. Install one, or name it in CHROMIUM_PATH.');
  }
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
}

/**
 * A suite that needs a browser. Without one it is skipped, with the reason in its name; with `CI=true`
 * the skipped suite fails the run.
 */
export function describeInBrowser(name: string, suite: () => void): void {
  if (chromiumPath() !== undefined) {
    describe(name, suite);
  } else {
    describe.skip(`${name}: no Chromium on PATH`, () => {
      test('needs a browser', () => undefined);
    });
  }
}

/** A page, and what went wrong on it that a visitor would not see. */
export interface Visit {
  readonly page: Page;
  /** Errors on the console (refusals by the content security policy among them), and thrown ones. */
  readonly errors: readonly string[];
  /** Addresses asked for outside the page's own origin. */
  readonly strangers: readonly string[];
}

/** Opens an address as a Finnish visitor with a wide window, unless told otherwise. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'fi-FI',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (/^(http|ws)/.test(address.protocol) && address.host !== new URL(url).host) {
      strangers.push(address.href);
    }
  });
  await page.goto(url);
  return { page, errors, strangers };
}

/** How long a page may take to come to what is asked of it. */
const PATIENCE_MS = 30_000;

/**
 * Asks again and again until what is asked holds: a page paints what it has when it can, later on a busy
 * machine. Throws what it threw last.
 */
export async function eventually(holds: () => Promise<void>): Promise<void> {
  for (const begun = Date.now(); ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    try {
      return await holds();
    } catch (error) {
      if (Date.now() - begun > PATIENCE_MS) throw error;
    }
  }
}

/** Clicks in the middle of the one circle that is marked on the map, where it has its place. */
export async function clickMarker(page: Page): Promise<void> {
  const place = await page.locator('.marker[style*="translate"]').boundingBox();
  await page.mouse.click(place!.x + place!.width / 2, place!.y + place!.height / 2);
}
