/**
 * `npm run load -- --callers C --seconds S`: so many callers at once ask a running service with the
 * demonstration, each its next question as soon as it has an answer, or as soon as it is told to come
 * again. Prints one line of JSON; fails when any answer is another than 200 or 503, or none comes.
 */
import { parseArgs } from 'node:util';
import { megabytesOf } from '../test/support/memory.js';
import { startService } from '../test/support/service.js';

const { values: options } = parseArgs({
  options: {
    callers: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '30' },
  },
});
const callers = Number(options.callers);
const seconds = Number(options.seconds);
if (!Number.isInteger(callers) || callers < 1 || !(seconds > 0)) {
  throw new RangeError('Expected a whole number of --callers, 1 or more, and --seconds above 0.');
}

const questions = [
  '{ overlaps(first: 20) { totalCount nodes { a { name } b { name } members { shared jaccard } relation rule } } }',
  '{ networks(first: 50) { totalCount nodes { id name members(first: 5) { totalCount } } } }',
  '{ networkMap { nodes { id x y size members } edges { source target weight } } }',
  '{ search(text: "esimerkki", first: 10) { nodes { __typename ... on Network { name } } } }',
  '{ municipalities(first: 300) { nodes { code name } } }',
];

const service = await startService();
const end = Date.now() + seconds * 1_000;
const statuses: { [status: string]: number } = {};
const milliseconds: number[] = [];
const megabytes = [megabytesOf(service.pid)];

async function call(caller: number): Promise<void> {
  for (let turn = caller; Date.now() < end; turn++) {
    const began = performance.now();
    const again = await ask(questions[turn % questions.length]!);
    if (again === undefined) milliseconds.push(performance.now() - began);
    else await new Promise((resolve) => setTimeout(resolve, again * 1_000));
  }
}

/** Undefined when it was answered, otherwise after how many seconds to come again. */
async function ask(query: string): Promise<number | undefined> {
  let status = 'none';
  try {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    status = response.status === 200 && text.includes('"errors"') ? 'error' : `${response.status}`;
    return response.status === 503 ? Number(response.headers.get('retry-after')) : undefined;
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
}

const sampling = setInterval(() => megabytes.push(megabytesOf(service.pid)), 500);
await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)));
clearInterval(sampling);
await service.stop();

milliseconds.sort((a, b) => a - b);
const percentile = (part: number) =>
  Math.round(milliseconds[Math.floor(part * (milliseconds.length - 1))] ?? Number.NaN);
console.log(
  JSON.stringify({
    callers,
    seconds,
    statuses,
    perSecond: Math.round((statuses['200'] ?? 0) / seconds),
    milliseconds: { p50: percentile(0.5), p99: percentile(0.99) },
    megabytes: { first: megabytes[0], most: Math.max(...megabytes) },
  }),
);
const fine = Object.keys(statuses).every((status) => status === '200' || status === '503');
process.exitCode = fine && milliseconds.length > 0 ? 0 : 1;
