/** Graphs with scenarios carried out, kept for as long as the graph is that they were carried out on. */
import type { Graph } from '../../graph/graph.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import type { Problem } from '../../model/errors/problems.js';
import type { Day } from '../../model/time/days.js';
import type { Bearers } from './factsOfGraph.js';
import { type PlannedScenario, ScenarioGraph, scenarioGraph } from './scenarioGraph.js';

/** Of each graph; one takes the room of the columns that the scenario touches, and of its views. */
const KEPT = 4;

type Carried = ScenarioGraph | readonly Problem[];

export class ScenarioGraphs {
  readonly #byGraph = new WeakMap<Graph, Map<string, Carried>>();

  /**
   * Throws InvalidInputError naming each operation that does not fit, by its place under `scenario`:
   * nothing is carried out by half. O(columns touched) the first time.
   */
  of(graph: Graph, scenario: PlannedScenario, day: Day, bearers: Bearers): ScenarioGraph {
    let kept = this.#byGraph.get(graph);
    if (!kept) this.#byGraph.set(graph, (kept = new Map()));
    const key = `${scenario.id} ${scenario.version} ${day}`;
    const carried =
      kept.get(key) ?? scenarioGraph(graph, scenario, day, 'scenario.operations', bearers);
    kept.delete(key);
    kept.set(key, carried);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    if (carried instanceof ScenarioGraph) return carried;
    throw new InvalidInputError(carried);
  }
}
