/** What no answer of the service may be, whatever it was sent. */

const CODES = new Set([
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'LIMIT_EXCEEDED',
  'TIMEOUT',
]);

/** Traces of the inside: frames of a stack, paths of files, words of a store. */
const INSIDE = /\bat [\w.<>]+ \(|node_modules|file:\/\/|\.[jt]s:\d+|SQLITE|SqliteError|Cypher/;

export interface Verdict {
  /** Undefined when all is well. */
  readonly fault?: string;
  /** Codes of the errors in the answer, or "ok". */
  readonly codes: readonly string[];
}

/** Judges an answer. An error without a code of ours, or one that nobody foresaw, is a fault. */
export function judge(status: number, text: string): Verdict {
  if (status >= 500) return { fault: `status ${status}`, codes: [] };
  let answer: { data?: unknown; errors?: { message: string; extensions?: { code?: string } }[] };
  try {
    answer = JSON.parse(text) as typeof answer;
  } catch {
    return { fault: `no JSON, status ${status}`, codes: [] };
  }
  const errors = answer.errors ?? [];
  if (errors.length === 0 && answer.data === undefined) return { fault: 'nothing', codes: [] };
  const codes = errors.map(({ extensions }) => String(extensions?.code));
  const unknown = codes.find((code) => !CODES.has(code));
  if (unknown !== undefined) return { fault: `code ${unknown}`, codes };
  const inside = errors.find(({ message }) => INSIDE.test(message));
  if (inside) return { fault: `tells of its inside: ${inside.message}`, codes };
  return { codes: codes.length > 0 ? codes : ['ok'] };
}

/** Ids in an answer, to ask on with. */
export function toldIn(text: string): string[] {
  return [...text.matchAll(/"id":"([^"\\]{1,300})"/g)].map((found) => found[1]!);
}
