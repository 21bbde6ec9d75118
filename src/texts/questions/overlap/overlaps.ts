/** What overlap means, and why two networks are said to be what they are. */
import { room } from '../../room.js';

export const overlaps = room({
  fi: {
    definition:
      'Kaksi verkostoa on päällekkäin siltä osin kuin niillä on samoja jäsenorganisaatioita kysyttynä päivänä. Jäsenyys missä tahansa roolissa lasketaan kerran. Henkilön jäsenyys ei tee hänen organisaatiostaan jäsentä. Jaccard on yhteisten osuus kummassa tahansa olevista; sisältyminen on yhteisten osuus toisen jäsenistä. Jos kummalla tahansa ei ole jäseniä, osuutta ei voi sanoa.',
    definitionByPeople:
      'Kaksi verkostoa on päällekkäin siltä osin kuin niissä on samoja henkilöitä kysyttynä päivänä. Henkilö lasketaan kerran, missä tahansa roolissa; hänen organisaationsa muita henkilöitä ei lasketa. Jaccard on yhteisten osuus kummassa tahansa olevista; sisältyminen on yhteisten osuus toisen henkilöistä. Suhde kerrotaan silti jäsenorganisaatioiden mukaan.',
    definitionByPurpose:
      'Kaksi verkostoa on päällekkäin siltä osin kuin niille on kysyttynä päivänä kirjattu samoja käsitteitä: tavoitteita, tehtäviä, teemoja, kohderyhmiä tai yhteistyön tasoja sen mukaan, mitä kysyttiin. Käsite lasketaan sellaisena kuin se on kirjattu, laajempaa käsitettä ei lisätä. Jaccard on yhteisten osuus kummassa tahansa olevista; sisältyminen on yhteisten osuus toisen käsitteistä. Jos kummalle tahansa ei ole kirjattu mitään, osuutta ei voi sanoa. Suhde kerrotaan silti jäsenorganisaatioiden mukaan.',
    definitionByCategories:
      'Kaksi verkostoa on päällekkäin siltä osin kuin niiden paikat on kysyttynä päivänä tarkoitettu samoille jäsenryhmille. Jäsenryhmä lasketaan verkostossa kerran, olipa sille yksi paikka tai monta ja olivatpa paikat täynnä tai tyhjinä. Jaccard on yhteisten osuus kummassa tahansa olevista; sisältyminen on yhteisten osuus toisen jäsenryhmistä. Suhde kerrotaan silti jäsenorganisaatioiden mukaan.',
    definitionByArea:
      'Kaksi verkostoa on päällekkäin siltä osin kuin ne toimivat kysyttynä päivänä samoissa kunnissa. Kunta painaa asukkaidensa verran viimeisimmän kysyttyyn päivään mennessä lasketun väkiluvun mukaan, joten yhteisiä ovat yhteisten kuntien asukkaat. Muu alue on siihen kuuluvat kunnat. Verkostoa, jonka jonkin kunnan väkilukua ei tunneta, ei verrata. Suhde kerrotaan silti jäsenorganisaatioiden mukaan.',
    definitionOfOrganisations:
      'Kaksi organisaatiota kohtaa siltä osin kuin niillä on paikka samoissa verkostoissa kysyttynä päivänä, jäsenenä tai nimettynä paikalle, missä tahansa roolissa; verkosto lasketaan kerran. Henkilön jäsenyys ei tee hänen organisaatiostaan jäsentä. Jaccard on yhteisten verkostojen osuus niistä, joissa on kumpi tahansa; sisältyminen on yhteisten osuus toisen verkostoista. Jos kummalla tahansa ei ole paikkaa missään, osuutta ei voi sanoa.',
    definitionOfPeople:
      'Kaksi henkilöä kohtaa siltä osin kuin heillä on itsellään paikka samoissa verkostoissa kysyttynä päivänä, missä tahansa roolissa; verkosto lasketaan kerran. Organisaation paikka ei ole sen henkilön. Jaccard on yhteisten verkostojen osuus niistä, joissa on kumpi tahansa; sisältyminen on yhteisten osuus toisen verkostoista. Jos kummalla tahansa ei ole paikkaa missään, osuutta ei voi sanoa.',
    rule: {
      DUPLICATE:
        'Jäsenistä vähintään {{duplicateJaccard}} on yhteisiä (Jaccard) ja yhteisiä on vähintään {{duplicateShared}}.',
      ABSORBABLE:
        'Toisen jäsenistä vähintään {{absorbableContainment}} istuu myös toisessa, toisinpäin osuus on vähintään {{absorbableDifference}} prosenttiyksikköä pienempi, ja pienemmässä on vähintään {{absorbableSize}} jäsentä.',
      PARALLEL:
        'Tehtävistä tai tavoitteista ja alueesta vähintään {{parallelAgreement}} on samoja, mutta jäsenistä alle {{parallelJaccard}}.',
      PARTIAL:
        'Jäsenistä vähintään {{partialJaccard}} on yhteisiä (Jaccard) ja yhteisiä on vähintään {{partialShared}}.',
      WEAK: 'Mikään muista säännöistä ei täyty.',
    },
    relation: {
      DUPLICATE: 'Kaksoiskappale',
      ABSORBABLE: 'Sulautettavissa',
      PARALLEL: 'Rinnakkainen',
      PARTIAL: 'Osittain päällekkäinen',
      WEAK: 'Heikosti päällekkäinen',
    },
    explanation: {
      territorial:
        'Selittyy alueella: vähintään 80 % suppeamman alueen organisaatioista istuu molemmissa.',
      popular:
        'Selittyy suosituilla organisaatioilla: vähintään puolet yhteisistä jäsenistä kuuluu sadannekseen, joka istuu useimmissa verkostoissa.',
      sameHost: 'Sama organisaatio ylläpitää molempia.',
      oneGrewFromOther: 'Toinen on syntynyt toisesta: se jatkaa toisen työtä tai on sen osa.',
    },
    memberExplanation: {
      largeNetworks:
        'Selittyy suurilla verkostoilla: vähintään puolet yhteisistä verkostoista kuuluu sadannekseen, jossa on eniten jäseniä.',
      sameHome: 'Molempien kotipaikka on samalla alueella.',
      sameOrganisation: 'Molemmat edustavat samaa organisaatiota.',
    },
  },
  sv: {
    definition:
      'Två nätverk överlappar varandra i den mån de har samma medlemsorganisationer den dag som frågan gäller. Medlemskap i vilken roll som helst räknas en gång. En persons medlemskap gör inte personens organisation till medlem. Jaccard är de gemensammas andel av alla som finns i någotdera; inneslutning är de gemensammas andel av den enas medlemmar. Om någotdera saknar medlemmar kan andelen inte anges.',
    definitionByPeople:
      'Två nätverk överlappar varandra i den mån de har samma personer den dag som frågan gäller. En person räknas en gång, i vilken roll som helst; andra personer i samma organisation räknas inte. Jaccard är de gemensammas andel av alla som finns i någotdera; inneslutning är de gemensammas andel av den enas personer. Relationen anges ändå efter medlemsorganisationerna.',
    definitionByPurpose:
      'Två nätverk överlappar varandra i den mån samma begrepp är antecknade för dem den dag som frågan gäller: mål, uppgifter, teman, målgrupper eller samarbetsnivåer efter vad som frågades. Ett begrepp räknas så som det är antecknat, ett vidare begrepp läggs inte till. Jaccard är de gemensammas andel av alla som finns i någotdera; inneslutning är de gemensammas andel av den enas begrepp. Om inget är antecknat för någotdera kan andelen inte anges. Relationen anges ändå efter medlemsorganisationerna.',
    definitionByCategories:
      'Två nätverk överlappar varandra i den mån deras platser är avsedda för samma medlemskategorier den dag som frågan gäller. En kategori räknas en gång i ett nätverk, vare sig den har en plats eller flera och vare sig platserna är fyllda eller tomma. Jaccard är de gemensammas andel av alla som finns i någotdera; inneslutning är de gemensammas andel av den enas kategorier. Relationen anges ändå efter medlemsorganisationerna.',
    definitionByArea:
      'Två nätverk överlappar varandra i den mån de verkar i samma kommuner den dag som frågan gäller. En kommun väger så mycket som den har invånare enligt den senaste räkningen fram till den dagen, så gemensamma är invånarna i de gemensamma kommunerna. Ett annat område är de kommuner som hör till det. Ett nätverk med en kommun vars folkmängd inte är känd jämförs inte. Relationen anges ändå efter medlemsorganisationerna.',
    definitionOfOrganisations:
      'Två organisationer möts i den mån de har en plats i samma nätverk den dag som frågan gäller, som medlem eller utsedd till en plats, i vilken roll som helst; ett nätverk räknas en gång. En persons medlemskap gör inte personens organisation till medlem. Jaccard är de gemensamma nätverkens andel av dem där någondera finns; inneslutning är de gemensammas andel av den enas nätverk. Om någondera inte har någon plats alls kan andelen inte anges.',
    definitionOfPeople:
      'Två personer möts i den mån de själva har en plats i samma nätverk den dag som frågan gäller, i vilken roll som helst; ett nätverk räknas en gång. En organisations plats är inte personens. Jaccard är de gemensamma nätverkens andel av dem där någondera finns; inneslutning är de gemensammas andel av den enas nätverk. Om någondera inte har någon plats alls kan andelen inte anges.',
    rule: {
      DUPLICATE:
        'Minst {{duplicateJaccard}} av medlemmarna är gemensamma (Jaccard) och de gemensamma är minst {{duplicateShared}}.',
      ABSORBABLE:
        'Minst {{absorbableContainment}} av den enas medlemmar sitter också i den andra, åt andra hållet är andelen minst {{absorbableDifference}} procentenheter lägre, och det mindre nätverket har minst {{absorbableSize}} medlemmar.',
      PARALLEL:
        'Minst {{parallelAgreement}} av uppgifterna eller målen och av området är gemensamma, men under {{parallelJaccard}} av medlemmarna.',
      PARTIAL:
        'Minst {{partialJaccard}} av medlemmarna är gemensamma (Jaccard) och de gemensamma är minst {{partialShared}}.',
      WEAK: 'Ingen av de andra reglerna uppfylls.',
    },
    relation: {
      DUPLICATE: 'Dubblett',
      ABSORBABLE: 'Kan uppgå i den andra',
      PARALLEL: 'Parallell',
      PARTIAL: 'Delvis överlappande',
      WEAK: 'Svagt överlappande',
    },
    explanation: {
      territorial:
        'Förklaras av området: minst 80 % av organisationerna på det mindre området sitter i båda.',
      popular:
        'Förklaras av populära organisationer: minst hälften av de gemensamma medlemmarna hör till den hundradel som sitter i flest nätverk.',
      sameHost: 'Samma organisation driver båda.',
      oneGrewFromOther:
        'Det ena har vuxit fram ur det andra: det för dess arbete vidare eller är en del av det.',
    },
    memberExplanation: {
      largeNetworks:
        'Förklaras av stora nätverk: minst hälften av de gemensamma nätverken hör till den hundradel som har flest medlemmar.',
      sameHome: 'Båda har sin hemort i samma område.',
      sameOrganisation: 'Båda företräder samma organisation.',
    },
  },
  en: {
    definition:
      'Two networks overlap as far as they have the same member organisations on the day asked for. A membership counts once, in any role. A person’s membership does not make the person’s organisation a member. Jaccard is the share that is in both among all that are in either; containment is the share of one network’s members that also sit in the other. Where either has no members, no share can be told.',
    definitionByPeople:
      'Two networks overlap as far as they have the same people on the day asked for. A person counts once, in any role; others of the same organisation do not. Jaccard is the share that is in both among all that are in either; containment is the share of one network’s people that also sit in the other. The relation is told by the member organisations all the same.',
    definitionByPurpose:
      'Two networks overlap as far as the same concepts are recorded for them on the day asked for: goals, tasks, themes, target groups or levels of cooperation, whichever was asked for. A concept counts as it is recorded; a wider one is not added. Jaccard is the share that is in both among all that are in either; containment is the share of one network’s concepts that the other has too. Where nothing is recorded for either, no share can be told. The relation is told by the member organisations all the same.',
    definitionByCategories:
      'Two networks overlap as far as their seats are meant for the same categories of members on the day asked for. A category counts once a network, whether one seat is meant for it or several, filled or vacant. Jaccard is the share that is in both among all that are in either; containment is the share of one network’s categories that the other has too. The relation is told by the member organisations all the same.',
    definitionByArea:
      'Two networks overlap as far as they work for the same municipalities on the day asked for. A municipality weighs as many as live there by the latest count up to that day, so what is shared are the people of the shared municipalities. Any other area is the municipalities that belong to it. A network with a municipality whose people nobody has counted is not compared. The relation is told by the member organisations all the same.',
    definitionOfOrganisations:
      'Two organisations meet as far as they have a place in the same networks on the day asked for, as members or named to a seat, in any role; a network counts once. A person’s membership does not make the person’s organisation a member. Jaccard is the share of the networks of either that are of both; containment is the share of one organisation’s networks that the other is in too. Where either has no place at all, no share can be told.',
    definitionOfPeople:
      'Two people meet as far as they themselves have a place in the same networks on the day asked for, in any role; a network counts once. A place of an organisation is not one of its person. Jaccard is the share of the networks of either that are of both; containment is the share of one person’s networks that the other is in too. Where either has no place at all, no share can be told.',
    rule: {
      DUPLICATE:
        'At least {{duplicateJaccard}} of the members are shared (Jaccard), and at least {{duplicateShared}} are.',
      ABSORBABLE:
        'At least {{absorbableContainment}} of one network’s members also sit in the other, the other way round the share is lower by at least {{absorbableDifference}} percentage points, and the smaller network has at least {{absorbableSize}} members.',
      PARALLEL:
        'At least {{parallelAgreement}} of the tasks or goals and of the area are the same, but under {{parallelJaccard}} of the members.',
      PARTIAL:
        'At least {{partialJaccard}} of the members are shared (Jaccard), and at least {{partialShared}} are.',
      WEAK: 'None of the other rules is met.',
    },
    relation: {
      DUPLICATE: 'Duplicate',
      ABSORBABLE: 'Absorbable',
      PARALLEL: 'Parallel',
      PARTIAL: 'Partly overlapping',
      WEAK: 'Weakly overlapping',
    },
    explanation: {
      territorial:
        'Explained by territory: at least 80 % of the organisations of the smaller area sit in both.',
      popular:
        'Explained by popular organisations: at least half of the shared members are among the hundredth that sits in most networks.',
      sameHost: 'The same organisation runs both.',
      oneGrewFromOther:
        'One grew from the other: it carries on what the other did, or is a part of it.',
    },
    memberExplanation: {
      largeNetworks:
        'Explained by large networks: at least half of the shared networks are among the hundredth that has most members.',
      sameHome: 'Both are at home in the same area.',
      sameOrganisation: 'Both represent the same organisation.',
    },
  },
});
