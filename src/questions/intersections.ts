/**
 * What several chosen networks have in common, combination by combination: who or what is in all of
 * them, and who or what in them and in no other of those chosen.
 */
import {
  columnsOf,
  intersections as intersect,
  MOST_INTERSECTED,
} from '../analysis/intersections.js';
import type { Dimension } from '../graph/dimensions.js';
import type { TwoMode } from '../graph/twoMode.js';
import { InvalidInputError } from '../model/errors/errors.js';
import { type Problem, problem } from '../model/errors/problems.js';
import type { RecordId } from '../model/record.js';
import type { DayView } from '../snapshot/views.js';
import { cooperatively } from '../snapshot/workers/cooperatively.js';
import { type About, aboutOrganisations, aboutRecords } from './asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from './asking/asking.js';
import { nodeOf } from './filters/networkFilter.js';

/** In what networks are intersected; not in people, of whom few are in several. */
export type IntersectionDimension = Exclude<Dimension, 'people'>;

export interface IntersectionsArguments {
  /** Two to twelve. */
  readonly networks: readonly RecordId[];
  /** Members when left out. */
  readonly dimension?: IntersectionDimension | undefined;
  readonly first: number;
  /** Mark of the combination that the page follows. */
  readonly after?: string | undefined;
}

export interface Intersection {
  /** In the order in which they were asked for. */
  readonly networks: readonly RecordId[];
  /** How many are in all of these networks and in no other of those asked for. */
  readonly exclusive: number;
  /** How many are in all of these networks, whatever the others. */
  readonly inclusive: number;
  /** Node numbers of those counted, in order of id. */
  readonly who: (which: 'exclusive' | 'inclusive') => readonly number[];
  readonly mark: string;
}

export interface Intersections extends Page<Intersection> {
  /** Of those asked for, the networks that do not certainly exist on the day; they take no part. */
  readonly absent: readonly RecordId[];
  readonly about: About;
}

/**
 * Every combination of the networks, one alone among them: by falling number of those exclusively in it,
 * then of those in it at all, then fewer networks first, then in the order asked for. Throws
 * InvalidInputError for fewer than two networks, more than twelve, one given twice, and an id that no
 * network has. O(k · (places + 2^k)) for k networks.
 */
export async function intersections(
  asking: Asking,
  question: IntersectionsArguments,
): Promise<Intersections> {
  const view = viewOf(asking);
  const { networks, dimension = 'members', first, after } = question;
  const nodes = nodesOf(view, networks);
  const graph = await cooperatively(view.dimensionInSteps(dimension), asking.signal);
  const rowOf = (at: number) => graph.rowOfNode[nodes[at]!]!;
  const present = [...networks.keys()].filter((at) => rowOf(at) >= 0);
  const found = intersect(graph, present.map(rowOf));
  const membersOf = (combination: number) =>
    present.filter((_, bit) => (combination & (1 << bit)) !== 0).map((at) => networks[at]!);

  const combinations = Array.from(found.exclusive.keys())
    .slice(1)
    .map((combination) => ({
      combination,
      exclusive: found.exclusive[combination]!,
      inclusive: found.inclusive[combination]!,
      networks: membersOf(combination),
    }))
    .sort(
      (a, b) =>
        b.exclusive - a.exclusive ||
        b.inclusive - a.inclusive ||
        a.networks.length - b.networks.length ||
        a.combination - b.combination,
    )
    .map(({ combination, ...counts }): Intersection => ({
      ...counts,
      who: (which) =>
        Array.from(columnsOf(found, combination, which), (column) => graph.columnNodes[column]!),
      mark: counts.networks.join(' '),
    }));
  return {
    ...pageOf(combinations, ({ mark }) => mark, first, after),
    absent: networks.filter((_, at) => rowOf(at) < 0),
    about: about(asking, view, graph, dimension, found.columns.length),
  };
}

function nodesOf(view: DayView, networks: readonly RecordId[]): readonly number[] {
  if (networks.length < 2 || networks.length > MOST_INTERSECTED) {
    const bounds = { minimum: 2, maximum: MOST_INTERSECTED };
    throw new InvalidInputError([problem('wrongCount', 'networks', networks.length, bounds)]);
  }
  const repeated = networks.flatMap((id, at): Problem[] =>
    networks.indexOf(id) < at ? [problem('givenTwice', `networks.${at}`, id, {})] : [],
  );
  if (repeated.length > 0) throw new InvalidInputError(repeated);
  return networks.map((id, at) => nodeOf(view, id, `networks.${at}`, 'Network'));
}

function about(
  asking: Asking,
  view: DayView,
  graph: TwoMode,
  dimension: IntersectionDimension,
  counted: number,
): About {
  return dimension === 'members'
    ? aboutOrganisations(asking, view, graph, 'intersections:definition')
    : aboutRecords(asking, 'intersections:definition', counted, 0);
}
