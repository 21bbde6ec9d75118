/** The decision register as a caller meets it: recorded, shown beside pairs and networks, never lost. */
import { dayInHelsinki, formatDay } from '../../../src/model/time/days.js';
import { documentIdOf, saveIdOf } from '../../../src/model/workspace/documents.js';
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(() => service.close());

const TODAY = dayInHelsinki(new Date());
const [YESTERDAY, NEXT_MONTH, NEXT_YEAR] = [-1, 30, 365].map((days) => formatDay(TODAY + days));

const RECORD = `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) {
  clientMutationId applied version decision { id decision reason decidedBy decidedOn revisitOn version
    networks { name } survivor { name } } } }`;
const WITHDRAW = `mutation ($input: WithdrawDecisionInput!) { withdrawDecision(input: $input) {
  applied version decision { id } } }`;
const PAIR = `query ($a: ID!, $b: ID!) { overlap(a: $a, b: $b) { decision { id decisionName reason
  versions { totalCount nodes { version decision { reason } } } } } }`;

/** What can be recorded as it stands; a test says what is other. */
const given = (networks: readonly string[]) => ({
  networks: networks.map((name) => service.ids[name] ?? name),
  decision: 'KEEP',
  reason: 'Esimerkkisyy',
  decidedBy: 'Esimerkkiryhmä',
  decidedOn: YESTERDAY,
});
const record = (networks: readonly string[], other: object = {}) =>
  service.ask(RECORD, { input: { ...given(networks), ...other } });
const pair = async () => {
  const { data } = await service.ask(PAIR, {
    a: service.ids['Foorumi'],
    b: service.ids['Neuvosto'],
  });
  return data.overlap.decision;
};

test('a decision on a pair is shown beside the pair and its networks from then on', async () => {
  expect(await pair()).toBeNull();
  const { data } = await record(['Neuvosto', 'Foorumi'], {
    clientMutationId: 'one',
    decision: 'MERGE',
    survivor: service.ids['Foorumi'],
    revisitOn: NEXT_YEAR,
  });
  expect(data.recordDecision).toEqual({
    clientMutationId: 'one',
    applied: true,
    version: 1,
    decision: {
      id: expect.any(String),
      decision: 'MERGE',
      reason: 'Esimerkkisyy',
      decidedBy: 'Esimerkkiryhmä',
      decidedOn: YESTERDAY,
      revisitOn: NEXT_YEAR,
      version: 1,
      networks: [{ name: 'Neuvosto' }, { name: 'Foorumi' }],
      survivor: { name: 'Foorumi' },
    },
  });
  expect(await pair()).toMatchObject({ decisionName: 'Yhdistetään', reason: 'Esimerkkisyy' });
  const ranked = await service.ask(
    '{ overlaps(minShared: 1) { nodes { a { name decisions { totalCount } } b { name } decision { decision } } } }',
  );
  const nodes = ranked.data.overlaps.nodes as {
    a: { name: string; decisions: { totalCount: number } };
    b: { name: string };
    decision: object | null;
  }[];
  expect(nodes.length).toBeGreaterThan(1);
  for (const { a, b, decision } of nodes) {
    const isIt = ![a.name, b.name].includes('Ryhmä');
    expect(decision).toEqual(isIt ? { decision: 'MERGE' } : null);
    expect(a.decisions.totalCount).toBe(a.name === 'Ryhmä' ? 0 : 1);
  }
});

test('the same command is carried out once, and facts are not touched by it', async () => {
  const revision = await service.store.revision();
  await record(['Neuvosto'], { clientMutationId: 'one' });
  await record(['Neuvosto'], { clientMutationId: 'two', reason: 'Toinen', expectedVersion: 1 });
  const again = await record(['Neuvosto'], { clientMutationId: 'one' });
  expect(again.data.recordDecision).toMatchObject({
    applied: false,
    version: 1,
    decision: { reason: 'Esimerkkisyy' },
  });
  expect(await service.store.revision()).toBe(revision);
});

