/**
 * What sources know of what they do not list: a complete one that it is not there, another nothing; and
 * where no source speaks, nobody knows. Scopes are SPEAKS_FOR on the day.
 */
import { NONE, NOT_STATED, UNKNOWN } from '../../analysis/coverage.js';
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import type { EdgeColumns } from '../../graph/recordColumns.js';
import type { CodeOf, scopeFacts } from '../../model/codes.js';
import type { DetailReader } from './detailReader.js';
import type { DayView } from '../../snapshot/views.js';
import { municipalitiesOfArea } from '../filters/territory.js';

export type ScopeFact = CodeOf<typeof scopeFacts>;

/** What is known of something that no record says, and by which sources (node numbers). */
export interface Silence {
  readonly value: typeof NONE | typeof NOT_STATED | typeof UNKNOWN;
  readonly sources: readonly number[];
}

export const nothingKnown: Silence = { value: UNKNOWN, sources: [] };

/** What is known when several speak: who has everything settles it. */
export function better(...silences: readonly Silence[]): Silence {
  for (const value of [NONE, NOT_STATED] as const) {
    const speaking = silences.filter((silence) => silence.value === value);
    if (speaking.length > 0) {
      return { value, sources: [...new Set(speaking.flatMap(({ sources }) => sources))] };
    }
  }
  return nothingKnown;
}

interface Scope {
  readonly fact: ScopeFact;
  readonly complete: boolean;
  readonly source: number;
  readonly subject: number;
  /** Of an area; undefined for a network. */
  readonly municipalities: ReadonlySet<number> | undefined;
  readonly isEverything: boolean;
}

/** Fact and completeness by number of the edge; kept as long as no scope changes. */
type Said = Map<number, { readonly fact: ScopeFact; readonly complete: boolean }>;
const saidByColumns = new WeakMap<EdgeColumns, Promise<Said>>();

export class Scopes {
  readonly #areaSilences = new Map<string, Silence>();
  /** Scopes of areas; of networks there may be one each, so they are found by their subject. */
  readonly #ofAreas: readonly Scope[];
  readonly #ofNetworks = new Map<number, Scope[]>();

  private constructor(
    private readonly view: DayView,
    scopes: readonly Scope[],
  ) {
    this.#ofAreas = scopes.filter(({ municipalities }) => municipalities !== undefined);
    for (const scope of scopes) {
      if (scope.municipalities !== undefined) continue;
      const known = this.#ofNetworks.get(scope.subject);
      if (known) known.push(scope);
      else this.#ofNetworks.set(scope.subject, [scope]);
    }
  }

  /**
   * The scopes that certainly hold on the day, or those of which it is told that they hold as long as is
   * asked about. Reads those that were never read: O(scopes).
   */
  static async read(
    view: DayView,
    reader: DetailReader,
    holds = (edge: number) => view.edges('SPEAKS_FOR')[edge] === CERTAINLY_VALID,
  ): Promise<Scopes> {
    const columns = view.graph.edges.SPEAKS_FOR;
    let said = saidByColumns.get(columns);
    if (!said) {
      saidByColumns.set(columns, (said = readSaid(columns, reader)));
      said.catch(() => saidByColumns.delete(columns));
    }
    const scopes: Scope[] = [];
    for (const [edge, { fact, complete }] of await said) {
      if (!holds(edge)) continue;
      const subject = columns.to[edge]!;
      const isArea = view.graph.kindOf(subject) === 'Area';
      scopes.push({
        fact,
        complete,
        source: columns.from[edge]!,
        subject,
        municipalities: isArea ? municipalitiesOfArea(view, subject) : undefined,
        isEverything: view.graph.codeOf(subject) === 'country',
      });
    }
    return new Scopes(view, scopes);
  }

  /** What is known of facts about an area: by scopes of it or of an area around it. */
  ofArea(area: number, fact: ScopeFact): Silence {
    const key = `${area} ${fact}`;
    let found = this.#areaSilences.get(key);
    if (!found) {
      found = this.ofPlace(municipalitiesOfArea(this.view, area), [fact], area);
      this.#areaSilences.set(key, found);
    }
    return found;
  }

  /**
   * What is known of facts about something that lies in these municipalities, and about the record
   * itself where a scope can name it. What lies nowhere is known only by scopes of everything.
   */
  ofPlace(
    municipalities: ReadonlySet<number>,
    facts: readonly ScopeFact[],
    itself?: number,
  ): Silence {
    const around = this.#ofAreas.filter(
      ({ subject, isEverything, municipalities: wider = nowhere }) =>
        isEverything ||
        subject === itself ||
        (municipalities.size > 0 && isWithin(municipalities, wider)),
    );
    const own = itself === undefined ? [] : (this.#ofNetworks.get(itself) ?? []);
    return better(
      ...[...around, ...own]
        .filter(({ fact }) => facts.includes(fact))
        .map(({ complete, source }): Silence => ({
          value: complete ? NONE : NOT_STATED,
          sources: [source],
        })),
    );
  }
}

const nowhere: ReadonlySet<number> = new Set();

export function isWithin(part: ReadonlySet<number>, whole: ReadonlySet<number>): boolean {
  if (part.size > whole.size) return false;
  for (const one of part) if (!whole.has(one)) return false;
  return true;
}

async function readSaid(columns: EdgeColumns, reader: DetailReader): Promise<Said> {
  const edges = Array.from({ length: columns.size }, (_, edge) => edge);
  const said: Said = new Map();
  const found = await Promise.all(
    edges
      .filter((edge) => !columns.isDeleted(edge))
      .map(async (edge) => ({
        edge,
        record: await reader.relationship('SPEAKS_FOR', columns.ids.idOf(edge)),
      })),
  );
  for (const { edge, record } of found) {
    const { fact, complete } = record?.properties ?? {};
    if (fact !== undefined) said.set(edge, { fact, complete: complete ?? false });
  }
  return said;
}
