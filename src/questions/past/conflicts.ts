/** Question 10: which sources contradict each other, and which of them stands by which rule. */
import type { RecordKind } from '../../model/kinds.js';
import { isEntityKind, isRelationshipKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import { resolve, type Standing } from '../../model/statements/resolution.js';
import type { Records } from '../../records/records.js';
import type { Said } from '../../records/sayings.js';
import type { DayView } from '../../snapshot/views.js';
import { type About, aboutRecords } from '../asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from '../asking/asking.js';
import { allSayings } from '../asking/sayingsThen.js';
import { nodeOf } from '../filters/networkFilter.js';
import {
  municipalitiesOfArea,
  municipalitiesOfNetwork,
  neighbours,
  residentsOf,
} from '../filters/territory.js';

/** All that is said of one field of a record. */
export interface StatedField {
  readonly record: RecordId;
  readonly recordKind: RecordKind;
  readonly field: string;
  readonly said: readonly Said[];
  readonly standing: Standing;
}

export interface ConflictsArguments {
  readonly kinds?: readonly string[] | undefined;
  readonly fields?: readonly string[] | undefined;
  /** Only on this network, its members, and what joins them to it. */
  readonly network?: RecordId | undefined;
  /** Only on what lies in this area: networks that cover of it, organisations at home there. */
  readonly area?: RecordId | undefined;
  /** Whether people have decided; both when left out. */
  readonly isDecided?: boolean | undefined;
  readonly first: number;
  /** Place of the field that the page follows. */
  readonly after?: string | undefined;
}

/** Where a field stands in a list. */
export function placeOfField({ record, field }: StatedField): string {
  return `${record} ${field}`;
}

/**
 * The fields on which sources contradict each other, in order of the record's id. Who may not know of
 * people is told of none that is of a person; what is said of a person's own fields needs
 * `mayContact`. Throws InvalidInputError for a network or an area that does not exist.
 * O(statements), of which those are read that were not kept since the last time.
 */
export async function conflicts(
  asking: Asking,
  { store }: Records,
  mayContact: boolean,
  question: ConflictsArguments,
): Promise<Page<StatedField> & { readonly about: About }> {
  const view = viewOf(asking);
  const { kinds, fields, isDecided, first, after } = question;
  const isWanted = wantedNodes(view, question);
  const sayings = await allSayings(asking, store);
  const found: StatedField[] = [];
  for (const { record, recordKind, field } of sayings.fields()) {
    if (kinds && !kinds.includes(recordKind)) continue;
    if (fields && !fields.includes(field)) continue;
    const nodes = nodesOf(view, recordKind, record);
    if (!nodes || !isWanted(nodes)) continue;
    const kind = recordKind as RecordKind;
    if (!mayBeTold(asking, view, kind, nodes, mayContact)) continue;
    const said = sayings.stated(record, field);
    const standing = resolve(field, said);
    if (standing.rule === 'agreed') continue;
    if (isDecided !== undefined && isDecided !== (standing.rule === 'decided')) continue;
    found.push({ record, recordKind: kind, field, said, standing });
  }
  found.sort((a, b) => (placeOfField(a) < placeOfField(b) ? -1 : 1));
  return {
    ...pageOf(found, placeOfField, first, after),
    about: {
      ...aboutRecords(asking, 'conflicts:definition', found.length, 0),
      sources: sourcesOf(found),
    },
  };
}

/** Whether an asker may be told what is said of a record with these nodes. */
export function mayBeTold(
  asking: Asking,
  { graph }: DayView,
  kind: RecordKind,
  nodes: readonly number[],
  mayContact: boolean,
): boolean {
  if (kind === 'ContactPerson') return mayContact;
  return !asking.masking || nodes.every((node) => graph.kindOf(node) !== 'ContactPerson');
}

/** The sources of what is said, each once. */
export function sourcesOf(fields: readonly StatedField[]): readonly RecordId[] {
  const ids = fields.flatMap(({ said }) =>
    said.flatMap(({ sources }) => sources.map(({ source }) => source)),
  );
  return [...new Set(ids)].sort();
}

/** The node of an entity, both ends of a relationship; undefined when it is gone. */
export function nodesOf(
  { graph }: DayView,
  kind: string,
  id: RecordId,
): readonly number[] | undefined {
  if (isEntityKind(kind)) {
    const node = graph.nodes.ids.numberOf(id);
    return node < 0 ? undefined : [node];
  }
  if (!isRelationshipKind(kind)) return undefined;
  const columns = graph.edges[kind];
  const edge = columns.ids.numberOf(id);
  return edge < 0 || columns.isDeleted(edge) ? undefined : [columns.from[edge]!, columns.to[edge]!];
}

function wantedNodes(
  view: DayView,
  { network, area }: ConflictsArguments,
): (nodes: readonly number[]) => boolean {
  const sets: ReadonlySet<number>[] = [];
  if (network !== undefined) {
    const node = nodeOf(view, network, 'filter.network', 'Network');
    sets.push(new Set([node, ...neighbours(view, 'MEMBER_OF', 'to', node)]));
  }
  if (area !== undefined) {
    sets.push(nodesIn(view, nodeOf(view, area, 'filter.area', 'Area')));
  }
  const node = network === undefined ? -1 : view.graph.nodes.ids.numberOf(network);
  return (nodes) => {
    // What joins a member to another network is not of this one.
    if (nodes.length > 1 && node >= 0 && !nodes.includes(node)) return false;
    return sets.every((set) => nodes.some((one) => set.has(one)));
  };
}

function nodesIn(view: DayView, area: number): ReadonlySet<number> {
  const municipalities = municipalitiesOfArea(view, area);
  const nodes = new Set([area, ...municipalities, ...residentsOf(view, municipalities)]);
  const { graph } = view;
  for (let node = 0; node < graph.nodes.size; node++) {
    if (graph.kindOf(node) !== 'Network') continue;
    for (const one of municipalitiesOfNetwork(view, node)) {
      if (!municipalities.has(one)) continue;
      nodes.add(node);
      break;
    }
  }
  return nodes;
}
