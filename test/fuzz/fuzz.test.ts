/** A few random requests with one seed; `npm run fuzz` sends many more. */
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { SeededRandom } from '../../src/demo/invented/seededRandom.js';
import { startTestService, type TestService } from '../server/harness.js';
import { randomRequest } from './operations.js';
import { judge, toldIn } from './verdict.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ aliases: 30, depth: 15, cost: 50_000, tokens: 4_000 });
});
afterAll(() => service.close());

test('whatever is sent, the answer is one that is allowed, and most are no errors', async () => {
  const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
  const random = new SeededRandom(2026);
  const known = Object.values(service.ids);
  const codes: string[] = [];
  for (let count = 0; count < 200; count++) {
    const { path, ...init } = randomRequest(schema, random, known);
    const response = await fetch(`${service.url}${path}`, init);
    const text = await response.text();
    const verdict = judge(response.status, text);
    expect([init.body ?? path, verdict.fault]).toEqual([init.body ?? path, undefined]);
    codes.push(verdict.codes[0] ?? '');
    known.push(...toldIn(text).slice(0, 3));
  }
  expect(codes.filter((code) => code === 'ok').length).toBeGreaterThan(40);
  expect(service.log).toEqual([]);
});

test.each([
  [503, '{}', 'status 503'],
  [200, '<html>', 'no JSON, status 200'],
  [200, '{"errors":[{"message":"x","extensions":{"code":"INTERNAL"}}]}', 'code INTERNAL'],
  [200, '{"errors":[{"message":"x"}]}', 'code undefined'],
  [
    200,
    '{"errors":[{"message":"at Object.run (x.js:1:2)","extensions":{"code":"NOT_FOUND"}}]}',
    'tells of its inside: at Object.run (x.js:1:2)',
  ],
  [200, '{}', 'nothing'],
  [200, '{"data":{}}', undefined],
])('%i %s is judged: %s', (status, text, fault) => {
  expect(judge(status, text).fault).toBe(fault);
});
