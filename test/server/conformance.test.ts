/** GraphQL over HTTP as its specification has it: the audits that graphql-http makes of any service. */
import { auditServer } from 'graphql-http';
import { startTestService } from './harness.js';

/** What we do otherwise, and why. */
const otherwise = {
  // Another site could make these requests in a visitor's browser, since they need no leave beforehand.
  '5A70': 'MAY accept application/x-www-form-urlencoded formatted GET requests',
  D6D5: 'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  '6A70':
    'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
};

test('every audit is passed, but for what we do otherwise on purpose', async () => {
  const service = await startTestService();
  try {
    const results = await auditServer({ url: `${service.url}/graphql` });
    const remaining = results.filter(({ status }) => status !== 'ok');
    expect(Object.fromEntries(remaining.map(({ id, name }) => [id, name]))).toEqual(otherwise);
    expect(remaining.every(({ status }) => status === 'notice')).toBe(true);
    expect(results).toHaveLength(61);
  } finally {
    await service.close();
  }
});
