/** Which networks a question is about. */
import { neighbours } from '../../graph/territory.js';
import type { CodeOf, conceptSchemes, NetworkKind, Status } from '../../model/codes.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { isUuid } from '../../model/identifiers.js';
import type { EntityKind } from '../../model/kinds.js';
import { problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { municipalitiesOfArea, networksCovering } from './territory.js';

/** Every condition that is given has to hold; none given lets every network through. */
export interface NetworkFilter {
  readonly ids?: readonly RecordId[] | undefined;
  readonly kinds?: readonly NetworkKind[] | undefined;
  /** Areas of which the network covers at least one municipality. */
  readonly areas?: readonly RecordId[] | undefined;
  /** Concepts, of which the network is about at least one of each list. */
  readonly levels?: readonly RecordId[] | undefined;
  readonly themes?: readonly RecordId[] | undefined;
  /** Statuses that are let in; those in force when left out. */
  readonly statuses?: readonly Status[] | undefined;
}

/** Whether the filter lets every network through, whatever it says of statuses. */
export function letsAllThrough({ ids, kinds, areas, levels, themes }: NetworkFilter): boolean {
  return [ids, kinds, areas, levels, themes].every((condition) => condition === undefined);
}

/**
 * Tells of a node number whether the filter lets that network through. Throws InvalidInputError naming
 * an id that no record has, or a concept of another scheme.
 */
export function networkPredicate(
  view: DayView,
  filter: NetworkFilter = {},
  /** The argument that the filter was given as, which errors name. */
  argument = 'filter',
): (node: number) => boolean {
  const ids =
    filter.ids &&
    new Set(filter.ids.map((id, i) => nodeOf(view, id, `${argument}.ids.${i}`, 'Network')));
  const kinds = filter.kinds && new Set<string | undefined>(filter.kinds);
  const covering =
    filter.areas &&
    networksCovering(
      view,
      new Set(
        filter.areas.flatMap((id, i) => [
          ...municipalitiesOfArea(view, nodeOf(view, id, `${argument}.areas.${i}`, 'Area')),
        ]),
      ),
    );
  const levels = aboutOneOf(view, filter.levels, `${argument}.levels`, 'cooperationLevel');
  const themes = aboutOneOf(view, filter.themes, `${argument}.themes`, 'theme');
  return (node) => {
    if (ids && !ids.has(node)) return false;
    if (levels && !levels.has(node)) return false;
    if (themes && !themes.has(node)) return false;
    if (kinds && !kinds.has(view.graph.codeOf(node))) return false;
    return !covering || covering.has(node);
  };
}

/** The networks that are about one of the concepts of a scheme; undefined where none are asked for. */
function aboutOneOf(
  view: DayView,
  concepts: readonly RecordId[] | undefined,
  argument: string,
  scheme: CodeOf<typeof conceptSchemes>,
): ReadonlySet<number> | undefined {
  if (!concepts) return undefined;
  const found = new Set<number>();
  concepts.forEach((id, i) => {
    const path = `${argument}.${i}`;
    const concept = nodeOf(view, id, path, 'Concept');
    if (view.graph.codeOf(concept) !== scheme) {
      throw new InvalidInputError([problem('wrongKind', path, id, { expected: scheme })]);
    }
    for (const network of neighbours(view, 'ABOUT', 'to', concept)) found.add(network);
  });
  return found;
}

/**
 * The node number of an id that somebody gave. Throws InvalidInputError when no record has it, or one
 * that is of none of the kinds; without any it may be of every kind.
 */
export function nodeOf(
  view: DayView,
  id: RecordId,
  path: string,
  ...kinds: readonly EntityKind[]
): number {
  const node = isUuid(id) ? view.graph.nodes.ids.numberOf(id) : -1;
  if (node < 0) throw new InvalidInputError([problem('noSuchRecord', path, id, { kinds })]);
  if (kinds.length > 0 && !kinds.includes(view.graph.kindOf(node))) {
    throw new InvalidInputError([problem('wrongKind', path, id, { expected: kinds.join(', ') })]);
  }
  return node;
}
