/**
 * Whatever is wrong with what a question is given, it says where, what, and what to do, in Finnish, Swedish
 * and English: asked of every question of the schema as it is, so that a new one is asked too.
 */
import {
  getNamedType,
  type GraphQLInputType,
  isEnumType,
  isRequiredArgument,
  isScalarType,
} from 'graphql';
import { createSchema } from '../../src/api/schema.js';
import { finlandAreas } from '../../src/changes/foundFinland.js';
import { type DemoService, startDemoService } from '../demo/demoService.js';
import { EveryQuestion, questionsOf, type Required } from './everyQuestion.js';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const lapland = finlandAreas().areaId('wellbeingServicesCounty', '21');
const helsinki = finlandAreas().areaId('municipality', '091');

/** The demonstration is looked at, never written: one service answers all. */
let service: DemoService;
let every: EveryQuestion;
let required: Required;

beforeAll(async () => {
  service = await startDemoService('admin');
  const { networks, scenarios } = (await service.ask(
    '{ networks(first: 2) { nodes { id } } scenarios(first: 1) { nodes { id } } }',
  )) as { readonly [list: string]: { readonly nodes: readonly { readonly id: string }[] } };
  const [a, b] = networks!.nodes.map(({ id }) => id);
  required = {
    confirmationList: { year: 2026 },
    difference: { from: '2026-06-01' },
    gaps: { rows: 'MUNICIPALITY', columns: 'TARGET_GROUP' },
    history: { id: a },
    intersections: { networks: [a, b] },
    keyPlayers: { goal: 'REACH' },
    municipalityOverview: { municipality: 'Rovaniemi' },
    overlap: { a, b },
    provenance: { record: a },
    reach: { from: a },
    robustness: { order: 'DEGREE' },
    search: { text: 'Lappi' },
    structure: { metric: 'DEGREE' },
    whatIf: { scenario: scenarios!.nodes[0]!.id },
    'whatIf.gaps': { rows: 'MUNICIPALITY', columns: 'TARGET_GROUP' },
    'whatIf.reach': { from: a },
  };
  every = new EveryQuestion(questionsOf(await createSchema()), service, required);
}, 60_000);
afterAll(() => service.stop());

const isScalar = (wanted: string) => (type: GraphQLInputType) =>
  isScalarType(type) && type.name === wanted;
test('each question that needs more than nothing is asked with what it needs', () => {
  for (const field of every.fields) {
    const needed = field.args.filter(isRequiredArgument).map(({ name }) => name);
    expect([field.name, Object.keys(required[field.name] ?? {})]).toEqual([
      field.name,
      expect.arrayContaining(needed),
    ]);
  }
  expect(every.fields.filter(({ within }) => !within).length).toBeGreaterThan(50);
});

test('an id that no record has is told by its place', async () => {
  const ids = every.cases(isScalar('ID'));
  const asked = ids.map(({ field, give }) => ({ field, given: give(UNKNOWN) }));
  const faults = await every.faultsOf(
    asked,
    ({ path, value }, at) => path === ids[at]!.path && value === UNKNOWN,
  );
  expect(faults).toEqual([]);
});

test('an id with a slip in it is told with the record that is meant, and so is a name', async () => {
  const slip = `${lapland.slice(0, -1)}${lapland.endsWith('0') ? '1' : '0'}`;
  const areas = every.cases(isScalar('ID')).filter(({ path }) => /(^|\.)areas\.0$/.test(path));
  expect(areas.length).toBeGreaterThan(5);
  for (const [given, meant] of [
    [slip, lapland],
    ['Helsinki', helsinki],
    ['Helsingki', helsinki],
  ] as const) {
    const asked = areas.map(({ field, give }) => ({ field, given: give(given) }));
    const faults = await every.faultsOf(asked, ({ suggestion = '' }) => suggestion.includes(meant));
    expect(faults).toEqual([]);
  }
});

