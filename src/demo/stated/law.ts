/**
 * The acts, bills and sections that the documents name, and the duties of counties and municipalities as
 * they word them: enacted, in a draft, or described by somebody who does not say by which law.
 */
import type { cadences, CodeOf, legalStatuses, OrganisationKind } from '../../model/codes.js';
import type { DocumentKey } from '../lapland/documents.js';
import { by, claims, says, type Stated, stated, to } from './stated.js';

const acts: readonly Stated[] = [
  act('611/2021', 'Laki hyvinvointialueesta', 'pohdeSlides'),
  stated(
    'Document',
    '612/2021',
    {
      name_fi: 'Laki sosiaali- ja terveydenhuollon järjestämisestä',
      aliases: ['612/2021'],
      kind: 'law',
    },
    [says('countySlides', 'järjestämisestä 7 §'), says('pohdeSlides')],
  ),
  act('379/2011', 'Pelastuslaki', 'pohdeSlides'),
  act('HE 241/2020', 'Hallituksen esitys 241/2020', 'pohdeSlides'),
  act('luonnos-2020', 'Järjestämislaki (lakiluonnos)', 'sosteBlog', '2020-10-13'),
  section('7 §', 'Hyvinvoinnin ja terveyden edistäminen hyvinvointialueella'),
  section('6 §', 'Hyvinvoinnin ja terveyden edistäminen kunnassa'),
  ...claims(
    'he-241-2020',
    [
      'Lisäksi hallituksen esityksessä (241/2020) lain perusteluteksteissä ja vaikutuksissa järjestöihin tarkennetaan lain kirjauksia.',
    ],
    says('pohdeSlides'),
    [to('ABOUT', 'HE 241/2020')],
  ),
];

function act(key: string, name: string, document: DocumentKey, publishedOn?: string): Stated {
  const properties = {
    name_fi: name,
    aliases: [key],
    kind: 'law',
    ...(publishedOn ? { publishedOn } : {}),
  } as const;
  return stated('Document', key, properties, says(document));
}

function section(number: string, heading: string): Stated {
  const name = `Laki sosiaali- ja terveydenhuollon järjestämisestä ${number}: ${heading}`;
  return stated(
    'Document',
    `612/2021 ${number}`,
    { name_fi: name, kind: 'law' },
    says('countySlides', heading),
    [to('RELATED_TO', '612/2021', { verb: 'pykälä' })],
  );
}

interface Provision {
  readonly document: DocumentKey;
  readonly quote: string;
  readonly provision?: string;
  /** Documents of the acts. */
  readonly acts?: readonly string[];
  readonly legalStatus: CodeOf<typeof legalStatuses>;
}

const ofCounties = provision('612/2021 7 §', ['612/2021 7 §']);
const ofMunicipalities = provision('612/2021 6 §', ['612/2021 6 §']);
const threeActs: Provision = {
  document: 'pohdeSlides',
  quote:
    'Laki hyvinvointialueesta (611/2021), Laki sosiaali- ja terveydenhuollon järjestämisestä (612/2021) sekä Pelastuslaki (379/2011) velvoittavat',
  provision: '611/2021, 612/2021, 379/2011',
  acts: ['611/2021', '612/2021', '379/2011'],
  legalStatus: 'enacted',
};
const draft = (quote: string, provision?: string): Provision => ({
  document: 'sosteBlog',
  quote,
  ...(provision ? { provision } : {}),
  acts: ['luonnos-2020'],
  legalStatus: 'draft',
});
const draftSection = draft('Järjestämislain 7§ mukaan', 'lakiluonnos 2020 7 §');
const draftReasons = draft(
  'Perustelujen mukaan yhteistyön toteuttaminen ja toiminnan yhteensovittaminen edellyttävät käytännössä, että',
  'lakiluonnos 2020, perustelut',
);
const organising: Provision = {
  document: 'statusNews',
  quote: 'on siirtynyt alueiden vastuulle',
  legalStatus: 'described',
};

function provision(section: string, acts: readonly string[]): Provision {
  const quote = `järjestämisestä ${section.slice(9)}`;
  return { document: 'countySlides', quote, provision: section, acts, legalStatus: 'enacted' };
}

type Cadence = CodeOf<typeof cadences>;

/** A duty of every organisation of a kind, each for itself. */
function duty(
  key: string,
  bearerKind: OrganisationKind,
  { document, quote, provision: words, acts: of = [], legalStatus }: Provision,
  text: string,
  counterparties: readonly string[] = [],
  cadence: Cadence = 'none',
): Stated<'Duty'> {
  const more = {
    ...(words ? { provision: words } : {}),
    ...(counterparties.length > 0 ? { counterparties } : {}),
  };
  const properties = { text_fi: text, bearerKind, cadence, legalStatus, ...more };
  return stated(
    'Duty',
    key,
    properties,
    says(document, quote),
    of.map((one) => by('ABOUT', one)),
  );
}

const others = ['muu julkinen toimija', 'yksityinen yritys', 'yleishyödyllinen yhteisö'];
const COUNTY = 'wellbeingServicesCounty';
const MUNICIPALITY = 'municipality';

