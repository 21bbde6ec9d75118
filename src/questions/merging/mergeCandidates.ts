/**
 * Question 2 for pairs: which two networks could be merged, which of them would carry on, and what speaks
 * for it and against.
 */
import { pairSavings, type PairSavings } from '../../analysis/merging/hoursSaved.js';
import { degreeOf } from '../../graph/twoMode.js';
import type { RecordId } from '../../model/record.js';
import { type About, aboutMembers, emptyReason } from '../asking/about.js';
import { type Asking, checkPageSize, type Page, pageOf } from '../asking/asking.js';
import { toldPeople } from '../asking/smallGroups.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { type AgreementGraphs, agreementOn } from '../overlap/agreement.js';
import { compare, type OverlapPair } from '../overlapPair.js';
import type { MergeArgument } from './argument.js';
import { argumentsOf, dimensionsMade } from './arguments.js';
import type { FulfilledFor } from './duties.js';
import {
  type HeldBackRows,
  type Merger,
  type MergeReason,
  type Mergers,
  mergersOf,
  type MergingQuestion,
} from './mergers.js';

export interface MergeCandidatesArguments extends MergingQuestion {
  readonly first: number;
  /** Place of the candidate that the page follows. */
  readonly after?: string | undefined;
}

/** Hours a year that are saved: in all, and by whom; null where not known. */
export interface HoursSaved extends PairSavings {
  readonly all: number | null;
  /** Networks of which it is not known how often or how long they meet. */
  readonly unknown: readonly RecordId[];
}

/** Two networks that could become one. */
export interface MergeCandidate {
  readonly survivor: RecordId;
  readonly ended: RecordId;
  /** Why it is the survivor that carries on. */
  readonly reason: MergeReason;
  readonly hours: HoursSaved;
  /** The two held against each other. */
  readonly pair: () => OverlapPair;
  /** For, against and unknown, in a fixed order. */
  readonly arguments: () => Promise<readonly MergeArgument[]>;
}

/** A network that may not end, with the duties that it alone fulfils. */
export interface HeldBack {
  readonly network: RecordId;
  /** In order of id, as the bearers of each. */
  readonly duties: readonly { readonly duty: RecordId; readonly bearers: readonly RecordId[] }[];
}

/** Two networks that are alike, of which none may end. */
export interface HeldBackPair {
  readonly pair: () => OverlapPair;
  /** Those of the two that could end if they did not fulfil a duty alone. */
  readonly networks: readonly HeldBack[];
}

export interface MergeCandidates extends Page<MergeCandidate> {
  readonly about: About;
  /** In order of their ids; their networks are put together where they are read. */
  readonly heldBack: readonly HeldBackPair[];
}

/** Place of a candidate in its list, for a cursor. */
export function candidatePlace({ survivor, ended }: Pick<MergeCandidate, 'survivor' | 'ended'>) {
  return `${survivor} ${ended}`;
}

/**
 * Those that save the most hours first, then those of which that is not known, by Jaccard's measure.
 * Throws InvalidInputError for arguments out of range. As `mergersOf`; arguments are made of those that
 * are asked for them.
 */
export async function mergeCandidates(
  asking: Asking,
  reader: DetailReader,
  question: MergeCandidatesArguments,
): Promise<MergeCandidates> {
  const { filter, first, after } = question;
  checkPageSize(first);
  const agreement = await agreementOn(asking, reader, filter?.statuses);
  const mergers = await mergersOf(asking, reader, question, agreement);
  const { view, proposed, heldBack, lookedAt, parallelsLeftOut } = mergers;
  const told = new TellingMergers(asking, reader, mergers, question, agreement);
  const { rowNodes } = view.organisations();
  const page = pageOf(proposed, (merger) => candidatePlace(told.networksOf(merger)), first, after);
  const about = aboutMembers(asking, view, 'merging:definition');
  return {
    ...page,
    items: page.items.map((merger) => told.candidate(merger)),
    heldBack: heldBack.map((rows) => new HeldBackRowsTold(rows, told)),
    about: {
      ...about,
      leftOut: [
        ...about.leftOut,
        ...(parallelsLeftOut > 0
          ? [{ reason: 'moreParallels', count: parallelsLeftOut } as const]
          : []),
      ],
      empty: proposed.length === 0 ? emptyReason(rowNodes.length, lookedAt) : undefined,
    },
  };
}

