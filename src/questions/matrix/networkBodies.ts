/**
 * Networks as the bodies of a matrix of coverage: by the areas they cover, by the homes of their
 * members, by what they are for, and by the duties that they fulfil for an area's bearer.
 */
import { NONE, PRESENT } from '../../analysis/coverage.js';
import { edgesAt } from '../../graph/adjacency.js';
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import { type EntityKind, entityKinds } from '../../model/kinds.js';
import type { DayView } from '../../snapshot/views.js';
import { neighbours } from '../filters/territory.js';
import type { ConceptDimension } from './dimensions.js';
import { either, linkedTo, type Reach } from './lines.js';
import {
  addReach,
  areaReach,
  conceptLinks,
  factOf,
  type GapBody,
  type GapLinks,
  links,
  type Matrix,
  onlyLine,
} from './links.js';
import { better, nothingKnown, type ScopeFact, type Silence } from './scopes.js';

/** Node numbers of the records of a kind that certainly hold. */
export function certainNodes(view: DayView, kind: EntityKind): number[] {
  const wanted = entityKinds.indexOf(kind);
  const { nodes } = view.graph;
  const found: number[] = [];
  for (let node = 0; node < nodes.size; node++) {
    if (nodes.kind[node] === wanted && view.nodes[node] === CERTAINLY_VALID) found.push(node);
  }
  return found;
}

/** What is known of facts about a network that nothing says. */
function silenceOf(matrix: Matrix, network: number, fact: ScopeFact) {
  const covered = neighbours(matrix.view, 'COVERS', 'from', network);
  return matrix.scopes.ofPlace(matrix.areas.municipalitiesOf(covered), [fact], network);
}

/** Equal for silences that are told alike. */
export const keyOf = ({ value, sources }: Silence) => `${value} ${sources.join()}`;

/** Areas that a network covers. */
export function covered(matrix: Matrix, network: number): GapLinks {
  const { view, elsewheres } = matrix;
  const own = silenceOf(matrix, network, 'networks');
  return links(
    areaReach(matrix, linkedTo(view, 'COVERS', 'from', network), network),
    elsewheres.byArea(keyOf(own), 'networks', (there) => better(own, there)),
    (_line, area) => [{ fact: 'networks', subject: area }],
  );
}

/**
 * Whether a network has a seat that persons hold or have held: on which day they did must not be told
 * apart, so all of it is left open.
 */
function hasSeatsOfPersons(view: DayView, network: number): boolean {
  const { edges } = view.graph;
  const ever = (kind: 'HAS_SEAT' | 'HELD_BY', node: number) =>
    [...edgesAt(view.graph.adjacency(kind, 'from'), node)].filter(
      (edge) => !edges[kind].isDeleted(edge),
    );
  return ever('HAS_SEAT', network).some(
    (edge) => ever('HELD_BY', edges.HAS_SEAT.to[edge]!).length > 0,
  );
}

/** What a network is for, among some lines. */
export function purposes(
  matrix: Matrix,
  lines: readonly number[],
  dimension: ConceptDimension,
  network: number,
): GapLinks {
  const fact = factOf(dimension);
  const isWithheld =
    dimension === 'memberCategory' &&
    matrix.personsInSeats === 'withheld' &&
    hasSeatsOfPersons(matrix.view, network);
  const silence = isWithheld ? nothingKnown : silenceOf(matrix, network, fact);
  const remedy = [{ fact, subject: network }];
  return conceptLinks(matrix, lines, dimension, network, silence, () => remedy);
}

export function byCovers(
  matrix: Matrix,
  networks: readonly number[],
  dimension: ConceptDimension,
): GapBody[] {
  return networks.map((network) => ({
    rows: covered(matrix, network),
    columns: purposes(matrix, matrix.columns, dimension, network),
  }));
}

export function byPurpose(
  matrix: Matrix,
  networks: readonly number[],
  rows: ConceptDimension,
  columns: ConceptDimension,
): GapBody[] {
  return networks.map((network) => ({
    rows: purposes(matrix, matrix.rows, rows, network),
    columns: purposes(matrix, matrix.columns, columns, network),
  }));
}

/** Where organisations in some places are at home; those whose home nobody has told are open. */
function homes(
  matrix: Matrix,
  places: ReadonlyMap<number, readonly number[]>,
  unlisted: Silence,
  unlistedRemedy: ReturnType<GapLinks['remedies']>,
): GapLinks {
  const { view, elsewheres } = matrix;
  const found = new Map<number, Reach>();
  let isHomeOpen = false;
  for (const [organisation, sources] of places) {
    const at = linkedTo(view, 'LOCATED_IN', 'from', organisation);
    if (at.length === 0) isHomeOpen = true;
    for (const [line, reach] of areaReach(matrix, at, organisation, sources)) {
      addReach(found, line, reach);
    }
  }
  const silent = isHomeOpen
    ? elsewheres.byArea(`homes ${keyOf(unlisted)}`, 'organisations', (there) =>
        either(unlisted, there),
      )
    : elsewheres.everywhere(unlisted, matrix.rows.length);
  return links(found, silent, (_line, area) => [
    ...(unlisted.value === NONE ? [] : unlistedRemedy),
    ...(isHomeOpen && (area === null || matrix.scopes.ofArea(area, 'organisations').value !== NONE)
      ? ([{ fact: 'organisations', subject: area }] as const)
      : []),
  ]);
}