const byLaw: readonly Stated[] = [
  duty(
    'd-7-1',
    COUNTY,
    ofCounties,
    'Hyvinvointialueella on ensisijainen vastuu hyvinvoinnin ja terveyden edistämisestä siltä osin kuin se liittyy hyvinvointialueen lakisääteisiin tehtäviin.',
  ),
  duty(
    'd-7-2',
    COUNTY,
    ofCounties,
    'Hyvinvointialueen on edistettävä hyvinvoinnin ja terveyden edistämistyötä tekevien järjestöjen toimintaedellytyksiä ja vaikutusmahdollisuuksia hyvinvoinnin ja terveyden edistämisessä.',
    ['järjestö'],
  ),
  duty(
    'd-7-3',
    COUNTY,
    ofCounties,
    'Hyvinvoinnin ja terveyden edistämisessä hyvinvointialueen on tehtävä yhteistyötä kuntien kanssa ja tuettava niitä asiantuntemuksellaan.',
    ['kunta'],
  ),
  duty(
    'd-7-4',
    COUNTY,
    ofCounties,
    'Hyvinvoinnin ja terveyden edistämisessä hyvinvointialueen on tehtävä yhteistyötä alueella toimivien muiden julkisten toimijoiden, yksityisten yritysten ja yleishyödyllisten yhteisöjen kanssa.',
    others,
  ),
  duty(
    'd-6-1',
    MUNICIPALITY,
    ofMunicipalities,
    'Kunnalla on ensisijainen vastuu hyvinvoinnin ja terveyden edistämisestä siltä osin kuin tehtävä liittyy kunnan muihin lakisääteisiin tehtäviin.',
  ),
  duty(
    'd-6-2',
    MUNICIPALITY,
    ofMunicipalities,
    'Kunnan on edistettävä hyvinvoinnin ja terveyden edistämistyötä tekevien järjestöjen toimintaedellytyksiä ja vaikutusmahdollisuuksia hyvinvoinnin ja terveyden edistämisessä.',
    ['järjestö'],
  ),
  duty(
    'd-6-3',
    MUNICIPALITY,
    ofMunicipalities,
    'Hyvinvoinnin ja terveyden edistämisessä kunnan on tehtävä yhteistyötä hyvinvointialueen kanssa ja tuettava sitä asiantuntemuksellaan.',
    ['hyvinvointialue'],
  ),
  duty(
    'd-6-4',
    MUNICIPALITY,
    ofMunicipalities,
    'Hyvinvoinnin ja terveyden edistämisessä kunnan on tehtävä yhteistyötä alueella toimivien muiden julkisten toimijoiden, yksityisten yritysten ja yleishyödyllisten yhteisöjen kanssa.',
    others,
  ),
  duty(
    'd-acts-cooperate',
    COUNTY,
    threeActs,
    'velvoittavat hyvinvointialuetta tekemään yhteistyötä järjestöjen ja muiden yhteisöjen kanssa',
    ['järjestö', 'muu yhteisö'],
  ),
  duty(
    'd-draft-1',
    COUNTY,
    draftSection,
    'hyvinvointialueen on toimittava hyvinvoinnin ja terveyden edistämisessä yhteistyössä alueen kuntien kanssa ja tuettava niitä asiantuntemuksellaan.',
    ['kunta'],
  ),
  duty(
    'd-draft-2',
    COUNTY,
    draftSection,
    'Lisäksi hyvinvointialueen on tehtävä hyvinvoinnin ja terveyden edistämisessä yhteistyötä hyvinvointialueen alueella toimivien hyvinvoinnin ja terveyden edistämistyötä tekevien muiden julkisten toimijoiden, yksityisten yritysten ja yleishyödyllisten yhteisöjen kanssa.',
    others,
  ),
  duty(
    'd-draft-3',
    COUNTY,
    draftSection,
    'Hyvinvointialueen on myös edistettävä hyvinvoinnin ja terveyden edistämistyötä (hyte-työtä) tekevien järjestöjen toimintaedellytyksiä ja vaikutusmahdollisuuksia.',
    ['järjestö'],
  ),
  duty(
    'd-draft-negotiate',
    COUNTY,
    draft('vähintään vuosittain', 'lakiluonnos 2020 7 §'),
    'Hyvinvointialueen on neuvoteltava vähintään vuosittain yhdessä alueen kuntien sekä muiden edellä mainittujen toimijoiden kanssa hyvinvoinnin ja terveyden edistämistä koskevista tavoitteista, toimenpiteistä, yhteistyöstä ja seurannasta.',
    ['kunta', ...others],
    'yearly',
  ),
  // One sentence, two kinds of bearers: each bears it for itself.
  duty(
    'd-draft-agree',
    COUNTY,
    draftReasons,
    'kunta ja hyvinvointialue sopisivat yhteistyön toteuttamisen rakenteista, toimintatavoista ja seurannasta.',
    ['kunta'],
  ),
  duty(
    'd-draft-agree-municipality',
    MUNICIPALITY,
    draftReasons,
    'kunta ja hyvinvointialue sopisivat yhteistyön toteuttamisen rakenteista, toimintatavoista ja seurannasta.',
    ['hyvinvointialue'],
  ),
  duty(
    'd-organise',
    COUNTY,
    organising,
    'sosiaali- ja terveyspalvelujen sekä pelastustoimen järjestäminen',
  ),
];

export const law: readonly Stated[] = [...acts, ...byLaw];
