/** Saved questions as a caller meets them: held against the schema, versioned, and told by right. */
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(() => service.close());

describe('a saved question', () => {
  const SAVE_QUESTION = `mutation ($input: SaveQuestionInput!) { saveQuestion(input: $input) { applied version savedQuestion {
    id name question arguments language version } } }`;
  const keep = (input: object) =>
    service.ask(SAVE_QUESTION, { input: { name: 'Oma kysymys', question: 'overlaps', ...input } });

  test('is kept, listed, saved anew and removed', async () => {
    const { data } = await keep({ arguments: '{"minShared": 3}', language: 'SV' });
    expect(data.saveQuestion).toMatchObject({
      version: 1,
      savedQuestion: { question: 'overlaps', arguments: '{"minShared": 3}', language: 'SV' },
    });
    const { id: savedQuestion } = data.saveQuestion.savedQuestion as { id: string };
    await keep({ savedQuestion, expectedVersion: 1, question: 'networks' });
    const late = await keep({ savedQuestion, expectedVersion: 1 });
    expect(late.errors?.[0]?.extensions.code).toBe('CONFLICT');
    const listed = async () =>
      (await service.ask('{ savedQuestions { nodes { name question version } } }')).data
        .savedQuestions.nodes;
    expect(await listed()).toEqual([{ name: 'Oma kysymys', question: 'networks', version: 2 }]);
    const one = await service.ask(
      'query ($id: ID!) { savedQuestion(id: $id) { arguments language } }',
      { id: savedQuestion },
    );
    expect(one.data.savedQuestion).toEqual({ arguments: '{}', language: 'FI' });
    const removed = await service.ask(
      `mutation ($input: RemoveQuestionInput!) { removeQuestion(input: $input) { version savedQuestion { id } } }`,
      { input: { savedQuestion, expectedVersion: 2 } },
    );
    expect(removed.data.removeQuestion).toEqual({ version: 3, savedQuestion: null });
    expect(await listed()).toEqual([]);
  });

  const refusals: [string, object, path: string, words: RegExp][] = [
    ['an unknown question', { question: 'overlap5' }, 'question', /Did you mean "overlap/],
    ['no JSON', { arguments: '{minShared: 3}' }, 'arguments', /JSON object/],
    ['a list', { arguments: '[3]' }, 'arguments', /JSON object/],
    ['an unknown argument', { arguments: '{"least": 3}' }, 'arguments.least', /no such field/],
    ['a wrong value', { arguments: '{"minShared": "x"}' }, 'arguments.minShared', /type Int/],
    ['a missing argument', { question: 'overlap' }, 'arguments.a', /missing/],
    ['too much', { arguments: `{"after": "${'x'.repeat(10_001)}"}` }, 'arguments', /too long/],
    ['a long name', { name: 'x'.repeat(201) }, 'name', /too long/],
    ['no name', { name: ' ' }, 'name', /missing/],
  ];
  test.each(refusals)('with %s is refused', async (_, input, path, words) => {
    const { errors } = await keep(input);
    const found = errors?.[0]?.extensions.problems?.find((one) => one.path === `input.${path}`);
    expect(found?.message).toMatch(words);
  });

  test('whose question needs a right tells its arguments only to who has it', async () => {
    const viewer = await startTestService({}, undefined, 'viewer');
    try {
      const save = (id: string, question: string) =>
        viewer.store.workspace.save(
          {
            ...{ id, kind: 'savedQuestion', saveId: id, author: 'esimerkki', subjects: [] },
            savedAt: '2026-01-31T10:00:00.000Z',
            content: { name: 'x', question, arguments: '{"text": "Eila"}', language: 'fi' },
          },
          'none',
        );
      await save('00000000-0000-4000-8000-000000000001', 'search');
      await save('00000000-0000-4000-8000-000000000002', 'overlaps');
      const { data } = await viewer.ask('{ savedQuestions { nodes { question arguments } } }');
      expect(data.savedQuestions.nodes).toEqual([
        { question: 'search', arguments: null },
        { question: 'overlaps', arguments: '{"text": "Eila"}' },
      ]);
    } finally {
      await viewer.close();
    }
  });
});
