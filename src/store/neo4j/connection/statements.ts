/**
 * The Cypher statements, by their path under `cypher/` without the ending: "reads/search",
 * "writes/MEMBER_OF/create". All are read when the service starts; none is put together at run time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside `src/` and beside the built `dist/` alike. */
const folder = fileURLToPath(new URL('../../../../cypher/', import.meta.url));

const statements = new Map(['schema', 'writes', 'reads', 'recovery'].flatMap(readFolder));

function readFolder(name: string): [string, string][] {
  return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.cypher'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const statementName = relative(folder, path)
        .split(sep)
        .join('/')
        .replace(/\.cypher$/, '');
      return [statementName, withoutHeader(readFileSync(path, 'utf8'))];
    });
}

/** The header is for those who read; the server plans each text that it gets once. */
function withoutHeader(text: string): string {
  return text.replace(/^(?:\/\/.*\n)+/, '').trim();
}

/** The text of a statement. Throws when there is no such file: a mistake in the program. */
export function statement(name: string): string {
  const text = statements.get(name);
  if (text === undefined) throw new Error(`Expected a file cypher/${name}.cypher, found none.`);
  return text;
}

/** The names of all statements in a folder and below it, in order. */
export function statementsIn(name: string): string[] {
  return [...statements.keys()].filter((key) => key.startsWith(`${name}/`)).sort();
}
