/** Where there is nobody: contacts and structures of municipalities, and the groups they reach. */
import type { CellState, StateTally } from '../../questions/matrix/cells.js';
import { LARGEST_PAGE } from '../../questions/asking/asking.js';
import { type Gaps, gaps, LARGEST_MATRIX } from '../../questions/gaps.js';
import { type Uncovered, uncovered } from '../../questions/uncovered.js';
import type { RecordId } from '../../model/record.js';
import type { Block, LegendEntry, Tone } from '../document.js';
import type { Words } from '../words.js';
import { matter, type Part, type ReportInput } from './part.js';

const toneOf: { readonly [state in CellState]: Tone } = {
  PRESENT: 'full',
  INHERITED: 'light',
  NONE: 'gap',
  NOT_STATED: 'unstated',
  UNKNOWN: 'unknown',
  NOT_APPLICABLE: 'blank',
};
const states = Object.keys(toneOf) as CellState[];

/** What a page of A4 holds of a matrix; of a larger one the sums are drawn alone. */
const MOST_ROWS = 45;
const MOST_COLUMNS = 12;

/** Names in one sentence. */
const MOST_NAMES = 12;

export async function coverage(input: ReportInput): Promise<Part> {
  const { asking, reader, area, words } = input;
  const provided = await uncovered(asking, reader, { areas: [area.id], first: LARGEST_PAGE });
  const filter = { areas: [area.id] };
  const sectors = await gaps(asking, reader, {
    rows: 'municipality',
    columns: 'sector',
    via: 'contact',
    filter,
  });
  const groups = await gaps(asking, reader, {
    rows: 'municipality',
    columns: 'targetGroup',
    via: 'covers',
    filter,
  });
  const lacking = await lackingIn(input, provided);
  return {
    blocks: [
      { kind: 'paragraph', text: words.say('reportCoverage:intro') },
      ...(await provision(input, provided)),
      ...lacking.map((text): Block => ({ kind: 'paragraph', text })),
      ...(await reached(input, sectors, 'sectors')),
      ...(await reached(input, groups, 'groups')),
    ],
    summary: summary(input, provided),
    matters: await matters(input, provided),
    unknown: [
      ...unknownOf(words, 'contacts', provided.contacts),
      ...unknownOf(words, 'structures', provided.structures),
      ...unknownCells(words, 'sectors', sectors),
      ...unknownCells(words, 'groups', groups),
    ],
    abouts: [provided.about, sectors.about],
  };
}

function cellsIn(tallies: readonly StateTally[] | null, state: CellState): number {
  return tallies?.find((one) => one.state === state)?.cells ?? 0;
}

/** Municipalities by whether they have a contact and a structure: sums, and one by one. */
async function provision(input: ReportInput, provided: Uncovered): Promise<Block[]> {
  const { words, municipalities } = input;
  const total = municipalities.length;
  const facts = [
    ...(provided.contacts ? [{ key: 'contacts' as const, tallies: provided.contacts }] : []),
    { key: 'structures' as const, tallies: provided.structures },
  ];
  const columns = facts.map(({ key }) => words.say(`reportCoverage:column.${key}`));
  const sums: Block = {
    kind: 'bars',
    caption: words.say('reportCoverage:provisionChart', { total: words.number(total) }),
    description: facts
      .map(({ tallies }, at) => `${columns[at]}: ${tallyInWords(words, tallies)}`)
      .join(' '),
    legend: legend(
      words,
      facts.flatMap(({ tallies }) => tallies.map(({ state }) => state)),
    ),
    bars: facts.map(({ tallies }, at) => ({
      label: columns[at]!,
      parts: tallies.map(({ state, cells }) => ({ tone: toneOf[state], value: cells })),
      told: `${words.number(cellsIn(tallies, 'PRESENT'))} / ${words.number(total)}`,
    })),
  };
  if (total > MOST_ROWS || total === 0) return [sums];
  const found = new Map(provided.items.map((item) => [item.municipality, item]));
  const names = await words.names(municipalities, 'Area');
  const rows = municipalities.map((id, at) => {
    const row = found.get(id);
    const contact = row ? row.contact?.state : 'PRESENT';
    const told = [...(provided.contacts ? [contact] : []), row ? row.structure.state : 'PRESENT'];
    return { label: names[at]!, states: told.map((state) => state ?? 'UNKNOWN') };
  });
  return [sums, matrix(words, words.say('reportCoverage:provisionMatrix'), columns, rows)];
}

/** Sentences that name the municipalities of which something is known to be lacking. */
async function lackingIn({ words }: ReportInput, provided: Uncovered): Promise<string[]> {
  const sentences: string[] = [];
  for (const [fact, key] of [
    ['contact', 'noContact'],
    ['structure', 'noStructure'],
  ] as const) {
    const ids = provided.items
      .filter((item) => item[fact]?.state === 'NONE')
      .map(({ municipality }) => municipality);
    if (ids.length === 0) continue;
    const list = words.list(await words.names(ids, 'Area'), MOST_NAMES);
    sentences.push(words.say(`reportCoverage:${key}`, { count: ids.length, list }));
  }
  return sentences;
}

function peopleWithout(provided: Uncovered): number {
  return provided.contacts?.find(({ state }) => state === 'NONE')?.population ?? 0;
}

