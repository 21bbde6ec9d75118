/** Where there is nobody: contacts and structures of municipalities, and the groups they reach. */
import type { CellState, StateTally } from '../../questions/matrix/cells.js';
import { LARGEST_PAGE } from '../../questions/asking/asking.js';
import { type Gaps, gaps, LARGEST_MATRIX } from '../../questions/gaps.js';
import { type SmallestCover, smallestCover } from '../../questions/cover/smallestCover.js';
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
  const question = { rows: 'municipality', filter: { areas: [area.id] } } as const;
  const sectors = await gaps(asking, reader, { ...question, columns: 'sector', via: 'contact' });
  const groups = await gaps(asking, reader, {
    ...question,
    columns: 'targetGroup',
    via: 'covers',
  });
  const cover = await smallestCover(asking, reader, {
    rows: 'targetGroup',
    inherited: false,
    filter: question.filter,
  });
  const columns = {
    provision: [
      ...provisionColumns(input, provided),
      ...(await columnsOf(words, sectors, 'sector')),
    ],
    groups: await columnsOf(words, groups, 'group'),
  };
  return {
    blocks: [
      { kind: 'paragraph', text: words.say('reportCoverage:intro') },
      ...(await drawn(input, 'provision', columns.provision)),
      ...(await lackingIn(input, provided)),
      ...(await drawn(input, 'groups', columns.groups)),
      ...(await fewest(input, cover)),
    ],
    summary: summary(input, provided),
    matters: await matters(input, provided),
    unknown: [
      ...(provided.contacts ? [] : [words.say('reportCoverage:untold')]),
      ...(['provision', 'groups'] as const).flatMap((key) => openCells(words, key, columns[key])),
    ],
    abouts: [provided.about, sectors.about, groups.about, cover.about],
  };
}

/** What is known of each municipality in one respect. */
interface Column {
  readonly heading: string;
  readonly tally: readonly StateTally[];
  readonly stateOf: (municipality: RecordId) => CellState;
}

/** Contacts, unless they would tell of people, and structures. */
function provisionColumns({ words }: ReportInput, provided: Uncovered): Column[] {
  const found = new Map(provided.items.map((item) => [item.municipality, item]));
  const { contacts, structures } = provided;
  const contact: Column[] = contacts
    ? [
        {
          heading: words.say('reportCoverage:column.contact'),
          tally: contacts,
          stateOf: (id) => found.get(id)?.contact?.state ?? 'PRESENT',
        },
      ]
    : [];
  const structure: Column = {
    heading: words.say('reportCoverage:column.structure'),
    tally: structures,
    stateOf: (id) => found.get(id)?.structure.state ?? 'PRESENT',
  };
  return [...contact, structure];
}

async function columnsOf(words: Words, answer: Gaps, key: 'sector' | 'group'): Promise<Column[]> {
  const { rows, columns } = answer;
  if (rows.length * columns.length === 0) return [];
  const states = new Map(
    answer.cells(LARGEST_MATRIX).map(({ row, column, state }) => [`${row} ${column}`, state]),
  );
  return Promise.all(
    columns.map(async ({ id, tally }) => ({
      heading: words.say(`reportCoverage:column.${key}`, { name: await words.name(id, 'Concept') }),
      tally,
      stateOf: (municipality: RecordId) => states.get(`${municipality} ${id}`)!,
    })),
  );
}

function cellsIn(tallies: readonly StateTally[] | null, state: CellState): number {
  return tallies?.find((one) => one.state === state)?.cells ?? 0;
}

