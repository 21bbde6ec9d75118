/**
 * Writes the table of settings into README.md, between its two markers; with `--check` it only says
 * whether the table is what it would write.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { describeSettings } from '../src/cli/describeSettings.js';
import { text } from '../src/texts/texts.js';

const path = 'README.md';
const begin = '<!-- settings: written by `npm run emit:readme` -->';
const end = '<!-- /settings -->';

const columns = ['name', 'meaning', 'form', 'default'] as const;
const rows = describeSettings('en').map((setting) =>
  columns.map((column) => {
    const cell = setting[column];
    return cell !== '' && (column === 'name' || column === 'default') ? `\`${cell}\`` : cell;
  }),
);
const heading = columns.map((column) => text('en', `settings:table.${column}`));
const table = [heading, columns.map(() => '---'), ...rows]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');

const readme = await readFile(path, 'utf8');
const from = readme.indexOf(begin);
const to = readme.indexOf(end);
if (from < 0 || to < from) throw new Error(`${path} has no place for the table: ${begin} … ${end}`);
const made = await format(`${readme.slice(0, from)}${begin}\n\n${table}\n\n${readme.slice(to)}`, {
  ...(await resolveConfig(path)),
  filepath: path,
});

if (!process.argv.includes('--check')) {
  await writeFile(path, made);
} else if (readme !== made) {
  console.error(`${path}: the table of settings differs from them: run npm run emit:readme`);
  process.exitCode = 1;
}
