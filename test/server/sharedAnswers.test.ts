/** One answer for all who ask the same: what it must never be given for, and what it is made anew for. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { Askings } from '../../src/questions/asking/askings.js';
import { Answer, type Made, SharedAnswers } from '../../src/server/sharedAnswers.js';
import { ownDocumentId, saveIdOf } from '../../src/model/workspace/documents.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { changeSetOf } from '../contract/fixtures.js';
import { takenOver, temporaryStores } from '../snapshot/stores.js';
import { startTestService, type TestService } from './harness.js';

// People are read each time, as nothing of them is kept.
const LISTS =
  'networks { totalCount about { revision } nodes { name } } contactPersons { nodes { id } }';
const NAMES = `{ ${LISTS} }`;

describe('over HTTP', () => {
  /** How often the service has read entities. */
  let reads = 0;
  let failing = false;
  let service: TestService;
  beforeEach(async () => {
    failing = false;
    service = await startTestService({}, (store) =>
      takenOver(store, {
        readEntities: (ids) => {
          reads++;
          return failing ? Promise.reject(new Error('esimerkki')) : store.readEntities(ids);
        },
      }),
    );
    reads = 0;
  });
  afterEach(() => service.close());

  test('an answer is made once for many at the same time, and for those after them', async () => {
    const first = await service.ask(NAMES);
    const once = reads;
    expect(once).toBeGreaterThan(0);
    const other = `{ ${LISTS} } # anew`;
    const many = await Promise.all(Array.from({ length: 20 }, () => service.ask(other)));
    expect(reads).toBe(2 * once);
    for (const answer of [...many, await service.ask(other), await service.ask(NAMES)]) {
      expect(answer).toEqual(first);
    }
    expect(reads).toBe(2 * once);
  });

  test('other variables, another operation or another language are another question', async () => {
    const named = `query A($id: ID!) { network(id: $id) { name } }
      query B($id: ID!) { network(id: $id) { id } }`;
    const of = async (name: string, operationName: string) => {
      const response = await fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: named, operationName, variables: { id: service.ids[name] } }),
      });
      return ((await response.json()) as { data: { network: object } }).data.network;
    };
    for (let time = 0; time < 2; time++) {
      expect(await of('Ryhmä', 'A')).toEqual({ name: 'Ryhmä' });
      expect(await of('Foorumi', 'A')).toEqual({ name: 'Foorumi' });
      expect(await of('Foorumi', 'B')).toEqual({ id: service.ids['Foorumi'] });
    }
  });

  test('a write is seen at once, here as in the store itself', async () => {
    const name = 'query ($id: ID!) { network(id: $id) { name } }';
    const asked = async () =>
      (await service.ask(name, { id: service.ids['Ryhmä'] })).data.network.name as string;
    expect(await asked()).toBe('Ryhmä');
    const renamed = await service.ask(
      `mutation ($input: UpdateNetworkInput!) { updateNetwork(input: $input) { revision } }`,
      { input: { id: service.ids['Ryhmä'], expectedRevision: 2, name: { fi: 'Uusi' } } },
    );
    expect(renamed.errors).toBeUndefined();
    expect(await asked()).toBe('Uusi');

    const { totalCount } = (await service.ask(NAMES)).data.networks;
    const { revision } = await service.store.commit(
      changeSetOf('another', (builder) => builder.createEntity('Network', { name_fi: 'Kolmas' })),
    );
    let seen: { totalCount: number; about: { revision: number } };
    do seen = (await service.ask(NAMES)).data.networks;
    while (seen.about.revision < revision);
    expect(seen.totalCount).toBe(totalCount + 1);
  });

  test('each mutation is carried out, however many are the same', async () => {
    const add = `mutation { createOrganisation(input: { name: { fi: "Esimerkki uusi ry" } }) { revision } }`;
    const answers = await Promise.all(Array.from({ length: 5 }, () => service.ask(add)));
    const revisions = answers.map(({ data }) => data.createOrganisation.revision as number);
    expect(new Set(revisions).size).toBe(5);
  });

  test('an error is told to each by itself, and not again when all is well', async () => {
    failing = true;
    const failed = await Promise.all(Array.from({ length: 5 }, () => service.ask(NAMES)));
    const references = failed.map(({ errors }) => errors?.[0]?.extensions.reference);
    expect(new Set(references).size).toBe(5);
    failing = false;
    expect((await service.ask(NAMES)).errors).toBeUndefined();
  });

  test('what stands in the workspace is read each time, as others write there too', async () => {
    const saved = '{ savedQuestions { nodes { name } } }';
    const asked = async () => (await service.ask(saved)).data.savedQuestions.nodes as object[];
    expect(await asked()).toEqual([]);
    await service.store.workspace.save(
      {
        id: ownDocumentId('savedQuestion', 'elsewhere'),
        kind: 'savedQuestion',
        saveId: saveIdOf('elsewhere'),
        author: 'esimerkki',
        savedAt: '2026-01-15T10:00:00.000Z',
        subjects: [],
        content: { name: 'Muualta', question: 'overlaps', arguments: '{}', language: 'fi' },
      },
      'none',
    );
    expect(await asked()).toEqual([{ name: 'Muualta' }]);
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['identity', (body: Buffer) => body],
  ])('as %s it is the same', async (encoding, decoded) => {
    const query = '{ municipalities(first: 100) { nodes { code name } } }';
    const plain = await service.ask(query);
    for (let time = 0; time < 2; time++) {
      const { headers, body } = await sent(service.url, query, encoding);
      expect(headers['content-encoding'] ?? 'identity').toBe(encoding);
      expect(headers['cache-control']).toBe('no-store');
      expect(JSON.parse(decoded(body).toString())).toEqual(plain);
    }
  });
});