function summary({ words, municipalities }: ReportInput, provided: Uncovered): string[] {
  if (!provided.contacts || municipalities.length === 0) return [];
  const none = cellsIn(provided.contacts, 'NONE');
  return [
    words.say('reportCoverage:summary', {
      total: words.number(municipalities.length),
      present: words.number(cellsIn(provided.contacts, 'PRESENT')),
    }) +
      (none === 0
        ? ''
        : ` ${words.say('reportCoverage:summaryNone', {
            count: none,
            people: words.number(peopleWithout(provided)),
          })}`),
  ];
}

async function matters(input: ReportInput, provided: Uncovered) {
  const { words } = input;
  const without = provided.items.filter(({ contact }) => contact?.state === 'NONE');
  if (without.length === 0) return [];
  const ids: readonly RecordId[] = without.map(({ municipality }) => municipality);
  const list = words.list(await words.names(ids, 'Area'), MOST_NAMES);
  const inherited = cellsIn(provided.contacts, 'INHERITED');
  return [
    matter(
      input,
      words.say('reportCoverage:decide', { count: ids.length, list }),
      [words.say('reportCoverage:decideFor', { people: words.number(peopleWithout(provided)) })],
      [
        words.say('reportCoverage:decideAgainst'),
        ...(inherited > 0
          ? [words.say('reportCoverage:decideInherited', { count: inherited })]
          : []),
      ],
    ),
  ];
}

/** A matrix of coverage, or a sentence where all of it is in one state. */
async function reached(
  { words }: ReportInput,
  answer: Gaps,
  key: 'sectors' | 'groups',
): Promise<Block[]> {
  const heading = words.say(`reportCoverage:matrix.${key}`);
  const [first, ...others] = answer.tally;
  if (!first) return [];
  if (others.length === 0) {
    const state = words.say(`reportCoverage:state.${first.state}`);
    const cells = words.number(first.cells);
    const text = words.say('reportCoverage:allAlike', { heading, state, cells });
    return [{ kind: 'paragraph', text }];
  }
  const columns = await words.names(
    answer.columns.map(({ id }) => id),
    'Concept',
  );
  const bars: Block = {
    kind: 'bars',
    caption: words.say('reportCoverage:chart', { heading }),
    description: answer.columns
      .map(({ tally }, at) => `${columns[at]}: ${tallyInWords(words, tally)}`)
      .join(' '),
    legend: legend(
      words,
      answer.tally.map(({ state }) => state),
    ),
    bars: answer.columns.map(({ tally }, at) => ({
      label: columns[at]!,
      parts: tally.map(({ state, cells }) => ({ tone: toneOf[state], value: cells })),
      told: `${words.number(cellsIn(tally, 'PRESENT'))} / ${words.number(answer.rows.length)}`,
    })),
  };
  if (answer.rows.length > MOST_ROWS || columns.length > MOST_COLUMNS) return [bars];
  const names = await words.names(
    answer.rows.map(({ id }) => id),
    'Area',
  );
  const cells = answer.cells(LARGEST_MATRIX);
  const rows = answer.rows.map((_, row) => ({
    label: names[row]!,
    states: cells.slice(row * columns.length, (row + 1) * columns.length).map(({ state }) => state),
  }));
  return [bars, matrix(words, heading, columns, rows)];
}

function matrix(
  words: Words,
  caption: string,
  columns: readonly string[],
  rows: readonly { readonly label: string; readonly states: readonly CellState[] }[],
): Block {
  return {
    kind: 'matrix',
    caption,
    corner: words.say('reportCoverage:municipality'),
    columns,
    rows: rows.map(({ label, states: told }) => ({
      label,
      marks: told.map((state) => toneOf[state]),
    })),
    legend: legend(
      words,
      rows.flatMap((row) => row.states),
    ),
  };
}

/** Words for the states that occur, in their order. */
function legend(words: Words, told: readonly CellState[]): LegendEntry[] {
  const occurring = new Set(told);
  return states
    .filter((state) => occurring.has(state) && state !== 'NOT_APPLICABLE')
    .map((state) => ({ tone: toneOf[state], label: words.say(`reportCoverage:state.${state}`) }));
}

function tallyInWords(words: Words, tallies: readonly StateTally[]): string {
  const parts = tallies.map(({ state, cells }) =>
    words.say('reportCoverage:tally', {
      count: cells,
      state: words.say(`reportCoverage:state.${state}`),
    }),
  );
  return `${words.list(parts)}.`;
}

function unknownOf(
  words: Words,
  key: 'contacts' | 'structures',
  tallies: readonly StateTally[] | null,
): string[] {
  if (tallies === null) return [words.say('reportCoverage:untold')];
  const open = cellsIn(tallies, 'UNKNOWN') + cellsIn(tallies, 'NOT_STATED');
  return open === 0 ? [] : [words.say(`reportCoverage:open.${key}`, { count: open })];
}

function unknownCells(words: Words, key: 'sectors' | 'groups', { tally }: Gaps): string[] {
  const open = cellsIn(tally, 'UNKNOWN') + cellsIn(tally, 'NOT_STATED');
  const total = tally.reduce((sum, { cells }) => sum + cells, 0);
  return open === 0
    ? []
    : [
        words.say(`reportCoverage:open.${key}`, {
          open: words.number(open),
          total: words.number(total),
        }),
      ];
}
