/**
 * The overlap report of an area: what a steering group reads before it decides which networks to merge,
 * drop or found. Composed of the answers of the questions; nothing is computed here a second time.
 */
import { TuhatverkkoError } from '../../model/errors/errors.js';
import type { RecordId } from '../../model/record.js';
import { municipalitiesOf } from '../../questions/areas.js';
import type { About } from '../../questions/asking/about.js';
import type { Asking } from '../../questions/asking/asking.js';
import type { DetailReader } from '../../questions/matrix/detailReader.js';
import type { Decisions } from '../../records/decisions.js';
import { describeError } from '../../texts/describe/describeError.js';
import type { TextKey } from '../../texts/texts.js';
import { type Area, networksOf } from '../area.js';
import type { Block, ReportDocument, Section } from '../document.js';
import { Words } from '../words.js';
import { coverage } from './coverage.js';
import { definitionOf } from './definitions.js';
import { duties } from './duties.js';
import { loads, nobody } from './members.js';
import { pairs } from './pairs.js';
import type { Part, PartWriter, ReportInput } from './part.js';
import { reached } from './reached.js';
import { seats } from './seats.js';

/** In the order in which they stand in the report. */
const parts = { pairs, coverage, nobody, loads, reached, seats, duties } satisfies {
  readonly [id: string]: PartWriter;
};

type PartId = keyof typeof parts;

interface MadePart {
  readonly id: PartId;
  readonly part: Part;
}

/** Whose first sentence stands in the summary, which nobody reads to the end if it is long. */
const summarised: readonly PartId[] = ['pairs', 'coverage', 'nobody', 'reached', 'duties'];

/** Titles of sources that stand in a list. */
const MOST_SOURCES = 40;

export interface OverlapReport {
  readonly document: ReportDocument;
  /** Whether every part could be made. */
  readonly isWhole: boolean;
}