test('who people are is told in the language of who asks', async () => {
  const service = await startTestService({}, undefined, 'viewer');
  try {
    const { revision } = await service.store.commit(
      changeSetOf('people', (builder) => {
        // So many that viewers are told of them.
        for (let i = 0; i < 8; i++) {
          const person = builder.createEntity('ContactPerson', { name: `Esimerkki ${i}` });
          builder.createRelationship('MEMBER_OF', person, service.ids['Ryhmä']!, {
            role: 'member',
          });
        }
      }),
    );
    const members = `query ($id: ID!, $revision: Int) { network(id: $id, atLeastRevision: $revision) {
      members { nodes { member { ... on ContactPerson { name } } } } } }`;
    const variables = { id: service.ids['Ryhmä'], revision };
    const of = (language: string) =>
      service.ask(members, variables, { 'accept-language': language });
    const [fi, sv] = [JSON.stringify(await of('fi')), JSON.stringify(await of('sv'))];
    expect(fi).toContain('Nimeä ei näytetä');
    expect(sv).toContain('Namnet visas inte');
    expect(JSON.stringify(await of('fi'))).toBe(fi);
  } finally {
    await service.close();
  }
});

describe('what is kept', () => {
  const stores = temporaryStores();
  const never = new AbortController().signal;

  async function opened(now: () => Date = () => new Date()) {
    const store: GraphStore = await stores.open();
    const askings = await Askings.open(
      store,
      (error) => {
        throw error;
      },
      { now },
    );
    stores.atEnd(() => askings.close());
    return { store, answers: new SharedAnswers(askings) };
  }
  const answer = (text: string) => new Answer(200, new Map(), Buffer.from(text));
  const making = (text: string, isShareable = true) => {
    return async (): Promise<Made> => ({ answer: answer(text), isShareable });
  };

  test('goes when the day is another, or something was written', async () => {
    let now = new Date('2026-01-15T21:59:59Z');
    const { answers } = await opened(() => now);
    const ask = () => answers.of('key', never, making('one'));
    await ask();
    expect(answers.kept('key')?.body.toString()).toBe('one');
    now = new Date('2026-01-15T22:00:00Z');
    expect(answers.kept('key')).toBeUndefined();
    await ask();
    answers.written();
    expect(answers.kept('key')).toBeUndefined();
    now = new Date('2026-01-15T21:59:59Z');
    expect(answers.kept('key')).toBeUndefined();
  });

  test('is nothing of which a write was heard while it was made', async () => {
    const { answers } = await opened();
    const made = await answers.of('key', never, async () => {
      answers.written();
      return making('of before')();
    });
    expect(made?.body.toString()).toBe('of before');
    expect(answers.kept('key')).toBeUndefined();
  });

  test('is not what may not be shared; who waited for it makes an own one', async () => {
    const { answers } = await opened();
    const [first, second] = await Promise.all([
      answers.of('key', never, making('own', false)),
      answers.of('key', never, making('never made')),
    ]);
    expect(first?.body.toString()).toBe('own');
    expect(second).toBeUndefined();
    expect(answers.kept('key')).toBeUndefined();
  });

  test('is bounded: what was longest unused goes first', async () => {
    const { answers } = await opened();
    const large = 'x'.repeat(10_000_000);
    for (const key of ['a', 'b', 'c']) await answers.of(key, never, making(large));
    expect(['a', 'b', 'c'].map((key) => answers.kept(key) !== undefined)).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('work goes on while anybody waits, and is given up after the last', async () => {
    const { answers } = await opened();
    const leaving = [new AbortController(), new AbortController()];
    let abandoned: AbortSignal | undefined;
    const waits = leaving.map(({ signal }) =>
      answers
        .of('key', signal, (one) => {
          abandoned = one;
          return new Promise((_, reject) => {
            one.addEventListener('abort', () => reject(one.reason as Error));
          });
        })
        .catch((error: Error) => error.message),
    );
    leaving[0]!.abort(new Error('gone'));
    expect(await waits[0]).toBe('gone');
    expect(abandoned?.aborted).toBe(false);
    leaving[1]!.abort(new Error('gone too'));
    expect(await waits[1]).toBe('gone too');
    expect(abandoned?.aborted).toBe(true);
    const anew = await answers.of('key', never, making('anew'));
    expect(anew?.body.toString()).toBe('anew');
  });
});

/** The answer as it comes, not decoded. */
async function sent(url: string, query: string, encoding: string) {
  const asking = request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
  });
  asking.end(JSON.stringify({ query }));
  return new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    asking.on('error', reject).on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(parts) }));
    });
  });
}
