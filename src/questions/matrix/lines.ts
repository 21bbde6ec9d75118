/** The rows and columns of a matrix of coverage: which records they are, and what reaches them. */
import { INHERITED, PRESENT } from '../../analysis/coverage.js';
import { edgesAt } from '../../graph/adjacency.js';
import { type AsOfView, CERTAINLY_VALID } from '../../graph/asOfView.js';
import { type EntityKind, entityKinds, type RelationshipKind } from '../../model/kinds.js';
import type { NameOrder } from '../../records/nameOrder.js';
import type { DayView } from '../../snapshot/views.js';
import { municipalitiesOfArea } from '../filters/territory.js';
import { codeOfDimension, type GapDimension, isAreaDimension } from './dimensions.js';
import { isWithin, type ScopeFact, type Scopes, type Silence } from './scopes.js';

/** A record at the other end of a relationship, and the source of the relationship. */
export interface Linked {
  readonly node: number;
  readonly sources: readonly number[];
}

/** Where a node's relationships of a kind lead that certainly hold on the day. */
export function linkedTo(
  view: AsOfView,
  kind: RelationshipKind,
  end: 'from' | 'to',
  node: number,
): Linked[] {
  const states = view.edges(kind);
  const columns = view.graph.edges[kind];
  const others = columns[end === 'from' ? 'to' : 'from'];
  return [...edgesAt(view.graph.adjacency(kind, end), node)]
    .filter((edge) => states[edge] === CERTAINLY_VALID)
    .map((edge) => ({
      node: others[edge]!,
      sources: columns.source[edge]! < 0 ? [] : [columns.source[edge]!],
    }));
}

/** How a body reaches a line: how far, who it is that does, and by which sources. */
export interface Reach {
  readonly value: typeof PRESENT | typeof INHERITED;
  readonly who: readonly number[];
  readonly sources: readonly number[];
}

/** Node numbers of the records of a dimension that hold on the day, by name; areas among those asked. */
export async function nodesOf(
  view: DayView,
  nameOrder: Pick<NameOrder, 'ranks'>,
  dimension: GapDimension,
  asked: ReadonlySet<number> | undefined,
): Promise<number[]> {
  const kind = kindOf(dimension);
  const wanted = entityKinds.indexOf(kind);
  const code = codeOfDimension(dimension);
  const { nodes } = view.graph;
  const found: number[] = [];
  for (let node = 0; node < nodes.size; node++) {
    if (nodes.kind[node] !== wanted || view.nodes[node] !== CERTAINLY_VALID) continue;
    if (code !== undefined && view.graph.codeOf(node) !== code) continue;
    if (asked && kind === 'Area' && !touches(municipalitiesOfArea(view, node), asked)) continue;
    found.push(node);
  }
  const ranks = await nameOrder.ranks(nodes.ids, kind);
  return found.sort((a, b) => ranks[a]! - ranks[b]! || a - b);
}

export function kindOf(dimension: GapDimension): EntityKind {
  if (dimension === 'duty') return 'Duty';
  return isAreaDimension(dimension) ? 'Area' : 'Concept';
}

export function touches(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  for (const node of one) if (other.has(node)) return true;
  return false;
}

/** Areas as lines. */
export class AreaLines {
  readonly #municipalities: readonly ReadonlySet<number>[];
  readonly #linesAt = new Map<number, number[]>();
  readonly #reached = new Map<string, ReadonlyMap<number, Reach['value']>>();
  readonly #ofAreas = new Map<number, ReadonlySet<number>>();

  constructor(
    private readonly view: DayView,
    readonly nodes: readonly number[],
  ) {
    this.#municipalities = nodes.map((node) => this.municipalitiesOf([node]));
    nodes.forEach((node, line) => {
      for (const at of new Set([node, ...this.#municipalities[line]!])) {
        const known = this.#linesAt.get(at);
        if (known) known.push(line);
        else this.#linesAt.set(at, [line]);
      }
    });
  }

  /** All municipalities of some areas. */
  municipalitiesOf(areas: readonly number[]): ReadonlySet<number> {
    const sets = areas.map((area) => {
      let found = this.#ofAreas.get(area);
      if (!found) this.#ofAreas.set(area, (found = municipalitiesOfArea(this.view, area)));
      return found;
    });
    return sets.length === 1 ? sets[0]! : new Set(sets.flatMap((set) => [...set]));
  }

  /**
   * Lines that areas reach: PRESENT where the line is one of them, or those within it make it up whole;
   * INHERITED where it lies within all of them together.
   */
  reachedBy(areas: readonly number[]): ReadonlyMap<number, Reach['value']> {
    const key = [...areas].sort((a, b) => a - b).join();
    let found = this.#reached.get(key);
    if (!found) this.#reached.set(key, (found = this.#reach(areas)));
    return found;
  }

  #reach(areas: readonly number[]): Map<number, Reach['value']> {
    const all = this.municipalitiesOf(areas);
    const candidates = new Set([...areas, ...all].flatMap((at) => this.#linesAt.get(at) ?? []));
    const found = new Map<number, Reach['value']>();
    for (const line of candidates) {
      const municipalities = this.#municipalities[line]!;
      const within = areas.filter((area) => {
        const its = this.municipalitiesOf([area]);
        return its.size > 0 && isWithin(its, municipalities);
      });
      const isWhole =
        areas.includes(this.nodes[line]!) ||
        (within.length > 0 && this.municipalitiesOf(within).size === municipalities.size);
      if (isWhole) found.set(line, PRESENT);
      else if (municipalities.size > 0 && isWithin(municipalities, all)) found.set(line, INHERITED);
    }
    return found;
  }
}

/** What is known where nobody reaches, by line; equal knowledge is one object, so that it is told once. */
export interface Elsewhere {
  readonly states: Uint8Array;
  readonly sources: readonly (readonly number[])[];
}

export class Elsewheres {
  readonly #made = new Map<string, Elsewhere>();

  constructor(
    private readonly scopes: Scopes,
    private readonly areas: readonly number[],
  ) {}

  /** The same in every line. */
  everywhere(silence: Silence, lines: number): Elsewhere {
    return this.#once(`${lines} ${silence.value} ${silence.sources.join()}`, () =>
      Array.from({ length: lines }, () => silence),
    );
  }

  /** In every line, for bodies that are held apart by the lines of the other side alone. */
  always(lines: number): Elsewhere {
    const key = `always ${lines}`;
    let found = this.#made.get(key);
    if (!found) {
      const states = new Uint8Array(lines).fill(PRESENT);
      this.#made.set(key, (found = { states, sources: Array.from(states, () => []) }));
    }
    return found;
  }

  /** In each area what a way of joining makes of what is known of a fact there. */
  byArea(key: string, fact: ScopeFact, join: (ofArea: Silence) => Silence): Elsewhere {
    return this.#once(`${key} ${fact}`, () =>
      this.areas.map((area) => join(this.scopes.ofArea(area, fact))),
    );
  }

  #once(key: string, make: () => readonly Silence[]): Elsewhere {
    let found = this.#made.get(key);
    if (!found) {
      const silences = make();
      const states = Uint8Array.from(silences, ({ value }) => value);
      found = { states, sources: silences.map(({ sources }) => sources) };
      this.#made.set(key, found);
    }
    return found;
  }
}

/** What is known when one of two may hold: the silence that leaves more open. */
export function either(one: Silence, other: Silence): Silence {
  if (one.value === other.value) {
    return { value: one.value, sources: [...new Set([...one.sources, ...other.sources])] };
  }
  return one.value > other.value ? one : other;
}
