/**
 * Question 4: who stands between two that are not joined without it, within a county, or a sector, or
 * between two. What is computed is kept for the day, so that pages follow each other.
 */
import type { Brokerage as BrokeragePairs } from '../../analysis/projections/brokerage.js';
import type { Ranking } from '../../analysis/structure/rankedValues.js';
import { incidenceOf, type TwoMode } from '../../graph/twoMode.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import { type About, aboutOrganisations } from '../asking/about.js';
import { type Asking, checkPageSize, type Page, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { tooLarge } from '../asking/tooLarge.js';
import { areaGroupsOf } from '../filters/areaGroups.js';
import { conceptGroupsOf } from '../filters/conceptGroups.js';
import { type Groups, NO_ONE_GROUP } from '../filters/groups.js';
import { type NetworkFilter, networkPredicate, nodeOf } from '../filters/networkFilter.js';
import type { RankedKind } from './structure.js';

export type BrokerageRole = keyof BrokeragePairs;
/** By what the three of a role are told apart. */
export type BrokerageGroups = 'county' | 'sector';

export interface BrokerageArguments {
  /** Networks alone, joined by organisations in common, or organisations alone by networks. */
  readonly kind: RankedKind;
  /** Least number in common by which two are joined, 1 to 1000. */
  readonly minShared: number;
  /** Counties when left out. */
  readonly groups?: BrokerageGroups | undefined;
  /** By which role they rank; by all together when left out. */
  readonly role?: BrokerageRole | undefined;
  /** Only these networks, and the organisations in them, make up the graph. */
  readonly filter?: NetworkFilter | undefined;
  readonly first: number;
  readonly after?: RecordId | undefined;
}

export interface Broker extends Readonly<Record<BrokerageRole, number>> {
  readonly id: RecordId;
  /** The county or sector that it is of. */
  readonly group: RecordId;
  /** One more than there are that stand between more. */
  readonly rank: number;
  /** Pairs in the role asked for, or in all roles. */
  readonly value: number;
}

export interface Brokerage extends Page<Broker> {
  readonly about: About;
}

const definitions = { county: 'brokerage:definition', sector: 'brokerage:bySector' } as const;
const reasons = { county: 'noOneCounty', sector: 'noOneSector' } as const;

const SHARED = { minimum: 1, maximum: 1_000 };

interface Computed extends BrokeragePairs, Groups {
  readonly members: TwoMode;
}

/** Kept of each day: some 5 MB each at the size of a country. */
const KEPT = 4;
const computations = new SharedWork<DayView, Computed>(KEPT);
const rankings = new SharedWork<Computed, { values: Float64Array; ranking: Ranking }>(5);

/**
 * Who is of one group, by falling number of pairs; equal ones by id. Throws InvalidInputError for
 * arguments out of range and for too large a projection; the signal's reason when nobody waits.
 */
export async function brokerage(asking: Asking, question: BrokerageArguments): Promise<Brokerage> {
  checkPageSize(question.first);
  const { analysis, signal } = asking;
  const { kind, minShared, groups = 'county', role, filter } = question;
  if (!Number.isInteger(minShared) || minShared < SHARED.minimum || minShared > SHARED.maximum) {
    throw new InvalidInputError([problem('outOfRange', 'minShared', minShared, SHARED)]);
  }
  const view = viewOf(asking, filter?.statuses);
  const passes = networkPredicate(view, filter);
  const key = JSON.stringify([kind, minShared, groups, filter]);
  const computed = await computations.of(view, key, signal, async (abandoned) => {
    const members = await cooperatively(view.organisationsAmong(passes), abandoned);
    const nodes = nodesOf(members);
    const { groupOf, sources } =
      groups === 'sector'
        ? conceptGroupsOf(view, 'sector', nodes)
        : areaGroupsOf(view, 'wellbeingServicesCounty', kind, nodes);
    const found = await analysis.run(
      'brokerageOnProjection',
      [incidenceOf(members), kind === 'Network' ? 'rows' : 'columns', minShared, numbered(groupOf)],
      { signal: abandoned },
    );
    if (!found.fits) throw tooLarge('minShared', String(minShared), found);
    return { ...found, groupOf, sources, members };
  });
  const { members, groupOf } = computed;
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
  // Those of no one group have no value, and so stand after all others.
  const outside = groupOf.filter((group) => group === NO_ONE_GROUP).length;
  const totalCount = values.length - outside;
  const start = question.after === undefined ? 0 : placeAfter(question.after);
  const end = Math.min(start + question.first, totalCount);
  const { ids } = view.graph.nodes;
  return {
    items: Array.from(ranking.nodes.subarray(start, end), (node, at) => ({
      id: ids.idOf(nodesOf(members)[node]!),
      group: ids.idOf(groupOf[node]!),
      rank: ranking.ranks[start + at]!,
      value: values[node]!,
      coordinator: computed.coordinator[node]!,
      consultant: computed.consultant[node]!,
      gatekeeper: computed.gatekeeper[node]!,
      liaison: computed.liaison[node]!,
    })),
    totalCount,
    hasNextPage: end < totalCount,
    about: about(aboutOrganisations(asking, view, members, definitions[groups])),
  };

  function nodesOf({ rowNodes, columnNodes }: TwoMode): Int32Array {
    return kind === 'Network' ? rowNodes : columnNodes;
  }

  function placeAfter(id: RecordId): number {
    const record = nodeOf(view, id, 'after');
    const node = (kind === 'Network' ? members.rowOfNode : members.columnOfNode)[record]!;
    if (node < 0 || groupOf[node] === NO_ONE_GROUP) {
      throw new InvalidInputError([problem('staleCursor', 'after', id, {})]);
    }
    return ranking.places[node]! + 1;
  }

  /** Also of what says of which group they are. */
  function about(ofMembers: About): About {
    const where = [...computed.sources].filter((source) => !view.graph.nodes.isDeleted(source));
    const sources = new Set([...ofMembers.sources, ...where.map((source) => ids.idOf(source))]);
    const leftOut = { reason: reasons[groups], count: outside };
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

/** Groups by numbers from 0 in the order in which they come; NO_ONE_GROUP stays. */
function numbered(groupOf: Int32Array): Int32Array {
  const numbers = new Map([[NO_ONE_GROUP, NO_ONE_GROUP]]);
  return groupOf.map((group) => {
    const number = numbers.get(group) ?? numbers.size - 1;
    numbers.set(group, number);
    return number;
  });
}
