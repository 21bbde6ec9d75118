/** The scenario that a question is asked with, found and carried out on the graph that it would be asked of. */
import type { Graph } from '../../graph/graph.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { nearestOf, problem } from '../../model/errors/problems.js';
import { isUuid } from '../../model/identifiers.js';
import { type EntityKind } from '../../model/kinds.js';
import type { RecordId, Relationship } from '../../model/record.js';
import type { Day } from '../../model/time/days.js';
import type { Documents, Standing } from '../../records/documents.js';
import type { NameOrder, NumberedIds } from '../../records/nameOrder.js';
import { bearersFor } from '../../snapshot/scenarios/factsOfGraph.js';
import type { ScenarioGraph } from '../../snapshot/scenarios/scenarioGraph.js';
import type { ScenarioGraphs } from '../../snapshot/scenarios/scenarioGraphs.js';

export interface AskedScenario {
  readonly id: RecordId;
  readonly version: number;
  readonly name: string;
  /** What it makes of the graph and of the records. */
  readonly carriedOut: ScenarioGraph;
}

/**
 * Throws InvalidInputError for a scenario that is not there, with the nearest, or was removed, and for one
 * of which an operation does not fit what is recorded, naming each.
 */
export async function askedScenario(
  documents: Documents<'scenario'>,
  graphs: ScenarioGraphs,
  id: RecordId,
  graph: Graph,
  day: Day,
  readFulfilment: (id: RecordId) => Promise<Relationship<'FULFILS'> | undefined>,
): Promise<AskedScenario> {
  const { version, content } = await standingScenario(documents, id, 'scenario');
  const { name, operations } = content;
  const bearers = await bearersFor(graph, operations, readFulfilment);
  try {
    const carriedOut = graphs.of(graph, { id, version, operations }, day, bearers);
    return { id, version, name, carriedOut };
  } catch (error) {
    throw error instanceof InvalidInputError ? withoutPeople(error, graph) : error;
  }
}

/** Whoever may ask: the place tells which operation it is, and that tells of people who may know. */
function withoutPeople({ problems }: InvalidInputError, graph: Graph): InvalidInputError {
  const isOther = (id: string) => {
    const node = isUuid(id) ? graph.nodes.ids.numberOf(id) : -1;
    return node >= 0 && graph.kindOf(node) !== 'ContactPerson';
  };
  return new InvalidInputError(
    problems.map((one) =>
      /\.members?(\.|$)/.test(one.path) && !isOther(one.value) ? { ...one, value: '' } : one,
    ),
  );
}

/** Throws InvalidInputError for a scenario that is not there, with the nearest, or was removed. */
export async function standingScenario(
  documents: Documents<'scenario'>,
  id: RecordId,
  path: string,
): Promise<Standing<'scenario'>> {
  const found = await documents.standing(id);
  if (found) return found;
  const versions = isUuid(id) ? await documents.versions(id) : [];
  if (versions.length > 0) throw new InvalidInputError([problem('scenarioRemoved', path, id, {})]);
  const all = await documents.all();
  const known = nearestOf(id, [
    ...all.map((one) => one.id),
    ...all.map(({ content }) => content.name),
  ]);
  const meant = all.find((one) => one.id === known || one.content.name === known);
  const nearest = meant && `${meant.content.name} (${meant.id})`;
  throw new InvalidInputError([problem('noSuchScenario', path, id, { nearest })]);
}

/** Names stand in the order that they have without the scenario, and what it founds comes after them. */
export class ScenarioNameOrder implements Pick<NameOrder, 'ranks'> {
  readonly #ranks = new Map<EntityKind, Promise<Int32Array>>();

  constructor(
    private readonly recorded: Pick<NameOrder, 'ranks'>,
    private readonly recordedIds: NumberedIds,
  ) {}

  ranks(ids: NumberedIds, kind: EntityKind): Promise<Int32Array> {
    let ranks = this.#ranks.get(kind);
    if (!ranks) {
      ranks = this.recorded.ranks(this.recordedIds, kind).then((known) => {
        const wider = new Int32Array(ids.size).fill(AFTER_ALL);
        wider.set(known);
        return wider;
      });
      this.#ranks.set(kind, ranks);
    }
    return ranks;
  }
}
const AFTER_ALL = 0x7fffffff;
