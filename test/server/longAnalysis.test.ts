/** A question that takes long, over HTTP: how far it is can be heard, and who leaves it frees the work. */
import { connect } from 'node:net';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { changeSetOf } from '../contract/fixtures.js';
import { startTestService, type TestService } from './harness.js';

const NETWORKS = 80;
const ORGANISATIONS = 1_500;
const PLACES_EACH = 8;
/** Networks in force and organisations of the county that the service begins with. */
const COUNTY = 3 + 6;

const question = '{ structure(metric: BETWEENNESS, first: 1) { totalCount } }';

let service: TestService;
beforeAll(async () => {
  // Time is not to end what the test ends.
  service = await startTestService({ milliseconds: 600_000 });
  const { revision } = await service.store.commit(
    changeSetOf('many', (builder) => {
      const networks = Array.from({ length: NETWORKS }, (_, i) =>
        builder.createEntity('Network', { name_fi: `Esimerkkiverkosto ${i}` }),
      );
      for (let i = 0; i < ORGANISATIONS; i++) {
        const name = `Esimerkkiyhdistys ${i} ry`;
        const organisation = builder.createEntity('Organisation', { name_fi: name });
        // Coprime steps: no two organisations are in the same networks, so that none stands for another.
        for (let place = 0; place < PLACES_EACH; place++) {
          const network = networks[(i * 7 + place * (1 + (i % 9)) * 3) % NETWORKS]!;
          builder.createRelationship('MEMBER_OF', organisation, network, { role: 'member' });
        }
      }
    }),
  );
  await service.ask(`{ networks(atLeastRevision: ${revision}) { totalCount } }`);
}, 120_000);
afterAll(() => service.close());

async function underWay(): Promise<number> {
  const state = (await (await fetch(`${service.url}/readyz`)).json()) as { analyses: number };
  return state.analyses;
}

async function untilUnderWay(is: (analyses: number) => boolean): Promise<void> {
  while (!is(await underWay())) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Asks on a connection of its own, and does not wait for the answer. */
function asked() {
  const body = JSON.stringify({ query: question });
  const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  return { leave: () => socket.destroy(), answer: () => answer };
}

test('who leaves frees the work; who asks after that has it begun anew', async () => {
  expect(await underWay()).toBe(0);
  for (let time = 0; time < 2; time++) {
    const caller = asked();
    // Had the work been done to its end for the first caller, the second would have its answer at once.
    await untilUnderWay((analyses) => analyses > 0);
    expect(caller.answer()).toBe('');
    caller.leave();
    await untilUnderWay((analyses) => analyses === 0);
  }
  expect(service.log).toEqual([]);
}, 60_000);

test('one who stays gets the answer that another has left', async () => {
  const [leaves, stays] = [asked(), asked()];
  await untilUnderWay((analyses) => analyses > 0);
  leaves.leave();
  while (stays.answer() === '') await new Promise((resolve) => setTimeout(resolve, 20));
  expect(stays.answer()).toContain(`"totalCount":${NETWORKS + ORGANISATIONS + COUNTY}`);
  stays.leave();
}, 60_000);

test('whoever asks under a name hears how far it is, until the answer is there', async () => {
  const url = `${service.url.replace('http', 'ws')}/graphql`;
  const client = createClient({ url, webSocketImpl: WebSocket });
  try {
    const heard = client.iterate<{ analysisProgress: { step: number; share: number } }>({
      query: 'subscription { analysisProgress(id: "esimerkki") { step share } }',
    });
    const first = heard.next();
    // Subscribed to some time after it was sent: asked with other parameters until it is heard.
    let isHeard = false;
    void first.then(() => (isHeard = true));
    for (let seed = 0; !isHeard; seed++) {
      const sampled = `{ structure(metric: SAMPLED_BETWEENNESS, parameters: { pivots: 400, seed: ${seed} }, first: 1) { totalCount } }`;
      const { errors } = await service.ask(sampled, {}, { 'x-analysis': 'esimerkki' });
      expect(errors).toBeUndefined();
    }
    const told = [await first];
    for await (const message of heard) told.push({ value: message, done: false });
    const progress = told.map(({ value }) => value.data!.analysisProgress);
    expect(progress.every(({ share }) => share >= 0 && share <= 1)).toBe(true);
    expect(progress.at(-1)!.share).toBe(1);
    const places = progress.map(({ step, share }) => step + share);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  } finally {
    await client.dispose();
  }
}, 60_000);
