/** The NGO council of Lapland (JNK): categories of members and a seat for each, tasks, strategy. */
import { by, claims, concepts, says, type Stated, stated, to } from './stated.js';

const categories = 'Jäsenyyskategoriat';
const tasks = 'Maakunnallisen järjestöneuvottelukunnan tehtävät';
const strategy = '2.1. Järjestöstrategiaa ohjaavat arvot ja visio 2030';

const NAMES = [
  'Ikääntyneiden järjestöt',
  'Omaisjärjestöt',
  'Kulttuurijärjestöt',
  'Lapsi- ja perhejärjestöt',
  'Muut järjestöt',
  'Liikuntajärjestöt',
  'Mielenterveysjärjestöt',
  'Päihde- ja riippuvuusjärjestöt',
  'Nuorisojärjestöt',
  'Potilasjärjestöt',
  'Vammaisjärjestöt',
  'Monikulttuurisuusjärjestöt',
  'Kokoavat järjestötoimijat',
];

/** The fourteenth is cut off in the document after its heading. */
const AUTHORITIES = 'Viranomaisedustus ja asiantuntijajäsenet';

/** How many seats each category has the document does not say; one stands for the category. */
const seats: readonly Stated[] = [...NAMES, AUTHORITIES].flatMap((name, at) => {
  const key = `jnk-category-${at + 1}`;
  const said = says(
    'countySlides',
    name === AUTHORITIES ? 'Viranomaisedustus ja asiantuntijajäsenet: I' : categories,
  );
  return [
    stated('Concept', key, { name_fi: name, scheme: 'memberCategory' }, said),
    stated('Seat', `${key}-seat`, { name_fi: name }, said, [
      by('HAS_SEAT', 'b-jnk'),
      to('FOR_CATEGORY', key),
    ]),
  ];
});

export const councilOfAssociations: readonly Stated[] = [
  ...seats,
  ...claims(
    'jnk-lead',
    [
      'Järjestöneuvottelukunnan tehtävänä on mm. tuoda maakunnanlaajuista painoarvoa järjestöjen laajalle ja monipuoliselle toiminnalle:',
    ],
    says('countySlides', tasks),
    [to('ABOUT', 'b-jnk')],
  ),
  ...concepts(
    'goal',
    'jnk-vision',
    ['Lapissa järjestöt kuuluu - kaikille'],
    says('countySlides', strategy),
    [by('ABOUT', 'doc-strategia-2030'), by('ABOUT', 'b-jnk')],
  ),
  ...concepts(
    'theme',
    'jnk-value',
    ['Kumppanuus', 'yhteisöllisyys', 'aktiivisuus ja osaavuus', 'avoimuus ja moninaisuus'],
    says('countySlides', strategy),
    [by('ABOUT', 'doc-strategia-2030')],
  ),
  ...claims(
    'jnk-since',
    [
      'Lapissa on jo vuodesta 2012 lähtien toiminut järjestöjen yhteistyörakenne, järjestöneuvottelukunta. Sen toiminta on nähtävästi kuitenkin jäänyt vain pienen piirin tietoon.',
      'Lapin maakunnallinen järjestöstrategia julkaistiin myös jo vuonna 2014, joka tehtiin laajasti järjestöjä ympäri maakuntaa osallistamalla eikä siitäkään tiedetä.',
    ],
    says('projectPage'),
    [to('ABOUT', 'b-jnk')],
  ),
];