test('an id of another kind is told with the kind that it would have to be', async () => {
  const { a: network } = required['overlap'] as { a: string };
  const ids = every
    .cases(isScalar('ID'))
    .filter(({ path }) => /(^|\.)(areas|levels|themes|duties)\.0$/.test(path));
  const asked = ids.map(({ field, give }) => ({ field, given: give(network) }));
  const faults = await every.faultsOf(
    asked,
    ({ path, suggestion = '' }, at) =>
      path === ids[at]!.path && /^(Area|Concept|Duty|theme|cooperationLevel)$/.test(suggestion),
  );
  expect(faults).toEqual([]);
});

test('a code that is misspelt is told with the one that is meant', async () => {
  const enums = every.cases(isEnumType);
  expect(enums.length).toBeGreaterThan(30);
  const asked = enums.flatMap(({ field, type, give }) => {
    const named = getNamedType(type);
    const code = isEnumType(named)
      ? named.getValues().find(({ name }) => name.length > 3)?.name
      : undefined;
    return code === undefined ? [] : [{ field, given: give(`${code.slice(0, -1)}_`) }];
  });
  const faults = await every.faultsOf(asked, ({ value, suggestion }) => {
    return value.endsWith('_') && suggestion !== undefined;
  });
  expect(faults).toEqual([]);
});

test('a number out of range is told with its place and its limits', async () => {
  // A seed may be any number; what tells how to measure goes with some measures alone.
  const isNumber = (type: GraphQLInputType) => isScalar('Int')(type) || isScalar('Float')(type);
  const numbers = every
    .cases(isNumber, ['seed', 'parameters', 'projection'])
    .filter(({ path }) => !/revision/i.test(path));
  const below = numbers.map(({ field, give }) => ({ field, given: give(-1) }));
  const faults = await every.faultsOf(
    below,
    ({ path, value, message }, at) =>
      path === numbers[at]!.path && value === '-1' && /\d/.test(message),
  );
  const pages = numbers.filter(
    ({ field, path }) => path === 'first' && field.args.some(({ name }) => name === 'after'),
  );
  const pageSizes = [0, 501].flatMap((first) =>
    pages.map(({ field, give }) => ({ field, given: give(first) })),
  );
  faults.push(
    ...(await every.faultsOf(
      pageSizes,
      ({ path, message }) => path === 'first' && message.includes('500'),
    )),
  );
  expect(faults).toEqual([]);
});

test('a day that there is not, a revision that there is not', async () => {
  const days = every.cases(isScalar('Date'));
  const onDays = days.map(({ field, give }) => ({ field, given: give('2026-02-31') }));
  const faults = await every.faultsOf(
    onDays,
    ({ path, value }, at) => path === days[at]!.path && value === '2026-02-31',
  );
  const revisions = every.cases(isScalar('Int')).filter(({ path }) => path === 'revision');
  const asked = revisions.map(({ field, give }) => ({ field, given: give(9_999) }));
  faults.push(...(await every.faultsOf(asked, ({ path }) => path === 'revision')));
  expect(faults).toEqual([]);
});

test('a value of another sort than is asked for', async () => {
  const faults: string[] = [];
  for (const [sort, wrong] of [
    ['Int', 'kaksi'],
    ['Float', 'puolet'],
    ['Boolean', 'kyllä'],
    ['String', 5],
  ] as const) {
    const places = every.cases(isScalar(sort));
    expect(places.length).toBeGreaterThan(0);
    const asked = places.map(({ field, give }) => ({ field, given: give(wrong) }));
    faults.push(
      ...(await every.faultsOf(
        asked,
        ({ path, value }, at) => path === places[at]!.path && value === String(wrong),
      )),
    );
  }
  expect(faults).toEqual([]);
});

