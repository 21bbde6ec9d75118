/** Graphs drawn in a few words: who sits where, by name; names stand for ids in the order given. */
import { AsOfView, CERTAINLY_VALID } from '../../src/graph/asOfView.js';
import { type Graph, GraphBuilder } from '../../src/graph/graph.js';
import { type TwoMode, twoModeOf } from '../../src/graph/twoMode.js';
import { dayOf } from '../../src/model/time/days.js';
import type { EntityKind } from '../../src/model/kinds.js';
import type { RecordId } from '../../src/model/record.js';

export const DAY = dayOf(2026, 1, 15)!;
const inForce = {
  validity: { from: '2020-01-01', to: 'open' },
  status: 'active',
  code: null,
} as const;

/** The n-th of some ids whose order as text is the order of their numbers. */
export function numberedId(number: number): RecordId {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

export interface Sketch {
  readonly graph: Graph;
  readonly networks: readonly string[];
  readonly members: readonly string[];
  /** Networks as rows and organisations as columns, in the order in which they are named. */
  readonly organisations: TwoMode;
  readonly people: TwoMode;
  readonly row: (network: string) => number;
  readonly column: (organisation: string) => number;
}

/**
 * A graph of places, each a member and a network; a name that begins with @ is a person. Networks and
 * members without a place are named beside.
 */
export function sketch(
  places: readonly (readonly [member: string, network: string])[],
  without: { readonly networks?: readonly string[]; readonly members?: readonly string[] } = {},
): Sketch {
  const networks = [
    ...new Set([...places.map(([, network]) => network), ...(without.networks ?? [])]),
  ];
  const members = [...new Set([...places.map(([member]) => member), ...(without.members ?? [])])];
  const numbers = new Map([...networks, ...members].map((name, number) => [name, number]));
  const idOf = (name: string) => numberedId(numbers.get(name)!);
  const builder = new GraphBuilder();
  // The last first, so that the order of ids is not the order of writing.
  const write = (kind: EntityKind, name: string) =>
    builder.writeNode(kind, { id: idOf(name), ...inForce });
  for (const name of members.toReversed()) {
    write(name.startsWith('@') ? 'ContactPerson' : 'Organisation', name);
  }
  for (const name of networks.toReversed()) write('Network', name);
  places.forEach(([member, network], number) => {
    const ends = { from: idOf(member), to: idOf(network), source: null };
    builder.writeEdge('MEMBER_OF', { id: numberedId(1_000_000 + number), ...ends, ...inForce });
  });
  const graph = builder.build(1);
  const view = new AsOfView(graph, DAY, ['active']);
  const organisations = twoModeOf(view, 'Organisation', CERTAINLY_VALID);
  const nodeOf = (name: string) => graph.nodes.ids.numberOf(idOf(name));
  return {
    graph,
    networks,
    members,
    organisations,
    people: twoModeOf(view, 'ContactPerson', CERTAINLY_VALID),
    row: (network) => organisations.rowOfNode[nodeOf(network)]!,
    column: (organisation) => organisations.columnOfNode[nodeOf(organisation)]!,
  };
}

/** Places from lists of members by network: `{ A: 'o1 o2 @eila' }`. */
export function placesOf(lists: { readonly [network: string]: string }): [string, string][] {
  return Object.entries(lists).flatMap(([network, members]) =>
    members
      .split(' ')
      .filter((member) => member !== '')
      .map((member): [string, string] => [member, network]),
  );
}

/** The columns of each row, as plain lists. */
export function listsOf(offsets: Int32Array, values: Int32Array): number[][] {
  return Array.from({ length: offsets.length - 1 }, (_, at) => [
    ...values.subarray(offsets[at], offsets[at + 1]),
  ]);
}
