/**
 * Writes the Cypher statements that follow from the model's declarations, one file each: per kind of
 * entity and of relationship under `cypher/writes/KIND/` and `cypher/reads/KIND/`, and the constraints
 * of relationships under `cypher/schema/relationships/`. With `--check` it only compares.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emittedStatements, ORIGIN } from './cypher/emittedStatements.js';

const folder = fileURLToPath(new URL('../cypher/', import.meta.url));

const wanted = emittedStatements();
const present = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
const superfluous = present.filter((path) => {
  return !wanted.has(path) && readFileSync(join(folder, path), 'utf8').startsWith(ORIGIN);
});
const different = [...wanted].filter(([path, text]) => {
  return !present.includes(path) || readFileSync(join(folder, path), 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const path of [...superfluous, ...different.map(([path]) => path)]) {
    console.error(`cypher/${path} differs from what the model says; run npm run emit:cypher.`);
    process.exitCode = 1;
  }
} else {
  for (const path of superfluous) rmSync(join(folder, path));
  for (const [path, text] of different) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  console.log(
    `${wanted.size} statements in cypher/ follow from the model; ${different.length} written.`,
  );
}