test('of two editors at once the later one is told both versions, and nothing is lost', async () => {
  await record(['Foorumi', 'Neuvosto'], { reason: 'Ensimmäinen' });
  const { errors } = await record(['Neuvosto', 'Foorumi'], { reason: 'Toinen', decision: 'DROP' });
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.message).toContain('Version 1 of this');
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    problems: [{ path: 'input.expectedVersion', value: 'none' }],
    versions: {
      yours: { content: { decision: 'drop', reason: 'Toinen' } },
      standing: { version: 1, content: { decision: 'keep', reason: 'Ensimmäinen' } },
    },
  });
  const second = await record(['Neuvosto', 'Foorumi'], { reason: 'Toinen', expectedVersion: 1 });
  expect(second.data.recordDecision.version).toBe(2);
  const late = await record(['Neuvosto', 'Foorumi'], { reason: 'Kolmas', expectedVersion: 1 });
  expect(late.errors?.[0]?.message).toContain('version 2 stands');
  expect(await pair()).toMatchObject({
    reason: 'Toinen',
    versions: {
      totalCount: 2,
      nodes: [
        { version: 1, decision: { reason: 'Ensimmäinen' } },
        { version: 2, decision: { reason: 'Toinen' } },
      ],
    },
  });
});

test('a decision that is withdrawn is shown no more, and can be recorded anew', async () => {
  const { data } = await record(['Foorumi', 'Neuvosto']);
  const { id } = data.recordDecision.decision as { id: string };
  const input = { clientMutationId: 'w', decision: id, expectedVersion: 1 };
  const withdrawn = await service.ask(WITHDRAW, { input });
  expect(withdrawn.data.withdrawDecision).toEqual({ applied: true, version: 2, decision: null });
  expect(await pair()).toBeNull();
  const again = await service.ask(WITHDRAW, { input });
  expect(again.data.withdrawDecision).toMatchObject({ applied: false, version: 2 });
  const gone = await service.ask(WITHDRAW, { input: { ...input, clientMutationId: 'x' } });
  expect(gone.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  await record(['Neuvosto', 'Foorumi'], { reason: 'Uusi' });
  expect(await pair()).toMatchObject({ reason: 'Uusi', versions: { totalCount: 3 } });
});

test('the register is asked by network, by decision and by what is due', async () => {
  await record(['Neuvosto'], { decidedOn: '2024-03-01' });
  await record(['Ryhmä', 'Neuvosto'], {
    decision: 'REVISIT',
    revisitOn: NEXT_MONTH,
    decidedOn: '2025-05-01',
  });
  await record(['Foorumi'], { decision: 'DROP', revisitOn: NEXT_YEAR, decidedOn: '2023-05-01' });
  const asked = async (filter: object, page: object = {}) => {
    const { data } = await service.ask(
      `query ($filter: DecisionFilterInput, $first: Int, $after: String) {
        decisions(filter: $filter, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage }
          nodes { networks { name } } } }`,
      { filter, ...page },
    );
    const { totalCount, pageInfo, nodes } = data.decisions as {
      totalCount: number;
      pageInfo: { endCursor: string; hasNextPage: boolean };
      nodes: { networks: { name: string }[] }[];
    };
    const names = nodes.map(({ networks }) => networks.map(({ name }) => name).join('+'));
    return { totalCount, pageInfo, names };
  };
  const { ids } = service;
  const all = ['Ryhmä+Neuvosto', 'Neuvosto', 'Foorumi'];
  expect((await asked({})).names).toEqual(all);
  expect((await asked({ network: ids['Neuvosto'] })).names).toEqual(all.slice(0, 2));
  expect((await asked({ decision: ['DROP', 'KEEP'] })).names).toEqual(all.slice(1));
  expect((await asked({ dueBefore: NEXT_MONTH })).names).toEqual([]);
  const due = formatDay(TODAY + 366);
  expect((await asked({ dueBefore: due })).names).toEqual(['Ryhmä+Neuvosto', 'Foorumi']);
  const first = await asked({}, { first: 2 });
  expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  const rest = await asked({}, { first: 2, after: first.pageInfo.endCursor });
  expect(rest).toMatchObject({ names: all.slice(2), pageInfo: { hasNextPage: false } });
});

test('who may not know of people sees what was decided, not by whom, and decides nothing', async () => {
  const viewer = await startTestService({}, undefined, 'viewer');
  try {
    const networks = [viewer.ids['Foorumi']!];
    await viewer.store.workspace.save(
      {
        id: documentIdOf('decision', networks),
        kind: 'decision',
        saveId: saveIdOf('viewer'),
        author: 'Esimerkki Tallentaja',
        savedAt: new Date().toISOString(),
        subjects: networks,
        content: {
          decision: 'keep',
          reason: 'Esimerkkisyy',
          decidedBy: 'Eila Esimerkki',
          decidedOn: YESTERDAY!,
        },
      },
      'none',
    );
    const { data } = await viewer.ask(
      '{ decisions { nodes { decision reason decidedBy recordedBy } } }',
    );
    expect(data.decisions.nodes).toEqual([
      { decision: 'KEEP', reason: 'Esimerkkisyy', decidedBy: null, recordedBy: null },
    ]);
    const { errors } = await viewer.ask(RECORD, { input: { ...given([]), networks } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(JSON.stringify(errors)).not.toContain('Eila');
  } finally {
    await viewer.close();
  }
});

describe('what cannot be is refused, by place, value and remedy', () => {
  const UNKNOWN = '00000000-0000-4000-8000-000000000000';
  const refusals: [string, string[], () => object, path: string, words: RegExp][] = [
    ['an unknown network', [UNKNOWN], () => ({}), 'input.networks.0', /No record has this id/],
    ['a name for an id', ['Foor'], () => ({}), 'input.networks.0', /Did you mean Foorumi \(/],
    ['an organisation', ['a'], () => ({}), 'input.networks.0', /No record has this id/],
    ['no network', [], () => ({}), 'input.networks', /at least 1 and at most 2/],
    [
      'three networks',
      ['Foorumi', 'Neuvosto', 'Ryhmä'],
      () => ({}),
      'input.networks',
      /at least 1 and at most 2/,
    ],
    ['one twice', ['Foorumi', 'Foorumi'], () => ({}), 'input.networks.1', /given twice/],
    ['no reason', ['Foorumi'], () => ({ reason: ' ' }), 'input.reason', /missing/],
    [
      'to revisit on no day',
      ['Foorumi'],
      () => ({ decision: 'REVISIT' }),
      'input.revisitOn',
      /missing/,
    ],
    [
      'to revisit today',
      ['Foorumi'],
      () => ({ revisitOn: formatDay(TODAY) }),
      'input.revisitOn',
      /later than/,
    ],
    [
      'decided tomorrow',
      ['Foorumi'],
      () => ({ decidedOn: formatDay(TODAY + 1) }),
      'input.decidedOn',
      /still to come/,
    ],
    [
      'one network to merge',
      ['Foorumi'],
      () => ({ decision: 'MERGE' }),
      'input.decision',
      /needs two/,
    ],
    [
      'another survivor',
      ['Foorumi', 'Neuvosto'],
      () => ({ decision: 'MERGE', survivor: service.ids['Ryhmä'] }),
      'input.survivor',
      /none of those given/,
    ],
    [
      'a survivor without a merger',
      ['Foorumi', 'Neuvosto'],
      () => ({ survivor: service.ids['Foorumi'] }),
      'input.survivor',
      /merge alone/,
    ],
  ];
  test.each(refusals)('%s', async (_, networks, other, path, words) => {
    const { errors } = await record(networks, other());
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const problem = errors?.[0]?.extensions.problems?.find((one) => one.path === path);
    expect(problem?.message).toMatch(words);
    const { data } = await service.ask('{ decisions { totalCount } }');
    expect(data.decisions.totalCount).toBe(0);
  });

  test('an id with a letter wrong is told the right one', async () => {
    const right = service.ids['Foorumi']!;
    const wrong = `${right.slice(0, -1)}${right.endsWith('0') ? '1' : '0'}`;
    const { errors } = await record([wrong]);
    const [problem] = errors?.[0]?.extensions.problems ?? [];
    expect(problem).toMatchObject({ value: wrong, suggestion: `Foorumi (${right})` });
  });

  test('a version expected of what was never recorded', async () => {
    const { errors } = await record(['Foorumi'], { expectedVersion: 3 });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      versions: { standing: null },
    });
    expect(errors?.[0]?.message).toContain('Leave expectedVersion out');
  });
});
