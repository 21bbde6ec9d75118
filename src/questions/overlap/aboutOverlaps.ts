/** What an answer about overlaps was made from, by the respect in which networks are compared. */
import type { Dimension } from '../../graph/dimensions.js';
import type { DayView } from '../../snapshot/views.js';
import { type About, aboutDimension, aboutMembers } from '../asking/about.js';
import type { Asking } from '../asking/asking.js';

/** `uncounted` networks work for a municipality whose people nobody has counted. */
export function aboutOverlaps(
  asking: Asking,
  view: DayView,
  dimension: Dimension,
  uncounted: number,
): About {
  switch (dimension) {
    case 'members':
      return aboutMembers(asking, view, 'overlaps:definition');
    case 'people':
      return aboutMembers(asking, view, 'overlaps:definitionByPeople');
    case 'memberCategories':
      return aboutDimension(asking, view, dimension, 'overlaps:definitionByCategories', 0);
    case 'area':
      return aboutDimension(asking, view, dimension, 'overlaps:definitionByArea', uncounted);
    default:
      return aboutDimension(asking, view, dimension, 'overlaps:definitionByPurpose', 0);
  }
}
