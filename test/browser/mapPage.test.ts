/** The map's page on the demonstration county, as visitors meet it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import {
  clickMarker,
  describeInBrowser,
  eventually,
  openBrowser,
  visit,
  type Visit,
} from '../support/browser.js';
import { type RunningService, startService } from '../support/service.js';

describeInBrowser('the map page', () => {
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

  /** Opens the page and waits until the map is drawn. */
  async function openMap(address = '/', options = {}): Promise<Page> {
    const visited = await visit(browser, `${service.url}${address}`, options);
    open.push(visited);
    await visited.page.waitForSelector('[data-map-state="drawn"]');
    return visited.page;
  }

  test('draws what the service counts, and says that it is an example', async () => {
    const { networkMap } = (await service.ask('{ networkMap { drawn { networks edges } } }')) as {
      networkMap: { drawn: { networks: number; edges: number } };
    };
    const page = await openMap();
    const map = page.locator('.map');
    expect(networkMap.drawn.networks).toBeGreaterThan(100);
    expect(await map.getAttribute('data-networks')).toBe(String(networkMap.drawn.networks));
    expect(await map.getAttribute('data-overlaps')).toBe(String(networkMap.drawn.edges));
    expect(await page.title()).toContain('Tuhatverkko');
    expect(await page.locator('html').getAttribute('lang')).toBe('fi');
    await page.getByText('Esimerkkiaineisto.').waitFor();
  });

  test('shows what would be if a scenario came to pass, and leads back to what is so', async () => {
    const { scenarios } = (await service.ask('{ scenarios { nodes { id name } } }')) as {
      scenarios: { nodes: { id: string; name: string }[] };
    };
    const mergers = scenarios.nodes.find(({ name }) => name.startsWith('Kaksi yhdeksi'))!;
    const page = await openMap();
    const networks = Number(await page.locator('.map').getAttribute('data-networks'));
    const ways = page.getByRole('navigation', { name: 'Unelmakartat' });
    await ways.getByRole('link', { name: mergers.name }).click();
    await page.waitForURL(/scenario=/);
    await page.getByText(`Unelmakartta: ${mergers.name}.`).waitFor();
    await page.waitForSelector('[data-map-state="drawn"]');
    // Two networks have become part of two others, and neither pair is told any more.
    expect(Number(await page.locator('.map').getAttribute('data-networks'))).toBe(networks - 2);
    const pairs = page.getByRole('list', { name: 'Päällekkäiset parit' });
    await pairs.getByRole('link').first().waitFor();
    expect(await pairs.getByText('Itä-Lapin hyvinvointityön esimerkkiryhmä').count()).toBe(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    await page.getByRole('link', { name: 'Palaa nykytilaan' }).click();
    await pairs.getByText('Itä-Lapin hyvinvointityön esimerkkiryhmä').first().waitFor();
  });

  test('sizes and lists the networks by a measure that is chosen from a menu', async () => {
    const { structureMeasures, structure } = (await service.ask(
      `{ structureMeasures { name }
         structure(metric: BETWEENNESS, kind: NETWORK, first: 1) { nodes { record { name } } } }`,
    )) as {
      structureMeasures: { name: string }[];
      structure: { nodes: [{ record: { name: string } }] };
    };
    const page = await openMap();
    const menu = page.getByRole('combobox', { name: 'Pallon koko' });
    await menu
      .getByRole('option', { name: 'Välisyys', exact: true })
      .waitFor({ state: 'attached' });
    expect(await menu.getByRole('option').allInnerTexts()).toEqual([
      'Jäsenmäärä',
      ...structureMeasures.map(({ name }) => name),
    ]);
    await menu.selectOption('Välisyys');
    await page.getByText('Pallon koko on mitan arvo: Välisyys.').waitFor();
    await page.getByRole('button', { name: 'Verkostot' }).click();
    const first = page.getByRole('list', { name: 'Verkostot' }).getByRole('link').first();
    await eventually(async () => {
      expect(await first.textContent()).toContain(structure.nodes[0].record.name);
      expect(await first.textContent()).toMatch(/0,\d+ · sija 1$/);
    });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    // It stands in the address, and Back takes it back.
    expect(new URL(page.url()).searchParams.get('measure')).toBe('BETWEENNESS');
    await page.goBack();
    await page.getByText('Pallon koko on jäsenten määrä.').waitFor();
  });

  test('is drawn again after it was hidden for a while', async () => {
    const page = await openMap();
    const width = () => page.evaluate(`document.querySelector('.map canvas').clientWidth`);
    const wide = await width();
    const show = (display: string) =>
      page.evaluate(`document.querySelector('.map').style.display = '${display}'`);
    await show('none');
    // Long enough for a frame: what is wrong would be an error on the page.
    await page.waitForTimeout(300);
    await show('');
    expect(await page.locator('.map').getAttribute('data-map-state')).toBe('drawn');
    await eventually(async () => expect(await width()).toBe(wide));
  });

  test('a click on a network opens its members, their roles and its closest networks', async () => {
    const page = await openMap();
    await page.getByRole('button', { name: 'Verkostot' }).click();
    const row = page.getByRole('list', { name: 'Verkostot' }).getByRole('link').first();
    // A focused row is marked on the map, which tells where to click.
    await row.focus();
    const id = await page.locator('.marker').getAttribute('data-network');
    await clickMarker(page);

    const { network } = (await service.ask(
      'query ($id: ID!) { network(id: $id) { name members(first: 50) { totalCount nodes { id } } } }',
      { id },
    )) as { network: { name: string; members: { totalCount: number; nodes: unknown[] } } };
    await page.getByRole('heading', { level: 2, name: network.name }).waitFor();
    const members = page.getByRole('list', { name: 'Jäsenet' }).getByRole('listitem');
    await eventually(async () => expect(await members.count()).toBe(network.members.nodes.length));
    expect(network.members.totalCount).toBeGreaterThan(0);
    await page
      .getByRole('list', { name: 'Lähimmät verkostot' })
      .getByRole('link')
      .first()
      .waitFor();
  });

  test('the list of pairs goes on page by page, and a pair shows who sits in both', async () => {
    const page = await openMap();
    const pairs = page.getByRole('list', { name: 'Päällekkäiset parit' }).getByRole('link');
    await pairs.first().waitFor();
    const first = await pairs.count();
    await page.getByRole('button', { name: 'Näytä lisää' }).click();
    await pairs.nth(first).waitFor();

    const named = await pairs.first().locator('.pair-names > span').allTextContents();
    await pairs.first().click();
    await page.getByRole('list', { name: 'Yhteiset organisaatiot' }).waitFor();
    const bothMarked = () =>
      eventually(async () => {
        const marked = await page.locator('.marker-words strong').allTextContents();
        expect(new Set(marked)).toEqual(new Set(named));
        expect(await page.locator('.marker').count()).toBe(2);
      });
    await bothMarked();
    await page.locator('.pair-ends a').first().hover();
    await page.waitForTimeout(300);
    await bothMarked();
  });

  test('one relation alone can be asked for, with the rule that it means', async () => {
    const page = await openMap();
    await page.getByLabel('Näytä parit').selectOption({ label: 'Sulautettavissa' });
    await page.locator('.relation-absorbable').first().waitFor();
    await eventually(async () =>
      expect(await page.locator('.relation').count()).toBe(
        await page.locator('.relation-absorbable').count(),
      ),
    );
    expect(await page.locator('.list-rule').first().textContent()).toContain('80\u00a0%');
  });

  test('speaks Swedish and English too, and writes numbers as they do', async () => {
    const page = await openMap();
    await page.getByRole('button', { name: 'Svenska' }).click();
    await page.getByRole('heading', { level: 1, name: 'Var nätverken överlappar' }).waitFor();
    await page.locator('html[lang="sv"]').waitFor();
    await page.waitForURL(/language=sv/);

    const english = await openMap('/?language=en');
    await english.getByRole('heading', { level: 1, name: 'Where networks overlap' }).waitFor();
    const pair = english.locator('.pair-facts').first();
    await pair.waitFor();
    expect(await pair.textContent()).toMatch(/\d+%/);
    await english.getByRole('button', { name: 'Suomi' }).click();
    // Finnish puts a space before the sign.
    await english
      .locator('.pair-facts', { hasText: /\d+\s%/ })
      .first()
      .waitFor();
  });

  test('everything can be reached with the keyboard alone, and Back returns to the same row', async () => {
    const page = await openMap();
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Siirry verkostojen luetteloon');
    await page.getByRole('button', { name: 'Verkostot' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('neuvosto');
    await page.keyboard.press('Tab');
    const name = await page.locator(':focus .network-name').innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Jäsenet' }).waitFor();
    expect(name).toContain(await focusedText(page));
    await page.keyboard.press('Escape');
    await eventually(async () =>
      expect(await page.locator(':focus .network-name').innerText()).toBe(name),
    );
    expect(await page.getByLabel('Etsi verkostoa nimellä').inputValue()).toBe('neuvosto');
  });

  test('the search forgives case and accents, and says when nothing is found', async () => {
    const page = await openMap();
    await page.getByRole('button', { name: 'Verkostot' }).click();
    await page.getByLabel('Etsi verkostoa nimellä').fill('JARJESTO');
    const names = page.getByRole('list', { name: 'Verkostot' }).getByRole('link');
    await eventually(async () => {
      const shown = await names.allTextContents();
      expect(shown.length).toBeGreaterThan(0);
      for (const name of shown) expect(name.toLowerCase()).toContain('järjestö');
    });
    await page.getByLabel('Etsi verkostoa nimellä').fill('ei tällaista');
    await page.getByText('Mikään kartan verkosto ei vastaa hakua.').waitFor();
  });

  test('a link to a network that is not there says so', async () => {
    const page = await openMap('/#/network/11111111-1111-5111-8111-111111111111');
    await page.getByText('Tätä ei enää löydy').waitFor();
  });

  test('fits a telephone', async () => {
    const page = await openMap('/', { viewport: { width: 390, height: 844 } });
    await page.getByRole('list', { name: 'Päällekkäiset parit' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  test('breaks no rule of accessibility that a machine can check', async () => {
    const page = await openMap();
    await page.getByRole('list', { name: 'Päällekkäiset parit' }).waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.locator('.pair-row').first().click();
    await page.getByRole('list', { name: 'Yhteiset organisaatiot' }).waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  test('shows networks where they work, and lists those that nobody has told of', async () => {
    const question = `{ networkMap(places: BY_AREA) {
      municipalities { id } withoutPlace { name } drawn { networks }
    } }`;
    const { networkMap } = (await service.ask(question)) as {
      networkMap: {
        municipalities: unknown[];
        withoutPlace: { name: string }[];
        drawn: { networks: number };
      };
    };
    const page = await openMap();
    await page.getByRole('button', { name: 'Toiminta-alueen mukaan' }).focus();
    await page.keyboard.press('Enter');
    const count = networkMap.municipalities.length;
    expect(count).toBeGreaterThan(20);
    const map = page.locator(`[data-map-state="drawn"][data-municipalities="${count}"]`);
    await map.waitFor();
    expect(await map.getAttribute('data-networks')).toBe(String(networkMap.drawn.networks));
    expect(page.url()).toContain('places=area');
    await page.getByRole('button', { name: 'Verkostot' }).click();
    const nowhere = page.getByRole('list', { name: 'Ilman paikkaa kartalla' });
    await eventually(async () =>
      expect(await nowhere.getByRole('link').allTextContents()).toEqual(
        networkMap.withoutPlace.map(({ name }) => name),
      ),
    );
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.goBack();
    await page.locator('[data-map-state="drawn"][data-municipalities="0"]').waitFor();
  });

  test('loads nothing of the playground', async () => {
    const page = await openMap();
    const loaded = await page.evaluate<number>(
      'performance.getEntriesByType("resource").reduce((sum, entry) => sum + entry.decodedBodySize, 0)',
    );
    const scripts = await page.evaluate<string[]>(
      'performance.getEntriesByType("resource").map((entry) => entry.name)',
    );
    expect(scripts.filter((name) => /monaco|playground|graphiql/.test(name))).toEqual([]);
    expect(loaded).toBeLessThan(3_000_000);
  });
});

async function focusedText(page: Page): Promise<string> {
  return page.locator(':focus').innerText();
}
