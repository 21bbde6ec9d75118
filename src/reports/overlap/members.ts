/** Who is in no network, and who carries most of the places and hours in them. */
import type { OrganisationKind } from '../../model/codes.js';
import { load, type Loads } from '../../questions/load/load.js';
import { type SinglePoints, singlePoints } from '../../questions/load/singlePoints.js';
import { type Unaffiliated, unaffiliated } from '../../questions/load/unaffiliated.js';
import type { Block, Cell } from '../document.js';
import { matter, type Part, type ReportInput } from './part.js';

/** Organisations in no network that are named. */
const MOST_NAMED = 15;
const MOST_HOMES = 25;
const MOST_LOADED = 10;
const MOST_POINTS = 5;

/** Organisations of the area that have a place in no network. */
export async function nobody(input: ReportInput): Promise<Part> {
  const { asking, reader, area, words } = input;
  const answer = await unaffiliated(asking, reader, {
    affiliation: 'nowhere',
    organisations: { areas: [area.id] },
    first: MOST_NAMED,
  });
  const { totalCount, about, known, items } = answer;
  const total = about.counted.find(({ what }) => what === 'organisations')?.count ?? 0;
  const values = { count: totalCount, total: words.number(total) };
  const openness = known === 'NONE' ? [] : [words.say('reportMembers:listsOpen')];
  const names = words.list(await words.names(items, 'Organisation'));
  const left = totalCount - items.length;
  return {
    blocks: [
      {
        kind: 'paragraph',
        text: [words.say('reportMembers:nowhere', values), ...openness].join(' '),
      },
      ...byKind(input, answer),
      ...(await byHome(input, answer)),
      ...(items.length > 0
        ? [
            {
              kind: 'paragraph',
              text:
                words.say('reportMembers:named', { names }) +
                (left > 0 ? ` ${words.say('reportMembers:unnamed', { count: left })}` : ''),
            } as const,
          ]
        : []),
    ],
    summary: [words.say('reportMembers:nowhere', values)],
    matters:
      totalCount === 0
        ? []
        : [
            matter(
              input,
              words.say('reportMembers:decide', { count: totalCount }),
              [words.say('reportMembers:decideFor', values)],
              [words.say('reportMembers:decideAgainst'), ...openness],
            ),
          ],
    unknown: openness,
    abouts: [about],
  };
}

function byKind({ words }: ReportInput, { kinds }: Unaffiliated): Block[] {
  const bars = kinds
    .filter(({ nowhere }) => nowhere > 0)
    .map(({ group, organisations, nowhere }) => ({
      label:
        group === null
          ? words.say('reportMembers:kindUntold')
          : words.say(`codeNames:OrganisationKind.${group as OrganisationKind}`),
      parts: [
        { tone: 'gap' as const, value: nowhere },
        { tone: 'unstated' as const, value: organisations - nowhere },
      ],
      told: `${words.number(nowhere)} / ${words.number(organisations)}`,
    }));
  if (bars.length === 0) return [];
  const legend = [
    { tone: 'gap' as const, label: words.say('reportMembers:inNone') },
    { tone: 'unstated' as const, label: words.say('reportMembers:inSome') },
  ];
  const description = words.list(bars.map(({ label, told }) => `${label}: ${told}`));
  return [{ kind: 'bars', caption: words.say('reportMembers:byKind'), description, legend, bars }];
}

async function byHome({ words }: ReportInput, { homes }: Unaffiliated): Promise<Block[]> {
  const lacking = homes.filter(({ nowhere }) => nowhere > 0);
  const rows = await Promise.all(
    lacking.slice(0, MOST_HOMES).map(async ({ group, organisations, nowhere }): Promise<Cell[]> => {
      const home = group === null ? null : await words.name(group, 'Area');
      return [home, nowhere, organisations, words.share(nowhere / organisations)];
    }),
  );
  if (rows.length === 0) return [];
  const left = lacking.length - rows.length;
  return [
    {
      kind: 'table',
      caption: words.say('reportMembers:byHome'),
      columns: [
        { heading: words.say('reportMembers:home') },
        { heading: words.say('reportMembers:inNone'), isNumber: true },
        { heading: words.say('reportMembers:organisations'), isNumber: true },
        { heading: words.say('reportMembers:share'), isNumber: true },
      ],
      rows,
      note: left > 0 ? words.say('report:others', { count: left }) : undefined,
    },
  ];
}

