/**
 * Writes the TypeScript types of `schema/operations/*.graphql` to `src/web/operations.generated.ts`;
 * with `--check` it only says whether the file is what it would write.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { executeCodegen } from '@graphql-codegen/cli';
import { format, resolveConfig } from 'prettier';

const path = 'src/web/operations.generated.ts';

const { result, error } = await executeCodegen({
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/*.graphql',
  silent: true,
  generates: {
    [path]: {
      plugins: ['typescript-operations'],
      config: { scalars: { ID: 'string', Date: 'string' } },
    },
  },
});
if (error !== null) throw error;
const made = await format(result[0]?.content ?? '', {
  ...(await resolveConfig(path)),
  filepath: path,
});

if (!process.argv.includes('--check')) {
  await writeFile(path, made);
} else if ((await readFile(path, 'utf8')) !== made) {
  console.error(`${path} differs from its operations: run npm run emit:operations`);
  process.exitCode = 1;
}
