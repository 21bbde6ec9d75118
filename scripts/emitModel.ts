/**
 * Writes the reference page of the model to `docs/model.md`; with `--check` it only says whether the
 * page is what it would write.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { referencePage } from './model/referencePage.js';

const path = 'docs/model.md';
const made = await format(referencePage(), { ...(await resolveConfig(path)), filepath: path });

if (!process.argv.includes('--check')) {
  await writeFile(path, made);
} else if ((await readFile(path, 'utf8')) !== made) {
  console.error(`${path} differs from the declarations: run npm run emit:model`);
  process.exitCode = 1;
}