/** Mergers by their rows as an asker is told of them. */
export class TellingMergers {
  #dimensions: Promise<void> | undefined;

  constructor(
    private readonly asking: Asking,
    private readonly reader: DetailReader,
    private readonly mergers: Mergers,
    private readonly question: MergingQuestion,
    private readonly agreement: AgreementGraphs | undefined,
  ) {}

  networksOf({ survivor, ended }: Pick<Merger, 'survivor' | 'ended'>) {
    return { survivor: this.networkOf(survivor), ended: this.networkOf(ended) };
  }

  networkOf(row: number): RecordId {
    const { view } = this.mergers;
    return view.graph.nodes.ids.idOf(view.organisations().rowNodes[row]!);
  }

  candidate(merger: Merger): MergeCandidate {
    const { view, bodies } = this.mergers;
    const { survivor, ended, reason, shared, saved } = merger;
    const members = degreeOf(view.organisations().rowOffsets, ended);
    const [before, after] = [bodies.get(ended)!.hours, bodies.get(survivor)!.hours];
    const ending = { members, hours: before };
    return {
      ...this.networksOf(merger),
      reason,
      hours: {
        all: saved,
        ...pairSavings(ending, members - shared, after),
        unknown: this.unknownHours([survivor, ended]),
      },
      pair: () => this.pairOf(survivor, ended),
      arguments: () => this.arguments(survivor, [ended], saved),
    };
  }

  async arguments(
    survivor: number,
    ended: readonly number[],
    saved: number | null,
  ): Promise<readonly MergeArgument[]> {
    await (this.#dimensions ??= dimensionsMade(this.asking, this.mergers.view));
    return argumentsOf(this.asking, this.reader, this.mergers, { survivor, ended }, saved);
  }

  unknownHours(rows: readonly number[]): RecordId[] {
    const { bodies } = this.mergers;
    return rows
      .filter((row) => bodies.get(row)!.hours === null)
      .map((row) => this.networkOf(row))
      .sort();
  }

  /** A network that could end, with the duties that it alone fulfils. */
  heldAlone(row: number): HeldBack {
    const { fulfilments, view } = this.mergers;
    return this.held(row, fulfilments.onlyBy([view.organisations().rowNodes[row]!]));
  }

  held(row: number, duties: readonly FulfilledFor[]): HeldBack {
    const { ids } = this.mergers.view.graph.nodes;
    const told = [...new Set(duties.map(({ duty }) => duty))].map((duty) => ({
      duty: ids.idOf(duty),
      bearers: duties.flatMap((one) => (one.duty === duty ? [ids.idOf(one.bearer)] : [])).sort(),
    }));
    told.sort((one, other) => (one.duty < other.duty ? -1 : 1));
    return { network: this.networkOf(row), duties: told };
  }

  pairOf(a: number, b: number): OverlapPair {
    const { thresholds, filter } = this.question;
    const pair = compare(this.mergers.view, a, b, thresholds, this.agreement);
    return { ...pair, people: toldPeople(this.asking, pair.people, filter?.statuses) };
  }
}

/** Of thousands that are held back few are read. */
class HeldBackRowsTold implements HeldBackPair {
  constructor(
    private readonly rows: HeldBackRows,
    private readonly told: TellingMergers,
  ) {}

  pair(): OverlapPair {
    return this.told.pairOf(this.rows.a, this.rows.b);
  }

  get networks(): readonly HeldBack[] {
    return this.rows.endable.map((row) => this.told.heldAlone(row));
  }
}
