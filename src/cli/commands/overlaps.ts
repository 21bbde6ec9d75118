/** `tuhatverkko overlaps`: tells which networks of a list overlap; nothing is kept. */
import { basename } from 'node:path';
import { rankedOverlaps } from '../../analysis/overlap/rankedOverlaps.js';
import { atOnce } from '../../analysis/steps.js';
import { type HeadingMapping, parseMapping } from '../../importing/headings.js';
import { membershipGraph } from '../../importing/membershipGraph.js';
import { asListOrCrossTable, readList, type ReadList } from '../../importing/readList.js';
import { readWorkbookFile, type WorkbookFile } from '../../importing/workbook/workbookFile.js';
import { dayInHelsinki, formatDay, parseDay } from '../../model/time/days.js';
import { text } from '../../texts/texts.js';
import type { Command, CommonOptions } from '../command.js';
import { describeProblems, describeReading } from '../describeImport.js';
import { describeGraph, describePairs } from '../describeOverlaps.js';
import { describeListSheet } from '../describeWorkbook.js';
import { findListFile, type ListForm, orBadList, withListForm } from '../listFile.js';
import { Progress } from '../progress.js';
import { CommandError, EXIT_BAD_INPUT } from '../tellError.js';

interface OverlapsOptions extends CommonOptions, ListForm {
  readonly file: string;
  readonly 'min-shared': string;
  readonly first: string;
  readonly at: string | undefined;
}

/** More pairs than a person reads, and few enough to keep. */
const MOST_PAIRS = 100_000;
/** More members than a network has. */
const MOST_SHARED = 1_000_000;

export const overlapsCommand: Command<OverlapsOptions> = (locale) => ({
  command: 'overlaps <file>',
  describe: text(locale, 'listOverlaps:describe'),
  builder: (yargs) =>
    withListForm(yargs, locale)
      .positional('file', {
        type: 'string',
        demandOption: true,
        describe: text(locale, 'listOverlaps:file'),
      })
      .option('min-shared', {
        type: 'string',
        requiresArg: true,
        default: '3',
        describe: text(locale, 'listOverlaps:minShared'),
      })
      .option('first', {
        type: 'string',
        requiresArg: true,
        default: '20',
        describe: text(locale, 'listOverlaps:first'),
      })
      .option('at', {
        type: 'string',
        requiresArg: true,
        describe: text(locale, 'listOverlaps:at'),
      }),
  handler: tellOverlaps,
});

async function tellOverlaps(options: OverlapsOptions): Promise<void> {
  const { language: locale, at } = options;
  const minShared = wholeNumber(options, 'min-shared', MOST_SHARED);
  const count = wholeNumber(options, 'first', MOST_PAIRS);
  const day = at === undefined ? dayInHelsinki(new Date()) : parseDay(at);
  if (day === undefined) throw badInput(text(locale, 'listOverlaps:atForm', { given: at }));
  const mappings = await orBadList(locale, () => options.map.map(parseMapping));
  const fileName = basename(options.file);
  const { workbook, read } = await orBadList(locale, () => readFile(options, mappings), fileName);

  const found = await membershipGraph(read.list, day, read.remarks);
  const { remarks } = read;
  if (remarks.problemCount > 0) {
    const { problems, problemCount } = remarks;
    const said = { fileName, ...read, problems, problemCount, notes: [], noteCount: 0 };
    throw badInput(describeProblems(locale, said));
  }
  const { graph, networks } = found;
  const ranked = atOnce(
    rankedOverlaps(
      graph,
      { ranking: 'jaccard', minShared, count },
      { from: 0, to: networks.length },
    ),
  );
  const lines = [
    ...describeReading(locale, { fileName, ...read }),
    ...(workbook ? describeListSheet(locale, workbook) : []),
    ...describeGraph(locale, found, formatDay(day)),
    ...describePairs(locale, found, ranked, minShared),
    text(locale, 'listOverlaps:notKept', { name: options.file }),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function readFile(
  options: OverlapsOptions,
  mappings: readonly HeadingMapping[],
): Promise<{ workbook: WorkbookFile | undefined; read: ReadList }> {
  const { language: locale, encoding, delimiter, sheet } = options;
  const file = await findListFile(options.file);
  const workbook = await readWorkbookFile(file, sheet, mappings);
  if (workbook && workbook.records.length > 0) {
    throw badInput(text(locale, 'listOverlaps:records', { name: options.file }));
  }
  const progress = new Progress(text(locale, 'importing:reading'));
  try {
    const read = await asListOrCrossTable(options['cross-table'], mappings, (crossTable) =>
      readList({
        bytes: progress.follow(file.read(), file.size),
        sheet: workbook?.list,
        told: { encoding, delimiter },
        ...{ crossTable, mappings },
      }),
    );
    return { workbook, read };
  } finally {
    progress.stop();
  }
}

function wholeNumber(options: OverlapsOptions, option: 'min-shared' | 'first', most: number) {
  const given = options[option];
  const number = Number(given);
  if (Number.isSafeInteger(number) && number >= 1 && number <= most) return number;
  throw badInput(text(options.language, 'listOverlaps:countForm', { option, given, most }));
}

function badInput(sentence: string): CommandError {
  return new CommandError(sentence, EXIT_BAD_INPUT);
}
