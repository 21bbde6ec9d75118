/** Questions 7 and 8 through the API, over the demonstration: in pages, in each language, for each role. */
import { readFileSync } from 'node:fs';
import { type DemoService, startDemoService } from '../../demo/demoService.js';

const operation = (name: string) =>
  readFileSync(new URL(`../../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');

let viewer: DemoService;
let steward: DemoService;
beforeAll(async () => {
  viewer = await startDemoService('viewer');
  steward = await startDemoService('steward');
}, 60_000);
afterAll(async () => {
  await viewer.stop();
  await steward.stop();
});

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly object[];
  readonly about: { readonly definition: string };
}
const questions = ['dutyFulfilment', 'cadence'] as const;

async function ask(service: DemoService, name: (typeof questions)[number], variables: object) {
  const answer = (await service.ask(operation(name), variables)) as Record<string, Connection>;
  return answer[name]!;
}

test.each(questions)(
  '%s: nobody is told less or more, since nobody in it is a person',
  async (name) => {
    const variables = { states: null, first: 500 };
    expect(await ask(viewer, name, variables)).toEqual(await ask(steward, name, variables));
  },
);

test.each(questions)('%s: its pages are the whole, in order', async (name) => {
  const whole = await ask(viewer, name, { states: null, first: 500 });
  const found: object[] = [];
  let after: string | null = null;
  for (let page = 0; page < 20; page++) {
    const { nodes, pageInfo } = await ask(viewer, name, { states: null, first: 37, after });
    found.push(...nodes);
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  expect(found).toEqual(whole.nodes);
  expect(found).toHaveLength(whole.totalCount);
});

test.each(questions)('%s: every word of ours is in the language asked for', async (name) => {
  const inLanguage = async (locale: string) => {
    const { nodes, about } = await ask(viewer, name, { states: null, first: 500, locale });
    const states = (nodes as readonly { stateName: string }[]).map(({ stateName }) => stateName);
    return { words: new Set(states), definition: about.definition };
  };
  const [fi, sv, en] = await Promise.all(['FI', 'SV', 'EN'].map(inLanguage));
  expect(fi!.words.size).toBe(sv!.words.size);
  expect(fi!.words.size).toBe(en!.words.size);
  const all = [fi!, sv!, en!].flatMap(({ words, definition }) => [...words, definition]);
  expect(new Set(all).size).toBe(all.length);
});
