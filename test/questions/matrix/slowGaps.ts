/** Coverage straight from its definitions: each cell, each body and each fact by itself. */
import type { CellState } from '../../../src/questions/matrix/cells.js';
import {
  areas,
  conceptsOf,
  contactPoints,
  type CoverageSketch,
  duties,
  governors,
  networks,
  organisations,
  seats,
} from './coverageCounty.js';

export interface SlowCell {
  readonly state: CellState;
  readonly who: readonly string[];
}

/** A fact about a body: how it stands, and who makes it so. */
interface Fact {
  readonly state: CellState;
  readonly who: readonly string[];
}

const none: Fact = { state: 'NONE', who: [] };

/** Both facts. */
function and(one: Fact, other: Fact): Fact {
  for (const state of ['NONE', 'UNKNOWN', 'NOT_STATED', 'INHERITED'] as const) {
    if (one.state === state || other.state === state) return { state, who: one.who };
  }
  return { state: 'PRESENT', who: one.who };
}

/** PRESENT > INHERITED > NOT_STATED > UNKNOWN, and NONE only when all are NONE. */
function combine(facts: readonly Fact[]): Fact {
  for (const state of ['PRESENT', 'INHERITED', 'NOT_STATED', 'UNKNOWN'] as const) {
    const its = facts.filter((fact) => fact.state === state);
    if (its.length > 0) {
      const isTold = state === 'PRESENT' || state === 'INHERITED';
      return { state, who: isTold ? [...new Set(its.flatMap(({ who }) => who))].sort() : [] };
    }
  }
  return none;
}

export class SlowGaps {
  constructor(private readonly sketch: CoverageSketch) {}

