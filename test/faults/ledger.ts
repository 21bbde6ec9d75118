/**
 * Knows every write that was sent and every one that was acknowledged, and holds a store against that:
 * what was acknowledged is there, what is there was sent, imports are there whole or not at all, and a
 * snapshot shows what the store holds.
 */
import { entityKinds, relationshipKinds } from '../../src/model/kinds.js';
import type { RecordId, Relationship } from '../../src/model/record.js';
import { SnapshotKeeper } from '../../src/snapshot/snapshotKeeper.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { changeSetOf, scanAll } from '../contract/fixtures.js';
import { contentOf } from '../graph/graphContent.js';

const NETWORKS = 60;
const ORGANISATIONS = 500;
/** Rows of an imported list, each with an organisation of its own. */
const ROWS = 2_000;

interface Pair {
  readonly member: RecordId;
  readonly network: RecordId;
}

/** What a check that finds nothing wrong has counted. */
export interface Found {
  readonly imports: number;
  readonly memberships: number;
}

export class Violation extends Error {}

/** The organisations and networks that later writes bring together; the same at every call. */
export function county() {
  const members: RecordId[] = [];
  const networks: RecordId[] = [];
  const changeSet = changeSetOf('county of the faults', (builder) => {
    for (let n = 0; n < ORGANISATIONS; n++) {
      members.push(builder.createEntity('Organisation', { name_fi: `Esimerkkiseura ${n}` }));
    }
    for (let n = 0; n < NETWORKS; n++) {
      networks.push(builder.createEntity('Network', { name_fi: `Esimerkkiverkosto ${n}` }));
    }
  });
  return { changeSet, members, networks };
}

const { members, networks } = county();
const isMember = new Set(members);

/** What a ledger holds, as another process can be given it. */
export interface Entries {
  readonly acknowledged: readonly (readonly [RecordId, Pair & { readonly revision: number }])[];
  readonly sent: readonly string[];
  readonly imports: readonly (readonly [number, boolean])[];
}

export class Ledger {
  readonly #acknowledged: Map<RecordId, Pair & { readonly revision: number }>;
  readonly #sent: Set<string>;
  /** Whether the import of a number was acknowledged. */
  readonly #imports: Map<number, boolean>;

  constructor(entries: Entries = { acknowledged: [], sent: [], imports: [] }) {
    this.#acknowledged = new Map(entries.acknowledged);
    this.#sent = new Set(entries.sent);
    this.#imports = new Map(entries.imports);
  }

  get entries(): Entries {
    return {
      acknowledged: [...this.#acknowledged],
      sent: [...this.#sent],
      imports: [...this.#imports],
    };
  }

  get acknowledged(): number {
    return this.#acknowledged.size;
  }

  /** The next membership to be written, each once. */
  send(): Pair {
    const number = this.#sent.size;
    const member = members[number % ORGANISATIONS]!;
    const network = networks[Math.floor(number / ORGANISATIONS) % NETWORKS]!;
    this.#sent.add(`${member} ${network}`);
    return { member, network };
  }

  acknowledge(id: RecordId, pair: Pair, revision: number): void {
    this.#acknowledged.set(id, { ...pair, revision });
  }

  /** A list of its own, as CSV. */
  sendImport(number: number): string {
    this.#imports.set(number, false);
    const rows = Array.from({ length: ROWS }, (_, row) => {
      return `Tuontiseura ${number}/${row};Tuontiverkosto ${number}`;
    });
    return `järjestö;verkosto\n${rows.join('\n')}\n`;
  }

  acknowledgeImport(number: number): void {
    this.#imports.set(number, true);
  }

  /** Throws Violation. Gives how many imports are in, and how many memberships. */
  async check(store: GraphStore): Promise<Found> {
    const revision = await store.revision();
    const memberships = new Map<RecordId, Relationship>();
    for (const record of await scanAll(store, 'MEMBER_OF')) {
      memberships.set(record.id, record as Relationship);
    }
    for (const [id, { member, network, revision: told }] of this.#acknowledged) {
      const found = memberships.get(id);
      if (found?.from !== member || found.to !== network || found.revision !== told) {
        throw new Violation(`membership ${id}, acknowledged at revision ${told}, is not there`);
      }
    }
    const imports = await this.#checkImports(store, [...memberships.values()]);
    const single = [...memberships.values()].filter(({ from }) => isMember.has(from));
    for (const { id, from, to } of single) {
      if (!this.#sent.has(`${from} ${to}`)) throw new Violation(`nobody sent membership ${id}`);
    }
    const revisions = new Set(single.map((record) => record.revision));
    if (revisions.size !== single.length || Math.max(0, ...revisions) > revision) {
      throw new Violation('memberships of different ChangeSets share a revision, or are past it');
    }
    await checkSnapshot(store);
    return { imports, memberships: memberships.size };
  }

  async #checkImports(store: GraphStore, memberships: readonly Relationship[]): Promise<number> {
    const numberIn = (name: unknown) => Number(/^Tuonti\w+ (\d+)/.exec(String(name))?.[1] ?? 0);
    const parts = new Map<number, { organisations: number; networks: number; places: number }>();
    const partOf = (number: number) => {
      const part = parts.get(number) ?? { organisations: 0, networks: 0, places: 0 };
      parts.set(number, part);
      return part;
    };
    const imported = new Map<RecordId, number>();
    for (const kind of ['Organisation', 'Network'] as const) {
      for (const { id, properties } of await scanAll(store, kind)) {
        const number = numberIn((properties as { name_fi?: string }).name_fi);
        if (number === 0) continue;
        imported.set(id, number);
        partOf(number)[kind === 'Network' ? 'networks' : 'organisations']++;
      }
    }
    for (const { to } of memberships) {
      const number = imported.get(to);
      if (number !== undefined) partOf(number).places++;
    }
    for (const [number, acknowledged] of this.#imports) {
      const part = parts.get(number);
      if (!part && acknowledged)
        throw new Violation(`import ${number} was acknowledged and is lost`);
      if (part && (part.organisations !== ROWS || part.networks !== 1 || part.places !== ROWS)) {
        throw new Violation(`import ${number} is there by half: ${JSON.stringify(part)}`);
      }
    }
    return parts.size;
  }
}

/** A snapshot that is read now shows exactly the records that are in the store. */
async function checkSnapshot(store: GraphStore): Promise<void> {
  const keeper = await SnapshotKeeper.open(store, () => undefined);
  await keeper.close();
  const content = contentOf(keeper.graph);
  let records = 0;
  for (const kind of [...entityKinds, ...relationshipKinds]) {
    for await (const batch of store.scan(kind)) {
      for (const record of batch) {
        const shown = content.get(record.id);
        const [from, to] = 'from' in record ? [record.from, record.to] : [];
        if (shown?.kind !== kind || shown.from !== from || shown.to !== to) {
          throw new Violation(`the snapshot shows ${record.id} otherwise than the store`);
        }
        records++;
      }
    }
  }
  if (records !== content.size) throw new Violation('the snapshot shows what the store has not');
}
