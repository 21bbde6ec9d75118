/** Files brought in through the service: previewed, looked at by others, carried out, taken back. */
import { readFileSync } from 'node:fs';
import type { Role } from '../../../src/model/roles.js';
import type { GraphStore } from '../../../src/store/graphStore.js';
import { changeSetWith } from '../../contract/fixtures.js';
import { workbookOf } from '../../importing/workbooks.js';
import { type Answer, startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeEach(async () => {
  service = await startRealService('editor');
});
afterEach(() => service.close());

/** The county with nothing in it that is marked as invented, which takes no files. */
async function startRealService(role: Role): Promise<TestService> {
  const made = await startTestService({}, undefined, role);
  const source = (await made.store.readEntities([made.ids['source']!])).get(made.ids['source']!)!;
  const { revision: _, ...record } = source;
  const { invented: __, ...properties } = record.properties as { invented?: boolean };
  const change = { action: 'update', record: { ...record, properties } } as Parameters<
    typeof changeSetWith
  >[1][number];
  await made.store.commit(changeSetWith('real', [change]));
  return made;
}

const LIST = [
  'järjestö;verkosto;alkaen;yhteyshenkilö;sähköposti',
  'Esimerkki a ry;Foorumi;;;',
  'Uusi ry;Foorumi;2020;Kanari Esimerkki;kanari@esimerkki.invalid',
].join('\n');

const PREVIEW = `mutation ($input: PreviewImportInput!) { previewImport(input: $input) { applied clientMutationId preview {
  id fileName digest revision spokenFor complete rows missing problemCount noteCount expiresOn broughtIn recordedBy recordedAt
  tallies { kind created updated confirmed ended unchanged }
  remarks { isProblem code sheet row column value message } } } }`;
const COMMIT = `mutation ($input: CommitImportInput!) { commitImport(input: $input) { applied clientMutationId revision } }`;
const SHOWN = `{ importPreviews { totalCount about { definition counted { count } } nodes { id fileName problemCount broughtIn
  tallies { kind created } remarks { code row column value message } } } }`;

const preview = (input: object, headers = {}): Promise<Answer> =>
  service.ask(PREVIEW, { input: { fileName: 'jäsenet.csv', content: LIST, ...input } }, headers);
const commit = (id: string, input: object = {}): Promise<Answer> =>
  service.ask(COMMIT, { input: { preview: id, content: LIST, ...input } });
const idOf = ({ data }: Answer) => data.previewImport.preview.id as string;

test('a file is previewed, looked at, brought in once and taken back', async () => {
  const made = await preview({ clientMutationId: 'kevät' });
  expect(made.errors).toBeUndefined();
  const { applied, preview: found } = made.data.previewImport;
  expect(applied).toBe(true);
  const revision = await service.store.revision();
  expect(found).toMatchObject({
    ...{ fileName: 'jäsenet.csv', revision, rows: 2, problemCount: 0, broughtIn: null },
    ...{ complete: false, missing: null, recordedBy: 'local' },
  });
  expect(found.tallies).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'Organisation', created: 1, confirmed: 1 }),
      expect.objectContaining({ kind: 'ContactPerson', created: 1 }),
    ]),
  );
  const again = await preview({ clientMutationId: 'kevät', content: 'something else' });
  expect(again.data.previewImport).toMatchObject({ applied: false, preview: { id: found.id } });

  const name = { clientMutationId: 'tuonti' };
  const first = await commit(found.id, name);
  expect(first.data.commitImport).toEqual({ ...name, applied: true, revision: revision + 1 });
  const second = await commit(found.id, name);
  expect(second.data.commitImport).toEqual({ ...name, applied: false, revision: revision + 1 });
  const { data } = await service.ask(SHOWN);
  expect(data.importPreviews).toMatchObject({
    totalCount: 1,
    nodes: [{ id: found.id, broughtIn: revision + 1 }],
  });
  const members = async () =>
    (
      await service.ask('query ($id: ID!) { network(id: $id) { members { totalCount } } }', {
        id: service.ids['Foorumi'],
      })
    ).data.network.members.totalCount as number;
  expect(await members()).toBe(6);
  await service.ask(`mutation { undoChange(input: { revision: ${revision + 1} }) { revision } }`);
  expect(await members()).toBe(5);
});