test('what is written in the question itself is told by its place too', async () => {
  const { errors } = (await service.answer(
    `query ($on: Date = "huomenna") {
       networks(asOf: "2026-02-31", first: "kaksi", filter: { kinds: [FORUM, WORKINGGROUP] }) { totalCount }
       overlaps(asOf: $on, minShared: 1.5) { totalCount }
     }`,
    {},
    'fi',
  )) as { errors: { extensions: { problems: { path: string; value: string }[] } }[] };
  const told = errors.flatMap(({ extensions }) => extensions.problems);
  expect(told.map(({ path, value }) => [path, value])).toEqual([
    ['on', 'huomenna'],
    ['asOf', '2026-02-31'],
    ['first', 'kaksi'],
    ['filter.kinds.1', 'WORKINGGROUP'],
    ['minShared', '1.5'],
  ]);
});

test('a page that follows what is no cursor, or nothing that is in the list', async () => {
  const paged = every.cases(isScalar('String')).filter(({ path }) => path === 'after');
  expect(paged.length).toBeGreaterThan(30);
  const gone = Buffer.from(JSON.stringify(UNKNOWN)).toString('base64url');
  const asked = ['ei kursori', gone].flatMap((after) =>
    paged.map(({ field, give }) => ({ field, given: give(after) })),
  );
  expect(await every.faultsOf(asked, ({ path }) => path === 'after')).toEqual([]);
});

test('two dimensions that nothing joins are told with those that go together', async () => {
  const asked = every.fields
    .filter(({ name }) => name === 'gaps' || name === 'whatIf.gaps')
    .map((field) => ({ field, given: { rows: 'MUNICIPALITY', columns: 'COUNTY' } }));
  expect(asked).toHaveLength(2);
  const faults = await every.faultsOf(
    asked,
    ({ path, message }) => path === 'columns' && /targetGroup|TARGET_GROUP/.test(message),
  );
  expect(faults).toEqual([]);
});

test('a municipality that there is not is told with the nearest', async () => {
  const asked = every.fields
    .filter(({ name }) => name === 'municipalityOverview')
    .map((field) => ({ field, given: { municipality: 'Rovanimi' } }));
  expect(asked).toHaveLength(1);
  const isTold = ({ path, suggestion = '' }: { path: string; suggestion?: string }) =>
    path === 'municipality' && suggestion.includes('Rovaniemi');
  expect(await every.faultsOf(asked, isTold)).toEqual([]);
});

test('a scenario that contradicts itself names the operation that does', async () => {
  const { a: network } = required['overlap'] as { a: string };
  const answers = await Promise.all(
    ['fi', 'sv', 'en'].map((language) =>
      service.answer(
        `mutation ($input: SaveScenarioInput!) { saveScenario(input: $input) { version } }`,
        {
          input: {
            name: 'Ristiriita (esimerkki)',
            drawnUpBy: 'Esimerkkiryhmä',
            operations: [
              { kind: 'END', network },
              { kind: 'END', network },
            ],
          },
        },
        language,
      ),
    ),
  );
  const problems = answers.map(
    (answer) =>
      (answer as { errors: { extensions: { problems: { path: string; message: string }[] } }[] })
        .errors[0]!.extensions.problems[0]!,
  );
  for (const { path } of problems) expect(path).toMatch(/^input\.operations\.1\b/);
  expect(new Set(problems.map(({ message }) => message)).size).toBe(3);
});

test('a filter that leaves nothing gives an empty answer that says why', async () => {
  const none = { kinds: ['PILOT'], areas: [helsinki] };
  const questions = every.fields.filter(
    ({ args, within }) =>
      !within && args.some(({ type }) => getNamedType(type).name === 'NetworkFilterInput'),
  );
  expect(questions.length).toBeGreaterThan(5);
  const faults: string[] = [];
  for (const field of questions) {
    // Where lines stand that nobody reaches, there is an answer.
    if (field.name === 'gaps') continue;
    const { name } = field.args.find(
      ({ type }) => getNamedType(type).name === 'NetworkFilterInput',
    )!;
    const { data, errors } = await every.ask(field, { [name]: none }, 'fi');
    const { about } = (data?.[field.name] ?? {}) as {
      about?: { empty: { text: string } | null };
    };
    if (errors ?? !about?.empty?.text)
      faults.push(`${field.name}: ${JSON.stringify({ data, errors })}`);
  }
  expect(faults).toEqual([]);
});