export interface OverlapReportQuestion {
  readonly area: Area;
  readonly asking: Asking;
  readonly reader: DetailReader;
  readonly register: Decisions;
  /** Hears of a part that failed in a way that nobody foresaw. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Throws the signal's reason when nobody waits any more; a part that fails in any other way says so in
 * its place. As long as its questions take, which keep their answers.
 */
export async function overlapReport(
  question: OverlapReportQuestion,
  locale: Words['locale'],
): Promise<OverlapReport> {
  const { area, asking, reader, register } = question;
  const words = new Words(locale, reader);
  const name = await words.name(area.id, 'Area');
  const municipalities = await municipalitiesOf(asking, { kind: 'Area', id: area.id });
  const networks = await networksOf(asking, area);
  const input: ReportInput = { asking, reader, register, area, municipalities, words };
  const head = headOf(input, name);
  if (networks.totalCount === 0) {
    const text = words.say('report:noNetworks', { area: name, count: municipalities.length });
    const section = sectionOf(words, 'summary', [{ kind: 'paragraph', text }]);
    return { document: { ...head, notices: [], sections: [section] }, isWhole: true };
  }

  const made: MadePart[] = [];
  let isWhole = true;
  for (const id of Object.keys(parts) as PartId[]) {
    const part = await parts[id](input).catch((error: unknown) => {
      asking.signal.throwIfAborted();
      isWhole = false;
      return failed(question, words, error);
    });
    made.push({ id, part });
  }
  const all = made.map(({ part }) => part);
  const counts = { networks: networks.totalCount, municipalities: municipalities.length };
  const sources = await sourcesOf(input, all);
  return {
    document: {
      ...head,
      notices: sources.areInvented ? [words.say('report:invented')] : [],
      sections: [
        sectionOf(words, 'summary', summary(words, name, counts, made)),
        sectionOf(words, 'decide', decide(words, all)),
        ...made.map(({ id, part }) => sectionOf(words, id, part.blocks)),
        sectionOf(words, 'unknown', unknown(words, all)),
        sectionOf(words, 'method', method(words, made)),
        sectionOf(words, 'sources', sources.blocks),
      ],
    },
    isWhole,
  };
}

function headOf({ words, asking }: ReportInput, area: string) {
  const { day, graph, staleSince } = asking;
  const values = { area, day: words.day(day), revision: graph.revision };
  const fact = (label: TextKey, value: string) => ({ label: words.say(label), value });
  return {
    locale: words.locale,
    title: words.say('report:title', values),
    running: words.say('report:running', values),
    facts: [
      fact('report:area', area),
      fact('report:day', values.day),
      fact('report:revision', String(values.revision)),
      ...(staleSince ? [fact('report:staleSince', staleSince.toISOString())] : []),
    ],
    contents: words.say('report:contents'),
  };
}

type SectionId = PartId | 'summary' | 'decide' | 'unknown' | 'method' | 'sources';

function sectionOf(words: Words, id: SectionId, blocks: readonly Block[]): Section {
  return { id, heading: words.say(`report:heading.${id}`), blocks };
}

function failed({ onFailure }: OverlapReportQuestion, words: Words, error: unknown): Part {
  const isKnown = error instanceof TuhatverkkoError;
  if (!isKnown) onFailure(error);
  const reason = isKnown ? describeError(words.locale, error) : words.say('report:failedOtherwise');
  const text = words.say('report:failed', { reason });
  const blocks: Block[] = [{ kind: 'paragraph', text }];
  return { blocks, summary: [], matters: [], unknown: [text], abouts: [] };
}

function summary(
  words: Words,
  area: string,
  counts: { readonly networks: number; readonly municipalities: number },
  made: readonly MadePart[],
): Block[] {
  const opening = words.say('report:opening', {
    area,
    count: counts.networks,
    municipalities: words.number(counts.municipalities),
  });
  const told = made.flatMap(({ id, part }) => (summarised.includes(id) ? part.summary : []));
  return [{ kind: 'points', items: [opening, ...told] }];
}

function decide(words: Words, all: readonly Part[]): Block[] {
  const matters = all.flatMap((part) => part.matters);
  if (matters.length === 0) {
    return [{ kind: 'paragraph', text: words.say('report:nothingToDecide') }];
  }
  return [
    { kind: 'paragraph', text: words.say('report:decideIntro', { count: matters.length }) },
    ...matters.map((one, at): Block => ({ kind: 'argued', number: at + 1, ...one })),
  ];
}

function unknown(words: Words, all: readonly Part[]): Block[] {
  const items = all.flatMap((part) => part.unknown);
  return [
    { kind: 'paragraph', text: words.say('report:unknownIntro') },
    items.length > 0
      ? { kind: 'points', items }
      : { kind: 'paragraph', text: words.say('report:nothingUnknown') },
  ];
}

/** Definitions by the section that they stand behind, each once. */
function method(words: Words, made: readonly MadePart[]): Block[] {
  const headings = new Map<TextKey, string>();
  for (const { id, part } of made) {
    for (const { definition } of part.abouts) {
      if (!headings.has(definition)) headings.set(definition, words.say(`report:heading.${id}`));
    }
  }
  const told = [...headings].map(([definition, heading]): Block => ({
    kind: 'paragraph',
    text: words.say('report:defined', { heading, definition: definitionOf(words, definition) }),
  }));
  return [{ kind: 'paragraph', text: words.say('report:methodIntro') }, ...told];
}

async function sourcesOf(
  { words, reader }: ReportInput,
  all: readonly Part[],
): Promise<{ readonly blocks: Block[]; readonly areInvented: boolean }> {
  const abouts: readonly About[] = all.flatMap((part) => part.abouts);
  const ids: readonly RecordId[] = [...new Set(abouts.flatMap(({ sources }) => sources))];
  const read = await Promise.all(ids.map((id) => reader.entity(id, 'Source')));
  const found = read.flatMap((source) => (source ? [source.properties] : []));
  const titles = found.map(({ title }) => title ?? '').filter((title) => title !== '');
  const shown = titles.sort((a, b) => a.localeCompare(b, words.locale)).slice(0, MOST_SOURCES);
  const left = titles.length - shown.length;
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text: words.say(titles.length > 0 ? 'report:sourcesIntro' : 'report:noSources'),
    },
  ];
  if (shown.length > 0) blocks.push({ kind: 'points', items: shown });
  if (left > 0) {
    blocks.push({ kind: 'paragraph', text: words.say('report:others', { count: left }) });
  }
  return { blocks, areInvented: found.some(({ invented }) => invented === true) };
}
