/**
 * The survey of 2018 and 2019 among associations: shares as published. Neither the base nor the order of the
 * two years is told, so that no interval can be made of them.
 */
import { says, type Stated, stated, to } from './stated.js';

const heading = 'Kartoituskyselyn tulokset';
const years = ['2018', '2019'] as const;
const BASE_UNKNOWN = 'Kysymyksen vastaajamäärää lähde ei kerro.';
const ORDER_UNKNOWN = `${BASE_UNKNOWN} Kahden luvun järjestystä vuosittain lähde ei kerro.`;

/** A figure of a year; of no known period where none is given. */
function figure(
  key: string,
  indicator: string,
  name: string,
  value: number,
  unit: string,
  quote: string,
  about: string,
  counted: string,
  year?: string,
): Stated {
  const next = year && String(Number(year) + 1);
  return stated(
    'Observation',
    key,
    { indicator, name_fi: name, value, unit, populationCounted_fi: counted },
    says('projectPage', `${heading}: ${quote}`),
    [to('ABOUT', about)],
    { validity: next ? { from: `${year}-01-01`, to: `${next}-01-01` } : { to: 'unknown' } },
  );
}

const questions = [
  {
    id: 'q1',
    text: 'Maakunnassamme on maakunnallinen sote- ja hyvinvointialan järjestöjen järjestöstrategia tai muu vastaava asiakirja (esim. yhdistys- tai kumppanuusohjelma) ja se on huomioitu osana maakuntastrategiaa/-ohjelmaa',
    quote: 'Yli puolet ei tiedä, onko sellaista (53%, 61%)',
    answers: [['ei tiedä', 53, 61]],
    about: 'doc-strategia-2030',
  },
  {
    id: 'q2',
    text: 'Maakunnassamme on järjestöjen ja maakunnan yhteistyörakenne',
    quote: 'Yli puolet ei tiedä, että sellainen on (55%, 63%)',
    answers: [['ei tiedä', 55, 63]],
    about: 'b-jnk',
  },
] as const;

const sameYear = [
  {
    id: 'q3',
    text: 'Miten sote- ja hyvinvointialan järjestöjen toimintaedellytykset ovat muuttuneet maakunnassa viimeisen vuoden aikana?',
    answer: 'pysynyt samana',
    value: 39,
    quote: '39 % on pysynyt samana',
  },
  {
    id: 'q3',
    text: 'Miten sote- ja hyvinvointialan järjestöjen toimintaedellytykset ovat muuttuneet maakunnassa viimeisen vuoden aikana?',
    answer: 'ei osaa sanoa',
    value: 37,
    quote: '37% ei osaa sanoa',
  },
  {
    id: 'q4',
    text: 'Maakunnassamme sosiaali-, terveys- ja hyvinvointialan järjestöt ovat mukana tulevan maakunnan palveluiden suunnittelussa ja kehittämisessä',
    answer: 'ei osaa sanoa',
    value: 43,
    quote: '43 % ei osaa sanoa',
  },
  {
    id: 'q4',
    text: 'Maakunnassamme sosiaali-, terveys- ja hyvinvointialan järjestöt ovat mukana tulevan maakunnan palveluiden suunnittelussa ja kehittämisessä',
    answer: 'ei',
    value: 15,
    quote: '15% sitä mieltä, että ei',
  },
] as const;

export const survey: readonly Stated[] = [
  stated(
    'Observation',
    'survey-said',
    {
      indicator: 'claim',
      name_fi:
        'Maakunnallisten Järjestö 2.0 -hankkeiden yhteisten tavoitteiden toteutumisen seurantakysely toistettiin tänä vuonna. Alkukartoitus tehtiin vuosi sitten. Alla muutamia tuloksia sekä viime että tältä vuodelta nostoina.',
    },
    says('projectPage', heading),
    [to('ABOUT', 'doc-survey')],
    { validity: { to: 'unknown' } },
  ),
  ...years.map((year, at) =>
    figure(
      `survey-n-${year}`,
      'survey n',
      'Vastaajia',
      [104, 134][at]!,
      'people',
      'Vastaajia eniten Lapista (järjestöistä pääasiassa)',
      'doc-survey',
      'Lähde ei kerro, ovatko vastaajat koko kyselyn vai Lapin.',
      year,
    ),
  ),
  ...questions.flatMap(({ id, text, quote, answers, about }) =>
    answers.flatMap(([answer, ...shares]) =>
      shares.map((share, at) =>
        figure(
          `${id}-${years[at]}`,
          `survey ${id}: ${answer}`,
          text,
          share,
          '%',
          quote,
          about,
          ORDER_UNKNOWN,
          years[at],
        ),
      ),
    ),
  ),
  ...sameYear.map(({ id, text, answer, value, quote }) =>
    figure(
      `${id}: ${answer}`,
      `survey ${id}: ${answer}`,
      text,
      value,
      '%',
      quote,
      'doc-survey',
      BASE_UNKNOWN,
    ),
  ),
];
