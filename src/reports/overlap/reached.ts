/** How far the word of the councils of the area goes, and which municipalities it does not come to. */
import type { RecordId } from '../../model/record.js';
import { municipalitiesOf } from '../../questions/areas.js';
import { LARGEST_PAGE } from '../../questions/asking/asking.js';
import { listRecords } from '../../questions/asking/listing.js';
import { networkPredicate } from '../../questions/filters/networkFilter.js';
import { reach, type Reach } from '../../questions/reach/reach.js';
import type { Cell } from '../document.js';
import type { Words } from '../words.js';
import { matter, type Part, type ReportInput } from './part.js';

/** A council tells its members, and each of these tells it on once. */
const STEPS = 2;

const MOST_COUNCILS = 6;
const MOST_NAMES = 12;

interface Told {
  readonly name: string;
  readonly answer: Reach;
}

export async function reached(input: ReportInput): Promise<Part> {
  const { asking, reader, area, municipalities, words } = input;
  const councils = await councilsOf(input);
  const told: Told[] = [];
  const silent: string[] = [];
  for (const from of councils) {
    const answer = await reach(asking, reader, { from, steps: STEPS, areas: [area.id] });
    const name = await words.name(from, 'Network');
    if (answer.organisations.within === 0) silent.push(name);
    else told.push({ name, answer });
  }
  const untold = silent.map((name) => words.say('reportReach:silent', { name }));
  const [first] = told;
  if (!first) {
    const unknown = untold.length > 0 ? untold : [words.say('reportReach:noCouncil')];
    const blocks = unknown.map((text) => ({ kind: 'paragraph', text }) as const);
    return { blocks, summary: [], matters: [], unknown, abouts: [] };
  }
  const total = words.number(municipalities.length);
  const beyond = await Promise.all(
    told.map(async ({ name, answer }) => {
      const ids = lackingOf(answer);
      const list = words.list(await words.names(ids, 'Area'), MOST_NAMES);
      return ids.length === 0
        ? words.say('reportReach:allReached', { name })
        : words.say('reportReach:missing', { count: ids.length, name, list });
    }),
  );
  const byNobody = lackingOf(first.answer).filter((id) =>
    told.every(({ answer }) => lackingOf(answer).includes(id)),
  );
  const names = words.list(await words.names(byNobody, 'Area'), MOST_NAMES);
  const values = { count: byNobody.length, total, list: names };
  return {
    blocks: [
      { kind: 'paragraph', text: words.say('reportReach:intro') },
      {
        kind: 'table',
        caption: words.say('reportReach:table', { total }),
        columns: (['council', 'municipalities', 'reached', 'organisations'] as const).map(
          (heading, at) => ({
            heading: words.say(`reportReach:column.${heading}`),
            isNumber: at > 0,
          }),
        ),
        rows: told.map(({ name, answer }): Cell[] => {
          const { within, beyond: later, never } = answer.organisations;
          return [name, reachedIn(answer), within, within + later + never];
        }),
      },
      { kind: 'points', items: beyond },
    ],
    summary: [words.say('reportReach:summary', values)],
    matters:
      byNobody.length === 0
        ? []
        : [
            matter(
              input,
              words.say('reportReach:decide', values),
              [
                words.say('reportReach:decideFor', {
                  people: peopleIn(words, first.answer, byNobody),
                }),
              ],
              [words.say('reportReach:decideAgainst')],
            ),
          ],
    unknown: [words.say('reportReach:open'), ...untold],
    abouts: [first.answer.about],
  };
}

/** Councils that work in all of the area, by name. */
async function councilsOf({ asking, area, municipalities }: ReportInput): Promise<RecordId[]> {
  const { items } = await listRecords(asking, {
    kind: 'Network',
    filter: (view) => networkPredicate(view, { areas: [area.id], kinds: ['council'] }),
    first: LARGEST_PAGE,
  });
  const found: RecordId[] = [];
  for (const id of items) {
    const covered = new Set(await municipalitiesOf(asking, { kind: 'Network', id }));
    if (municipalities.every((one) => covered.has(one))) found.push(id);
    if (found.length === MOST_COUNCILS) break;
  }
  return found;
}

/** Municipalities that its word does not come to, by name. */
function lackingOf(answer: Reach): readonly RecordId[] {
  const { items } = answer.municipalities(['beyond', 'never'], LARGEST_PAGE, undefined);
  return items.map(({ municipality }) => municipality);
}

function reachedIn({ municipalityStates }: Reach): number {
  return municipalityStates.find(({ state }) => state === 'within')?.municipalities ?? 0;
}

/** How many people live in some municipalities, as a number in words; not known unless of all. */
function peopleIn(words: Words, answer: Reach, ids: readonly RecordId[]): string {
  const { items } = answer.municipalities(undefined, LARGEST_PAGE, undefined);
  const counts = items
    .filter(({ municipality }) => ids.includes(municipality))
    .map(({ population }) => population?.people);
  const known = counts.filter((people) => people !== undefined);
  if (known.length < counts.length) return words.say('report:notKnown');
  return words.number(known.reduce((sum, people) => sum + people, 0));
}
