/**
 * Pairs of networks that could become one, argued both ways, those that must stay though they are alike,
 * and the pairs that overlap in part.
 */
import type { EntityKind } from '../../model/kinds.js';
import type { MergeArgument } from '../../questions/merging/argument.js';
import {
  type HeldBackPair,
  type MergeCandidate,
  mergeCandidates,
} from '../../questions/merging/mergeCandidates.js';
import { mergeClusters } from '../../questions/merging/mergeClusters.js';
import { overlaps } from '../../questions/overlaps.js';
import { describeArgument } from '../../texts/describe/describeArgument.js';
import type { Argued, Block } from '../document.js';
import { decisionOn } from './decided.js';
import type { Matter, Part, ReportInput } from './part.js';

/** More than these nobody goes through in one meeting; the service lists them all. */
const MOST_CANDIDATES = 10;
const MOST_MATTERS = 5;
const MOST_HELD_BACK = 5;
const MOST_PARTIAL = 10;

/** Arguments on either side that stand where the matter is put to the vote. */
const MOST_ARGUMENTS = 2;
/** Names behind an argument. */
const MOST_NAMES = 4;
const MOST_DUTIES = 2;

const LEAST_SHARED = 3;

export async function pairs(input: ReportInput): Promise<Part> {
  const { asking, reader, area, words } = input;
  const filter = { areas: [area.id] };
  const candidates = await mergeCandidates(asking, reader, { filter, first: MOST_CANDIDATES });
  const clusters = await mergeClusters(asking, reader, { filter, first: MOST_CANDIDATES });
  const partial = await overlaps(asking, {
    minShared: LEAST_SHARED,
    measure: 'jaccard',
    relations: ['PARTIAL'],
    filter,
    first: MOST_PARTIAL,
  });
  const argued = await Promise.all(
    candidates.items.map((candidate, at) => argue(input, candidate, at + 1)),
  );
  const groups = await Promise.all(
    clusters.items
      .filter(({ ended }) => ended.length > 1)
      .map(async ({ survivor, ended }) =>
        words.say('reportPairs:group', {
          count: ended.length,
          survivor: await words.name(survivor, 'Network'),
          ended: words.list(
            await words.names(
              ended.map((one) => one.ended),
              'Network',
            ),
          ),
        }),
      ),
  );
  const left = candidates.totalCount - argued.length;
  const savings = candidates.items.map(({ hours }) => hours.all ?? 0).filter((hours) => hours > 0);
  return {
    blocks: [
      { kind: 'paragraph', text: words.say('reportPairs:intro', { count: candidates.totalCount }) },
      ...savingsChart(input, argued, candidates.items),
      ...argued.map(({ block }) => block),
      ...(left > 0 ? [paragraph(words.say('reportPairs:more', { count: left }))] : []),
      ...(groups.length > 0 ? [paragraph(words.say('reportPairs:groups'))] : []),
      ...(groups.length > 0 ? [{ kind: 'points', items: groups } as const] : []),
      ...(await heldBack(input, candidates.heldBack)),
      ...(await partialPairs(input, partial)),
    ],
    summary: [
      words.say('reportPairs:summary', { count: candidates.totalCount }) +
        (savings.length > 0
          ? ` ${words.say('reportPairs:summaryHours', { hours: words.number(Math.max(...savings)) })}`
          : ''),
    ],
    matters: argued.slice(0, MOST_MATTERS).map(({ matter }) => matter),
    unknown: unknownHours(input, candidates.items),
    abouts: [candidates.about, clusters.about, partial.about],
  };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** A candidate as a steering group weighs it, and as it stands among what there is to decide. */
async function argue(
  input: ReportInput,
  candidate: MergeCandidate,
  number: number,
): Promise<{ readonly block: Argued; readonly matter: Matter }> {
  const { words } = input;
  const [ended, survivor] = await words.names([candidate.ended, candidate.survivor], 'Network');
  const { members, relation } = candidate.pair();
  const found = await candidate.arguments();
  const told = await Promise.all(
    found.map(async (one) => ({
      ...one,
      plain: describeArgument(words.locale, one),
      text: await sentenceOf(input, one),
    })),
  );
  const on = (side: MergeArgument['side']) => told.filter((one) => one.side === side);
  const sideOf = (side: 'for' | 'against', points: readonly string[]) => ({
    heading: words.say(`report:${side}`),
    points,
    none: words.say(side === 'for' ? 'report:nothingFor' : 'report:nothingAgainst'),
  });
  const [pro, contra, open] = [on('for'), on('against'), on('unknown')];
  const decision = await decisionOn(input, candidate.ended, candidate.survivor);
  const values = { ended, survivor };
  const block: Argued = {
    kind: 'argued',
    number,
    heading: words.say('reportPairs:heading', values),
    paragraphs: [
      words.say(`reportPairs:relation.${relation}`, {
        shared: words.number(members.shared),
        total: words.number(members.sizeA + members.sizeB - members.shared),
      }),
      `${words.say('reportPairs:survivor', values)} ${words.say(`merging:reason.${candidate.reason}`)}`,
    ],
    sides: [
      sideOf(
        'for',
        pro.map(({ text }) => text),
      ),
      sideOf(
        'against',
        contra.map(({ text }) => text),
      ),
      ...(open.length > 0
        ? [{ heading: words.say('report:open'), points: open.map(({ text }) => text), none: '' }]
        : []),
    ],
    decision,
  };
  // What it saves before what is alike; what somebody loses stands first already.
  const weighed = [...pro].sort((a, b) => Number(b.hours !== null) - Number(a.hours !== null));
  const matter: Matter = {
    heading: words.say('reportPairs:decide', values),
    paragraphs: [words.say('reportPairs:allArguments', { number })],
    sides: [
      sideOf(
        'for',
        weighed.slice(0, MOST_ARGUMENTS).map(({ plain }) => plain),
      ),
      // Here by name: who loses is what a group asks first.
      sideOf(
        'against',
        contra.slice(0, MOST_ARGUMENTS).map(({ text }) => text),
      ),
    ],
    decision,
  };
  return { block, matter };
}

/** The argument, with the names of who or what it is about. */
async function sentenceOf(input: ReportInput, argument: MergeArgument): Promise<string> {
  const { words, asking } = input;
  const sentence = describeArgument(words.locale, argument);
  const { nodes } = asking.graph;
  const [first] = argument.records;
  if (first === undefined) return sentence;
  // Shared members and municipalities are many; of hours and openness the two are named already.
  const isTold =
    argument.side === 'unknown' ||
    (argument.side === 'against' ? kindOf(first) !== 'Network' : kindOf(first) === 'Concept');
  if (!isTold) return sentence;
  const ids = argument.records.map((node) => nodes.ids.idOf(node));
  const names = words.list(await words.names(ids, kindOf(first)), MOST_NAMES);
  return `${sentence.replace(/\.$/, '')} (${names}).`;

  function kindOf(node: number): EntityKind {
    return asking.graph.kindOf(node);
  }
}

/** Hours that candidates save, where more than one is known to save any. */
function savingsChart(
  { words }: ReportInput,
  argued: readonly { readonly block: Argued }[],
  candidates: readonly MergeCandidate[],
): Block[] {
  const known = candidates.flatMap(({ hours }, at) =>
    hours.all === null || hours.all <= 0 ? [] : [{ at, hours: hours.all }],
  );
  if (known.length < 2) return [];
  const bars = known.map(({ at, hours }) => ({
    label: words.say('reportPairs:bar', { number: argued[at]!.block.number }),
    parts: [{ tone: 'full' as const, value: hours }],
    told: words.say('reportPairs:hoursAYear', { hours: words.number(hours) }),
  }));
  const description = words.list(bars.map(({ label, told }) => `${label}: ${told}`));
  const caption = words.say('reportPairs:savings');
  return [{ kind: 'bars', caption, description, legend: [], bars }];
}

async function heldBack(input: ReportInput, held: readonly HeldBackPair[]): Promise<Block[]> {
  if (held.length === 0) return [];
  const { words } = input;
  const items = await Promise.all(
    held.slice(0, MOST_HELD_BACK).map(async (one) => {
      const { a, b } = one.pair();
      const [nameA, nameB] = await words.names([a, b], 'Network');
      const alone = await Promise.all(
        one.networks.map(async ({ network, duties }) => {
          const ids = [...new Set(duties.map(({ duty }) => duty))];
          const quoted = await Promise.all(ids.map((id) => words.duty(id)));
          const list = words.list(quoted, MOST_DUTIES);
          const name = await words.name(network, 'Network');
          return words.say('reportPairs:alone', { network: name, duties: list });
        }),
      );
      return `${words.say('reportPairs:pair', { a: nameA, b: nameB })}. ${alone.join(' ')}`;
    }),
  );
  return [
    paragraph(words.say('reportPairs:heldBack', { count: held.length })),
    { kind: 'points', items },
  ];
}

async function partialPairs(
  { words }: ReportInput,
  answer: Awaited<ReturnType<typeof overlaps>>,
): Promise<Block[]> {
  if (answer.totalCount === 0) return [];
  const rows = await Promise.all(
    answer.items.map(async ({ a, b, members, explanations }) => [
      words.say('reportPairs:pair', {
        a: await words.name(a, 'Network'),
        b: await words.name(b, 'Network'),
      }),
      members.shared,
      members.sizeA + members.sizeB - members.shared,
      words.list(explanations().map((one) => words.say(`reportPairs:explanation.${one}`))) || '–',
    ]),
  );
  const left = answer.totalCount - rows.length;
  return [
    {
      kind: 'table',
      caption: words.say('reportPairs:partial'),
      columns: [
        { heading: words.say('reportPairs:column.pair') },
        { heading: words.say('reportPairs:column.shared'), isNumber: true },
        { heading: words.say('reportPairs:column.all'), isNumber: true },
        { heading: words.say('reportPairs:column.explanation') },
      ],
      rows,
      note: left > 0 ? words.say('reportPairs:more', { count: left }) : undefined,
    },
  ];
}

function unknownHours({ words }: ReportInput, candidates: readonly MergeCandidate[]): string[] {
  const count = candidates.filter(({ hours }) => hours.all === null).length;
  return count === 0 ? [] : [words.say('reportPairs:hoursUnknown', { count })];
}
