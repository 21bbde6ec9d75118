/** How surprising the overlap of a pair is, and how far it may move, through the API. */
import { changeSetOf } from '../../contract/fixtures.js';
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ depth: 10 });
});
afterAll(() => service.close());

const ask = async (fields: string, other = 'Foorumi') => {
  const { data, errors } = await service.ask(
    `query ($a: ID!, $b: ID!) { overlap(a: $a, b: $b) { a { name } members { shared } ${fields} } }`,
    { a: service.ids['Neuvosto'], b: service.ids[other] },
  );
  return { overlap: data?.overlap, errors };
};

test('significance stands beside a pair, with what it means and what it was tested among', async () => {
  const { overlap } = await ask(
    'significance { expected p q leastP familySize family(locale: EN) converged residual definition(locale: SV) }',
  );
  const { expected, p, q, leastP, residual, ...said } = overlap.significance;
  expect(overlap.members.shared).toBe(4);
  // a and b sit everywhere, which is certain; c and d may.
  expect(expected).toBeGreaterThan(2);
  expect(expected).toBeLessThan(4);
  // As many as the smaller has: no less p can be had.
  expect(p).toBeCloseTo(leastP, 12);
  expect(p).toBeGreaterThan(0);
  expect(p).toBeLessThan(q);
  expect(residual).toBeLessThan(1e-9);
  expect(said).toEqual({
    familySize: 3,
    family: expect.stringMatching(/^The family: all pairs of either/),
    converged: true,
    definition: expect.stringMatching(/^Hur överraskande/),
  });
});

test('of a complete list nothing is missing; of another a tenth, unless it is stated', async () => {
  const source = await service.store.commit(
    changeSetOf('complete', (builder) => {
      const id = builder.createEntity('Source', { title: 'Täydellinen jäsenluettelo' });
      const scope = { fact: 'memberships', complete: true } as const;
      builder.createRelationship('SPEAKS_FOR', id, service.ids['Neuvosto'] ?? '', scope);
    }),
  );
  const missing = 'share basis text(locale: EN) sources { title }';
  const band = '{ low high }';
  const fields = (given: string) =>
    `confidence${given} { draws seed missingA { ${missing} } missingB { ${missing} }
       added { text(locale: EN) sizeA ${band} sizeB ${band} }
       dropped { text(locale: EN) sizeA ${band} jaccard ${band} } definition(locale: EN) }`;
  await service.ask(`{ overlaps(atLeastRevision: ${source.revision}) { totalCount } }`);
  const { overlap } = await ask(fields(''));
  const { confidence } = overlap;
  const [neuvosto, foorumi] = overlap.a.name === 'Neuvosto' ? ['A', 'B'] : (['B', 'A'] as const);
  expect(confidence).toMatchObject({ draws: 200, seed: 1 });
  expect(confidence[`missing${neuvosto}`]).toEqual({
    share: 0,
    basis: 'COMPLETE_SOURCE',
    text: 'A source says that the membership list is complete.',
    sources: [{ title: 'Täydellinen jäsenluettelo' }],
  });
  expect(confidence[`missing${foorumi}`]).toMatchObject({
    share: 0.1,
    basis: 'ASSUMED',
    sources: [],
  });
  expect(confidence.added[`size${neuvosto}`]).toEqual({ low: 4, high: 4 });
  expect(confidence.added.text).toMatch(/^Places are added/);
  expect(confidence.dropped.text).toMatch(/^Places are dropped/);
  const stated = (await ask(fields('(missing: 0, draws: 300, seed: 7)'))).overlap.confidence;
  expect(stated).toMatchObject({
    draws: 300,
    seed: 7,
    missingA: { share: 0, basis: 'STATED' },
    dropped: { jaccard: { low: 0.8, high: 0.8 } },
  });
});

test('what is out of range is refused with the limits', async () => {
  const { errors } = await ask('confidence(missing: 1) { draws }');
  expect(errors![0]!.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    problems: [{ path: 'missing', value: '1' }],
  });
});

test('a network alone tells how far it may stand otherwise', async () => {
  const { data } = await service.ask(
    `query ($id: ID!) { network(id: $id) { confidence(missing: 0, minShared: 4) {
       observed { size overlapping highestJaccard } missing { share basis } minShared draws seed
       added { size { low high } text(locale: EN) } dropped { overlapping { low high } }
       definition(locale: EN) } } }`,
    { id: service.ids['Foorumi'] },
  );
  // Foorumi has a to e, of which a to d sit in Neuvosto too.
  expect(data.network.confidence).toEqual({
    observed: { size: 5, overlapping: 1, highestJaccard: 0.8 },
    missing: { share: 0, basis: 'STATED' },
    ...{ minShared: 4, draws: 200, seed: 1 },
    added: { size: { low: 5, high: 5 }, text: expect.stringMatching(/^Places are added/) },
    dropped: { overlapping: { low: 1, high: 1 } },
    definition: expect.stringMatching(/^How far the size of the network/),
  });
});
