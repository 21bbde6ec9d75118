/**
 * Question 4: who is where in the fabric of organisations and networks, by a named measure on the
 * two-mode graph of the day or on each of its modes alone. What is computed is kept for the day, so that pages follow each other.
 */
import type { ProjectionWeight } from '../../analysis/projections/projection.js';
import type { ParameterRange } from '../../analysis/structure/descriptor.js';
import {
  isOnProjection,
  type StructureMetric,
  structureMeasures,
} from '../../analysis/structure/measures.js';
import type { Ranking } from '../../analysis/structure/rankedValues.js';
import type { TwoMode } from '../../graph/twoMode.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { type Problem, problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import { type About, aboutOrganisations } from '../asking/about.js';
import { type Asking, checkPageSize, type Page, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { type NetworkFilter, networkPredicate, nodeOf } from '../filters/networkFilter.js';
import { type Valued, valuesOf } from './structureValues.js';

export type { ParameterRange } from '../../analysis/structure/descriptor.js';
export { type StructureMetric, structureMeasures } from '../../analysis/structure/measures.js';

/** Which records are ranked; what they are worth always comes from the graph of both. */
export type RankedKind = 'Network' | 'Organisation';

export interface StructureArguments {
  readonly metric: StructureMetric;
  /** Of the measure; its defaults where left out. */
  readonly parameters?: { readonly [name: string]: number | null | undefined } | undefined;
  /** What a connection weighs, of a measure on each mode alone; how many in common where left out. */
  readonly weight?: ProjectionWeight | undefined;
  /** Both when left out. */
  readonly kind?: RankedKind | undefined;
  /** Only these networks, and the organisations in them, make up the graph. */
  readonly filter?: NetworkFilter | undefined;
  readonly first: number;
  readonly after?: RecordId | undefined;
}

export interface RankedRecord {
  readonly id: RecordId;
  /** Null where the measure is not defined. */
  readonly value: number | null;
  /** Null of a value that was not drawn by chance. */
  readonly standardError: number | null;
  /** One more than there are with a higher value; null where there is none. */
  readonly rank: number | null;
}

export interface Structure extends Page<RankedRecord> {
  readonly metric: StructureMetric;
  /** With what the measure was computed. */
  readonly parameters: { readonly [name: string]: number };
  /** What connections weighed; null of a measure on both modes together. */
  readonly weight: ProjectionWeight | null;
  readonly about: About;
}

interface Computed extends Valued {
  readonly members: TwoMode;
}

/** Which nodes of the graph of both are ranked: from the first to before the last. */
interface RankedNodes {
  readonly from: number;
  readonly to: number;
  readonly ranking: Ranking;
}

/** What a connection weighs when nothing is said. */
const USUAL_WEIGHT: ProjectionWeight = 'shared';

/** Measures and rankings kept of each day: some 3 MB each at the size of a country. */
const KEPT = 8;
const computations = new SharedWork<DayView, Computed>(KEPT);
const rankings = new SharedWork<Computed, Ranking>(3);

/**
 * Records by falling value; equal ones networks first, then by id; those without a value last. Throws
 * InvalidInputError for arguments out of range, for a parameter or a weight that the measure does not have,
 * and where the measure does not settle or needs too large a projection; the signal's reason when nobody waits.
 */
export async function structure(asking: Asking, question: StructureArguments): Promise<Structure> {
  checkPageSize(question.first);
  const { metric, filter } = question;
  const parameters = givenTo(metric, question.parameters ?? {});
  if (question.weight !== undefined && !isOnProjection(metric)) {
    throw new InvalidInputError([problem('notAParameter', 'weight', question.weight, {})]);
  }
  const view = viewOf(asking, filter?.statuses);
  const computed = await computedOf(asking, view, question, parameters);
  const ranked = await rankedNodes(asking, computed, question.kind);
  const { members } = computed;
  const { from, to, ranking } = ranked;
  const start = question.after === undefined ? 0 : placeAfter(question.after);
  const end = Math.min(start + question.first, to - from);
  return {
    items: Array.from(ranking.nodes.subarray(start, end), (node, at) =>
      rankedRecord(view, computed, node, ranking.ranks[start + at]!),
    ),
    totalCount: to - from,
    hasNextPage: end < to - from,
    metric,
    parameters,
    weight: question.weight ?? usualWeight(metric),
    about: aboutOrganisations(asking, view, members, 'structure:definition'),
  };

  function placeAfter(id: RecordId): number {
    const node = nodeAmong(members, nodeOf(view, id, 'after'));
    if (node < from || node >= to) {
      throw new InvalidInputError([problem('staleCursor', 'after', id, {})]);
    }
    return ranking.places[node - from]! + 1;
  }
}

/**
 * Where networks stand among all networks by a measure with its defaults: a way to ask for one after the
 * other, which gives undefined for one that takes no part. Throws what `structure` does.
 */
export async function networksMeasured(
  asking: Asking,
  metric: StructureMetric,
  filter: NetworkFilter | undefined,
): Promise<(network: RecordId) => RankedRecord | undefined> {
  const view = viewOf(asking, filter?.statuses);
  const kind = 'Network';
  const computed = await computedOf(
    asking,
    view,
    { metric, kind, filter },
    usualParameters(metric),
  );
  const { from, to, ranking } = await rankedNodes(asking, computed, kind);
  return (network) => {
    const node = nodeAmong(computed.members, view.graph.nodes.ids.numberOf(network));
    if (node < from || node >= to) return undefined;
    return rankedRecord(view, computed, node, ranking.ranks[ranking.places[node - from]!]!);
  };
}

function computedOf(
  { analysis, signal }: Asking,
  view: DayView,
  question: Pick<StructureArguments, 'metric' | 'weight' | 'kind' | 'filter'>,
  parameters: { readonly [name: string]: number },
): Promise<Computed> {
  const { metric, weight = USUAL_WEIGHT, kind, filter } = question;
  const passes = networkPredicate(view, filter);
  const modes = { rows: kind !== 'Organisation', columns: kind !== 'Network' };
  const key = JSON.stringify([
    metric,
    parameters,
    filter,
    isOnProjection(metric) && [modes, weight],
  ]);
  return computations.of(view, key, signal, async (abandoned) => {
    const members = await cooperatively(view.organisationsAmong(passes), abandoned);
    const valued = await valuesOf(analysis, members, modes, metric, parameters, weight, abandoned);
    return { ...valued, members };
  });
}

async function rankedNodes(
  { analysis, signal }: Asking,
  computed: Computed,
  kind: RankedKind | undefined,
): Promise<RankedNodes> {
  const { members, values } = computed;
  const networks = members.rowNodes.length;
  const from = kind === 'Organisation' ? networks : 0;
  const to = kind === 'Network' ? networks : values.length;
  const ranking = await rankings.of(computed, `${from} ${to}`, signal, (abandoned) =>
    analysis.run('rankedValues', [values, from, to], { signal: abandoned }),
  );
  return { from, to, ranking };
}

/** The node of the graph of both that is a record; −1 for one that takes no part. */
function nodeAmong({ rowNodes, rowOfNode, columnOfNode }: TwoMode, record: number): number {
  const [row, column] = [rowOfNode[record] ?? -1, columnOfNode[record] ?? -1];
  return row >= 0 ? row : column >= 0 ? rowNodes.length + column : -1;
}

function rankedRecord(view: DayView, computed: Computed, node: number, rank: number): RankedRecord {
  const { members, values, standardErrors } = computed;
  const networks = members.rowNodes.length;
  const value = values[node]!;
  const record = node < networks ? members.rowNodes[node]! : members.columnNodes[node - networks]!;
  return {
    id: view.graph.nodes.ids.idOf(record),
    value: Number.isNaN(value) ? null : value,
    standardError: standardErrors?.[node] ?? null,
    rank: rank === 0 ? null : rank,
  };
}

/** What connections weigh when nothing is said; null of a measure on both modes together. */
export function usualWeight(metric: StructureMetric): ProjectionWeight | null {
  return isOnProjection(metric) ? USUAL_WEIGHT : null;
}

/** With what a measure is computed when nothing is said. */
export function usualParameters(metric: StructureMetric): { readonly [name: string]: number } {
  return givenTo(metric, {});
}

/** What a measure is computed with. Throws InvalidInputError naming each parameter at fault. */
function givenTo(
  metric: StructureMetric,
  given: { readonly [name: string]: number | null | undefined },
): { readonly [name: string]: number } {
  const ranges: { readonly [name: string]: ParameterRange } = structureMeasures[metric].parameters;
  const problems = Object.entries(given).flatMap(([name, value]): Problem[] => {
    if (value === null || value === undefined) return [];
    const path = `parameters.${name}`;
    const range = ranges[name];
    if (!range) return [problem('notAParameter', path, value, {})];
    if (range.integer && !Number.isInteger(value))
      return [problem('notAnInteger', path, value, {})];
    const { minimum, maximum } = range;
    return value >= minimum && value <= maximum
      ? []
      : [problem('outOfRange', path, value, { minimum, maximum })];
  });
  if (problems.length > 0) throw new InvalidInputError(problems);
  return Object.fromEntries(
    Object.entries(ranges).map(([name, range]) => [name, given[name] ?? range.default]),
  );
}
