import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

// Neuvosto a b c d, Foorumi a b c d e: DUPLICATE. Ryhmä a b f shares too few.
const ask = (fields: string, more = '') =>
  service.ask(`{ mergeCandidates(asOf: "2026-01-15", first: 5${more}) { ${fields} } }`);

test('a pair that could become one, with what it saves and what speaks for it and against', async () => {
  const { data } = await ask(`totalCount heldBackCount heldBack { pair { relation } }
    nodes { survivor { name } ended { name } reason reasonText(locale: EN)
      hoursSaved { all inBoth { each } onlyInEnded { each } unknown { name kind } }
      arguments { side code text(locale: SV) count share records(first: 2) { totalCount nodes { name } } } }`);
  expect(data.mergeCandidates).toMatchObject({ totalCount: 1, heldBackCount: 0, heldBack: [] });
  const [candidate] = data.mergeCandidates.nodes;
  expect(candidate).toMatchObject({
    survivor: { name: 'Foorumi' },
    ended: { name: 'Neuvosto' },
    reason: 'MORE_MEMBERS',
    hoursSaved: { all: null, inBoth: null, onlyInEnded: null },
  });
  expect(candidate.hoursSaved.unknown).toHaveLength(2);
  expect(candidate.arguments[0]).toMatchObject({
    side: 'FOR',
    code: 'SHARED_MEMBERS',
    text: '4 gemensamma medlemmar, 80\u00a0% av alla medlemmar.',
    count: 4,
    share: 0.8,
    records: { totalCount: 4 },
  });
  expect(candidate.arguments[0].records.nodes).toHaveLength(2);
});

test('what was decided on a pair stands beside it', async () => {
  const [a, b] = [service.ids['Neuvosto'], service.ids['Foorumi']];
  const { errors } = await service.ask(
    `mutation { recordDecision(input: { networks: ["${a}", "${b}"], decision: KEEP, reason: "Eri työ",
      decidedBy: "Esimerkkiryhmä", decidedOn: "2026-01-10" }) { version } }`,
  );
  expect(errors).toBeUndefined();
  const { data } = await ask('nodes { pair { decision { decision reason } } }');
  expect(data.mergeCandidates.nodes[0].pair.decision).toEqual({
    decision: 'KEEP',
    reason: 'Eri työ',
  });
});

test('a limit that makes no sense is told by its place, an empty answer says why', async () => {
  const refused = await ask('totalCount', ', thresholds: { duplicateJaccard: 2 }');
  expect(refused.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    problems: [{ path: 'thresholds.duplicateJaccard', value: '2' }],
  });
  const empty = await ask('totalCount about { empty { reason } }', ', filter: { kinds: [PILOT] }');
  expect(empty.data.mergeCandidates).toEqual({
    totalCount: 0,
    about: { empty: { reason: 'NOTHING_PASSES' } },
  });
});
