/**
 * `npm run fuzz -- --minutes M --seed N`: random requests against a running service with the
 * demonstration. Fails on any answer that `test/fuzz/verdict.ts` does not allow, when the service ends, and when
 * its memory goes on growing. The same seed sends the same requests until answers come in another order.
 */
import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { SeededRandom } from '../src/demo/invented/seededRandom.js';
import { megabytesOf } from '../test/support/memory.js';
import { startService } from '../test/support/service.js';
import { type RandomRequest, randomRequest } from '../test/fuzz/operations.js';
import { judge, toldIn } from '../test/fuzz/verdict.js';

const CALLERS = 8;
const SAMPLE_EVERY = 2_000;
/** Growth from the second third of the time to the last that still counts as level. */
const LEVEL = { factor: 1.2, megabytes: 40 };

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
const minutes = Number(options.minutes);
const seed = Number(options.seed);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  throw new RangeError('Expected --minutes above 0 and a whole --seed.');
}

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
// With little room, garbage is soon collected, and what is not garbage shows.
const service = await startService({ NODE_OPTIONS: '--max-old-space-size=256' });
const end = Date.now() + minutes * 60_000;
const known: string[] = [];
const counts = new Map<string, number>();
const faults: string[] = [];
const memory: number[] = [];
let sent = 0;

async function send(request: RandomRequest): Promise<void> {
  const { path, ...init } = request;
  const response = await fetch(`${service.url}${path}`, init);
  const text = await response.text();
  const { fault, codes } = judge(response.status, text);
  for (const code of new Set(codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  known.push(...toldIn(text).slice(0, 5));
  known.splice(0, known.length - 500);
  if (fault !== undefined) {
    faults.push(fault);
    console.error(`${fault}\n  ${JSON.stringify(request)}\n  ${text.slice(0, 2_000)}`);
  }
}

async function call(caller: number): Promise<void> {
  const random = new SeededRandom(seed * 1_000 + caller);
  while (Date.now() < end && faults.length < 10) {
    const request = randomRequest(schema, random, known);
    sent++;
    try {
      await send(request);
    } catch (error) {
      faults.push('no answer');
      console.error(`no answer: ${String(error)}\n  ${JSON.stringify(request)}`);
    }
  }
}

const sampling = setInterval(() => memory.push(megabytesOf(service.pid)), SAMPLE_EVERY);
await Promise.all(Array.from({ length: CALLERS }, (_, caller) => call(caller)));
clearInterval(sampling);
await service.stop();

const median = (samples: readonly number[]) =>
  samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? 0;
const third = Math.floor(memory.length / 3);
const [middle, last] = [median(memory.slice(third, 2 * third)), median(memory.slice(-third))];
// Shorter runs say nothing about memory, since caches are still filling.
const grows = minutes >= 2 && last > middle * LEVEL.factor && last > middle + LEVEL.megabytes;
if (grows) faults.push('memory grows');

console.log(
  JSON.stringify({
    seed,
    minutes,
    sent,
    codes: Object.fromEntries(counts),
    megabytes: { first: memory[0], middle, last, most: Math.max(...memory) },
    faults,
  }),
);
process.exitCode = faults.length > 0 ? 1 : 0;
