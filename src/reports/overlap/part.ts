/** A part of the overlap report: what one or a few questions give to its sections. */
import type { RecordId } from '../../model/record.js';
import type { About } from '../../questions/asking/about.js';
import type { Asking } from '../../questions/asking/asking.js';
import type { DetailReader } from '../../questions/matrix/detailReader.js';
import type { Decisions } from '../../records/decisions.js';
import type { Area } from '../area.js';
import type { Argued, Block } from '../document.js';
import type { Words } from '../words.js';

/** What every part is made from. */
export interface ReportInput {
  /** As one who may not know who the people are asks: a printed report goes from hand to hand. */
  readonly asking: Asking;
  readonly reader: DetailReader;
  readonly register: Decisions;
  readonly area: Area;
  /** Ids of the municipalities of the area, by name. */
  readonly municipalities: readonly RecordId[];
  readonly words: Words;
}

/** Something to be decided; it gets its number where all of them stand together. */
export type Matter = Omit<Argued, 'kind' | 'number'>;

export interface Part {
  readonly blocks: readonly Block[];
  /** For who reads no further: a sentence, none where there is nothing to say. */
  readonly summary: readonly string[];
  readonly matters: readonly Matter[];
  /** Sentences on what nobody has told. */
  readonly unknown: readonly string[];
  /** Of the answers it is made of. */
  readonly abouts: readonly About[];
}

export type PartWriter = (input: ReportInput) => Promise<Part>;

/** A matter with what speaks for it and against it. */
export function matter(
  { words }: ReportInput,
  heading: string,
  forIt: readonly string[],
  againstIt: readonly string[],
): Matter {
  return {
    heading,
    paragraphs: [],
    sides: [
      { heading: words.say('report:for'), points: forIt, none: words.say('report:nothingFor') },
      {
        heading: words.say('report:against'),
        points: againstIt,
        none: words.say('report:nothingAgainst'),
      },
    ],
  };
}
