/** The layouts of maps on a server: a node for each, which nothing leads to. */
import neo4j from 'neo4j-driver';
import { type KeptLayout, type KeptLayouts, LAYOUTS_KEPT } from '../keptLayouts.js';
import type { Connection } from './connection/connection.js';
import type { Row } from './layout.js';

const KEEP_TIMEOUT = 15_000;

export function neo4jLayouts(connection: Connection): KeptLayouts {
  return {
    find: async (view, digest) => {
      const [row] = await connection.read((transaction) =>
        transaction.run('reads/layouts/find', { view, digest }),
      );
      return row && layoutOf(row);
    },
    keep: ({ revision, positions, ...others }) =>
      connection.write(KEEP_TIMEOUT, async (transaction) => {
        const numbers = { revision: neo4j.int(revision), positions: [...positions] };
        const [row] = await transaction.run('writes/layouts/keep', { ...others, ...numbers });
        await transaction.run('writes/layouts/forget', { kept: neo4j.int(LAYOUTS_KEPT) });
        return layoutOf(row as Row);
      }),
  };
}

function layoutOf(row: Row): KeptLayout {
  const found = row['layout'] as KeptLayout & { readonly positions: readonly number[] };
  return { ...found, positions: Float64Array.from(found.positions) };
}
