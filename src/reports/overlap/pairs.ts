/** Pairs of networks that overlap, the weightiest first. */
import type { Relation } from '../../questions/overlapPair.js';
import { overlaps, type RankedOverlap } from '../../questions/overlaps.js';
import { agreementOn } from '../../questions/overlap/agreement.js';
import { pairHours } from '../../questions/overlap/hours.js';
import type { Block } from '../document.js';
import { matter, type Part, type ReportInput } from './part.js';

/** Which relations are worth a steering group's time, and the order of their weight. */
const relations: readonly Relation[] = ['DUPLICATE', 'ABSORBABLE', 'PARALLEL', 'PARTIAL'];
const MOST_PAIRS = 10;
const LEAST_SHARED = 3;

export async function pairs(input: ReportInput): Promise<Part> {
  const { asking, reader, area, words } = input;
  const agreement = await agreementOn(asking, reader);
  const answer = await overlaps(
    asking,
    {
      minShared: LEAST_SHARED,
      measure: 'jaccard',
      relations,
      filter: { areas: [area.id] },
      first: MOST_PAIRS,
    },
    agreement,
  );
  const told = await Promise.all(answer.items.map((pair, at) => argued(input, pair, at + 1)));
  return {
    blocks: [
      { kind: 'paragraph', text: words.say('reportPairs:intro', { count: answer.totalCount }) },
      ...told,
    ],
    summary: [],
    matters: [],
    unknown: [],
    abouts: [answer.about],
  };
}

async function argued(input: ReportInput, pair: RankedOverlap, number: number): Promise<Block> {
  const { reader, words } = input;
  const [a, b] = [await words.name(pair.a, 'Network'), await words.name(pair.b, 'Network')];
  const hours = await pairHours(reader, pair);
  const { shared, sizeA, sizeB } = pair.members;
  const both = hours.both;
  return {
    kind: 'argued',
    number,
    paragraphs: [words.say(`overlaps:relation.${pair.relation}`)],
    ...matter(
      input,
      words.say('reportPairs:pair', { a, b }),
      [
        words.say('reportPairs:shared', { a, b, count: shared, sizeA, sizeB }),
        both
          ? words.say('reportPairs:hours', { count: both.all })
          : words.say('reportPairs:hoursUnknown'),
      ],
      pair.explanations.map((one) => words.say(`overlaps:explanation.${one}`)),
    ),
  };
}
