/** The statements in `cypher/` are those that follow from the model, and say what they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emittedStatements, ORIGIN } from '../../scripts/cypher/emittedStatements.js';
import { statement } from '../../src/store/neo4j/connection/statements.js';

const folder = fileURLToPath(new URL('../../cypher/', import.meta.url));

const files = new Map(
  ['schema', 'writes', 'reads'].flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path), readFileSync(path, 'utf8')];
      }),
  ),
);

describe('Cypher statements', () => {
  test('those that follow from the model are as the model is now', () => {
    const present = [...files].filter(([, text]) => text.startsWith(ORIGIN));
    expect(new Map(present)).toEqual(emittedStatements());
  });

  test('each begins with what it is for', () => {
    const silent = [...files].filter(([, text]) => !text.startsWith('// '));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('a statement goes to the server without its header', () => {
    expect(statement('reads/entities')).toMatch(/^UNWIND \$ids/);
    expect(() => statement('reads/nothing')).toThrow('cypher/reads/nothing.cypher');
  });
});
