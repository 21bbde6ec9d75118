/** What the documents say of the project is so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test('every dependency has its reason in docs/dependencies.md, and nothing else has', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as {
    dependencies: object;
    devDependencies: object;
  };
  const used = Object.keys({ ...dependencies, ...devDependencies })
    .map((name) => (name.startsWith('@types/') ? '@types/…' : name))
    .sort();
  const told = read('docs/dependencies.md')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .flatMap((line) => line.split('|')[1]?.split(',') ?? [])
    .map((name) => name.trim())
    .filter((name) => name !== 'dependency' && !/^-+$/.test(name));
  expect(told.sort()).toEqual([...new Set(used)]);
});

test('the map of rooms in CONTRIBUTING.md is the import table that is enforced', async () => {
  const path: string = '../.dependency-cruiser.cjs';
  const { default: cruiser } = (await import(path)) as {
    default: { forbidden: readonly { name: string }[] };
  };
  const enforced = cruiser.forbidden.flatMap(({ name }) => {
    const [, room, allowed] = /^(\w+) imports only (.*)$/.exec(name) ?? [];
    return room ? [[room, allowed?.replace('store/graphStore', 'store port')]] : [];
  });
  const told = read('CONTRIBUTING.md')
    .split('\n')
    .map((line) => /^\| `(\w+)\/` .*\|([^|]+)\|$/.exec(line))
    .flatMap((row) => (row ? [[row[1], row[2]?.trim()]] : []));
  expect(enforced.length).toBeGreaterThan(10);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(enforced));
});

test('every link between documents leads to a file', () => {
  const documents = [
    ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'scripts/README.md'],
    ...readdirSync(new URL('../docs', import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  const broken = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(([, link]) => link ?? '')
      .filter((link) => !existsSync(new URL(link, new URL(`../${document}`, import.meta.url))))
      .map((link) => `${document}: ${link}`),
  );
  expect(broken).toEqual([]);
});
