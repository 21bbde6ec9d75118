/** Every figure of the documents, asked of the service as anybody would ask it. */
import { type DemoService, startDemoService } from './demoService.js';

let service: DemoService;
beforeAll(async () => {
  service = await startDemoService();
}, 60_000);
afterAll(() => service.stop());

interface Row {
  // What an operation gives is for the test to say.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly [field: string]: any;
}
interface Rows {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
}

/** The nodes of the only field that a query asks for. */
async function nodesOf(query: string, variables: object = {}): Promise<readonly Row[]> {
  const data = (await service.ask(query, variables)) as { readonly [field: string]: Rows };
  return Object.values(data)[0]!.nodes;
}

async function networkNamed(name: string, fields: string): Promise<Row> {
  const [network] = await nodesOf(
    `query ($name: String!) { search(text: $name, kinds: [NETWORK], first: 1) { nodes {
      ... on Network { name ${fields} } } } }`,
    { name },
  );
  expect(network).toMatchObject({ name });
  return network!;
}

const rowsOf = ({ nodes }: Rows): readonly Row[] => nodes;

const JNK = 'Maakunnallinen järjestöneuvottelukunta';
const JYRY = 'Edustuksellinen järjestöyhteistyöryhmä JYRY';
const named = ({ nodes }: Rows): readonly string[] => nodes.map(({ name }) => name);

test('service areas of 7, 5, 3 and 6 municipalities with 26, 21, 71 and 59 thousand people', async () => {
  const areas = await nodesOf(`{ areas(filter: { kind: SERVICE_AREA }) { nodes { name
    municipalities { code }
    observations { nodes { indicator value unit sources { locator source { title } } } } } } }`);
  const table = areas.map(({ name, municipalities, observations }) => [
    name,
    municipalities.length,
    observations.nodes[0].value,
  ]);
  expect(table).toEqual([
    ['Itäisen Lapin palvelualue', 5, 21_000],
    ['Kaakkois-Lapin palvelualue', 3, 71_000],
    ['Lounais-Lapin palvelualue', 6, 59_000],
    ['Pohjoisen Lapin palvelualue', 7, 26_000],
  ]);
  expect(areas[0]!['observations'].nodes).toEqual([
    {
      indicator: 'population',
      value: 21_000,
      unit: 'people',
      sources: [
        {
          locator: 'Lapin hyvinvointialueen palvelualueet',
          source: { title: expect.stringMatching(/^Lapin hyvinvointialue: Järjestöyhteistyö/) },
        },
      ],
    },
  ]);
});

test('the council has 13 categories of associations and one of authorities, a seat each', async () => {
  const council = await networkNamed(
    JNK,
    'seats { totalCount nodes { categories { nodes { name scheme } } filledBy { totalCount } } } hostedBy { nodes { name } }',
  );
  expect(council['seats'].totalCount).toBe(13 + 1);
  const categories = rowsOf(council['seats']).flatMap(({ categories }) => rowsOf(categories));
  expect(new Set(categories.map(({ scheme }) => scheme))).toEqual(new Set(['MEMBER_CATEGORY']));
  expect(categories.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Nuorisojärjestöt', 'Viranomaisedustus ja asiantuntijajäsenet']),
  );
  expect(named(council['hostedBy'])).toEqual(['Lapin liitto']);
});

test('JYRY has 8 tasks, one yearly and one a council term; the council has 5', async () => {
  const fields = 'tasks { totalCount } duties { nodes { text cadence legalStatus } } ';
  const group = await networkNamed(
    JYRY,
    `${fields} reportsTo { nodes { ... on Network { name } } }`,
  );
  const cadences = rowsOf(group['duties'])
    .map(({ cadence }) => cadence)
    .sort();
  expect([group['tasks'].totalCount, cadences]).toEqual([
    8,
    ['COUNCIL_TERM', 'NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'NONE', 'YEARLY'],
  ]);
  const described = rowsOf(group['duties']).every(({ legalStatus }) => legalStatus === 'DESCRIBED');
  expect(described).toBe(true);
  expect(named(group['reportsTo'])).toEqual(['Yhdyspintalautakunta (Pohde)']);
  const council = await networkNamed(JNK, fields);
  expect([council['tasks'].totalCount, rowsOf(council['duties']).length]).toEqual([5, 5]);
});

test('two wholes of five parts, which share none', async () => {
  const whole = async (name: string) => {
    const concepts = await nodesOf(
      `query ($name: String!) { concepts(filter: { name: $name }) { nodes { narrower { nodes { name } } } } }`,
      { name },
    );
    return named(concepts[0]!['narrower']);
  };
  const work = await whole(
    'Hyvinvoinnin, terveyden ja turvallisuuden edistämisen kokonaisuus (valmistelun näkökulmasta)',
  );
  const cooperation = await whole('Hyvinvointialueen järjestöyhteistyön kokonaisuus');
  expect([work.length, cooperation.length]).toEqual([5, 5]);
  expect(work.filter((part) => cooperation.includes(part))).toEqual([]);
});

test('a grant model in 15 of 21 counties, and Helsinki', async () => {
  const observations = await nodesOf(
    `{ observations(filter: { indicator: "grant model approved" }, asOf: "2023-01-31") { nodes {
      value numerator denominator populationCounted
      subjects { nodes { ... on Area { name } ... on Municipality { name } } } } } }`,
  );
  expect(observations).toHaveLength(2);
  expect(observations).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        numerator: 15,
        denominator: 21,
        populationCounted: expect.stringMatching(/^21 hyvinvointialuetta; Helsinki niiden lisäksi/),
      }),
      expect.objectContaining({ value: 1, subjects: { nodes: [{ name: 'Helsinki' }] } }),
    ]),
  );
});

