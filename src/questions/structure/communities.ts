/**
 * Question 4: which networks and organisations belong together, having more to do with each other than
 * chance would give them. What is computed is kept for the day, so that pages follow each other.
 */
import type { Divided } from '../../analysis/communities/communities.js';
import type { ProjectionWeight } from '../../analysis/projections/projection.js';
import { incidenceOf, type TwoMode } from '../../graph/twoMode.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { type Problem, problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import { type About, aboutOrganisations } from '../asking/about.js';
import { type Asking, checkPageSize, type Page, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { tooLargeApart } from '../asking/tooLarge.js';
import { type NetworkFilter, networkPredicate, nodeOf } from '../filters/networkFilter.js';

export type { ProjectionWeight } from '../../analysis/projections/projection.js';

/** Who is divided into communities. */
export type CommunityMembers = 'both' | 'networks' | 'organisations';

export interface CommunitiesArguments {
  readonly members: CommunityMembers;
  /** How networks alone, or organisations alone, are joined; refused for both together. */
  readonly projection?:
    { readonly minShared: number; readonly weight: ProjectionWeight } | undefined;
  /** 0.01 to 100; above 1 communities become smaller. */
  readonly resolution: number;
  readonly seed: number;
  /** Only these networks, and the organisations in them. */
  readonly filter?: NetworkFilter | undefined;
  readonly first: number;
  /** Mark of the community that the page follows. */
  readonly after?: RecordId | undefined;
}

export interface Community {
  /** Place in the list, from 1. */
  readonly number: number;
  readonly networks: number;
  readonly organisations: number;
  /** What it adds to the modularity of all. */
  readonly modularity: number;
  /** Who has the most lines within it first, then networks before organisations, then by id. */
  readonly members: () => CommunityMember[];
  /** Its first record: networks before organisations, then by id. */
  readonly mark: RecordId;
}

export interface CommunityMember {
  readonly id: RecordId;
  /** Weight of its lines to others of the community. */
  readonly within: number;
}

export interface Communities extends Page<Community> {
  /** Of the whole division: Barber's for both together, else Newman's. */
  readonly modularity: number;
  readonly about: About;
}

const RESOLUTIONS = { minimum: 0.01, maximum: 100 };
const SEEDS = { minimum: 0, maximum: 2_147_483_647 };
const DEFAULT_PROJECTION = { minShared: 2, weight: 'shared' } as const;
const views = { both: 'twoMode', networks: 'rows', organisations: 'columns' } as const;

interface Computed extends Divided {
  readonly graph: TwoMode;
}

/** Divisions kept of each day: some 3 MB each at the size of a country. */
const KEPT = 8;
const divisions = new SharedWork<DayView, Computed>(KEPT);

/**
 * Every network and organisation that is asked for is in one community: the largest first, equal ones
 * by their first record. Throws InvalidInputError for arguments out of range, for a projection that
 * would be too large, and for a mark that is none any more; the signal's reason when nobody waits.
 */
export async function communities(
  asking: Asking,
  question: CommunitiesArguments,
): Promise<Communities> {
  check(question);
  const { analysis, signal } = asking;
  const { members, resolution, seed, filter } = question;
  const projection = question.projection ?? DEFAULT_PROJECTION;
  const view = viewOf(asking, filter?.statuses);
  const passes = networkPredicate(view, filter);
  const key = JSON.stringify([members, projection, resolution, seed, filter]);
  const computed = await divisions.of(view, key, signal, async (abandoned) => {
    const graph = await cooperatively(view.organisationsAmong(passes), abandoned);
    const request = { view: views[members], projection, resolution, seed };
    const found = await analysis.run('communitiesOf', [incidenceOf(graph), request], {
      signal: abandoned,
    });
    if (!found.fits) throw tooLargeApart('members', members, found);
    return { ...found, graph };
  });
  const { graph, modularities } = computed;
  // Nodes are networks, then organisations, unless organisations alone are divided.
  const networks = members === 'organisations' ? 0 : graph.rowNodes.length;
  const start = question.after === undefined ? 0 : placeAfter(question.after);
  const end = Math.min(start + question.first, modularities.length);
  return {
    items: Array.from({ length: end - start }, (_, at) => communityAt(start + at)),
    totalCount: modularities.length,
    hasNextPage: end < modularities.length,
    modularity: modularities.reduce((sum, one) => sum + one, 0),
    about: aboutOrganisations(asking, view, graph, 'communities:definition'),
  };

  function idOf(node: number): RecordId {
    const record = node < networks ? graph.rowNodes[node]! : graph.columnNodes[node - networks]!;
    return view.graph.nodes.ids.idOf(record);
  }

  function communityAt(place: number): Community {
    const nodes = computed.nodes.subarray(computed.starts[place], computed.starts[place + 1]);
    const ofNetworks = nodes.filter((node) => node < networks).length;
    return {
      number: place + 1,
      networks: ofNetworks,
      organisations: nodes.length - ofNetworks,
      modularity: modularities[place]!,
      members: () =>
        Array.from(nodes, (node) => ({ id: idOf(node), within: computed.within[node]! })),
      mark: idOf(firstOf(nodes)),
    };
  }

  function placeAfter(id: RecordId): number {
    const record = nodeOf(view, id, 'after');
    const [row, column] = [graph.rowOfNode[record]!, graph.columnOfNode[record]!];
    const node = row >= 0 ? row : column >= 0 ? networks + column : -1;
    const place = computed.communityOf[node];
    if (place !== undefined && communityAt(place).mark === id) return place + 1;
    throw new InvalidInputError([problem('staleCursor', 'after', id, {})]);
  }
}

function firstOf(nodes: Int32Array): number {
  return nodes.reduce((lowest, node) => Math.min(lowest, node));
}

/** Throws InvalidInputError naming each argument at fault. */
function check({ members, projection, resolution, seed, first }: CommunitiesArguments): void {
  checkPageSize(first);
  const problems: Problem[] = [];
  if (projection && members === 'both') {
    problems.push(problem('notProjected', 'projection', members, {}));
  }
  if (!(resolution >= RESOLUTIONS.minimum && resolution <= RESOLUTIONS.maximum)) {
    problems.push(problem('outOfRange', 'resolution', resolution, RESOLUTIONS));
  }
  if (!Number.isInteger(seed) || seed < SEEDS.minimum || seed > SEEDS.maximum) {
    problems.push(problem('outOfRange', 'seed', seed, SEEDS));
  }
  const minShared = projection?.minShared ?? 1;
  if (!Number.isInteger(minShared) || minShared < 1) {
    const bounds = { minimum: 1, maximum: undefined };
    problems.push(problem('outOfRange', 'projection.minShared', minShared, bounds));
  }
  if (problems.length > 0) throw new InvalidInputError(problems);
}
