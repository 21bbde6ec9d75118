/** Documents that the documents name, the terms of councils, and populations as a document prints them. */
import type { CodeOf, documentKinds } from '../../model/codes.js';
import { serviceAreas } from '../lapland/areas.js';
import type { DocumentKey } from '../lapland/documents.js';
import { by, says, type Stated, type StatedLink, stated, to } from './stated.js';

function paper(
  key: string,
  name: string,
  kind: CodeOf<typeof documentKinds>,
  document: DocumentKey | readonly DocumentKey[],
  links: readonly StatedLink[] = [],
  more: { readonly url?: string; readonly from?: string; readonly locator?: string } = {},
): Stated {
  const { url, from, locator } = more;
  return stated(
    'Document',
    key,
    { name_fi: name, kind, ...(url ? { url } : {}) },
    [document].flat().map((one) => says(one, locator)),
    links,
    { validity: from ? { from } : {} },
  );
}

export const papers: readonly Stated[] = [
  paper(
    'doc-strategia-2014',
    'Lapin maakunnallinen järjestöstrategia',
    'strategy',
    'projectPage',
    [to('COVERS', 'a-lappi'), to('SUCCEEDED_BY', 'doc-strategia-2030')],
    { from: '2014' },
  ),
  paper('doc-strategia-2030', 'Maakunnallinen järjestöstrategia 2030', 'strategy', 'countySlides', [
    to('COVERS', 'a-lappi'),
    by('PREPARES', 'b-jnk'),
  ]),
  paper(
    'doc-toimeenpanosuunnitelma',
    'Maakunnallisen järjestöstrategian toimeenpanosuunnitelma',
    'plan',
    ['countySlides', 'projectPage'],
    [to('COVERS', 'a-lappi')],
  ),
  paper(
    'doc-lapha-kertomus',
    'Alueellinen hyvinvointi- ja turvallisuuskertomus',
    'report',
    'countySlides',
    [to('COVERS', 'a-lapha')],
  ),
  paper(
    'doc-pohde-strategia',
    'Pohjois-Pohjanmaan hyvinvointialueen strategia',
    'strategy',
    'pohdeSlides',
    [to('COVERS', 'a-pohde')],
  ),
  paper(
    'doc-pohde-jarjestamissuunnitelma',
    'Sosiaali- ja terveydenhuollon järjestämissuunnitelma',
    'plan',
    'pohdeSlides',
    [to('COVERS', 'a-pohde')],
  ),
  paper(
    'doc-pohde-hyvinvointikertomus',
    'Hyvinvointikertomus ja -suunnitelma',
    'report',
    'pohdeSlides',
    [to('COVERS', 'a-pohde'), by('PREPARES', 'b-jyry')],
  ),
  paper('doc-pohde-osuva', 'OSUVA-ohjelma', 'programme', 'pohdeSlides', [to('COVERS', 'a-pohde')]),
  paper('doc-pohde-yhteistyosuunnitelma', 'Järjestöyhteistyösuunnitelma', 'plan', 'pohdeSlides', [
    to('COVERS', 'a-pohde'),
  ]),
  stated(
    'PracticeModel',
    'doc-jarjestoystavallinen',
    {
      name_fi: 'järjestöystävällinen kunta ja maakunta',
      url: 'https://innokyla.fi/fi/toimintamalli/jarjestoystavallinen-kunta-ja-maakunta',
    },
    says('pohdeSlides'),
  ),
  paper('doc-loppuraportti', 'loppuraportti', 'report', 'projectPage', [to('ABOUT', 'p-jamy')], {
    url: 'https://www.lappilaiset.fi/2019/04/02/loppuraportti-jarjestojen-osallistumisesta-lapin-maakunta-ja-soteuudistuksessa/',
    locator:
      'järjestöjen osallistumisesta maakunta- ja soteuudistuksen valmisteluun on tehty loppuraportti',
  }),
  paper('doc-selvitys', 'selvityshenkilön raportti', 'report', 'projectPage'),
  paper('doc-muistiot', 'ohjausryhmän muistiot', 'minutes', 'projectPage', [
    to('ABOUT', 'b-jamy-ohjausryhma'),
  ]),
  paper(
    'doc-survey',
    'seurantakyselyn tulokset',
    'survey',
    'projectPage',
    [to('ABOUT', 'p-jamy')],
    { url: 'https://www.innokyla.fi/documents/5607939/4253503f-7e00-430f-ab59-426b052bd109' },
  ),
  paper(
    'doc-tilannekuvaraportti',
    'Hyvinvointialueet järjestöjen näkökulmasta – Järjestöjen sote-muutostuen tilannekuvaraportti 01/2023',
    'report',
    'statusNews',
    [to('ABOUT', 'b-sote-muutostuki')],
  ),
];

/** Municipal councils and county councils: the terms of 2021 and 2022 were cut and moved by law. */
export const terms: readonly Stated[] = (
  [
    ['municipality', '2021-08-01', '2025-06-01', 'Kunnanvaltuustojen toimikausi 2021–2025'],
    [
      'wellbeingServicesCounty',
      '2022-03-01',
      '2025-06-01',
      'Aluevaltuustojen toimikausi 2022–2025',
    ],
    ['municipality', '2025-06-01', '2029-06-01', 'Kunnanvaltuustojen toimikausi 2025–2029'],
    [
      'wellbeingServicesCounty',
      '2025-06-01',
      '2029-06-01',
      'Aluevaltuustojen toimikausi 2025–2029',
    ],
  ] as const
).map(([bearerKind, from, until, name]) =>
  stated(
    'CouncilTerm',
    `term ${bearerKind} ${from}`,
    { name_fi: name, bearerKind },
    says('terms'),
    [],
    { validity: { from, to: until } },
  ),
);

const HEADING = 'Lapin hyvinvointialueen palvelualueet';

/** As printed, without a day: rounded to thousands. */
export const populations: readonly Stated[] = [
  ...serviceAreas.map(({ key, populationPrinted }): readonly [string, number] => [
    key,
    populationPrinted,
  ]),
  [
    'a-lapha',
    serviceAreas.reduce((sum, { populationPrinted }) => sum + populationPrinted, 0),
  ] as const,
].map(([area, value]) =>
  stated(
    'Observation',
    `population ${area}`,
    {
      indicator: 'population',
      name_fi: 'Asukasluku tuhansiin pyöristettynä',
      value,
      unit: 'people',
      populationCounted_fi: 'Lähde ei kerro, minkä päivän väkiluku on.',
    },
    says('countySlides', HEADING),
    [to('ABOUT', area)],
  ),
);