test.each([
  [
    'survey q1: ei tiedä',
    [
      ['2018-06-01', 53],
      ['2019-06-01', 61],
    ],
  ],
  [
    'survey q2: ei tiedä',
    [
      ['2018-06-01', 55],
      ['2019-06-01', 63],
    ],
  ],
  ['survey q3: pysynyt samana', [['2019-10-07', 39]]],
  ['survey q3: ei osaa sanoa', [['2019-10-07', 37]]],
  ['survey q4: ei osaa sanoa', [['2019-10-07', 43]]],
  ['survey q4: ei', [['2019-10-07', 15]]],
  [
    'survey n',
    [
      ['2018-06-01', 104],
      ['2019-06-01', 134],
    ],
  ],
] as const)('%s', async (indicator, shares) => {
  for (const [asOf, share] of shares) {
    const observations = await nodesOf(
      `query ($indicator: String!, $asOf: Date!) { observations(filter: { indicator: $indicator }, asOf: $asOf) {
        nodes { value name populationCounted } } }`,
      { indicator, asOf },
    );
    expect(observations.map(({ value }) => value)).toEqual([share]);
  }
});

test('of the level × sector matrix 7 of 12 cells are filled, and its source claims no completeness', async () => {
  const contactPoints = await nodesOf(`{ contactPoints { nodes { name kind
    levels { nodes { code } } sectors { nodes { code } } actsFor { nodes { name } } } } }`);
  const ofPohde = contactPoints.filter(({ actsFor }) =>
    named(actsFor as Rows).includes('Pohjois-Pohjanmaan hyvinvointialue'),
  );
  const cells = ofPohde.flatMap(({ name, levels, sectors }) =>
    rowsOf(sectors).map(({ code }): string => `${levels.nodes[0].code} ${code}: ${name}`),
  );
  expect(cells.sort()).toEqual([
    'COUNTY arranging: Järjestötyön koordinaattori',
    'COUNTY pela: Palvelualuetason järjestöyhdyshenkilöt',
    'COUNTY sote: Toimialueiden järjestöyhdyshenkilöt',
    'MUNICIPALITY pela: Vastuualuetason järjestöyhdyshenkilöt',
    'MUNICIPALITY sote: Sote-keskusten järjestöyhdyshenkilöt',
    'REGIONAL arranging: Alueelliset koordinaattorit',
    'RESIDENT sote: Kaikki työntekijät',
  ]);
  const sources = await nodesOf(
    `{ sources(filter: { title: "Pohjois-Pohjanmaan hyvinvointialue Pohde: Järjestöyhteistyöryhmän rooli ja tehtävät" }) {
      nodes { scopes { fact complete area { ... on Area { code kind } } } } } }`,
  );
  expect(sources[0]!['scopes']).toContainEqual({
    fact: 'CONTACTS',
    complete: false,
    area: { code: '19', kind: 'WELLBEING_SERVICES_COUNTY' },
  });
});

test('a duty says whether it is enacted, drafted or described, and by which words', async () => {
  const duties = await nodesOf(
    `{ duties(first: 100) { nodes { legalStatus bearerKind provision cadence sources { locator } } } }`,
  );
  const count = (status: string) =>
    duties.filter(({ legalStatus }) => legalStatus === status).length;
  // The draft's last duty is borne by counties and by municipalities, each for itself; of those described
  // three are invented.
  expect([count('ENACTED'), count('DRAFT'), count('DESCRIBED')]).toEqual([9, 6, 21]);
  expect(duties.filter(({ cadence }) => cadence === 'YEARLY')).toEqual(
    expect.arrayContaining([
      {
        legalStatus: 'DRAFT',
        bearerKind: 'WELLBEING_SERVICES_COUNTY',
        provision: 'lakiluonnos 2020 7 §',
        cadence: 'YEARLY',
        sources: [{ locator: 'vähintään vuosittain' }],
      },
    ]),
  );
});

test('three collections of 3, 2 and 1 practice models', async () => {
  const collections = await nodesOf(
    `{ collections { nodes { hostedBy { nodes { name } } contents { totalCount }
        contacts { totalCount } } } }`,
  );
  expect(
    collections.map(({ hostedBy, contents }) => [named(hostedBy), contents.totalCount]),
  ).toEqual([
    [['Innokylä'], 3],
    [['Innokylä'], 2],
    [['Innokylä'], 1],
  ]);
});

test('the county’s name is spelled right in three Sámi languages', async () => {
  const organisations = await nodesOf(
    `{ organisations(filter: { kinds: [WELLBEING_SERVICES_COUNTY] }) { nodes { names { fi se smn sms } } } }`,
  );
  expect(organisations[0]!['names']).toEqual({
    fi: 'Lapin hyvinvointialue',
    se: 'Lappi buresveadjinguovlu',
    smn: 'Laapi pyereestvaijeemkuávlu',
    sms: 'Lappi pueʹrrvââjjamvuʹvdd',
  });
});

test('what the slides print of two of those names stands as a conflict that people have decided', async () => {
  const conflicts = await nodesOf(
    `{ conflicts(first: 10) { nodes { field value rule said(first: 5) { value isStanding } } } }`,
  );
  expect(
    conflicts.map(({ field, value, rule, said }) => [field, value, rule, (said as Row[]).length]),
  ).toEqual([
    ['name_smn', 'Laapi pyereestvaijeemkuávlu', 'DECIDED', 2],
    ['name_sms', 'Lappi pueʹrrvââjjamvuʹvdd', 'DECIDED', 2],
  ]);
});