/** Organisations with a place in a network, by membership or in a seat, and who says so. */
function placesIn(view: DayView, network: number): Map<number, readonly number[]> {
  const places = new Map<number, readonly number[]>();
  const add = (node: number, sources: readonly number[]) =>
    places.set(node, [...(places.get(node) ?? []), ...sources]);
  for (const { node, sources } of linkedTo(view, 'MEMBER_OF', 'to', network)) {
    if (view.graph.kindOf(node) === 'Organisation') add(node, sources);
  }
  for (const seat of linkedTo(view, 'HAS_SEAT', 'from', network)) {
    for (const { node, sources } of linkedTo(view, 'FILLED_BY', 'from', seat.node)) {
      add(node, sources);
    }
  }
  return places;
}

export function byHome(
  matrix: Matrix,
  networks: readonly number[],
  dimension: ConceptDimension,
): GapBody[] {
  if (dimension === 'memberCategory') {
    return networks.flatMap((network) => bySeats(matrix, network));
  }
  return networks.map((network) => ({
    rows: homes(matrix, placesIn(matrix.view, network), silenceOf(matrix, network, 'memberships'), [
      { fact: 'memberships', subject: network },
    ]),
    columns: purposes(matrix, matrix.columns, dimension, network),
  }));
}

/** Each category of a network's filled seats by itself, and the network for seats nobody has told of. */
function bySeats(matrix: Matrix, network: number): GapBody[] {
  const { view, elsewheres, columns } = matrix;
  const byCategory = new Map<number, Map<number, readonly number[]>>();
  for (const seat of linkedTo(view, 'HAS_SEAT', 'from', network)) {
    for (const category of linkedTo(view, 'FOR_CATEGORY', 'from', seat.node)) {
      const column = columns.indexOf(category.node);
      if (column < 0) continue;
      const places = byCategory.get(column) ?? new Map<number, readonly number[]>();
      byCategory.set(column, places);
      for (const { node, sources } of linkedTo(view, 'FILLED_BY', 'from', seat.node)) {
        places.set(node, [...(places.get(node) ?? []), ...sources, ...category.sources]);
      }
    }
  }
  const silence = silenceOf(matrix, network, 'seats');
  const remedy = [{ fact: 'seats', subject: network }] as const;
  const every = elsewheres.always(columns.length);
  return [
    {
      rows: links(new Map(), elsewheres.everywhere(silence, matrix.rows.length), () => remedy),
      columns: links(new Map(), every, () => []),
    },
    ...[...byCategory].map(([column, places]) => ({
      rows: homes(matrix, places, { value: NONE, sources: [] }, []),
      columns: onlyLine(matrix, column, columns.length, []),
    })),
  ];
}

/** A network that fulfils a duty for a bearer. */
export interface Fulfilment {
  readonly network: number;
  readonly duty: number;
  readonly bearer: number;
  readonly sources: readonly number[];
}

/** Networks by whose duties they fulfil: each duty for each bearer by itself, and none is inherited. */
export function byFulfilment(
  matrix: Matrix,
  networks: readonly number[],
  fulfilments: readonly Fulfilment[],
): GapBody[] {
  const { view, elsewheres, rows, columns } = matrix;
  const every = elsewheres.always(columns.length);
  const possible = networks.map((network): GapBody => {
    const own = silenceOf(matrix, network, 'duties');
    return {
      rows: links(
        new Map(),
        elsewheres.byArea(keyOf(own), 'duties', (there) => better(own, there)),
        (_line, area) => [{ fact: 'duties', subject: area }],
      ),
      columns: links(new Map(), every, () => []),
    };
  });
  const counted = new Set(networks);
  const actual = fulfilments.flatMap(({ network, duty, bearer, sources }): GapBody[] => {
    const column = columns.indexOf(duty);
    if (!counted.has(network) || column < 0) return [];
    const governed = neighbours(view, 'GOVERNS', 'from', bearer);
    const reach = new Map<number, Reach>();
    rows.forEach((area, line) => {
      if (governed.includes(area))
        addReach(reach, line, { value: PRESENT, who: [network], sources });
    });
    const nowhere = elsewheres.everywhere({ value: NONE, sources: [] }, rows.length);
    return [
      {
        rows: links(reach, nowhere, () => []),
        columns: onlyLine(matrix, column, columns.length, []),
      },
    ];
  });
  return [...possible, ...actual];
}

/** Stands for bodies that nobody has recorded, where none is: what is known of what there is. */
export function nobodyRecorded(matrix: Matrix, fact: ScopeFact): GapBody {
  const { elsewheres, scopes, rows, columns, asked } = matrix;
  const hasAreas = matrix.areas.nodes.length > 0;
  const every = elsewheres.always(columns.length);
  const overall = scopes.ofPlace(asked ?? new Set(), [fact]);
  return {
    rows: links(
      new Map(),
      hasAreas
        ? elsewheres.byArea('nobody', fact, (there) => there)
        : elsewheres.everywhere(overall, rows.length),
      (_line, area) => [{ fact, subject: area }],
    ),
    columns: links(new Map(), every, () => []),
  };
}
