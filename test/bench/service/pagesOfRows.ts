/**
 * What GraphQL itself costs: 40 pages of 500 networks with five fields each in one operation, by our schema
 * with its limits off, beside graphql-js with plain objects and no resolvers of ours. Neither goes over
 * HTTP; both parse, check, execute and write JSON, and the texts have to be the same.
 */
import {
  buildSchema,
  execute,
  type ExecutionResult,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { RequestContext } from '../../../src/api/frame/context.js';
import { createSchema } from '../../../src/api/schema.js';
import { Askings } from '../../../src/questions/asking/askings.js';
import { openStore } from '../../../src/store/openStore.js';
import type { SizeName } from '../law/sizes.js';
import { figuresOf, percentileOf, rounded, tell } from '../measurement.js';

const PAGES = 40;
const ROWS = 500;
const ROUNDS = 15;
const FIELDS = 'id name kind status revision';

const plainSchema = buildSchema(`
  type Query { networks(first: Int = 50, after: String): NetworkConnection! }
  type NetworkConnection { nodes: [Network!]! pageInfo: PageInfo! }
  type PageInfo { endCursor: String }
  type Network { id: ID! name(locale: Locale = FI): String! kind: Kind status: Status! revision: Int! }
  enum Locale { FI SV EN }
  enum Kind { COUNCIL FORUM WORKING_GROUP }
  enum Status { ACTIVE PLANNED }
`);

interface Network {
  readonly id: string;
}
interface Page {
  readonly nodes: readonly Network[];
  readonly pageInfo: { readonly endCursor: string | null };
}

/** Writes a JSON line: milliseconds of each, and ours over the other's, round by round. */
export async function benchPagesOfRows(
  url: string,
  { size, seed }: { readonly size: SizeName; readonly seed: number },
): Promise<void> {
  const store = await openStore({ url });
  const askings = await Askings.open(store, (error) => {
    throw error;
  });
  try {
    const schema = await createSchema();
    const key = await store.secret();
    const signal = new AbortController().signal;
    const ours = (operation: string) => {
      const context = new RequestContext(askings, signal, 'en', { role: 'admin' }, key);
      return answered(schema, operation, undefined, context);
    };
    const { operation, pages } = await aliasedPages(ours);
    // As it would have them in memory: what our schema gives for its codes, and a page by its cursor.
    const plainRoot = { networks: ({ after }: { after?: string }) => pages.get(after ?? '') };
    const plain = () => answered(plainSchema, operation, plainRoot, undefined);

    if ((await ours(operation)) !== (await plain())) throw new Error('The answers differ.');
    for (let time = 0; time < 3; time++) await Promise.all([ours(operation), plain()]);
    const times: { ours: number[]; plain: number[]; ratio: number[] } = {
      ours: [],
      plain: [],
      ratio: [],
    };
    for (let round = 0; round < ROUNDS; round++) {
      const ofOurs = await took(() => ours(operation));
      const ofPlain = await took(plain);
      times.ours.push(ofOurs);
      times.plain.push(ofPlain);
      times.ratio.push(ofOurs / ofPlain);
    }
    const sorted = (values: number[]) => values.sort((a, b) => a - b);
    tell(`${PAGES} aliased pages of ${ROWS} networks, 5 fields each, limits off`, {
      ...{ size, seed, ...figuresOf(sorted(times.ours)) },
      graphqlJs: figuresOf(sorted(times.plain)),
      ratio: rounded(percentileOf(sorted(times.ratio), 0.5)),
    });
  } finally {
    await askings.close();
    await store.close();
  }
}

/** Pages one after the other, from the first again after the last, and what is on each by its cursor. */
async function aliasedPages(
  ask: (operation: string) => Promise<string>,
): Promise<{ operation: string; pages: ReadonlyMap<string, Page> }> {
  const pages = new Map<string, Page>();
  const selections: string[] = [];
  let after = '';
  for (let number = 0; number < PAGES; number++) {
    const wanted = `networks(first: ${ROWS}${after && `, after: "${after}"`})`;
    selections.push(`page${number}: ${wanted} { nodes { ${FIELDS} } }`);
    const answer = await ask(`{ page: ${wanted} { nodes { ${FIELDS} } pageInfo { endCursor } } }`);
    const { page } = (JSON.parse(answer) as { data: { page: Page } }).data;
    pages.set(after, page);
    after = page.nodes.length < ROWS ? '' : (page.pageInfo.endCursor ?? '');
  }
  return { operation: `{ ${selections.join(' ')} }`, pages };
}

async function answered(
  schema: GraphQLSchema,
  operation: string,
  rootValue: unknown,
  contextValue: unknown,
): Promise<string> {
  const document = parse(operation);
  const problems = validate(schema, document);
  if (problems.length > 0) throw problems[0]!;
  const result: ExecutionResult = await execute({ schema, document, rootValue, contextValue });
  if (result.errors) throw result.errors[0]!;
  return JSON.stringify(result);
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
