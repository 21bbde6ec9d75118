/**
 * Writes the GraphQL schema that the resolvers make to `schema/schema.graphql`; with `--check` it only
 * says whether the file is what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../src/api/schema.js';

const path = 'schema/schema.graphql';
const made = `${printSchema(lexicographicSortSchema(await createSchema()))}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(path, made);
} else if (readFileSync(path, 'utf8') !== made) {
  console.error(`${path} differs from the resolvers: run npm run emit:schema`);
  process.exitCode = 1;
}
