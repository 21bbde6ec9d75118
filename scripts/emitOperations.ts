/**
 * Writes the TypeScript types of `schema/operations/*.graphql` to `src/web/operations.generated.ts`;
 * with `--check` it only says whether the file is what it would write.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { format, resolveConfig } from 'prettier';

const folder = 'schema/operations';
const path = 'src/web/operations.generated.ts';

const made = await codegen({
  filename: path,
  schema: parse(readFileSync('schema/schema.graphql', 'utf8')),
  documents: readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(folder, name))
    .map((location) => ({ location, document: parse(readFileSync(location, 'utf8')) })),
  config: { scalars: { ID: 'string', Date: 'string', DateTimeISO: 'string' } },
  pluginMap: { operations },
  plugins: [{ operations: {} }],
});
const formatted = await format(made, { ...(await resolveConfig(path)), filepath: path });

if (!process.argv.includes('--check')) {
  writeFileSync(path, formatted);
} else if (readFileSync(path, 'utf8') !== formatted) {
  console.error(`${path} differs from its operations: run npm run emit:operations`);
  process.exitCode = 1;
}
