/**
 * The graph as a scenario would have it on a day, and the records as it would have them: made beside the
 * graph that is asked of, which stays as it is, as does the store.
 */
import { type Graph, GraphBuilder } from '../../graph/graph.js';
import type { RelationshipKind } from '../../model/kinds.js';
import type { RecordId, Relationship } from '../../model/record.js';
import type { StoredRecord } from '../../model/replaced.js';
import type { Problem } from '../../model/errors/problems.js';
import { type Day, formatDay } from '../../model/time/days.js';
import type { ScenarioOperation } from '../../model/workspace/scenarioOperations.js';
import { type ScenarioPlan, scenarioPlan } from '../../model/workspace/scenarioPlan.js';
import { type Bearers, factsOfGraph } from './factsOfGraph.js';

/** A version of a scenario, as far as it is asked of. */
export interface PlannedScenario {
  readonly id: RecordId;
  readonly version: number;
  readonly operations: readonly ScenarioOperation[];
}

export class ScenarioGraph {
  readonly #created: ReadonlyMap<RecordId, StoredRecord>;
  readonly #ended: ReadonlySet<RecordId>;

  constructor(
    readonly graph: Graph,
    readonly plan: ScenarioPlan,
  ) {
    const { revision } = graph;
    this.#created = new Map(plan.created.map(({ record }) => [record.id, { ...record, revision }]));
    this.#ended = new Set(plan.ended.map(({ id }) => id));
  }

  /** A record as the scenario has it, given as it is. */
  record(id: RecordId, recorded: StoredRecord | undefined): StoredRecord | undefined {
    const created = this.#created.get(id);
    if (created || !recorded) return created;
    // What was merged into another is found under the id of that one.
    const to = this.#ended.has(recorded.id) ? formatDay(this.plan.day) : undefined;
    const said = this.plan.said.get(recorded.id)?.properties;
    if (to === undefined && said === undefined) return recorded;
    return {
      ...recorded,
      ...(to !== undefined && { validity: { ...recorded.validity, to } }),
      ...(said !== undefined && { properties: { ...recorded.properties, ...said } }),
    } as StoredRecord;
  }

  /** The relationships of a kind that start from an entity, in order of id, given those recorded. */
  relationshipsFrom<Kind extends RelationshipKind>(
    kind: Kind,
    entity: RecordId,
    recorded: readonly Relationship<Kind>[],
  ): readonly Relationship<Kind>[] {
    const created = [...this.#created.values()].filter(
      (one) => one.kind === kind && 'from' in one && one.from === entity,
    );
    const all = [...recorded.map((one) => this.record(one.id, one as StoredRecord)!), ...created];
    return all.sort((a, b) => (a.id < b.id ? -1 : 1)) as unknown as readonly Relationship<Kind>[];
  }
}

/**
 * The graph with a scenario carried out on a day, and what does not fit: the problems, by their places
 * under `path`, where there are any, and then no graph. O(columns touched + what the networks have).
 */
export function scenarioGraph(
  graph: Graph,
  { id, operations }: Omit<PlannedScenario, 'version'>,
  day: Day,
  path: string,
  bearers: Bearers,
): ScenarioGraph | readonly Problem[] {
  const facts = factsOfGraph(graph, day, bearers);
  const { plan, problems } = scenarioPlan(id, operations, facts, day, path);
  return problems.length > 0 ? problems : new ScenarioGraph(carriedOut(graph, plan), plan);
}

/** What does not fit alone; see `scenarioGraph`. O(what the networks have). */
export function scenarioMisfits(
  graph: Graph,
  { id, operations }: Omit<PlannedScenario, 'version'>,
  day: Day,
  path: string,
  bearers: Bearers,
): readonly Problem[] {
  return scenarioPlan(id, operations, factsOfGraph(graph, day, bearers), day, path).problems;
}

function carriedOut(graph: Graph, { day, created, ended }: ScenarioPlan): Graph {
  const builder = new GraphBuilder(graph);
  for (const { kind, id } of ended) {
    if (kind === 'Network') builder.endNode(id, day);
    else builder.endEdge(kind, id, day);
  }
  for (const { record } of created) {
    if (record.kind === 'Network') {
      builder.writeNode('Network', { ...record, code: record.properties.kind });
    }
  }
  for (const { record } of created) {
    if (record.kind === 'Network') continue;
    const code = record.kind === 'MEMBER_OF' ? record.properties.role : undefined;
    builder.writeEdge(record.kind, { ...record, code, source: null });
  }
  return builder.build(graph.revision);
}
