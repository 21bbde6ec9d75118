/** The words by which lists write roles and kinds, in Finnish, Swedish and English. */
import {
  type CodeList,
  type MembershipRole,
  membershipRoles,
  type NetworkKind,
  networkKinds,
  type OrganisationKind,
  organisationKinds,
} from '../model/codes.js';
import { foldName } from '../model/searchText.js';

type Words<Code extends string> = { readonly [code in Code]: readonly string[] };

const roleWords: Words<MembershipRole> = {
  member: ['jäsen', 'varsinainen jäsen', 'medlem', 'ordinarie medlem', 'ordinary member'],
  chair: ['puheenjohtaja', 'pj', 'ordförande', 'ordf', 'chairperson', 'chairman', 'chairwoman'],
  viceChair: ['varapuheenjohtaja', 'vpj', 'viceordförande', 'vice ordförande', 'deputy chair'],
  secretary: ['sihteeri', 'sekreterare'],
  expert: [
    'asiantuntija',
    'pysyvä asiantuntija',
    'sakkunnig',
    'ständig sakkunnig',
    'permanent expert',
  ],
  observer: ['tarkkailija', 'observatör'],
  deputy: ['varajäsen', 'henkilökohtainen varajäsen', 'ersättare', 'suppleant', 'deputy member'],
};

const organisationKindWords: Words<OrganisationKind> = {
  association: [
    'yhdistys',
    'rekisteröity yhdistys',
    'järjestö',
    'ry',
    'förening',
    'registrerad förening',
    'rf',
  ],
  foundation: ['säätiö', 'stiftelse'],
  municipality: ['kunta', 'kaupunki', 'kommun', 'stad', 'city'],
  jointAuthority: ['kuntayhtymä', 'samkommun', 'joint municipal authority'],
  wellbeingServicesCounty: ['hyvinvointialue', 'välfärdsområde'],
  regionalCouncil: ['maakunnan liitto', 'maakuntaliitto', 'landskapsförbund'],
  stateAuthority: ['valtion viranomainen', 'statlig myndighet', 'authority of the state'],
  parish: ['seurakunta', 'seurakuntayhtymä', 'församling', 'kyrklig samfällighet'],
  company: ['yritys', 'osakeyhtiö', 'oy', 'företag', 'aktiebolag', 'ab'],
  school: ['koulu', 'oppilaitos', 'skola', 'läroanstalt', 'educational institution'],
  project: ['hanke', 'projekti', 'projekt'],
  informalGroup: [
    'epävirallinen ryhmä',
    'rekisteröimätön ryhmä',
    'informell grupp',
    'oregistrerad grupp',
  ],
  onlineService: ['verkkopalvelu', 'webbtjänst', 'nättjänst'],
  other: ['muu', 'annan', 'annat', 'övrig'],
};

const networkKindWords: Words<NetworkKind> = {
  council: ['neuvottelukunta', 'neuvosto', 'valtuusto', 'delegation', 'råd', 'fullmäktige'],
  cooperationGroup: ['yhteistyöryhmä', 'samarbetsgrupp', 'co-operation group'],
  forum: ['foorumi'],
  steeringGroup: ['ohjausryhmä', 'styrgrupp'],
  themeGroup: ['teemaryhmä', 'temagrupp'],
  workingGroup: ['työryhmä', 'arbetsgrupp'],
  projectNetwork: ['hankeverkosto', 'projektnätverk'],
  contactNetwork: ['yhteyshenkilöverkosto', 'kontaktnätverk'],
  committee: ['lautakunta', 'nämnd', 'utskott'],
  board: ['hallitus', 'aluehallitus', 'styrelse', 'välfärdsområdesstyrelse'],
  unit: ['yksikkö', 'enhet'],
  structure: ['rakenne', 'yhteistyörakenne', 'struktur'],
  meetingSeries: ['kokoussarja', 'mötesserie', 'series of meetings'],
  negotiation: ['neuvottelu', 'förhandling'],
  pilot: ['pilotti', 'kokeilu', 'pilotförsök'],
  network: ['verkosto', 'nätverk'],
};

export interface Vocabulary {
  /** Of the code list. */
  readonly name: string;
  /** Codes by word, without case, accents, spaces and punctuation. */
  readonly codeOf: ReadonlyMap<string, string>;
  readonly words: readonly string[];
  readonly codes: readonly string[];
}

function vocabulary<Code extends string>({ name }: CodeList<Code>, words: Words<Code>): Vocabulary {
  const entries = Object.entries<readonly string[]>(words);
  return {
    name,
    codeOf: new Map(
      entries.flatMap(([code, those]) =>
        [code, ...those].map((word) => [comparableWord(word), code]),
      ),
    ),
    words: entries.flatMap(([code, those]) => [...those, code]),
    codes: entries.map(([code]) => code),
  };
}

/** The form in which `codeOf` knows a word. */
export function comparableWord(word: string): string {
  return foldName(word).replaceAll(' ', '');
}

export const vocabularies = {
  role: vocabulary(membershipRoles, roleWords),
  kind: vocabulary(organisationKinds, organisationKindWords),
  networkKind: vocabulary(networkKinds, networkKindWords),
};
