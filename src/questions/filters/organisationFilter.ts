/** Which organisations, and which areas, a list is about. */
import type { AreaKind, OrganisationKind } from '../../model/codes.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { nodeOf } from './networkFilter.js';
import { municipalitiesOfArea, residentsOf } from './territory.js';

export interface OrganisationFilter {
  readonly kinds?: readonly OrganisationKind[] | undefined;
  /** Areas in one of whose municipalities the organisation has its home. */
  readonly areas?: readonly RecordId[] | undefined;
}

/** Tells of a node number whether the filter lets that organisation through. */
export function organisationPredicate(
  filter: OrganisationFilter,
): (view: DayView) => (node: number) => boolean {
  return (view) => {
    const kinds = filter.kinds && new Set<string | undefined>(filter.kinds);
    const residents =
      filter.areas &&
      new Set(
        filter.areas.flatMap((id, index) => {
          const area = nodeOf(view, id, `filter.areas.${index}`, 'Area');
          return [...residentsOf(view, municipalitiesOfArea(view, area))];
        }),
      );
    return (node) =>
      (kinds?.has(view.graph.codeOf(node)) ?? true) && (residents?.has(node) ?? true);
  };
}

/** Tells of a node number whether it is an area of the kind; any area without one. */
export function areaPredicate(
  kind: AreaKind | undefined,
): (view: DayView) => (node: number) => boolean {
  return (view) => (node) => kind === undefined || view.graph.codeOf(node) === kind;
}
