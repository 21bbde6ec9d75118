/**
 * Who joins a network: first those of its own area, readily those of its theme, now and then somebody
 * from farther off. A set that looks like a duplicate of another, or absorbable, is drawn again.
 */
import { county, type LaplandArea, serviceAreas } from '../lapland/areas.js';
import { looksMergeable } from './likeness.js';
import type { Organisation, PlannedOrganisation } from '../plan.js';
import type { SeededRandom } from './seededRandom.js';

const THEME_PULL = 5;
const TRIES = 60;
/** How often a member comes from the area itself, then from its service area; else from the county. */
const FROM_OWN_AREA = 0.78;
const FROM_SERVICE_AREA = 0.15;

export interface DrawnNetwork {
  readonly area: LaplandArea;
  /** Code of its theme, where it has one. */
  readonly theme: string | undefined;
  readonly size: number;
  /** Members before any draw, such as the municipality itself. */
  readonly first: readonly Organisation[];
}

export class MemberDraw {
  readonly #sets: ReadonlySet<Organisation>[] = [];
  readonly #pools = new Map<string, readonly Organisation[]>();

  constructor(
    private readonly organisations: readonly PlannedOrganisation[],
    private readonly random: SeededRandom,
  ) {}

  /** All sets drawn and kept so far, those planted on purpose among them. */
  get sets(): readonly ReadonlySet<Organisation>[] {
    return this.#sets;
  }

  /** Takes a set as it is, so that later draws keep clear of it. */
  keep(members: ReadonlySet<Organisation>): ReadonlySet<Organisation> {
    this.#sets.push(members);
    return members;
  }

  /** Members for a network, or undefined when each of many draws came too near to another network. */
  draw(network: DrawnNetwork): ReadonlySet<Organisation> | undefined {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      // In a small place the same few sit everywhere; looking farther off parts the bodies.
      const local = FROM_OWN_AREA - 0.5 * (attempt / TRIES);
      const members = this.#drawOnce(network, local);
      if (!this.#sets.some((other) => looksMergeable(members, other))) return this.keep(members);
    }
    return undefined;
  }

  #drawOnce({ area, theme, size, first }: DrawnNetwork, local: number): ReadonlySet<Organisation> {
    const members = new Set(first.slice(0, size));
    for (let round = 0; members.size < size && round < 3 * size; round++) {
      const share = this.random.fraction();
      const from =
        share < local ? area : share < local + FROM_SERVICE_AREA ? serviceAreaOf(area) : county;
      const member = this.random.pickWeighted(this.pool(from), (organisation) => {
        const planned = this.organisations[organisation];
        if (planned === undefined || members.has(organisation)) return 0;
        return (
          planned.propensity * (theme !== undefined && planned.theme === theme ? THEME_PULL : 1)
        );
      });
      if (member !== undefined) members.add(member);
    }
    return members;
  }

  /** The organisations at home in an area, in order. */
  pool(area: LaplandArea): readonly Organisation[] {
    const known = this.#pools.get(area.key);
    if (known) return known;
    const inside = new Set(area.municipalities);
    const pool = this.organisations.flatMap(({ home }, index) =>
      home !== undefined && inside.has(home) ? [index] : [],
    );
    this.#pools.set(area.key, pool);
    return pool;
  }
}

/** The service area that holds an area whole, else the county. */
function serviceAreaOf(area: LaplandArea): LaplandArea {
  const holds = ({ municipalities }: LaplandArea) =>
    area.municipalities.every((code) => municipalities.includes(code));
  return serviceAreas.find(holds) ?? county;
}
