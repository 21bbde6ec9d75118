/**
 * Brings the demonstration county into a store, once, and never among real records: a store that holds
 * networks or organisations of its own is refused.
 */
import { foundFinland } from '../changes/foundFinland.js';
import { TuhatverkkoError } from '../model/errors/errors.js';
import type { GraphStore } from '../store/graphStore.js';
import { demoChangeSet, demoSourceId } from './demonstration.js';
import { dreamMaps } from './dreamMaps.js';

/** Invented records may not stand among those that somebody brought in; nothing was written. */
export class DemonstrationRefusedError extends TuhatverkkoError {
  readonly code = 'CONFLICT';
  constructor(
    readonly address: string,
    readonly networks: number,
    readonly organisations: number,
  ) {
    super(
      `The store at ${address} holds ${networks} network(s) and ${organisations} organisation(s) ` +
        'that are not of the demonstration, which would mix invented records with them. ' +
        'Name an empty store.',
    );
  }
}

export interface LoadedDemo {
  /** False when the store had it already. */
  readonly loaded: boolean;
  /** The store's revision with the demonstration in it. */
  readonly revision: number;
}

/** Throws DemonstrationRefusedError; else errors are those of the store. */
export async function loadDemo(store: GraphStore): Promise<LoadedDemo> {
  const known = await store.readEntities([demoSourceId]);
  if (known.has(demoSourceId)) return { loaded: false, revision: await store.revision() };
  const networks = await store.idsByName('Network');
  const organisations = await store.idsByName('Organisation');
  if (networks.length + organisations.length > 0) {
    throw new DemonstrationRefusedError(store.address, networks.length, organisations.length);
  }
  await foundFinland(store);
  const county = demoChangeSet();
  const { applied, revision } = await store.commit(county);
  for (const scenario of dreamMaps(county, revision)) await store.workspace.save(scenario, 'none');
  return { loaded: applied, revision };
}
