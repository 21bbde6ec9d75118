/**
 * Who takes part when services are asked for a network with its members and overlaps by GraphQL: how each
 * is started, how an analyst would ask it, and what it has said. Ours answers for a day from all that the
 * list says; the peers are given no more of the list than holds on that day.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort, Neo4jServer } from '../../support/neo4j/server.js';
import { askAt, startService } from '../../support/service.js';
import type { Question } from '../service/callers.js';
import { importedBy } from '../importedBy.js';
import { PlainScript } from '../plainScript.js';

/** How many members and how many of the networks that share most are asked for. */
const MEMBERS = 50;
const OTHERS = 20;
const SLOWEST_START = 120_000;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const programs = here('../peers/graphql');
const environment = here('../peers/.environment/graphql');
const python = `${environment}/python/bin/python`;

/** What was said of a network, in a form that all can be held against each other. */
export interface Said {
  readonly members: number;
  /** By name, as many as were asked for. */
  readonly firstMembers: readonly string[];
  /** How many other networks share a member. */
  readonly others: number;
  /** How many members those share that share most, falling, as many as were asked for. */
  readonly most: readonly number[];
  /** The same by name, of all that were named. */
  readonly shared: ReadonlyMap<string, number>;
}

export interface Side {
  readonly name: string;
  readonly version: string;
  /** Where questions are posted to. */
  readonly url: string;
  /** Of the process that answers. */
  readonly pid: number;
  question(network: string): Question;
  said(data: unknown): Said;
  stop(): Promise<void>;
}

