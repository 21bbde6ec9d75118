import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildSchema, parse, validate } from 'graphql';
import { startTestService, type TestService } from './harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const codeOf = async (query: string, variables = {}) =>
  (await service.ask(query, variables)).errors?.[0]?.extensions.code;

describe('limits of a request', () => {
  test('depth', async () => {
    const deep = `{ networks { nodes { members { nodes { network { members { nodes { network { id } } } } } } } } }`;
    expect(await codeOf(deep)).toBe('LIMIT_EXCEEDED');
    expect(
      await codeOf(`{ ...F } fragment F on Query { networks { nodes { id } } }`),
    ).toBeUndefined();
    const hidden = `{ networks { ...C } } fragment C on NetworkConnection { nodes { members { ...M } } }
      fragment M on MembershipConnection { nodes { network { members { nodes { network { id } } } } } }`;
    expect(await codeOf(hidden)).toBe('LIMIT_EXCEEDED');
  });

  test('cost: fields that full pages would have, variables too', async () => {
    const nested = `query ($first: Int!) { organisations(first: $first) { nodes { memberships(first: $first) { nodes { id } } } } }`;
    expect(await codeOf(nested, { first: 10 })).toBeUndefined();
    const { errors } = await service.ask(nested, { first: 200 }, { 'accept-language': 'fi' });
    expect(errors?.[0]?.message).toMatch(/ylittää rajan cost: pyydettiin \d+, sallittu 20000/);
  });

  test('what was counted before is still held against variables that do not fit', async () => {
    const named = 'query ($id: ID!) { network(id: $id) { name } }';
    const directed =
      'query ($all: Boolean!) { organisations(first: 500) { nodes { memberships(first: 500) @include(if: $all) { nodes { id } } } } }';
    expect(await codeOf(named, { id: service.ids['Neuvosto'] })).toBeUndefined();
    for (const variables of [{}, { id: null }, { id: {} }]) {
      const { errors } = await service.ask(named, variables);
      expect(errors).toEqual((await service.ask(`${named} `, variables)).errors);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect(await codeOf(directed, { all: false })).toBeUndefined();
    expect(await codeOf(directed, { all: true })).toBe('LIMIT_EXCEEDED');
  });

  test('aliases, tokens and body', async () => {
    const aliased = Array.from({ length: 6 }, (_, i) => `x${i}: __typename`).join(' ');
    expect(await codeOf(`{ ${aliased} }`)).toBe('LIMIT_EXCEEDED');
    expect(await codeOf(`{ ${'x'.repeat(101)}: __typename }`)).toBe('LIMIT_EXCEEDED');
    expect(await codeOf(`{ ${'x'.repeat(100)}: __typename }`)).toBeUndefined();
    expect(await codeOf(`{ ${'__typename '.repeat(500)} }`)).toBe('LIMIT_EXCEEDED');
    expect(await codeOf(`{ __typename } # ${'x'.repeat(30_000)}`)).toBe('LIMIT_EXCEEDED');
  });

  test('fragments that double within each other', async () => {
    const doubling = Array.from(
      { length: 24 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    ).join(' ');
    const { errors } = await service.ask(
      `{ ...F0 } ${doubling} fragment F24 on Query { __typename }`,
    );
    expect(errors?.[0]?.message).toMatch(/limit cost: \d+ asked, 20000 allowed/);
  });

  test('a small body that unpacks to a large one', async () => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(Buffer.alloc(5_000_000)),
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
  });

  test('pages hold 1 to 500', async () => {
    for (const first of [0, -1, 501]) {
      const { errors } = await service.ask(`{ overlaps(first: ${first}) { totalCount } }`);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        problems: [{ path: 'first', value: String(first) }],
      });
    }
  });
});

