/**
 * What the map's page says while the store or the service is away: a page already open notices by itself,
 * a fresh one draws what is kept, and both say from when it is. Time passes by the page's own clock.
 */
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, eventually, openBrowser, visit } from '../support/browser.js';
import { type BreakableStore, breakable } from '../server/breakable.js';
import { startTestService, type TestService } from '../server/harness.js';

describeInBrowser('the map page while the store is away', () => {
  let browser: Browser;
  let line: BreakableStore;
  let service: TestService;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    service = await startTestService({ tokens: 4_000, depth: 15, aliases: 30 }, (store) => {
      return (line = breakable(store)).store;
    });
  });
  afterEach(() => service.close());

  async function openMap(address = '/'): Promise<Page> {
    const { page } = await visit(browser, 'about:blank');
    await page.clock.install();
    await page.goto(service.url + address);
    await page.waitForSelector('[data-map-state="drawn"]');
    return page;
  }

  /** Cuts the store off, and waits until the service has noticed. */
  async function cut(): Promise<void> {
    line.cut();
    while ((await service.ask('{ __typename }')).extensions?.staleSince === undefined) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Lets the page's clock run on until something is in sight. */
  async function inTime(page: Page, words: string, role: 'alert' | 'status'): Promise<void> {
    const wanted = page.getByRole(role).getByText(words);
    while ((await wanted.count()) === 0) {
      await page.clock.runFor(5_000);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  test('an open page says since when, and when all is well again; newer data are a click away', async () => {
    const page = await openMap();
    expect(await page.locator('.map').getAttribute('data-networks')).toBe('3');
    await cut();
    await inTime(page, 'Tietovarasto ei vastaa. Tiedot ovat ajalta', 'alert');
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await page.locator('.map').getAttribute('data-map-state')).toBe('drawn');

    line.mend();
    await inTime(page, 'Yhteys on taas kunnossa.', 'status');
    await page.getByRole('alert').waitFor({ state: 'detached' });

    const { errors } = await service.ask(
      `mutation ($input: AddMembershipInput!) { addMembership(input: $input) { revision } }`,
      { input: { member: service.ids['c'], network: service.ids['Ryhmä'], from: '2015' } },
    );
    expect(errors).toBeUndefined();
    await inTime(page, 'Tiedoista on uudempi versio', 'status');
    await page.getByRole('button', { name: 'Näytä uusimmat' }).click();
    await page.getByText('tiedon versio 3').waitFor();
    await page.getByText('Tiedoista on uudempi versio').waitFor({ state: 'detached' });
  });

  test('a fresh page draws the map with its names and lists its pairs, and says since when', async () => {
    await cut();
    const page = await openMap('/?language=en');
    await page.getByRole('alert').getByText('The data are as of').waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    await page.getByRole('list', { name: 'Overlapping pairs' }).getByText('Neuvosto').waitFor();

    // Who belongs to a network is not kept; it comes when the store is back.
    await page.goto(`${service.url}/?language=en#/network/${service.ids['Neuvosto']}`);
    await page.getByText('Will be fetched as soon as the connection is back.').waitFor();
    line.mend();
    const members = page.getByRole('list', { name: 'Members' });
    while ((await members.count()) === 0) await page.clock.runFor(1_000);
    await eventually(async () => expect(await members.getByRole('listitem').count()).toBe(4));
  });

  test('the whole map stays in sight when a banner takes room from it', async () => {
    const page = await openMap();
    const canvas = page.locator('.map-canvas canvas').first();
    const heights = async () => [
      (await page.locator('.map-canvas').boundingBox())!.height,
      (await canvas.boundingBox())!.height,
    ];
    const [before] = await heights();
    await cut();
    await inTime(page, 'Tietovarasto ei vastaa. Tiedot ovat ajalta', 'alert');
    for (;;) {
      const [room, drawn] = await heights();
      // The canvas is as high as its room, in whole pixels.
      if (room! < before! && Math.abs(drawn! - room!) < 1) break;
      await page.clock.runFor(100);
    }
  });
});
