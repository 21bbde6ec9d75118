/** How far word goes: what the answer means, and along which ways somebody is told. */
import { room } from '../room.js';

export const reach = room({
  fi: {
    definition:
      'Kenelle sana kulkee lähettäjältä, kun jokainen kuullut kertoo eteenpäin: yksi askel on yksi kirjattu tiedonkulun reitti. Tieto kulkee tiedottajalta tiedon saajalle, raportoijalta raportin saajalle (ei takaisin), verkoston ja sen jäsenten tai paikanhaltijoiden välillä kumpaankin suuntaan, samoin organisaation ja sen edustajan, yhteysroolin ja sen haltijan, yhteysroolin ja sen organisaation sekä yhteyshenkilön ja hänen palvelemansa tahon välillä. Vain kysyttynä päivänä varmasti voimassa olevat suhteet lasketaan. Kunta tavoitetaan, kun tavoitetaan jokin siellä kotipaikkaansa pitävä organisaatio tai kuntaa hallinnoiva organisaatio; tuntematon se on, kun siellä ei tiedetä olevan ketään. Se, ettei reittiä ole kirjattu, ei tarkoita, ettei kukaan kerro.',
    expected:
      'Kuinka laajalle sanan voi odottaa kulkevan, kun jokainen kuullut kertoo sen kerran ja kullekin, jolle voi, ilmoitetulla todennäköisyydellä (riippumaton ketjureaktio, Kempe ym. 2003). Jos jokaisen luo johtaa vain yksi reitti, tulos on laskettu tarkasti; muuten se on arvottu, ja keskivirhe kertoo, kuinka paljon arvonta voi heittää. Todennäköisyys on oletus, ei mittaus: vertaa tuloksia toisiinsa, älä lue niitä ennusteina.',
    seats:
      'Mitkä muutamat lisätyt paikat toisivat sanan useimmille niistä organisaatioista, joille se ei vielä tule: paikat valitaan yksi kerrallaan, kukin niin, että se lisää eniten. Lähettäjän oman toimielimen paikoissa yhteistulos on ainakin 1 − 1/e (noin 63 %) parhaasta mahdollisesta; muualla valinta on peukalosääntö, jolle mitään ei luvata. Organisaatio on esimerkki siitä, kuka paikan voisi ottaa, ei ehdotus sen puolesta.',
    guarantee: {
      bounded: 'Ainakin 1 − 1/e parhaasta, minkä yhtä monta paikkaa voi lisätä.',
      heuristic: 'Peukalosääntö: parempikin valinta voi olla.',
    },
    method: {
      exact: 'Laskettu tarkasti.',
      drawn: 'Arvottu: keskiarvo ja keskivirhe.',
    },
    state: {
      within: 'tavoitetaan pyydetyin askelin',
      beyond: 'tavoitetaan vain useammin askelin',
      never: 'ei kirjattua reittiä',
      unknown: 'ei tiedetä: kotipaikkaa siellä ei ole kirjattu kenellekään',
    },
    untold: { kind: 'Lajia ei ole kerrottu', field: 'Toiminnan alaa ei ole kerrottu' },
    way: {
      informs: 'tiedottaa taholle',
      reports: 'raportoi taholle',
      toMember: 'kertoo jäsenelleen',
      fromMember: 'kertoo verkostossa, jonka jäsen on',
      toRepresentative: 'kertoo edustajalleen',
      fromRepresentative: 'kertoo organisaatiossa, jota edustaa',
      toRoleHolder: 'on rooli, jota hoitaa',
      fromRoleHolder: 'toimii roolissa',
      toOrganisationOfRole: 'kertoo organisaatiolle, jonka rooli on',
      fromOrganisationOfRole: 'kertoo omalle yhteysroolilleen',
      toWhomItServes: 'kertoo taholle, jonka yhteyshenkilö on',
      toItsContact: 'kertoo yhteyshenkilölleen',
      toSeatHolder: 'kertoo paikkansa haltijalle',
      fromSeatHolder: 'kertoo verkostossa, jossa on paikka',
    },
  },
  sv: {
    definition:
      'Vem ordet når från avsändaren när alla som hör det berättar vidare: ett steg är en registrerad väg för information. Information går från den som informerar till den som informeras, från den som rapporterar till den som får rapporten (inte tillbaka), åt båda hållen mellan ett nätverk och dess medlemmar eller de som har en plats i det, likaså mellan en organisation och dess företrädare, en kontaktroll och dess innehavare, en kontaktroll och dess organisation samt en kontakt och den som kontakten finns till för. Bara relationer som säkert gäller den dag som frågan gäller räknas. En kommun nås när en organisation med hemort där eller den organisation som styr kommunen nås; den är okänd när man inte vet om någon där. Att ingen väg är registrerad betyder inte att ingen berättar.',
    expected:
      'Hur långt ordet kan väntas nå när alla som hör det berättar det en gång och för var och en som de kan berätta för med en angiven sannolikhet (oberoende kaskad, Kempe m.fl. 2003). Leder bara en väg till var och en är resultatet exakt uträknat, annars draget, och medelfelet anger hur mycket dragningen kan slå fel. Sannolikheten är ett antagande och ingen mätning: jämför resultaten med varandra, läs dem inte som prognoser.',
    seats:
      'Vilka få nya platser som skulle föra ordet till flest av de organisationer som det ännu inte når: platserna väljs en i taget, var och en så att den tillför mest. För platser i avsändarens eget organ är resultatet tillsammans minst 1 − 1/e (ungefär 63 %) av det bästa möjliga; annanstans är valet en tumregel som inget utlovas om. Organisationen är ett exempel på vem som kunde ta platsen, inget förslag till dess förmån.',
    guarantee: {
      bounded: 'Minst 1 − 1/e av det mesta som lika många platser kan tillföra.',
      heuristic: 'En tumregel: ett bättre val kan finnas.',
    },
    method: {
      exact: 'Exakt uträknat.',
      drawn: 'Draget: medelvärde och medelfel.',
    },
    state: {
      within: 'nås inom de begärda stegen',
      beyond: 'nås bara med fler steg',
      never: 'ingen registrerad väg',
      unknown: 'inte känt: ingen har uppgetts ha sin hemort där',
    },
    untold: {
      kind: 'Slaget har inte uppgetts',
      field: 'Verksamhetsområdet har inte uppgetts',
    },
    way: {
      informs: 'informerar',
      reports: 'rapporterar till',
      toMember: 'berättar för sin medlem',
      fromMember: 'berättar i det nätverk som den är medlem i',
      toRepresentative: 'berättar för sin företrädare',
      fromRepresentative: 'berättar i den organisation som personen företräder',
      toRoleHolder: 'är en roll som innehas av',
      fromRoleHolder: 'verkar i rollen',
      toOrganisationOfRole: 'berättar för den organisation som rollen hör till',
      fromOrganisationOfRole: 'berättar för sin egen kontaktroll',
      toWhomItServes: 'berättar för den som kontakten finns till för',
      toItsContact: 'berättar för sin kontakt',
      toSeatHolder: 'berättar för den som har dess plats',
      fromSeatHolder: 'berättar i det nätverk där platsen finns',
    },
  },
  en: {
    definition:
      'Whom word reaches from the sender when everybody who hears it passes it on: a step is one recorded way of information. Word goes from who informs to who is informed, from who reports to who is reported to (not back), both ways between a network and its members or those with a seat in it, and likewise between an organisation and its representative, a contact role and its holder, a contact role and its organisation, and a contact and whom the contact serves. Only relationships that certainly hold on the day asked for count. A municipality is reached when an organisation at home there, or the one that governs it, is reached; it is unknown when nobody is known to be there. That no way is recorded does not mean that nobody tells.',
    expected:
      'How far word can be expected to go when everybody who hears it tells it once, to each of those that they can tell with a stated probability (independent cascade, Kempe & al. 2003). Where one way alone leads to everybody the result is worked out exactly, else it is drawn, and the standard error tells how far drawing may be off. The probability is assumed, not measured: compare results, do not read them as forecasts.',
    seats:
      'Which few added seats would bring word to most of the organisations that it does not come to yet: chosen one after the other, each as the one that adds most. For seats in the sending body itself what they add together is at least 1 − 1/e (some 63 %) of the most there can be; elsewhere the choice is a rule of thumb of which nothing is promised. The organisation is an example of who could take the seat, not a proposal in its favour.',
    guarantee: {
      bounded: 'At least 1 − 1/e of the most that as many seats can add.',
      heuristic: 'A rule of thumb: there may be a better choice.',
    },
    method: {
      exact: 'Worked out exactly.',
      drawn: 'Drawn: mean and standard error.',
    },
    state: {
      within: 'reached within the steps asked for',
      beyond: 'reached by more steps only',
      never: 'no recorded way',
      unknown: 'not known: nobody is recorded to be at home there',
    },
    untold: { kind: 'Kind not told', field: 'Field of activity not told' },
    way: {
      informs: 'informs',
      reports: 'reports to',
      toMember: 'tells its member',
      fromMember: 'tells the network that it is a member of',
      toRepresentative: 'tells its representative',
      fromRepresentative: 'tells the organisation that the person represents',
      toRoleHolder: 'is a role held by',
      fromRoleHolder: 'acts in the role',
      toOrganisationOfRole: 'tells the organisation that the role belongs to',
      fromOrganisationOfRole: 'tells its own contact role',
      toWhomItServes: 'tells whom the contact is there for',
      toItsContact: 'tells its contact',
      toSeatHolder: 'tells who has a seat in it',
      fromSeatHolder: 'tells the network in which the seat is',
    },
  },
});