test('what is wrong is told by row and column, with value and remedy, and is not kept', async () => {
  const content = 'järjestö;verkosto;alkaen;paino\nEsimerkki a ry;Foorumi;31.2.2020;3\n';
  const made = await preview({ content }, { 'accept-language': 'fi' });
  const { id, remarks, tallies, problemCount } = made.data.previewImport.preview;
  expect({ problemCount, tallies }).toEqual({ problemCount: 1, tallies: [] });
  expect(remarks).toMatchObject([
    { isProblem: true, code: 'noSuchDay', row: 2, column: 'C', value: '31.2.2020' },
    { isProblem: false, code: 'columnLeftOut', row: 1, value: 'paino' },
  ]);
  expect(remarks[0].message).toMatch(/Tarkista päivä/);
  const { data } = await service.ask(SHOWN);
  expect(data.importPreviews.nodes[0].remarks).toMatchObject([
    { code: 'noSuchDay', row: 2, column: 'C', value: null, message: null },
    { code: 'columnLeftOut', row: 1, value: null, message: null },
  ]);
  const { errors } = await commit(id, { content });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    problems: [{ path: 'input.preview', message: expect.stringMatching(/1\)/) as string }],
  });
});

test('a workbook comes in base64, a list with headings of its own by what they stand for', async () => {
  const bytes = await workbookOf({
    name: 'Jäsenet',
    rows: [
      ['Kuka', 'Mihin'],
      ['Uusi ry', 'Foorumi'],
    ],
  });
  const file = { content: Buffer.from(bytes).toString('base64'), contentForm: 'BASE64' };
  const mappings = [
    { heading: 'Kuka', field: 'ORGANISATION' },
    { heading: 'Mihin', field: 'NETWORK' },
  ];
  const made = await preview({ ...file, mappings, complete: true, datedOn: '2026-01-31' });
  expect(made.data.previewImport.preview).toMatchObject({
    ...{ rows: 1, problemCount: 0, complete: true, missing: 5, spokenFor: '2026-01-31' },
  });
  expect((await commit(idOf(made), file)).data.commitImport.applied).toBe(true);
  const { errors } = await preview({ ...file, mappings, sheet: 'Ei ole' });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringMatching(/"Ei ole".*Jäsenet/) as string,
    extensions: { code: 'BAD_USER_INPUT' },
  });
  const latin = Buffer.from('järjestö,verkosto\nÄkki ry,Foorumi\n', 'latin1').toString('base64');
  const told = { encoding: 'WINDOWS_1252', delimiter: 'COMMA', decimal: 'COMMA' };
  const other = await preview({ content: latin, contentForm: 'BASE64', ...told });
  expect(other.data.previewImport.preview).toMatchObject({ rows: 1, noteCount: 0 });
});

test('that the records have overtaken: CONFLICT, with what it would have done and would do now', async () => {
  const made = await preview({});
  const rename = `mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { revision } }`;
  const a = service.ids['a'];
  const { revision } = (await service.store.readEntities([a!])).get(a!)!;
  const changed = await service.ask(rename, {
    input: { id: a, expectedRevision: revision, name: { fi: 'Aivan muu ry' } },
  });
  expect(changed.errors).toBeUndefined();
  const { errors } = await commit(idOf(made));
  const before = made.data.previewImport.preview.revision as number;
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    problems: [{ path: 'input.preview', value: idOf(made) }],
    versions: { previewed: { revision: before }, now: { revision: before + 1, problemCount: 0 } },
  });
  const { versions } = errors![0]!.extensions as unknown as {
    versions: { [version: string]: { tallies: { kind: string; created: number }[] } };
  };
  const created = (version: string) =>
    versions[version]!.tallies.find(({ kind }) => kind === 'Organisation')?.created;
  expect([created('previewed'), created('now')]).toEqual([1, 2]);
  expect(await service.store.revision()).toBe(before + 1);
});

