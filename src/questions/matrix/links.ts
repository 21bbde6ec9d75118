/** How single bodies are linked to the lines of a matrix, and what is known of the lines they are not. */
import { type Body, type Links, NONE, PRESENT } from '../../analysis/coverage.js';
import type { Status } from '../../model/codes.js';
import type { DayView } from '../../snapshot/views.js';
import type { Asking } from '../asking/asking.js';
import { tellsOfPeople } from '../asking/smallGroups.js';
import type { ConceptDimension } from './dimensions.js';
import {
  type AreaLines,
  type Elsewhere,
  type Elsewheres,
  type Linked,
  linkedTo,
  type Reach,
} from './lines.js';
import type { ScopeFact, Scopes, Silence } from './scopes.js';

/** A source that would settle what is open: one complete for a fact, of a network or an area. */
export interface Remedy {
  readonly fact: ScopeFact;
  /** Node number; null for everything. */
  readonly subject: number | null;
}

export interface GapLinks extends Links {
  readonly reach: ReadonlyMap<number, Reach>;
  readonly silent: Elsewhere;
  /** What would settle the fact in a line, given the area that the cell is of, if it is of one. */
  readonly remedies: (line: number, area: number | null) => readonly Remedy[];
}

export interface GapBody extends Body {
  readonly rows: GapLinks;
  readonly columns: GapLinks;
}

/**
 * How seats that persons hold are told of: with who says so; without, to an asker to whom people are
 * masked; or not at all, on days of which such an asker is not told.
 */
export type PersonsInSeats = 'counted' | 'unsourced' | 'withheld';

/** How they are told of to an asker, by the statuses that are let in. */
export function personsToldOf(
  asking: Pick<Asking, 'masking' | 'day'>,
  statuses: readonly Status[] | undefined,
): PersonsInSeats {
  if (!asking.masking) return 'counted';
  return tellsOfPeople(asking, statuses) ? 'unsourced' : 'withheld';
}

/** What bodies of a matrix are made from. */
export interface Matrix {
  readonly view: DayView;
  readonly scopes: Scopes;
  readonly elsewheres: Elsewheres;
  /** The rows, where they are areas; else an empty list of areas. */
  readonly areas: AreaLines;
  /** Municipalities that are asked for; undefined when everything is. */
  readonly asked: ReadonlySet<number> | undefined;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly personsInSeats: PersonsInSeats;
}

export function links(
  reach: ReadonlyMap<number, Reach>,
  silent: Elsewhere,
  remedies: GapLinks['remedies'],
): GapLinks {
  const linked = new Map([...reach].map(([line, { value }]) => [line, value]));
  return { linked, elsewhere: silent.states, reach, silent, remedies };
}

/** Adds how somebody reaches a line: PRESENT counts more than INHERITED, the same adds up. */
export function addReach(found: Map<number, Reach>, line: number, reach: Reach): void {
  const known = found.get(line);
  if (!known || known.value < reach.value) found.set(line, reach);
  else if (known.value === reach.value) {
    found.set(line, {
      value: reach.value,
      who: [...known.who, ...reach.who],
      sources: [...known.sources, ...reach.sources],
    });
  }
}

/** Which areas somebody reaches through relationships that lead to areas. */
export function areaReach(
  { areas }: Matrix,
  linked: readonly Linked[],
  who: number,
  further: readonly number[] = [],
): Map<number, Reach> {
  const sources = [...linked.flatMap((link) => link.sources), ...further];
  const found = new Map<number, Reach>();
  for (const [line, value] of areas.reachedBy(linked.map(({ node }) => node))) {
    found.set(line, { value, who: [who], sources });
  }
  return found;
}

/** The concepts of a dimension that a body is for; of member categories those of its filled seats. */
export function conceptsOf(
  { view, personsInSeats }: Pick<Matrix, 'view' | 'personsInSeats'>,
  dimension: ConceptDimension,
  body: number,
): readonly Linked[] {
  if (dimension !== 'memberCategory') {
    return linkedTo(view, dimension === 'targetGroup' ? 'SERVES' : 'ABOUT', 'from', body);
  }
  return linkedTo(view, 'HAS_SEAT', 'from', body).flatMap((seat) => {
    const organisations = linkedTo(view, 'FILLED_BY', 'from', seat.node);
    const persons =
      personsInSeats === 'withheld' ? [] : linkedTo(view, 'HELD_BY', 'from', seat.node);
    if (organisations.length + persons.length === 0) return [];
    const told = personsInSeats === 'counted' ? [...organisations, ...persons] : organisations;
    const sources = told.flatMap((link) => link.sources);
    return linkedTo(view, 'FOR_CATEGORY', 'from', seat.node).map((category) => ({
      node: category.node,
      sources: [...seat.sources, ...category.sources, ...sources],
    }));
  });
}

/** A body's links to lines that are concepts: `silence` is what is known of those it is not for. */
export function conceptLinks(
  matrix: Matrix,
  lines: readonly number[],
  dimension: ConceptDimension,
  body: number,
  silence: Silence,
  remedies: GapLinks['remedies'],
): GapLinks {
  const found = new Map<number, Reach>();
  for (const { node, sources } of conceptsOf(matrix, dimension, body)) {
    const line = lines.indexOf(node);
    if (line >= 0) addReach(found, line, { value: PRESENT, who: [body], sources });
  }
  // Two seats for one category are one body.
  for (const [line, reach] of found) found.set(line, { ...reach, who: [body] });
  return links(found, matrix.elsewheres.everywhere(silence, lines.length), remedies);
}

/** Which fact tells what a body is for. */
export function factOf(dimension: ConceptDimension): ScopeFact {
  return dimension === 'memberCategory' ? 'seats' : 'concepts';
}

/** Links to one line and surely to no other. */
export function onlyLine(
  { elsewheres }: Matrix,
  line: number,
  lines: number,
  sources: readonly number[],
): GapLinks {
  const reach = new Map<number, Reach>([[line, { value: PRESENT, who: [], sources }]]);
  return links(reach, elsewheres.everywhere({ value: NONE, sources: [] }, lines), () => []);
}