  #to(kind: string, from: string): string[] {
    return this.sketch.links
      .filter((link) => link.holds && link.kind === kind && link.from === from)
      .map(({ to }) => to);
  }

  #municipalities(names: readonly string[]): string[] {
    return names.flatMap((name) => areas[name as keyof typeof areas] ?? []);
  }

  /** What sources know of what is not told of something that lies in these areas. */
  #silence(facts: readonly string[], place: readonly string[], itself: string): Fact {
    const municipalities = this.#municipalities(place);
    const speaking = this.sketch.links.filter(
      ({ kind, holds, to, properties }) =>
        kind === 'SPEAKS_FOR' &&
        holds &&
        facts.includes(properties['fact'] as string) &&
        (to === itself ||
          to === 'Suomi' ||
          (municipalities.length > 0 &&
            municipalities.every((one) => this.#municipalities([to]).includes(one)))),
    );
    if (speaking.some(({ properties }) => properties['complete'] === true)) return none;
    return { state: speaking.length > 0 ? 'NOT_STATED' : 'UNKNOWN', who: [] };
  }

  #better(one: Fact, other: Fact): Fact {
    for (const state of ['NONE', 'NOT_STATED'] as const) {
      if (one.state === state || other.state === state) return { state, who: [] };
    }
    return one;
  }

  /** How a list of areas reaches an area; undefined when it does not. */
  #reach(given: readonly string[], area: string, who: string): Fact | undefined {
    const wanted = this.#municipalities([area]);
    const within = given.filter((one) =>
      this.#municipalities([one]).every((part) => wanted.includes(part)),
    );
    if (
      given.includes(area) ||
      wanted.every((part) => this.#municipalities(within).includes(part))
    ) {
      return { state: 'PRESENT', who: [who] };
    }
    const all = this.#municipalities(given);
    return wanted.every((part) => all.includes(part))
      ? { state: 'INHERITED', who: [who] }
      : undefined;
  }

  #seatsOf(network: string, category: string): string[] {
    return seats.filter(
      (seat) => seat.startsWith(network) && this.#to('FOR_CATEGORY', seat).includes(category),
    );
  }

  #isFor(network: string, concept: string): Fact {
    const isCategory = (conceptsOf.memberCategory as readonly string[]).includes(concept);
    const holds = isCategory
      ? this.#seatsOf(network, concept).some(
          (seat) => [...this.#to('FILLED_BY', seat), ...this.#to('HELD_BY', seat)].length > 0,
        )
      : [...this.#to('ABOUT', network), ...this.#to('SERVES', network)].includes(concept);
    if (holds) return { state: 'PRESENT', who: [network] };
    const facts = [isCategory ? 'seats' : 'concepts'];
    return this.#silence(facts, this.#to('COVERS', network), network);
  }

  #covers(network: string, area: string): Fact {
    const covered = this.#to('COVERS', network);
    return (
      this.#reach(covered, area, network) ??
      this.#better(
        this.#silence(['networks'], covered, network),
        this.#silence(['networks'], [area], area),
      )
    );
  }

  #isAtHome(organisation: string, area: string): Fact {
    const homes = this.#to('LOCATED_IN', organisation);
    const reached = this.#reach(homes, area, organisation);
    if (reached) return reached;
    return homes.length > 0 ? none : this.#silence(['organisations'], [area], area);
  }

  #hasMemberFrom(network: string, area: string, concept: string): Fact {
    const unlisted = (fact: string) => this.#silence([fact], this.#to('COVERS', network), network);
    if ((conceptsOf.memberCategory as readonly string[]).includes(concept)) {
      const fillers = this.#seatsOf(network, concept).flatMap((seat) =>
        this.#to('FILLED_BY', seat),
      );
      return combine([...fillers.map((one) => this.#isAtHome(one, area)), unlisted('seats')]);
    }
    const members = organisations.filter(
      (one) =>
        this.#to('MEMBER_OF', one).includes(network) ||
        seats.some((seat) => seat.startsWith(network) && this.#to('FILLED_BY', seat).includes(one)),
    );
    const present = combine([
      ...members.map((one) => this.#isAtHome(one, area)),
      unlisted('memberships'),
    ]);
    return and(present, this.#isFor(network, concept));
  }

  #contactPlace(point: string): string[] {
    const ofOrganisation = (one: string) => [
      ...this.#to('LOCATED_IN', one),
      ...(one in governors ? [governors[one as keyof typeof governors]] : []),
    ];
    return [
      ...this.#to('CONTACT_FOR', point).flatMap((one) =>
        one in areas ? [one] : this.#to('COVERS', one),
      ),
      ...this.#to('ACTS_FOR', point).flatMap(ofOrganisation),
    ];
  }

  #contactIsFor(point: string, line: string): Fact {
    if (line in areas) {
      const given = this.#to('CONTACT_FOR', point).filter((one) => one in areas);
      return this.#reach(given, line, point) ?? this.#silence(['contacts'], [line], line);
    }
    return [...this.#to('ABOUT', point), ...this.#to('SERVES', point)].includes(line)
      ? { state: 'PRESENT', who: [point] }
      : this.#silence(['contacts', 'concepts'], this.#contactPlace(point), point);
  }

  #isActive(organisation: string, area: string): Fact {
    const active = this.#to('OPERATES_IN', organisation);
    const place = [...active, ...this.#to('LOCATED_IN', organisation)];
    return (
      this.#reach(active, area, organisation) ??
      this.#better(
        this.#silence(['organisations'], place, organisation),
        this.#silence(['organisations'], [area], area),
      )
    );
  }

  #activeFor(organisation: string, concept: string): Fact {
    const place = [
      ...this.#to('OPERATES_IN', organisation),
      ...this.#to('LOCATED_IN', organisation),
    ];
    return [...this.#to('ABOUT', organisation), ...this.#to('SERVES', organisation)].includes(
      concept,
    )
      ? { state: 'PRESENT', who: [organisation] }
      : this.#silence(['concepts'], place, organisation);
  }

  #fulfils(network: string, area: string, duty: string): Fact {
    const isDone = this.sketch.links.some(
      ({ kind, holds, from, to, properties }) =>
        kind === 'FULFILS' &&
        holds &&
        from === network &&
        to === duty &&
        governors[properties['bearer'] as keyof typeof governors] === area,
    );
    if (isDone) return { state: 'PRESENT', who: [network] };
    return this.#better(
      this.#silence(['duties'], this.#to('COVERS', network), network),
      this.#silence(['duties'], [area], area),
    );
  }

  #isApplicable(area: string, duty: string): boolean {
    const kind = duties[duty as keyof typeof duties];
    if (kind !== undefined) {
      return (area === 'Maakunta') === (kind === 'wellbeingServicesCounty');
    }
    const bearers = Object.keys(governors).filter((one) => this.#to('BEARS', one).includes(duty));
    return (
      bearers.length === 0 ||
      bearers.some((one) => governors[one as keyof typeof governors] === area)
    );
  }

  /** A cell; `row` is the area where there is one. */
  cell(via: string, row: string, column: string): SlowCell {
    if (via === 'fulfilment' && !this.#isApplicable(row, column)) {
      return { state: 'NOT_APPLICABLE', who: [] };
    }
    const all = [...organisations, ...Object.keys(governors)];
    switch (via) {
      case 'covers':
        return combine(
          networks.map((one) => and(this.#covers(one, row), this.#isFor(one, column))),
        );
      case 'purpose':
        return combine(networks.map((one) => and(this.#isFor(one, row), this.#isFor(one, column))));
      case 'home':
        return combine(networks.map((one) => this.#hasMemberFrom(one, row, column)));
      case 'contact':
        return combine(
          contactPoints.map((one) =>
            and(this.#contactIsFor(one, row), this.#contactIsFor(one, column)),
          ),
        );
      case 'activity':
        return combine(
          all.map((one) => and(this.#isActive(one, row), this.#activeFor(one, column))),
        );
      case 'fulfilment':
        return combine(networks.map((one) => this.#fulfils(one, row, column)));
      default:
        throw new Error(`There is no via ${via}.`);
    }
  }
}
