/** What overlap means, and why two networks are said to be what they are. */
import { room } from './room.js';

export const overlaps = room({
  fi: {
    definition:
      'Kaksi verkostoa on päällekkäin siltä osin kuin niillä on samoja jäsenjärjestöjä kysyttynä päivänä. Jäsenyys missä tahansa roolissa lasketaan kerran. Henkilön jäsenyys ei tee hänen järjestöstään jäsentä. Jaccard on yhteisten osuus kummassa tahansa olevista; sisältyminen on yhteisten osuus toisen jäsenistä. Jos kummalla tahansa ei ole jäseniä, osuutta ei voi sanoa.',
    definitionByPeople:
      'Kaksi verkostoa on päällekkäin siltä osin kuin niissä on samoja henkilöitä kysyttynä päivänä. Henkilö lasketaan kerran, missä tahansa roolissa; hänen järjestönsä muita henkilöitä ei lasketa. Jaccard on yhteisten osuus kummassa tahansa olevista; sisältyminen on yhteisten osuus toisen henkilöistä. Suhde kerrotaan silti jäsenjärjestöjen mukaan.',
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
        'Selittyy alueella: vähintään 80 % suppeamman alueen järjestöistä istuu molemmissa.',
      popular:
        'Selittyy suosituilla järjestöillä: vähintään puolet yhteisistä jäsenistä kuuluu sadannekseen, joka istuu useimmissa verkostoissa.',
      sameHost: 'Sama järjestö ylläpitää molempia.',
      oneGrewFromOther: 'Toinen on syntynyt toisesta: se jatkaa toisen työtä tai on sen osa.',
    },
  },
  sv: {
    definition:
      'Två nätverk överlappar varandra i den mån de har samma medlemsorganisationer den dag som frågan gäller. Medlemskap i vilken roll som helst räknas en gång. En persons medlemskap gör inte personens organisation till medlem. Jaccard är de gemensammas andel av alla som finns i någotdera; inneslutning är de gemensammas andel av den enas medlemmar. Om någotdera saknar medlemmar kan andelen inte anges.',
    definitionByPeople:
      'Två nätverk överlappar varandra i den mån de har samma personer den dag som frågan gäller. En person räknas en gång, i vilken roll som helst; andra personer i samma organisation räknas inte. Jaccard är de gemensammas andel av alla som finns i någotdera; inneslutning är de gemensammas andel av den enas personer. Relationen anges ändå efter medlemsorganisationerna.',
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
  },
  en: {
    definition:
      'Two networks overlap as far as they have the same member organisations on the day asked for. A membership counts once, in any role. A person’s membership does not make the person’s organisation a member. Jaccard is the share that is in both among all that are in either; containment is the share of one network’s members that also sit in the other. Where either has no members, no share can be told.',
    definitionByPeople:
      'Two networks overlap as far as they have the same people on the day asked for. A person counts once, in any role; others of the same organisation do not. Jaccard is the share that is in both among all that are in either; containment is the share of one network’s people that also sit in the other. The relation is told by the member organisations all the same.',
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
  },
});
