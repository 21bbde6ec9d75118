/**
 * In which respects networks can be held against each other, each as a two-mode graph with the same
 * rows: who their members are, what they are for, for whom their seats are meant, where they work.
 */
import type { CodeOf, conceptSchemes } from '../model/codes.js';
import type { AsOfView } from './asOfView.js';
import type { EntityKind, RelationshipKind } from '../model/kinds.js';
import { seatHolding, seatPlaces } from './seatPlaces.js';
import { municipalitiesOfArea } from './territory.js';
import { type TwoMode, twoModeFrom, twoModeSteps } from './twoMode.js';

type ConceptScheme = CodeOf<typeof conceptSchemes>;

/** By which relationships something is told of networks in one respect, and of what these start. */
export interface DimensionRelationship {
  readonly kind: RelationshipKind;
  readonly from: EntityKind;
  /** Of the concepts that it leads to; any where left out. */
  readonly scheme?: ConceptScheme;
}

/** What a network is for, by the relationship to a concept and the scheme of the concept. */
const purposes = {
  goals: { by: 'ABOUT', scheme: 'goal' },
  tasks: { by: 'ABOUT', scheme: 'task' },
  themes: { by: 'ABOUT', scheme: 'theme' },
  targetGroups: { by: 'SERVES', scheme: 'targetGroup' },
  level: { by: 'ABOUT', scheme: 'cooperationLevel' },
} as const satisfies {
  [dimension: string]: { by: 'ABOUT' | 'SERVES'; scheme: ConceptScheme };
};

type Purpose = keyof typeof purposes;

export const dimensions = [
  'members',
  'people',
  ...(Object.keys(purposes) as Purpose[]),
  'memberCategories',
  'area',
] as const;
export type Dimension = (typeof dimensions)[number];

/** The relationships that tell of a dimension, those that tie seats to networks apart. */
export function relationshipsOf(dimension: Dimension): readonly DimensionRelationship[] {
  switch (dimension) {
    case 'members':
    case 'people': {
      const member = dimension === 'members' ? 'Organisation' : 'ContactPerson';
      return [
        { kind: 'MEMBER_OF', from: member },
        { kind: seatHolding[member], from: 'Seat' },
      ];
    }
    case 'memberCategories':
      return [{ kind: 'FOR_CATEGORY', from: 'Seat' }];
    case 'area':
      return [{ kind: 'COVERS', from: 'Network' }];
    default: {
      const { by, scheme } = purposes[dimension];
      return [{ kind: by, from: 'Network', scheme }];
    }
  }
}

/**
 * The networks and what they have in one respect, as far as it holds at least as surely as `certainty`
 * says; members are organisations. A concept counts as it is told, a wider one is not added; a category
 * counts once a network, however many seats are meant for it, filled or not; an area counts as the
 * municipalities that belong to it. Takes turns as `twoModeSteps` does. O(nodes + relationships) time
 * and memory, and O(municipalities) for each area that a network covers.
 */
export function* dimensionSteps(
  view: AsOfView,
  dimension: Dimension,
  certainty: number,
): Generator<undefined, TwoMode, undefined> {
  switch (dimension) {
    case 'members':
      return yield* twoModeSteps(view, 'Organisation', certainty);
    case 'people':
      return yield* twoModeSteps(view, 'ContactPerson', certainty);
    case 'memberCategories': {
      const { networks, others } = seatPlaces(view, 'FOR_CATEGORY', certainty);
      const places = { networks, others, length: networks.length };
      const columns = { kind: 'Concept', code: 'memberCategory' } as const;
      return yield* twoModeFrom(view, columns, places, certainty);
    }
    case 'area': {
      const columns = { kind: 'Area', code: 'municipality' } as const;
      return yield* twoModeFrom(view, columns, municipalitiesCovered(view, certainty), certainty);
    }
    default: {
      const { by, scheme } = purposes[dimension];
      const columns = { kind: 'Concept', code: scheme } as const;
      return yield* twoModeFrom(view, columns, held(view, by, certainty), certainty);
    }
  }
}

function held(view: AsOfView, kind: 'ABOUT' | 'SERVES', certainty: number) {
  const { from, to } = view.graph.edges[kind];
  const edges = holding(view, kind, certainty);
  return {
    networks: edges.map((edge) => from[edge]!),
    others: edges.map((edge) => to[edge]!),
    length: edges.length,
  };
}

/** Numbers of the relationships of a kind that hold at least so surely. */
function holding(view: AsOfView, kind: 'ABOUT' | 'SERVES' | 'COVERS', certainty: number) {
  const states = view.edges(kind);
  // A loop: to filter by an iterator took a tenth of a second for each dimension of a country.
  const found = new Int32Array(states.length);
  let count = 0;
  for (let edge = 0; edge < states.length; edge++) {
    if (states[edge]! >= certainty) found[count++] = edge;
  }
  return found.subarray(0, count);
}

function municipalitiesCovered(view: AsOfView, certainty: number) {
  const { from, to } = view.graph.edges.COVERS;
  const ofArea = new Map<number, ReadonlySet<number>>();
  const networks: number[] = [];
  const others: number[] = [];
  for (const edge of holding(view, 'COVERS', certainty)) {
    const area = to[edge]!;
    let municipalities = ofArea.get(area);
    if (!municipalities) {
      ofArea.set(area, (municipalities = municipalitiesOfArea(view, area, certainty)));
    }
    for (const municipality of municipalities) {
      networks.push(from[edge]!);
      others.push(municipality);
    }
  }
  return { networks, others, length: networks.length };
}
