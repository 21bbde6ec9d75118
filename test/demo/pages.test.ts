/** Whatever a document asks of the service can be asked: each of its operations gives an answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { type DemoService, startDemoService } from './demoService.js';

const root = new URL('../../', import.meta.url);
const pages = [
  'README.md',
  ...readdirSync(new URL('docs/questions', root)).map((name) => `docs/questions/${name}`),
];
const operations = pages.flatMap((page) =>
  [...readFileSync(new URL(page, root), 'utf8').matchAll(/```graphql\n(.*?)```/gs)].map(
    ([, operation], at) => [page, at + 1, operation!] as const,
  ),
);

let service: DemoService;
let networks: readonly string[];
beforeAll(async () => {
  service = await startDemoService('editor');
  const { networks: page } = (await service.ask('{ networks(first: 5) { nodes { id } } }')) as {
    networks: { nodes: readonly { id: string }[] };
  };
  networks = page.nodes.map(({ id }) => id);
}, 60_000);
afterAll(() => service.stop());

/** Networks of the county for what an operation leaves open: another for each. */
function variablesOf(operation: string): object {
  const open = parse(operation).definitions.flatMap((definition) =>
    'variableDefinitions' in definition ? (definition.variableDefinitions ?? []) : [],
  );
  return Object.fromEntries(
    open.map(({ variable: { name }, type }, at) => {
      expect(print(type)).toMatch(/^(ID|\[ID!\])!?$/);
      return [name.value, print(type).startsWith('[') ? networks : networks[at]];
    }),
  );
}

test('there are operations to ask', () => {
  expect(operations.length).toBeGreaterThan(5);
});

test.each(operations)('%s, operation %i', async (_page, _at, operation) => {
  const data = (await service.ask(operation, variablesOf(operation))) as object;
  expect(Object.values(data)).not.toContain(null);
});