/** Puts the peers, in the versions that are written down, into environments of their own. */
export function installGraphqlPeers(): void {
  if (existsSync(`${environment}/installed`)) return;
  mkdirSync(environment, { recursive: true });
  cpSync(`${programs}/package.json`, `${environment}/package.json`);
  for (const [program, ...given] of [
    ['python3', '-m', 'venv', `${environment}/python`],
    [python, '-m', 'pip', 'install', '--quiet', '--requirement', `${programs}/requirements.txt`],
    ['npm', 'install', '--prefix', environment, '--no-audit', '--no-fund', '--no-package-lock'],
    ['touch', `${environment}/installed`],
  ] as const) {
    const { status } = spawnSync(program, given, { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`${program} ${given.join(' ')} ended with ${status}.`);
  }
}

/** The built service on a county in the embedded store. */
export async function ours(list: string, folder: string): Promise<Side> {
  const store = { url: `sqlite:${join(folder, 'county.db')}` };
  await importedBy(store, list);
  const service = await startService({ STORE_URL: store.url });
  const ids = await idsByName(service.url);
  const query = `query ($id: ID!) { network(id: $id) {
    members(first: ${MEMBERS}) { totalCount nodes { member { ... on Organisation { name } } } }
    overlaps(first: ${OTHERS}, minShared: 1, measure: SHARED) {
      totalCount nodes { a { id name } b { name } members { shared } }
    }
    id
  } }`;
  return {
    name: 'ours',
    version: 'tuhatverkko',
    url: `${service.url}/graphql`,
    pid: service.pid,
    question: (network) => ({ query, variables: { id: ids.get(network) } }),
    said(data) {
      const { network } = data as {
        network: {
          id: string;
          members: { totalCount: number; nodes: { member: { name: string } }[] };
          overlaps: {
            totalCount: number;
            nodes: {
              a: { id: string; name: string };
              b: { name: string };
              members: { shared: number };
            }[];
          };
        };
      };
      const { id, members, overlaps } = network;
      return {
        members: members.totalCount,
        firstMembers: members.nodes.map(({ member }) => member.name),
        others: overlaps.totalCount,
        most: overlaps.nodes.map((pair) => pair.members.shared),
        shared: new Map(
          overlaps.nodes.map((pair) => [
            (pair.a.id === id ? pair.b : pair.a).name,
            pair.members.shared,
          ]),
        ),
      };
    },
    stop: () => service.stop(),
  };
}

async function idsByName(url: string): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const query = `query ($after: String) { networks(first: 500, after: $after) {
    nodes { id name } pageInfo { endCursor hasNextPage } } }`;
  for (let after: string | null = null; ;) {
    const { networks } = (await askAt(url, query, { after })) as {
      networks: {
        nodes: { id: string; name: string }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    };
    for (const { id, name } of networks.nodes) ids.set(name, id);
    if (!networks.pageInfo.hasNextPage) return ids;
    after = networks.pageInfo.endCursor;
  }
}

/** Raphtory groups and counts nothing in GraphQL: it lists the networks of each member, who asks counts. */
export async function raphtory(list: string, folder: string): Promise<Side> {
  const port = await freePort();
  const given = [`${programs}/raphtory_server.py`, list, join(folder, 'raphtory'), String(port)];
  const child = spawn(python, ['-B', ...given], { stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}/`;
  await answering(child, url, '{ graph(path: "county") { countNodes } }');
  const query = `query ($name: String!) { graph(path: "county") { node(name: $name) {
    inNeighbours { list { name outNeighbours { ids } } }
  } } }`;
  return {
    name: 'Raphtory',
    version: versionOf(python, '-c', 'import raphtory; print("raphtory", raphtory.version())'),
    url,
    pid: child.pid!,
    question: (name) => ({ query, variables: { name } }),
    said(data) {
      const { list } = (
        data as {
          graph: {
            node: { inNeighbours: { list: { name: string; outNeighbours: { ids: string[] } }[] } };
          };
        }
      ).graph.node.inNeighbours;
      const shared = new Map<string, number>();
      for (const { outNeighbours } of list) {
        for (const id of outNeighbours.ids) shared.set(id, (shared.get(id) ?? 0) + 1);
      }
      // The network itself is among those of all its members.
      const most = [...shared.values()].sort((a, b) => b - a).slice(1, 1 + OTHERS);
      return {
        members: list.length,
        firstMembers: list
          .map(({ name }) => name)
          .sort()
          .slice(0, MEMBERS),
        others: shared.size - 1,
        most,
        shared,
      };
    },
    stop: () => ended(child),
  };
}

/** `@neo4j/graphql` on a real Neo4j, with overlaps as a statement in Cypher. */
export async function neo4jGraphql(list: string): Promise<Side> {
  const server = await Neo4jServer.start('4g', { 'server.memory.pagecache.size': '1g' });
  try {
    const script = new PlainScript(server.address, false);
    await script.prepare();
    await script.write(list);
    await script.close();
    cpSync(`${programs}/neo4j_server.mjs`, `${environment}/server.mjs`);
    const port = await freePort();
    const { url: address, user, password } = server.address;
    const child = spawn(
      process.execPath,
      [`${environment}/server.mjs`, address, user, password, String(port)],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const url = `http://127.0.0.1:${port}/`;
    const { networks } = (await answering(child, url, '{ networks { id name } }')) as {
      networks: { id: string; name: string }[];
    };
    const ids = new Map(networks.map(({ id, name }) => [name, id]));
    const query = `query ($id: ID!) { networks(where: { id: { eq: $id } }) {
      membersConnection(first: ${MEMBERS}, sort: [{ node: { name: ASC } }]) {
        totalCount edges { node { name } }
      }
      overlaps(first: ${OTHERS}) { totalCount nodes { name shared } }
    } }`;
    return {
      name: '@neo4j/graphql',
      version: versionOf(
        process.execPath,
        '-p',
        `'@neo4j/graphql ' + require('${environment}/node_modules/@neo4j/graphql/package.json').version`,
      ),
      url,
      pid: child.pid!,
      question: (network) => ({ query, variables: { id: ids.get(network) } }),
      said(data) {
        const [network] = (
          data as {
            networks: {
              membersConnection: { totalCount: number; edges: { node: { name: string } }[] };
              overlaps: { totalCount: number; nodes: { name: string; shared: number }[] };
            }[];
          }
        ).networks;
        const { membersConnection, overlaps } = network!;
        return {
          members: membersConnection.totalCount,
          firstMembers: membersConnection.edges.map(({ node }) => node.name),
          others: overlaps.totalCount,
          most: overlaps.nodes.map(({ shared }) => shared),
          shared: new Map(overlaps.nodes.map(({ name, shared }) => [name, shared])),
        };
      },
      async stop() {
        await ended(child);
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** What a service that is being started answers, once it does. */
async function answering(child: ChildProcess, url: string, query: string): Promise<unknown> {
  for (const deadline = performance.now() + SLOWEST_START; ;) {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
      if (errors === undefined) return data;
      throw new Error(JSON.stringify(errors));
    } catch (error) {
      if (child.exitCode !== null || performance.now() > deadline) {
        child.kill();
        throw error;
      }
      await pause(100);
    }
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'close');
}

function versionOf(program: string, ...given: string[]): string {
  return spawnSync(program, given, { encoding: 'utf8' }).stdout.trim();
}
