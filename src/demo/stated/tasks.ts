/** Tasks that documents give to a body by name; no document says which of them a law requires. */
import type { cadences, CodeOf } from '../../model/codes.js';
import type { DocumentKey } from '../lapland/documents.js';
import { by, concept, says, type Stated, stated, to } from './stated.js';

type Cadence = CodeOf<typeof cadences>;

interface Task {
  readonly key: string;
  readonly text: string;
  readonly counterparties?: readonly string[];
  readonly cadence?: Cadence;
}

/** Tasks that a document gives a body: each a duty that it bears, and a concept that it is about. */
function tasksOf(
  body: string,
  document: DocumentKey,
  quote: string,
  tasks: readonly Task[],
): Stated[] {
  return tasks.flatMap(({ key, text, counterparties = [], cadence = 'none' }) => {
    const more = counterparties.length > 0 ? { counterparties } : {};
    const said = says(document, quote);
    const task = `${key}-task`;
    return [
      concept('task', task, text, said, [by('ABOUT', body)], { code: key.slice(2) }),
      stated('Duty', key, { text_fi: text, cadence, legalStatus: 'described', ...more }, said, [
        by('BEARS', body),
        to('ABOUT', task),
      ]),
    ];
  });
}

export const tasks: readonly Stated[] = [
  ...tasksOf('b-jyry', 'pohdeSlides', 'lakisääteiset ja muut mahdolliset tehtävät', [
    {
      key: 'd-jyry-1',
      text: 'toimii Pohteen järjestö- ja seurakuntayhteistyön foorumina ja tukee yhteistyön kehittämistä',
      counterparties: ['järjestö', 'seurakunta'],
    },
    {
      key: 'd-jyry-2',
      text: 'osallistuu vuosittain neuvotteluihin hyvinvoinnin ja terveyden edistämisen tavoitteista, toimenpiteistä, yhteistyöstä ja seurannasta',
      cadence: 'yearly',
    },
    {
      key: 'd-jyry-3',
      text: 'osallistuu valtuustokausittain neuvotteluihin järjestöjen toimintaedellytysten ja vaikuttamismahdollisuuksien tukemisesta',
      cadence: 'councilTerm',
    },
    {
      key: 'd-jyry-4',
      text: 'osallistuu Pohteen hyvinvointikertomuksen ja -suunnitelman laatimiseen ja arviointiin',
    },
    {
      key: 'd-jyry-5',
      text: 'osallistuu keskeisten hyvinvointialueen, sosiaali- ja terveydenhuollon ja pelastustoimen ohjaavien asiakirjojen laatimiseen',
    },
    {
      key: 'd-jyry-6',
      text: 'tekee esityksiä järjestöjen ja seurakuntien edustajista hyvinvointialueen neuvottelukuntiin, yhteistyöryhmiin ja muihin vastaaviin ryhmiin',
      counterparties: [
        'hyvinvointialueen neuvottelukunnat, yhteistyöryhmät ja muut vastaavat ryhmät',
      ],
    },
    {
      key: 'd-jyry-7',
      text: 'saa ja välittää tietoa Pohteen palveluista ja yhteistyömahdollisuuksista',
    },
    {
      key: 'd-jyry-8',
      text: 'raportoi yhdyspintalautakunnalle',
      counterparties: ['yhdyspintalautakunta'],
    },
  ]),
  ...tasksOf('b-jnk', 'countySlides', 'tehtävänä on mm.', [
    { key: 'd-jnk-1', text: 'tekemällä järjestötoimintaa näkyväksi ja tunnetuksi' },
    {
      key: 'd-jnk-2',
      text: 'edistämällä järjestöjen välistä, järjestöjen ja julkisen sektorin yhteistyötä',
      counterparties: ['järjestö', 'julkinen sektori'],
    },
    {
      key: 'd-jnk-3',
      text: 'toimimalla lappilaisen järjestökentän äänenä ja vaikuttajana järjestöjen tärkeinä pitämissä asioissa',
    },
    {
      key: 'd-jnk-4',
      text: 'tukemalla järjestöjen integroitumista entistä tiiviimmin mukaan maakunnalliseen hyvinvointi- ja ohjelmatyöhön',
      counterparties: ['järjestö'],
    },
    {
      key: 'd-jnk-5',
      text: 'vastaamalla maakunnallisen järjestöstrategian laatimisesta, prosessin ohjaamisesta ja toimeenpanosuunnitelman seuraamisesta.',
    },
  ]),
  // Its members bear it, not the council, and it is not among the council's five tasks.
  stated(
    'Duty',
    'd-jnk-member-inform',
    {
      text_fi: 'tiedottaa omaa verkostoaan neuvottelukunnan käsittelemistä asioista.',
      counterparties: ['jäsenen oma verkosto'],
      cadence: 'none',
      legalStatus: 'described',
    },
    says('projectPage', 'Järjestöneuvottelukunnan jäsenten tehtävä on tiedottaa'),
    [by('RELATED_TO', 'b-jnk', { verb: 'jäsenten tehtävä' })],
  ),
  ...tasksOf(
    'b-jamy',
    'projectPage',
    'Järjestöt muutokseen yhteistyössä -hankkeen ensisijaisena tehtävänä oli',
    [
      {
        key: 'd-jamy-1',
        text: 'mahdollistaa järjestöjen osallistuminen Lapin uudistuksen valmisteluun',
        counterparties: ['järjestö'],
      },
      {
        key: 'd-jamy-2',
        text: 'luoda järjestöjen yhteistyörakenne Lapin maakuntaan.',
        counterparties: ['järjestö'],
      },
    ],
  ),
  ...tasksOf(
    'b-tyorukkanen',
    'projectPage',
    'nimesi viime vuoden lopulla keskuudestaan työrukkasen pohtimaan',
    [
      {
        key: 'd-tyorukkanen',
        text: 'esityksiä valmistelijoille ja tuleville päättäjille.',
        counterparties: ['valmistelijat', 'tulevat päättäjät'],
      },
    ],
  ),
];
