/**
 * Which networks one map is of, and the communities in their place where they are too many to be drawn
 * one by one: the whole county first, then what lies within a community that is opened.
 */
import type { Grouped } from '../../analysis/layout/superNodes.js';
import { incidenceOf, type TwoMode } from '../../graph/twoMode.js';
import { twoModeAmong } from '../../graph/twoModeAmong.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import type { Analysis } from '../../snapshot/workers/analysis.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import { SharedWork } from '../asking/sharedWork.js';
import { tooLarge } from '../asking/tooLarge.js';
import { type NetworkFilter, networkPredicate } from '../filters/networkFilter.js';

/** Networks drawn one by one at the most. */
export const LARGEST_MAP = 2_000;
/** Communities that stand by themselves at the most; the others are gathered in one. */
export const MOST_COMMUNITIES = 500;
const SEED = 1;

/**
 * A community is called by how deep it lies, from 1, and by one of its networks, "1:…": so a link to it
 * leads to where that network is, whatever becomes of the others.
 */
export function communityId(level: number, network: RecordId): string {
  return `${level}:${network}`;
}

/** What a map is of. */
export interface Level {
  readonly graph: TwoMode;
  /** Undefined where the networks are few enough, or nothing divides them. */
  readonly grouped: Grouped | undefined;
}

/** A level that a map leads to, and the communities on the way there. */
export interface Opened extends Level {
  readonly within: readonly { readonly level: Dividing; readonly group: number }[];
}

export interface Dividing extends Level {
  readonly grouped: Grouped;
}

interface Question {
  readonly minShared: number;
  readonly filter?: NetworkFilter | undefined;
  readonly community?: string | undefined;
}

/** Levels kept of each day: at the size of a country some 5 MB the first, less the others. */
const KEPT = 16;
const levels = new SharedWork<DayView, Level>(KEPT);

/**
 * The level of the whole, or of a community in it. Throws InvalidInputError for a filter at fault, for an
 * id that is of no community of this map, and for overlaps that are too many to be divided; the signal's
 * reason when it is aborted.
 */
export async function openedLevel(
  analysis: Analysis,
  view: DayView,
  question: Question,
  signal: AbortSignal,
): Promise<Opened> {
  const passes = networkPredicate(view, question.filter);
  const { community } = question;
  const wanted = community === undefined ? undefined : parsed(view, community);
  const path: number[] = [];
  const within: { level: Dividing; group: number }[] = [];
  let level = await levelAt(path);
  while (wanted && within.length < wanted.depth) {
    const { graph, grouped } = level;
    const group = grouped?.groupOf[graph.rowOfNode[wanted.network]!];
    if (!grouped || group === undefined) throw noSuchCommunity(community!);
    within.push({ level: { graph, grouped }, group });
    path.push(group);
    level = await levelAt(path, { graph, grouped });
  }
  return { ...level, within };

  function levelAt(groups: readonly number[], above?: Dividing): Promise<Level> {
    const key = JSON.stringify([question.minShared, question.filter, groups]);
    return levels.of(view, key, signal, async (abandoned) => {
      const whole = above?.graph ?? (await cooperatively(membersOf(view), abandoned));
      const isOf = (node: number) =>
        above ? above.grouped.groupOf[whole.rowOfNode[node]!] === groups.at(-1) : passes(node);
      const isAll = !above && question.filter === undefined;
      const graph = isAll ? whole : twoModeAmong(whole, isOf);
      return { graph, grouped: await groupedOf(graph, abandoned) };
    });
  }

  async function groupedOf(graph: TwoMode, abandoned: AbortSignal): Promise<Grouped | undefined> {
    if (graph.rowNodes.length <= LARGEST_MAP) return undefined;
    const request = { minShared: question.minShared, most: MOST_COMMUNITIES, seed: SEED };
    const found = await analysis.run('superNodes', [incidenceOf(graph), request], {
      signal: abandoned,
    });
    if (!found.fits) throw tooLarge('minShared', String(question.minShared), found);
    return found.count > 1 ? found : undefined;
  }
}

function membersOf(view: DayView) {
  return view.membersInSteps('Organisation');
}

/** Throws InvalidInputError for what is not written as the id of a community, or names no network. */
function parsed(view: DayView, id: string): { readonly depth: number; readonly network: number } {
  const [, depth, network] = /^([1-9]\d?):([0-9a-f-]{36})$/.exec(id) ?? [];
  const node = network === undefined ? -1 : view.graph.nodes.ids.numberOf(network);
  if (node < 0) throw noSuchCommunity(id);
  return { depth: Number(depth), network: node };
}

function noSuchCommunity(id: string): InvalidInputError {
  return new InvalidInputError([problem('noSuchCommunity', 'community', id, {})]);
}
