/**
 * An invented list of what some of the invented networks are for: enough that it can be argued which of
 * them could become one. Of the others, and of goals beside the two named here, nothing is listed.
 */
import type { ChangeSetBuilder } from '../../model/changeSet.js';
import type { RecordId } from '../../model/record.js';
import { LIST_DAY } from './dates.js';
import { plantedPairs } from './plantedFindings.js';

/** Pairs that do the same work in the same place by different members. */
export const parallelPairs = {
  /** The one that carries on meets less. */
  digital: [
    'Lounais-Lapin digituen esimerkkiohjausryhmä',
    'Lounais-Lapin digituen esimerkkiyhteistyöryhmä',
  ],
  /** How often one of them meets nobody has said. */
  mentalHealth: [
    'Rovaniemen mielenterveystyön esimerkkifoorumi',
    'Rovaniemen mielenterveystyön esimerkkiyhteistyöryhmä',
  ],
  /** Each alone fulfils duties of the county, so that none of them may end. */
  heldBack: [
    'Lapin hyvinvointijohtamisen esimerkkineuvosto',
    'Lapin kylätoiminnan esimerkkifoorumi',
  ],
} as const;

const concepts = {
  goal: {
    belonging: 'kukaan ei jää yksin (esimerkki)',
    closeness: 'palvelut ja toiminta lähellä asukasta (esimerkki)',
  },
  task: {
    coordinating: 'sovittaa yhteen alueen hyvinvointityötä (esimerkki)',
    eventDay: 'järjestää vuosittaisen järjestöpäivän (esimerkki)',
    register: 'pitää yllä alueen järjestöjen yhteystietoja (esimerkki)',
    rides: 'järjestää kimppakyytejä tapahtumiin (esimerkki)',
    peerGroups: 'järjestää omaisille vertaisryhmiä (esimerkki)',
    careAdvice: 'neuvoo omaishoitajia palveluissa (esimerkki)',
    helpPoints: 'järjestää digituen opastuspisteitä (esimerkki)',
    training: 'kouluttaa vapaaehtoisia digitukijoita (esimerkki)',
    devices: 'lainaa laitteita (esimerkki)',
    meetingPlaces: 'pitää avoimia kohtaamispaikkoja (esimerkki)',
    peerSupport: 'kokoaa vertaistuen tarjonnan (esimerkki)',
    plan: 'valmistelee maakunnan hyvinvointisuunnitelmaa järjestöjen kanssa (esimerkki)',
    grants: 'arvioi järjestöavustusten vaikutuksia (esimerkki)',
    statements: 'kokoaa järjestöjen lausunnot (esimerkki)',
  },
  targetGroup: {
    older: 'ikäihmiset (esimerkki)',
    families: 'lapsiperheet (esimerkki)',
    carers: 'omaishoitajat (esimerkki)',
    remote: 'pitkien matkojen takana asuvat (esimerkki)',
    recovering: 'mielenterveyskuntoutujat (esimerkki)',
  },
} as const;

type Work = {
  readonly [scheme in keyof typeof concepts]?: readonly (keyof (typeof concepts)[scheme])[];
};

const bothGoals = ['belonging', 'closeness'] as const;

const WORK: readonly (readonly [network: string, work: Work])[] = [
  [
    plantedPairs.duplicate[0],
    {
      goal: bothGoals,
      task: ['coordinating', 'eventDay', 'register'],
      targetGroup: ['older', 'families'],
    },
  ],
  [
    plantedPairs.duplicate[1],
    {
      goal: bothGoals,
      task: ['coordinating', 'eventDay', 'rides'],
      targetGroup: ['older', 'remote'],
    },
  ],
  [plantedPairs.absorbable[0], { task: ['peerGroups'], targetGroup: ['carers'] }],
  [
    plantedPairs.absorbable[1],
    {
      goal: ['belonging'],
      task: ['peerGroups', 'careAdvice'],
      targetGroup: ['carers', 'families'],
    },
  ],
  [
    parallelPairs.digital[0],
    { task: ['helpPoints', 'training', 'devices'], targetGroup: ['older'] },
  ],
  [
    parallelPairs.digital[1],
    { task: ['helpPoints', 'training'], targetGroup: ['older', 'families'] },
  ],
  [
    parallelPairs.mentalHealth[0],
    { goal: ['belonging'], task: ['meetingPlaces', 'peerSupport'], targetGroup: ['recovering'] },
  ],
  [parallelPairs.mentalHealth[1], { goal: ['belonging'], task: ['meetingPlaces', 'peerSupport'] }],
  [parallelPairs.heldBack[0], { task: ['plan', 'grants', 'statements'] }],
  [parallelPairs.heldBack[1], { task: ['plan', 'grants'] }],
];

/** `idOf` gives the ids of networks by their names; `invented` is the source of all that is invented. */
export function writeWorkOfNetworks(
  builder: ChangeSetBuilder,
  invented: RecordId,
  idOf: (key: string) => RecordId,
): void {
  const list = builder.createEntity('Source', {
    title: 'Keksitty esimerkkiluettelo: verkostojen tehtävät, tavoitteet ja kohderyhmät',
    publishedOn: LIST_DAY,
    invented: true,
  });
  let row = 0;
  const listed = () => ({
    sources: [{ source: list, locator: `rivi ${++row}` }, { source: invented }],
  });
  const schemes = ['goal', 'task', 'targetGroup'] as const;
  const idOfConcept = new Map(
    schemes.flatMap((scheme) =>
      Object.entries(concepts[scheme]).map(([key, name]): [string, RecordId] => [
        `${scheme} ${key}`,
        builder.createEntity('Concept', { scheme, name_fi: name }, listed()),
      ]),
    ),
  );
  for (const [network, work] of WORK) {
    for (const scheme of schemes) {
      const kind = scheme === 'targetGroup' ? 'SERVES' : 'ABOUT';
      for (const key of work[scheme] ?? []) {
        const concept = idOfConcept.get(`${scheme} ${key}`)!;
        builder.createRelationship(kind, idOf(network), concept, {}, listed());
      }
    }
  }
}
