/**
 * Question 4: who stands between two that are not joined without it, within a county or between
 * counties. What is computed is kept for the day, so that pages follow each other.
 */
import type { Brokerage as BrokeragePairs } from '../analysis/projections/brokerage.js';
import type { Ranking } from '../analysis/structure/rankedValues.js';
import { incidenceOf, type TwoMode } from '../graph/twoMode.js';
import { twoModeAmong } from '../graph/twoModeAmong.js';
import { InvalidInputError } from '../model/errors/errors.js';
import { problem } from '../model/errors/problems.js';
import type { RecordId } from '../model/record.js';
import type { DayView } from '../snapshot/views.js';
import { cooperatively } from '../snapshot/workers/cooperatively.js';
import { type About, aboutOrganisations } from './asking/about.js';
import { type Asking, checkPageSize, type Page, viewOf } from './asking/asking.js';
import { SharedWork } from './asking/sharedWork.js';
import { tooLarge } from './asking/tooLarge.js';
import { type Counties, countiesOf, NO_ONE_COUNTY } from './filters/counties.js';
import { type NetworkFilter, networkPredicate, nodeOf } from './filters/networkFilter.js';
import type { RankedKind } from './structure.js';

export type BrokerageRole = keyof BrokeragePairs;

export interface BrokerageArguments {
  /** Networks alone, joined by organisations in common, or organisations alone by networks. */
  readonly kind: RankedKind;
  /** Least number in common by which two are joined, 1 to 1000. */
  readonly minShared: number;
  /** By which role they rank; by all together when left out. */
  readonly role?: BrokerageRole | undefined;
  /** Only these networks, and the organisations in them, make up the graph. */
  readonly filter?: NetworkFilter | undefined;
  readonly first: number;
  readonly after?: RecordId | undefined;
}

export interface Broker extends Readonly<Record<BrokerageRole, number>> {
  readonly id: RecordId;
  readonly county: RecordId;
  /** One more than there are that stand between more. */
  readonly rank: number;
  /** Pairs in the role asked for, or in all roles. */
  readonly value: number;
}

export interface Brokerage extends Page<Broker> {
  readonly about: About;
}

const SHARED = { minimum: 1, maximum: 1_000 };

interface Computed extends BrokeragePairs, Counties {
  readonly members: TwoMode;
}

/** Kept of each day: some 5 MB each at the size of a country. */
const KEPT = 4;
const computations = new SharedWork<DayView, Computed>(KEPT);
const rankings = new SharedWork<Computed, { values: Float64Array; ranking: Ranking }>(5);

/**
 * Who is of one county, by falling number of pairs; equal ones by id. Throws InvalidInputError for
 * arguments out of range and for too large a projection; the signal's reason when nobody waits.
 */
export async function brokerage(asking: Asking, question: BrokerageArguments): Promise<Brokerage> {
  checkPageSize(question.first);
  const { analysis, signal } = asking;
  const { kind, minShared, role, filter } = question;
  if (!Number.isInteger(minShared) || minShared < SHARED.minimum || minShared > SHARED.maximum) {
    throw new InvalidInputError([problem('outOfRange', 'minShared', minShared, SHARED)]);
  }
  const view = viewOf(asking, filter?.statuses);
  const passes = networkPredicate(view, filter);
  const key = JSON.stringify([kind, minShared, filter]);
  const computed = await computations.of(view, key, signal, async (abandoned) => {
    const whole = await cooperatively(view.membersInSteps('Organisation'), abandoned);
    const members = twoModeAmong(whole, passes);
    const { countyOf, sources } = countiesOf(view, kind, nodesOf(members));
    const found = await analysis.run(
      'brokerageOnProjection',
      [
        incidenceOf(members),
        kind === 'Network' ? 'rows' : 'columns',
        minShared,
        numbered(countyOf),
      ],
      { signal: abandoned },
    );
    if (!found.fits) throw tooLarge('minShared', String(minShared), found);
    return { ...found, countyOf, sources, members };
  });
  const { members, countyOf } = computed;
  const { values, ranking } = await rankings.of(
    computed,
    role ?? 'all',
    signal,
    async (abandoned) => {
      const asked = role ? computed[role] : inAllRoles(computed);
      const given = [asked, 0, asked.length] as const;
      const order = await analysis.run('rankedValues', [...given], { signal: abandoned });
      return { values: asked, ranking: order };
    },
  );
  // Those of no one county have no value, and so stand after all others.
  const outside = countyOf.filter((county) => county === NO_ONE_COUNTY).length;
  const totalCount = values.length - outside;
  const start = question.after === undefined ? 0 : placeAfter(question.after);
  const end = Math.min(start + question.first, totalCount);
  const { ids } = view.graph.nodes;
  return {
    items: Array.from(ranking.nodes.subarray(start, end), (node, at) => ({
      id: ids.idOf(nodesOf(members)[node]!),
      county: ids.idOf(countyOf[node]!),
      rank: ranking.ranks[start + at]!,
      value: values[node]!,
      coordinator: computed.coordinator[node]!,
      consultant: computed.consultant[node]!,
      gatekeeper: computed.gatekeeper[node]!,
      liaison: computed.liaison[node]!,
    })),
    totalCount,
    hasNextPage: end < totalCount,
    about: about(aboutOrganisations(asking, view, members, 'brokerage:definition')),
  };

  function nodesOf({ rowNodes, columnNodes }: TwoMode): Int32Array {
    return kind === 'Network' ? rowNodes : columnNodes;
  }

  function placeAfter(id: RecordId): number {
    const record = nodeOf(view, id, 'after');
    const node = (kind === 'Network' ? members.rowOfNode : members.columnOfNode)[record]!;
    if (node < 0 || countyOf[node] === NO_ONE_COUNTY) {
      throw new InvalidInputError([problem('staleCursor', 'after', id, {})]);
    }
    return ranking.places[node]! + 1;
  }

  /** Also of what says where they are. */
  function about(ofMembers: About): About {
    const where = [...computed.sources].filter((source) => !view.graph.nodes.isDeleted(source));
    const sources = new Set([...ofMembers.sources, ...where.map((source) => ids.idOf(source))]);
    const leftOut = { reason: 'noOneCounty', count: outside } as const;
    return {
      ...ofMembers,
      leftOut: outside > 0 ? [...ofMembers.leftOut, leftOut] : ofMembers.leftOut,
      sources: [...sources],
    };
  }
}

function inAllRoles({ coordinator, consultant, gatekeeper, liaison }: BrokeragePairs) {
  return coordinator.map(
    (pairs, node) => pairs + consultant[node]! + gatekeeper[node]! + liaison[node]!,
  );
}

/** Counties by numbers from 0 in the order in which they come; NO_ONE_COUNTY stays. */
function numbered(countyOf: Int32Array): Int32Array {
  const numbers = new Map([[NO_ONE_COUNTY, NO_ONE_COUNTY]]);
  return countyOf.map((county) => {
    const number = numbers.get(county) ?? numbers.size - 1;
    numbers.set(county, number);
    return number;
  });
}