/** Sums of each column, and municipality by municipality; a sentence where all of it is in one state. */
async function drawn(
  { words, municipalities }: ReportInput,
  key: 'provision' | 'groups',
  columns: readonly Column[],
): Promise<Block[]> {
  const heading = words.say(`reportCoverage:heading.${key}`);
  const occurring = new Set(columns.flatMap(({ tally }) => tally.map(({ state }) => state)));
  const [first, ...others] = occurring;
  if (first === undefined) return [];
  if (others.length === 0) {
    const state = words.say(`reportCoverage:state.${first}`);
    return [{ kind: 'paragraph', text: words.say('reportCoverage:allAlike', { heading, state }) }];
  }
  const legend = legendOf(words, occurring);
  const total = words.number(municipalities.length);
  const bars: Block = {
    kind: 'bars',
    caption: words.say('reportCoverage:chart', { heading, total }),
    description: columns
      .map((one) => `${one.heading}: ${tallyInWords(words, one.tally)}`)
      .join(' '),
    legend,
    bars: columns.map(({ heading: label, tally }) => ({
      label,
      parts: tally.map(({ state, cells }) => ({ tone: toneOf[state], value: cells })),
      told: `${words.number(cellsIn(tally, 'PRESENT'))} / ${total}`,
    })),
  };
  if (municipalities.length > MOST_ROWS || columns.length > MOST_COLUMNS) return [bars];
  const names = await words.names(municipalities, 'Area');
  const matrix: Block = {
    kind: 'matrix',
    caption: heading,
    corner: words.say('reportCoverage:municipality'),
    columns: columns.map((one) => one.heading),
    rows: municipalities.map((id, row) => ({
      label: names[row]!,
      marks: columns.map(({ stateOf }) => toneOf[stateOf(id)]),
    })),
    legend,
  };
  return [bars, matrix];
}

/** Sentences that name the municipalities of which something is known to be lacking. */
async function lackingIn({ words }: ReportInput, provided: Uncovered): Promise<Block[]> {
  const sentences: Block[] = [];
  for (const [fact, key] of [
    ['contact', 'noContact'],
    ['structure', 'noStructure'],
  ] as const) {
    const ids = provided.items
      .filter((item) => item[fact]?.state === 'NONE')
      .map(({ municipality }) => municipality);
    if (ids.length === 0) continue;
    const list = words.list(await words.names(ids, 'Area'), MOST_NAMES);
    const text = words.say(`reportCoverage:${key}`, { count: ids.length, list });
    sentences.push({ kind: 'paragraph', text });
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
    words.say(none === 0 ? 'reportCoverage:summaryNoLack' : 'reportCoverage:summary', {
      total: words.number(municipalities.length),
      present: words.number(cellsIn(provided.contacts, 'PRESENT')),
      none: words.number(none),
      people: words.number(peopleWithout(provided)),
    }),
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

/** Words for the states that occur, in their order. */
function legendOf(words: Words, occurring: ReadonlySet<CellState>): LegendEntry[] {
  return states
    .filter((state) => occurring.has(state) && state !== 'NOT_APPLICABLE')
    .map((state) => ({ tone: toneOf[state], label: words.say(`reportCoverage:state.${state}`) }));
}

/** How few networks would do to serve the target groups that any of them serves, where that is certain. */
async function fewest({ words }: ReportInput, cover: SmallestCover): Promise<Block[]> {
  if (cover.coverable === 0 || !cover.isExact) return [];
  const { items } = cover.networks(LARGEST_PAGE, undefined);
  const names = await words.names(
    items.map(({ network }) => network),
    'Network',
  );
  const text = words.say('reportCoverage:fewest', {
    count: cover.size,
    coverable: words.number(cover.coverable),
    total: words.number(cover.rows),
    list: words.list(names, MOST_NAMES),
  });
  return [{ kind: 'paragraph', text }];
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

function openCells(
  words: Words,
  key: 'provision' | 'groups',
  columns: readonly Column[],
): string[] {
  const sum = (counted: readonly CellState[]) =>
    columns
      .flatMap(({ tally }) => counted.map((state) => cellsIn(tally, state)))
      .reduce((all, cells) => all + cells, 0);
  const open = sum(['UNKNOWN', 'NOT_STATED']);
  if (open === 0) return [];
  const heading = words.say(`reportCoverage:heading.${key}`);
  const values = { heading, open: words.number(open), total: words.number(sum(states)) };
  return [words.say('reportCoverage:open', values)];
}
