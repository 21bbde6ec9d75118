/**
 * What is known of a duty that nothing is told to fulfil for a bearer: by the sources that speak of
 * where the bearer is, and of the bodies that might fulfil it.
 */
import { NONE } from '../../analysis/coverage.js';
import type { DayView } from '../../snapshot/views.js';
import { neighbours } from '../filters/territory.js';
import { AreaLines, either } from '../matrix/lines.js';
import type { Remedy } from '../matrix/links.js';
import { certainNodes, keyOf } from '../matrix/networkBodies.js';
import { better, type ScopeFact, type Scopes, type Silence } from '../matrix/scopes.js';
import { areasOfBearer } from './bearers.js';

/** Of networks, by what holds on the day of the view. */
const silencesOfViews = new WeakMap<DayView, readonly Silence[]>();

export class DutyKnowledge {
  readonly #areas: AreaLines;

  /** The scopes are those of the view's day, or of a period, of which no structure is asked. */
  constructor(
    private readonly view: DayView,
    private readonly scopes: Scopes,
  ) {
    this.#areas = new AreaLines(view, []);
  }

  /** What sources know of facts where a bearer is, or about the network that it is. */
  ofBearer(bearer: number, fact: ScopeFact): Silence {
    const areas = areasOfBearer(this.view, bearer);
    const isNetwork = this.view.graph.kindOf(bearer) === 'Network';
    const itself = isNetwork ? bearer : areas.length === 1 ? areas[0] : undefined;
    return this.scopes.ofPlace(this.#areas.municipalitiesOf(areas), [fact], itself);
  }

  /** A source that would settle it. */
  remedy(bearer: number, fact: ScopeFact): Remedy {
    if (this.view.graph.kindOf(bearer) === 'Network') return { fact, subject: bearer };
    const [area, another] = areasOfBearer(this.view, bearer);
    return { fact, subject: another === undefined ? (area ?? null) : null };
  }

  /**
   * What is known of a structure of an organisation's duty that is not told of: any network may be it,
   * unless a source has all duties where the organisation is, or of that network.
   */
  ofStructure(bearer: number): Silence {
    const there = this.ofBearer(bearer, 'duties');
    if (there.value === NONE) return there;
    const [first, ...more] = this.#ownSilences().map((own) => better(own, there));
    return first === undefined ? there : more.reduce(either, first);
  }

  /** The different things that are known of networks by themselves. O(networks), once a view. */
  #ownSilences(): readonly Silence[] {
    const known = silencesOfViews.get(this.view);
    if (known) return known;
    const found = new Map<string, Silence>();
    for (const network of certainNodes(this.view, 'Network')) {
      const covered = neighbours(this.view, 'COVERS', 'from', network);
      const around = this.#areas.municipalitiesOf(covered);
      const silence = this.scopes.ofPlace(around, ['duties'], network);
      found.set(keyOf(silence), silence);
    }
    silencesOfViews.set(this.view, [...found.values()]);
    return [...found.values()];
  }
}