const refusals: [string, object, path: string, words: RegExp][] = [
  ['no list', { content: 'a;b\n1;2\n' }, 'content', /member|organisation|association/i],
  ['nothing', { content: '' }, 'content', /empty/],
  ['no base64', { content: 'å', contentForm: 'BASE64' }, 'content', /base64/],
  [
    'two columns that say the same',
    { content: 'järjestö;taho;verkosto\na;b;c\n' },
    'content',
    /taho/,
  ],
  ['no name', { fileName: ' ' }, 'fileName', /missing/],
  ['a long name', { fileName: 'x'.repeat(201) }, 'fileName', /too long/],
];
test.each(refusals)('%s is refused by its place', async (_, input, path, words) => {
  const { errors } = await preview(input);
  const found = errors?.[0]?.extensions;
  expect(found?.code).toBe('BAD_USER_INPUT');
  expect(found?.problems?.find((one) => one.path === `input.${path}`)?.message).toMatch(words);
  expect((await service.ask(SHOWN)).data.importPreviews.totalCount).toBe(0);
});

test('another file, and a preview that there is not, are refused by their place', async () => {
  const made = await preview({});
  const other = await commit(idOf(made), { content: `${LIST}\n` });
  expect(other.errors?.[0]?.extensions.problems?.[0]).toMatchObject({ path: 'input.content' });
  expect(other.errors?.[0]?.message).toContain(made.data.previewImport.preview.digest);
  const none = await commit('00000000-0000-4000-8000-000000000000');
  expect(none.errors?.[0]?.extensions).toMatchObject({
    code: 'NOT_FOUND',
    problems: [{ path: 'input.preview' }],
  });
});

test('a store with invented data takes no file, and says so', async () => {
  const demo = await startTestService({}, undefined, 'editor');
  try {
    const { errors } = await demo.ask(PREVIEW, { input: { fileName: 'x.csv', content: LIST } });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/invented.*STORE_URL/) as string,
      extensions: { code: 'CONFLICT' },
    });
  } finally {
    await demo.close();
  }
});

test('who may not bring files in sees nothing of what others are about to bring in', async () => {
  await service.close();
  for (const role of ['viewer', 'analyst'] as const) {
    service = await startRealService(role);
    const id = await keep(service.store);
    const requests = [
      ...[`{ importPreview(id: "${id}") { fileName tallies { created } } }`, SHOWN],
      `mutation { previewImport(input: { fileName: "a", content: "b" }) { applied } }`,
      `mutation { commitImport(input: { preview: "${id}", content: "b" }) { revision } }`,
    ];
    for (const request of requests) {
      const answer = await service.ask(request);
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(JSON.stringify(answer)).not.toMatch(/kanari/i);
    }
    if (role === 'viewer') await service.close();
  }
});

/** A preview whose file has the name of a person. */
async function keep({ workspace }: GraphStore): Promise<string> {
  const id = '00000000-0000-4000-8000-000000000001';
  await workspace.save(
    {
      ...{ id, kind: 'importPreview', saveId: id, author: 'Kanari', subjects: [] },
      savedAt: new Date().toISOString(),
      content: {
        ...{ fileName: 'kanari.csv', digest: 'a'.repeat(64), revision: 1, rows: 1 },
        ...{ crossTable: false, complete: false, problemCount: 0, noteCount: 0 },
        ...{ spokenFor: '2026-01-31', expiresOn: '2999-01-01', tallies: [], remarks: [] },
      },
    },
    'none',
  );
  return id;
}

describe('docs/importing.md', () => {
  const page = readFileSync(new URL('../../../docs/importing.md', import.meta.url), 'utf8');
  const operations = [...page.matchAll(/```graphql\n(.*?)```/gs)].map(
    ([, operation]) => operation!,
  );

  test('its operations preview a file, show the previews, and bring it in', async () => {
    expect(operations).toHaveLength(3);
    const [previewing, showing, bringing] = operations as [string, string, string];
    const file = { fileName: 'jäsenet.csv', content: LIST };
    const made = await service.ask(previewing, file);
    expect(made.errors).toBeUndefined();
    const shown = await service.ask(showing);
    expect(shown.data.importPreviews.nodes).toHaveLength(1);
    const done = await service.ask(bringing, { preview: idOf(made), content: LIST });
    expect(done.data.commitImport.applied).toBe(true);
  });
});
