/** The real service over a real embedded store with a county of a few bodies, at a free port. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { foundFinland, finlandAreas } from '../../src/changes/foundFinland.js';
import type { RecordId } from '../../src/model/record.js';
import type { Role } from '../../src/model/roles.js';
import { type RequestLimits, startService } from '../../src/server/service.js';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { changeSetOf } from '../contract/fixtures.js';

const limits: RequestLimits = {
  bodyBytes: 20_000,
  depth: 8,
  cost: 20_000,
  tokens: 400,
  aliases: 5,
  milliseconds: 10_000,
  requests: 100,
};

export interface Answer {
  // What an operation gives is for the test to say.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data?: any;
  readonly extensions?: { readonly revision: number; readonly staleSince?: string };
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: {
      readonly code: string;
      readonly reference?: string;
      readonly problems?: readonly {
        path: string;
        value: string;
        message: string;
        suggestion?: string;
      }[];
    };
  }[];
}

export interface TestService {
  readonly url: string;
  readonly store: GraphStore;
  /** Ids by the name of the record. */
  readonly ids: { readonly [name: string]: RecordId };
  /** Lines of the log, parsed. */
  readonly log: readonly { readonly [name: string]: unknown }[];
  ask(query: string, variables?: object, headers?: { [name: string]: string }): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * Memberships of the county, each network with its members:
 *
 *   Neuvosto   a b c d        Foorumi    a b c d e      Ryhmä   a b f, and the person Ee
 *   Vanha      a b c (ended 2019-12-31)                 Aikomus a b c (planned)
 */
const MEMBERS: { readonly [network: string]: string } = {
  Neuvosto: 'abcd',
  Foorumi: 'abcde',
  Ryhmä: 'abf',
  Vanha: 'abc',
  Aikomus: 'abc',
};

export async function startTestService(
  other: Partial<RequestLimits> = {},
  /** What stands between the service and its store. */
  between: (store: GraphStore) => GraphStore = (store) => store,
  role: Role = 'admin',
): Promise<TestService> {
  const folder = mkdtempSync(join(tmpdir(), 'service-test-'));
  const store = await openEmbeddedStore(join(folder, 'county.db'));
  await foundFinland(store);
  const ids: { [name: string]: RecordId } = {};
  await store.commit(
    changeSetOf('county', (builder) => {
      const source = builder.createEntity('Source', { title: 'Esimerkkilista', invented: true });
      ids['source'] = source;
      for (const letter of 'abcdef') {
        ids[letter] = builder.createEntity('Organisation', {
          name_fi: `Esimerkki ${letter} ry`,
          name_sv: `Exempel ${letter} rf`,
        });
        const home = finlandAreas().areaId('municipality', '698');
        builder.createRelationship('LOCATED_IN', ids[letter], home, {});
      }
      ids['Ee'] = builder.createEntity('ContactPerson', {
        name: 'Esimerkki Ee',
        email: 'ee@esimerkki.invalid',
      });
      builder.createRelationship('REPRESENTS', ids['Ee'], ids['a'] ?? '', {});
      for (const [name, members] of Object.entries(MEMBERS)) {
        const network = builder.createEntity(
          'Network',
          { name_fi: name, kind: name === 'Neuvosto' ? 'council' : 'forum' },
          name === 'Vanha'
            ? { validity: { from: '2012', to: '2020-01-01' }, status: 'ended' }
            : { status: name === 'Aikomus' ? 'planned' : 'active' },
        );
        ids[name] = network;
        builder.createRelationship(
          'COVERS',
          network,
          finlandAreas().areaId('municipality', '698'),
          {},
        );
        for (const letter of members) {
          ids[`${letter} in ${name}`] = builder.createRelationship(
            'MEMBER_OF',
            ids[letter] ?? '',
            network,
            { role: 'member' },
            {
              validity: { from: '2015-01-01', to: 'open' },
              sources: [{ source, locator: 'rivi 2' }],
            },
          );
        }
      }
      builder.createRelationship('MEMBER_OF', ids['Ee'], ids['Ryhmä'] ?? '', { role: 'chair' });
    }),
  );
  const lines: { [name: string]: unknown }[] = [];
  const log = pino(
    { level: 'error' },
    { write: (line: string) => void lines.push(JSON.parse(line) as { [name: string]: unknown }) },
  );
  const service = await startService({
    store: between(store),
    host: '127.0.0.1',
    port: 0,
    limits: { ...limits, ...other },
    role,
    threads: 0,
    webDirectory: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    log,
  });
  return {
    url: service.url,
    store,
    ids,
    log: lines,
    ask: async (query, variables = {}, headers = {}) => {
      const response = await fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    close: async () => {
      await service.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
