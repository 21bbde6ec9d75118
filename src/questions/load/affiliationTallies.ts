/** Organisations counted by what they are and where they are at home, those outside networks apart. */
import { CERTAINLY_VALID, POSSIBLY_VALID } from '../../graph/asOfView.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { neighbours } from '../filters/territory.js';

/** By what organisations are told apart beside their homes. */
export type AffiliationGrouping = 'kind' | 'fieldOfActivity';

/** A code of the kind, or the id of an area or concept; null where nobody has told. */
export type AffiliationGroup = string | null;

export interface AffiliationTally {
  readonly group: AffiliationGroup;
  readonly organisations: number;
  /** Of these, in no network even possibly; and in one only possibly. */
  readonly nowhere: number;
  readonly onlyPossibly: number;
}

export interface AffiliationCell extends AffiliationTally {
  /** The area; null for organisations whose home nobody has told. */
  readonly home: RecordId | null;
}

type Counts = { -readonly [field in Exclude<keyof AffiliationTally, 'group'>]: number };
type Counted = Map<AffiliationGroup, Counts>;

export class AffiliationTallies {
  readonly #kinds: Counted = new Map();
  readonly #homes: Counted = new Map();
  readonly #fields: Counted = new Map();
  readonly #cells: { readonly [by in AffiliationGrouping]: Map<AffiliationGroup, Counted> } = {
    kind: new Map(),
    fieldOfActivity: new Map(),
  };

  constructor(private readonly view: DayView) {}

  /** Counts an organisation, given how surely it has a place in any network. */
  add(node: number, affiliated: number): void {
    const { graph } = this.view;
    const kinds = [graph.codeOf(node) ?? null];
    const homes = this.#idsOf(neighbours(this.view, 'LOCATED_IN', 'from', node));
    const about = neighbours(this.view, 'ABOUT', 'from', node);
    const fields = this.#idsOf(about.filter((one) => graph.codeOf(one) === 'fieldOfActivity'));
    count(this.#kinds, kinds, affiliated);
    count(this.#homes, homes, affiliated);
    count(this.#fields, fields, affiliated);
    for (const home of homes) {
      count(within(this.#cells.kind, home), kinds, affiliated);
      count(within(this.#cells.fieldOfActivity, home), fields, affiliated);
    }
  }

  /** Each with most in no network first. */
  get kinds(): readonly AffiliationTally[] {
    return told(this.#kinds);
  }

  get homes(): readonly AffiliationTally[] {
    return told(this.#homes);
  }

  get fields(): readonly AffiliationTally[] {
    return told(this.#fields);
  }

  /** Those with somebody outside, likewise. O(cells log cells). */
  cells(by: AffiliationGrouping): readonly AffiliationCell[] {
    return [...this.#cells[by]]
      .flatMap(([home, counted]) => told(counted).map((one) => ({ home, ...one })))
      .filter(({ nowhere, onlyPossibly }) => nowhere + onlyPossibly > 0)
      .sort((a, b) => mostFirst(a, b) || inOrder(a.home, b.home));
  }

  #idsOf(nodes: readonly number[]): readonly AffiliationGroup[] {
    if (nodes.length === 0) return [null];
    return [...new Set(nodes)].map((node) => this.view.graph.nodes.ids.idOf(node));
  }
}

function count(counted: Counted, groups: readonly AffiliationGroup[], affiliated: number): void {
  for (const group of groups) {
    let counts = counted.get(group);
    if (!counts) {
      counted.set(group, (counts = { organisations: 0, nowhere: 0, onlyPossibly: 0 }));
    }
    counts.organisations++;
    if (affiliated === POSSIBLY_VALID) counts.onlyPossibly++;
    else if (affiliated < CERTAINLY_VALID) counts.nowhere++;
  }
}

function within(cells: Map<AffiliationGroup, Counted>, home: AffiliationGroup): Counted {
  let found = cells.get(home);
  if (!found) cells.set(home, (found = new Map()));
  return found;
}

function told(counted: Counted): readonly AffiliationTally[] {
  return [...counted].map(([group, counts]) => ({ group, ...counts })).sort(mostFirst);
}

function mostFirst(a: AffiliationTally, b: AffiliationTally): number {
  return (
    b.nowhere - a.nowhere ||
    b.onlyPossibly - a.onlyPossibly ||
    b.organisations - a.organisations ||
    inOrder(a.group, b.group)
  );
}

/** Those of whom nobody has told last. */
function inOrder(a: AffiliationGroup, b: AffiliationGroup): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
