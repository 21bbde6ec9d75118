/** The service over the demonstration county. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { loadDemo } from '../../src/demo/loadDemo.js';
import type { Role } from '../../src/model/roles.js';
import { startService } from '../../src/server/service.js';
import { openStore } from '../../src/store/openStore.js';
import type { StoreSettings } from '../../src/store/storeSettings.js';

export interface DemoService {
  /** The data that an operation gives to the role, a viewer unless told; fails the test when it gives an error. */
  ask(query: string, variables?: object): Promise<unknown>;
  /** The whole answer, errors among it, in the language asked for. */
  answer(query: string, variables: object, language: string): Promise<unknown>;
  stop(): Promise<void>;
}

export async function startDemoService(
  role: Role = 'viewer',
  /** An empty store; an embedded one of its own when left out. */
  settings?: StoreSettings,
): Promise<DemoService> {
  const folder = mkdtempSync(join(tmpdir(), 'demonstration-'));
  const store = await openStore(settings ?? { url: `sqlite:${join(folder, 'demo.db')}` });
  await loadDemo(store);
  const service = await startService({
    store,
    host: '127.0.0.1',
    port: 0,
    limits: {
      bodyBytes: 100_000,
      depth: 15,
      cost: 500_000,
      tokens: 4_000,
      aliases: 30,
      milliseconds: 30_000,
      requests: 10,
    },
    role,
    threads: 0,
    webDirectory: folder,
    log: pino({ level: 'silent' }),
  });
  const answer = async (query: string, variables: object, language: string): Promise<unknown> => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  return {
    async ask(query, variables = {}) {
      const { data, errors } = (await answer(query, variables, 'fi')) as {
        data: unknown;
        errors?: unknown;
      };
      expect(errors).toBeUndefined();
      return data;
    },
    answer,
    async stop() {
      await service.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