describe('wrong requests are told what is wrong', () => {
  test('an id of another kind of record', async () => {
    const { errors } = await service.ask(
      'query ($a: ID!, $b: ID!) { overlap(a: $a, b: $b) { relation } }',
      { a: service.ids['Neuvosto'], b: service.ids['a'] },
    );
    expect(errors?.[0]?.extensions.problems?.[0]).toMatchObject({ path: 'b' });
    expect(errors?.[0]?.message).toContain('Expected: Network.');
  });

  test.each([
    ['{ overlaps( }', 'BAD_USER_INPUT'],
    ['{ overlapz { totalCount } }', 'BAD_USER_INPUT'],
    ['{ overlaps(asOf: "2023-02-31") { totalCount } }', 'BAD_USER_INPUT'],
    ['{ overlaps(minShared: 0) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ overlaps(after: "nonsense") { totalCount } }', 'BAD_USER_INPUT'],
    ['{ overlaps(filter: { ids: ["nobody"] }) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ overlap(a: "x", b: "y") { relation } }', 'BAD_USER_INPUT'],
    ['{ search(text: "?!") { nodes { __typename } } }', 'BAD_USER_INPUT'],
    ['query A { __typename } query B { __typename }', 'BAD_USER_INPUT'],
  ])('%s', async (query, code) => {
    const { errors } = await service.ask(query);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|at async|\.ts:\d/);
    expect(service.log).toEqual([]);
  });

  test.each([
    [`query ($n: Int!) { overlaps(first: $n) { totalCount } }`, { n: 2 ** 31 }],
    [`query ($n: Int!) { overlaps(first: $n) { totalCount } }`, {}],
    [`query ($n: Int) { overlaps(first: $n) { totalCount } }`, { n: null }],
    [
      `query ($f: NetworkFilterInput) { overlaps(filter: $f) { totalCount } }`,
      { f: { ids: [[{}]] } },
    ],
  ])('variables that do not fit: %s %j', async (query, variables) => {
    expect(await codeOf(query, variables)).toBe('BAD_USER_INPUT');
    expect(service.log).toEqual([]);
  });

  test('a caller that hopes for kept queries is told, in the words it knows, that there are none', async () => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } }),
    });
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(service.log).toEqual([]);
  });

  test('a revision that does not come is a timeout, told with the time', async () => {
    const { errors } = await service.ask('{ overlaps(atLeastRevision: 99) { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('TIMEOUT');
  }, 10_000);

  test('a body that is not JSON', async () => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{ overlaps',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test('a request that another site could have made in a browser', async () => {
    const response = await fetch(`${service.url}/graphql?query={__typename}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});

test('pages come with a policy that keeps them to our origin', async () => {
  const response = await fetch(service.url, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
  expect(response.headers.get('x-powered-by')).toBeNull();
  expect(response.headers.get('vary')).toMatch(/Accept-Encoding/i);
  const playground = await fetch(`${service.url}/graphql`, { headers: { accept: 'text/html' } });
  expect(await playground.text()).toContain('<title>Tuhatverkko – GraphQL</title>');
});

test('every example operation is valid, and every question has one', () => {
  const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
  const files = readdirSync('schema/operations').filter((name) => name.endsWith('.graphql'));
  for (const file of files) {
    const document = parse(readFileSync(`schema/operations/${file}`, 'utf8'));
    expect([file, validate(schema, document)]).toEqual([file, []]);
  }
  for (const question of ['overlaps', 'overlap', 'networkMap', 'search']) {
    expect(files).toContain(`${question}.graphql`);
  }
});

test('a store that is away: alive, not ready, answers from memory go on, writes are refused', async () => {
  const own = await startTestService();
  try {
    expect((await fetch(`${own.url}/readyz`)).status).toBe(200);
    await own.store.close();
    const ready = await fetch(`${own.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ ready: false });
    expect((await fetch(`${own.url}/livez`)).status).toBe(200);

    const { data } = await own.ask('{ overlaps { totalCount about { staleSince } } }');
    expect(data.overlaps.totalCount).toBe(1);
    const { errors } = await own.ask(
      `mutation ($input: AddMembershipInput!) { addMembership(input: $input) { revision } }`,
      { input: { member: own.ids['c'], network: own.ids['Ryhmä'] } },
    );
    expect(errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE');
  } finally {
    await own.close();
  }
});