/** Organisations with most places in the networks of the area. */
export async function loads(input: ReportInput): Promise<Part> {
  const { asking, reader, area, words } = input;
  const answer = await load(asking, reader, {
    kind: 'Organisation',
    ranking: 'places',
    filter: { areas: [area.id] },
    first: MOST_LOADED,
  });
  const { distribution, items, about, totalCount } = answer;
  const [first] = items;
  if (!distribution || !first) {
    const text = words.say('reportMembers:noPlaces');
    return {
      blocks: [{ kind: 'paragraph', text }],
      summary: [],
      matters: [],
      unknown: [],
      abouts: [about],
    };
  }
  const tenth = distribution.top.at(-1)!;
  const spread = words.say('reportMembers:spread', {
    count: tenth.count,
    total: words.number(totalCount),
    held: words.share(tenth.held ?? 0),
  });
  const most = words.say('reportMembers:most', {
    name: await words.name(first.member, 'Organisation'),
    count: first.places,
  });
  const hours = await answer.hours();
  const points = await singlePoints(asking, reader, {
    kind: 'Organisation',
    filter: { areas: [area.id] },
    first: MOST_POINTS,
  });
  return {
    blocks: [
      { kind: 'paragraph', text: `${most} ${spread}` },
      histogram(input, distribution),
      await mostLoaded(input, items),
      ...(await hanging(input, points)),
    ],
    summary: [`${most} ${spread}`],
    matters: [],
    unknown:
      hours.partly + hours.unknown === 0
        ? []
        : [
            words.say('reportMembers:hoursOpen', {
              count: hours.partly + hours.unknown,
              total: words.number(totalCount),
            }),
          ],
    abouts: [about, points.about],
  };
}

function histogram({ words }: ReportInput, { bins }: NonNullable<Loads['distribution']>): Block {
  const bars = bins.map(({ from, to, count }) => ({
    label:
      to - from === 1
        ? words.say('reportMembers:binOne', { count: from })
        : words.say('reportMembers:bin', { from: words.number(from), to: words.number(to - 1) }),
    parts: [{ tone: 'full' as const, value: count }],
    told: words.number(count),
  }));
  const description = words.list(bars.map(({ label, told }) => `${label}: ${told}`));
  return {
    kind: 'bars',
    caption: words.say('reportMembers:histogram'),
    description,
    legend: [],
    bars,
  };
}

async function mostLoaded({ words }: ReportInput, items: Loads['items']): Promise<Block> {
  const rows = await Promise.all(
    items.map(async (one): Promise<Cell[]> => {
      const { hours, unknownNetworks } = await one.hours();
      const { counts } = one.leaving();
      return [
        await words.name(one.member, 'Organisation'),
        one.places,
        hours,
        unknownNetworks,
        counts.emptied + counts.underThree,
      ];
    }),
  );
  const headings = ['organisation', 'networks', 'hours', 'hoursUnknown', 'wouldFall'] as const;
  return {
    kind: 'table',
    caption: words.say('reportMembers:mostLoaded', { count: items.length }),
    columns: headings.map((heading, at) => ({
      heading: words.say(`reportMembers:column.${heading}`),
      isNumber: at > 0,
    })),
    rows,
    note: words.say('reportMembers:columnNote'),
  };
}

/** Networks that hang on one organisation, and on which. */
async function hanging({ words }: ReportInput, answer: SinglePoints): Promise<Block[]> {
  const { items, hangingNetworks, networks } = answer;
  const values = { count: hangingNetworks, total: words.number(networks) };
  const sentence = words.say('reportMembers:hanging', values);
  if (hangingNetworks === 0) return [{ kind: 'paragraph', text: sentence }];
  const most = await Promise.all(
    items.map(async (one) =>
      words.say('reportMembers:hangingOn', {
        name: await words.name(one.member, 'Organisation'),
        count: one.networks,
      }),
    ),
  );
  const text = `${sentence} ${words.say('reportMembers:hangingMost', { list: words.list(most) })}`;
  return [{ kind: 'paragraph', text }];
}
