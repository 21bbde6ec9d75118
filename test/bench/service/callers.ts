/**
 * So many callers of a GraphQL service, each on a connection of its own that it keeps, who ask again as
 * soon as they have an answer. They are in this process, so their time is in the times: they take the
 * bytes, and read them later.
 */
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';

export interface Question {
  readonly query: string;
  readonly variables?: object;
}

/** Milliseconds, ascending, and what was answered, in the order of the questions. */
export interface Answered {
  readonly times: readonly number[];
  readonly answers: readonly Buffer[];
}

export class Callers {
  readonly #agent: Agent;

  constructor(
    /** Where questions are posted to. */
    private readonly url: string,
    private readonly callers: number,
  ) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: callers, maxFreeSockets: callers });
  }

  /** Opens the connections: each caller takes one answer; milliseconds, ascending. */
  async connect(question: Question): Promise<readonly number[]> {
    const { times } = await this.ask(Array.from({ length: this.callers }, () => question));
    return times;
  }

  /** Each question once. */
  async ask(questions: readonly Question[]): Promise<Answered> {
    const times: number[] = [];
    const answers: Buffer[] = new Array(questions.length);
    let next = 0;
    const call = async (): Promise<void> => {
      while (next < questions.length) {
        const at = next++;
        const body = JSON.stringify(questions[at]);
        const began = performance.now();
        answers[at] = await this.#bytesOf(body);
        times.push(performance.now() - began);
      }
    };
    await Promise.all(Array.from({ length: this.callers }, call));
    return { times: times.sort((a, b) => a - b), answers };
  }

  close(): void {
    this.#agent.destroy();
  }

  async #bytesOf(body: string): Promise<Buffer> {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const asking = request(this.url, { method: 'POST', agent: this.#agent, headers });
    asking.end(body);
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    const pieces: Buffer[] = [];
    for await (const piece of response) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  }
}

/** What an answer holds; throws where it holds errors. */
export function dataOf(answer: Buffer): unknown {
  const { data, errors } = JSON.parse(answer.toString()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
