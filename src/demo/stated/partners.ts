/** Projects that Jämy takes part in: High Five in Eastern Lapland, and social prescribing, only planned. */
import { by, claims, concept, concepts, says, type Stated, stated, to } from './stated.js';

const page = says('projectPage');

const highFive: readonly Stated[] = [
  stated(
    'Project',
    'p-high-five',
    {
      name_fi: 'High five – yhteistyöllä hyvinvointia Itä-Lappiin',
      aliases: ['High Five – hyvinvointia Itä-Lappiin'],
      purpose_fi:
        'Hankkeen päämääränä on heikoimmassa asemassa olevien itälappilaisten hyvinvoinnin edistäminen eri toimijoiden yhteistyön vahvistamisen avulla.',
    },
    page,
    [
      to('OPERATES_IN', 'a-ita-lappi'),
      to('HOSTED_BY', 'o-ita-lapin-kuntayhtyma'),
      to('FUNDED_BY', 'g-esr'),
      by('RELATED_TO', 'b-high-five', { verb: 'hankkeen verkosto' }),
      by('RELATED_TO', 'b-jamy', { verb: 'yhteistyökumppani' }),
    ],
    { validity: { from: '2019-09-01', to: 'unknown' } },
  ),
  stated(
    'Grant',
    'g-esr',
    {
      name_fi: 'ESR-hankeavustus: Sosiaalinen osallisuus ja köyhyyden torjunta',
      aliases: ['ESR', 'toimintalinja 5'],
      purpose_fi: 'työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen',
    },
    page,
    [],
    { validity: { to: 'unknown' } },
  ),
  ...claims(
    'high-five',
    [
      'Itä-Lapin kuntayhtymä on saanut ESR-hankeavustuksen',
      'Jämy on vahvassa yhteistyössä kuntayhtymän sekä hankkeen kanssa ja osallistuu hankkeen toteuttamiseen yhteistyökumppanina.',
    ],
    page,
    [to('ABOUT', 'p-high-five')],
  ),
  ...concepts(
    'goal',
    'high-five-aim',
    [
      'olemassa olevien hyvien käytänteiden hyödyntäminen ja uusien käytänteiden kehittäminen asukkaiden hyvinvoinnin edistämiseksi',
      'seutukunnallisen hyvinvointityön rakenteen kehittäminen Itä-Lappiin',
      'hyvinvointia edistävän työn tunnettavuuden lisääminen Itä-Lapin alueella',
    ],
    says('projectPage', 'Hankkeen tavoitteena on'),
    [by('ABOUT', 'p-high-five'), by('ABOUT', 'b-high-five')],
  ),
  ...concepts(
    'task',
    'high-five-action',
    [
      'Hankkeessa kokeillaan ja kehitetään alueen yhteistä osallisuuskoordinaattori-toimintamallia, jossa koordinaattori toimii verkostojen rakentajana, yhteistyön sparraajana ja käytännön toimenpiteiden edistäjinä kunnissa.',
      'Hankkeessa tehostetaan hyvinvointityön resurssien käyttöä, vahvistamalla olemassa olevien hyvien käytänteiden jakamista ja käyttöönottoa eri toimijoiden (kunnan eri toimialat, kolmannen sektorin toimijat, yritykset ja muut yhteistyötahot) välillä.',
      'Hankkeessa myös pilotoidaan kuntien, järjestöjen ja asukkaiden yhteistyöhön perustuvia toimintamalleja, joilla tavoitellaan asukkaiden osallisuuden vahvistumista ja syrjäytymisen ehkäisyä (erityisesti harvaanasutulla ja pitkien välimatkojen alueella).',
      'Asukkaiden hyvinvointia edistävää työtä tehdään näkyväksi ja tunnetummaksi viestinnän avulla. Tällä tavoitellaan toimintakulttuurillista muutosta, jossa asukkaiden hyvinvointi tunnistetaan yhdeksi keskeiseksi tulevaisuuden kunnan tehtäväksi.',
    ],
    page,
    [by('ABOUT', 'p-high-five'), by('ABOUT', 'b-high-five')],
  ),
  ...concepts(
    'targetGroup',
    'high-five-group',
    [
      'heikoimmassa asemassa olevien itälappilaisten',
      'työelämän ulkopuolella olevien',
      'harvaanasutulla ja pitkien välimatkojen alueella',
    ],
    page,
    [by('SERVES', 'p-high-five'), by('SERVES', 'b-high-five')],
  ),
  concept('targetGroup', 'immigrants', 'maahanmuuttajia', page, [
    by('SERVES', 'b-monikulttuurisuus'),
  ]),
];

const prescribing = says('projectPage', 'Social Prescribing – Hyvinvointilähete');

/** A referral path that is only planned, step by step. */
const socialPrescribing: readonly Stated[] = [
  concept('task', 'prescribing', 'Social Prescribing – Hyvinvointilähete', prescribing, [
    by('ABOUT', 'b-hyvinvointilahete'),
  ]),
  concept(
    'task',
    'prescribing-1',
    'palveluista ohjataan (reseptillä) elämäluotsille (link worker)',
    prescribing,
    [to('BROADER', 'prescribing')],
    { code: 'REFERRAL' },
  ),
  concept(
    'task',
    'prescribing-2',
    'Elämäluotsin kanssa tehdään asiakkaan tilanteen kokonaisvaltainen kartoitus',
    prescribing,
    [to('BROADER', 'prescribing')],
    { code: 'ASSESSMENT' },
  ),
  concept(
    'task',
    'prescribing-3',
    'etsitään asiakkaan hyvinvointia parantavaa toimintaa, jota järjestävät paikalliset yhdistykset ja yhteisöt',
    prescribing,
    [to('BROADER', 'prescribing')],
    { code: 'FINDING_ACTIVITY' },
  ),
  concept(
    'task',
    'prescribing-4',
    'saatellaan asiakas toiminnan pariin',
    prescribing,
    [to('BROADER', 'prescribing')],
    { code: 'ESCORT' },
  ),
  concept(
    'task',
    'prescribing-5',
    'Elämäluotsi seuraa asiakkaan tilannetta ja toiminnan vaikutuksia koko prosessin ajan.',
    prescribing,
    [to('BROADER', 'prescribing')],
    { code: 'FOLLOW_UP' },
  ),
  ...claims(
    'prescribing-said',
    [
      'Lappiin ollaan myös hakemassa rahoitusta Social Prescribing – hyvinvointilähete -kokeiluun.',
      'Toimintamalli vaatii yhteisen sähköisen järjestelmän, jossa sekä lähettäjät, elämäluotsit sekä yhteisöt toimivat.',
      'Suunnitelmissa on pilotti Itä-Lappiin sekä Muonio-Enontekiö alueelle.',
      'Lapin sairaanhoitopiiri vetää suunnittelua ja tässäkin suunnitelmassa olemme mukana.',
      'Järjestöjen asema kohoaa ja tulee näkyväksi tämän toimintamallin myötä.',
    ],
    prescribing,
    [to('ABOUT', 'b-hyvinvointilahete')],
  ),
];

export const partners: readonly Stated[] = [...highFive, ...socialPrescribing];
