import { createHmac } from 'node:crypto';
import { pseudonymOf } from '../../src/access/pseudonym.js';

const key = Buffer.from('an example of a key');
const [person, other, network, group] = ['person', 'other', 'network', 'group'] as const;
const one = pseudonymOf(key, person, 7, network);

test('a pseudonym is the same for the same person in the same list at the same revision', () => {
  expect(pseudonymOf(key, person, 7, network)).toBe(one);
});

test('it is another for another person, revision, list or key', () => {
  const others = [
    pseudonymOf(key, other, 7, network),
    pseudonymOf(key, person, 8, network),
    pseudonymOf(key, person, 7, group),
    pseudonymOf(Buffer.from('another key'), person, 7, network),
  ];
  expect(new Set([one, ...others]).size).toBe(5);
});

test('it is the HMAC-SHA-256 of list, revision and id, written as a UUID of version 8', () => {
  expect(one).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  const digest = createHmac('sha256', key).update('["network",7,"person"]').digest('hex');
  expect(one.slice(0, 8)).toBe(digest.slice(0, 8));
  expect(one.slice(24)).toBe(digest.slice(20, 32));
});
