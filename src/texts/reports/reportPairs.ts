/** Pairs of networks that overlap, as a report tells of them. */
import { room } from '../room.js';

export const reportPairs = room({
  fi: {
    intro_one:
      '{{count, number}} verkostopari on niin samanlainen, että siitä voisi tehdä yhden verkoston. Ehdokas ei ole päätös.',
    intro_other:
      '{{count, number}} verkostoparia on niin samanlaisia, että kustakin parista voisi tehdä yhden verkoston. Järjestys on säästyvien kokoustuntien mukainen. Ehdokas ei ole päätös.',
    intro_zero: 'Yhtään verkostoparia ei ole, josta voisi tehdä yhden verkoston.',
    summary_one: '{{count, number}} verkostopari on ehdolla yhdistettäväksi.',
    summary_other: '{{count, number}} verkostoparia on ehdolla yhdistettäväksi.',
    summary_zero:
      'Yksikään verkostopari ei ole niin samanlainen, että se olisi ehdolla yhdistettäväksi.',
    summaryHours: 'Suurin säästö yhdestä yhdistämisestä: {{hours}} kokoustuntia vuodessa.',
    heading: '{{ended}} → {{survivor}}',
    survivor: 'Jatkaja olisi {{survivor}}.',
    decide: 'Yhdistetäänkö {{ended}} ja {{survivor}}?',
    allArguments: 'Kaikki perusteet: Päällekkäiset verkostot, kohta {{number}}.',
    relation: {
      DUPLICATE:
        'Kaksi lähes samaa verkostoa. Jäseniä on kaikkiaan {{total}}, molemmissa istuu heistä {{shared}}.',
      ABSORBABLE:
        'Pienempi sisältyy suurempaan. Jäseniä on kaikkiaan {{total}}, molemmissa istuu heistä {{shared}}, lähes kaikki pienemmän jäsenet.',
      PARALLEL:
        'Sama työ, eri tekijät. Tehtävät tai tavoitteet ja alue ovat samoja, mutta kaikkiaan {{total}} jäsenestä molemmissa istuu vain {{shared}}.',
      PARTIAL:
        'Osittain päällekkäin. Jäseniä on kaikkiaan {{total}}, molemmissa istuu heistä {{shared}}.',
      WEAK: 'Heikosti päällekkäin. Jäseniä on kaikkiaan {{total}}, molemmissa istuu heistä {{shared}}.',
    },
    more_one: '{{count, number}} muu pari löytyy palvelusta.',
    more_other: '{{count, number}} muuta paria löytyy palvelusta.',
    groups: 'Useampi kuin kaksi verkostoa voisi yhdistyä näin:',
    group_one: '{{ended}} yhdistyisi verkostoon {{survivor}}.',
    group_other: '{{ended}} yhdistyisivät verkostoon {{survivor}}.',
    bar: 'Kohta {{number}}',
    savings: 'Kuinka monta kokoustuntia vuodessa yhdistäminen säästäisi jäseniltä yhteensä',
    hoursAYear: '{{hours}} tuntia',
    heldBack_one:
      'Tätä samanlaista paria ei ehdoteta yhdistettäväksi, koska lopetettava hoitaisi yksin jonkin velvoitteen:',
    heldBack_other:
      'Näitä samanlaisia pareja ({{count}}) ei ehdoteta yhdistettäväksi, koska lopetettava hoitaisi yksin jonkin velvoitteen:',
    alone: 'Vain {{network}} hoitaa tämän: {{duties}}.',
    pair: '{{a}} ja {{b}}',
    partial: 'Osittain päällekkäiset parit, samankaltaisimmat ensin',
    column: {
      pair: 'Verkostot',
      shared: 'Samoja jäseniä',
      all: 'Jäseniä yhteensä',
      explanation: 'Mikä voi selittää',
    },
    explanation: {
      territorial: 'alueella ei ole muita organisaatioita',
      popular: 'samat organisaatiot istuvat kaikkialla',
      sameHost: 'sama ylläpitäjä',
      oneGrewFromOther: 'toinen on syntynyt toisesta',
    },
    hoursUnknown_one:
      'Yhden ehdokasparin säästyviä kokoustunteja ei tiedetä: kokousten määrää tai kestoa ei ole kirjattu.',
    hoursUnknown_other:
      '{{count}} ehdokasparin säästyviä kokoustunteja ei tiedetä: kokousten määrää tai kestoa ei ole kirjattu.',
  },
  sv: {
    intro_one:
      '{{count, number}} par av nätverk är så lika att det kunde bli ett nätverk. En kandidat är inget beslut.',
    intro_other:
      '{{count, number}} par av nätverk är så lika att varje par kunde bli ett nätverk. Ordningen följer de mötestimmar som sparas. En kandidat är inget beslut.',
    intro_zero: 'Inget par av nätverk finns som kunde bli ett nätverk.',
    summary_one: '{{count, number}} par av nätverk är kandidat för sammanslagning.',
    summary_other: '{{count, number}} par av nätverk är kandidater för sammanslagning.',
    summary_zero: 'Inget par av nätverk är så likt att det är kandidat för sammanslagning.',
    summaryHours: 'Den största enskilda besparingen är {{hours}} mötestimmar om året.',
    heading: '{{ended}} → {{survivor}}',
    survivor: '{{survivor}} skulle fortsätta.',
    decide: 'Ska {{ended}} och {{survivor}} slås samman?',
    allArguments: 'Alla skäl: Nätverk som överlappar varandra, punkt {{number}}.',
    relation: {
      DUPLICATE: 'Två nästan likadana nätverk: {{shared}} gemensamma av {{total}} medlemmar.',
      ABSORBABLE:
        'Det mindre ingår i det större: {{shared}} gemensamma av {{total}} medlemmar, nästan alla i det mindre.',
      PARALLEL:
        'Samma arbete, olika människor: uppgifterna eller målen och området är desamma, men {{shared}} av {{total}} medlemmar är gemensamma.',
      PARTIAL: 'Överlappar delvis: {{shared}} gemensamma av {{total}} medlemmar.',
      WEAK: 'Överlappar svagt: {{shared}} gemensamma av {{total}} medlemmar.',
    },
    more_one: '{{count, number}} par till finns i tjänsten.',
    more_other: '{{count, number}} par till finns i tjänsten.',
    groups: 'Fler än två nätverk kunde slås samman så här:',
    group_one: '{{ended}} skulle uppgå i {{survivor}}.',
    group_other: '{{ended}} skulle uppgå i {{survivor}}.',
    bar: 'Punkt {{number}}',
    savings: 'Hur många mötestimmar om året en sammanslagning skulle spara medlemmarna sammanlagt',
    hoursAYear: '{{hours}} timmar',
    heldBack_one:
      'Det här lika paret föreslås inte bli ett, eftersom det som skulle upphöra ensamt sköter en skyldighet:',
    heldBack_other:
      'De här lika paren ({{count}}) föreslås inte bli ett, eftersom det som skulle upphöra ensamt sköter en skyldighet:',
    alone: 'Endast {{network}} sköter det här: {{duties}}.',
    pair: '{{a}} och {{b}}',
    partial: 'Par som delvis överlappar varandra, de mest lika först',
    column: {
      pair: 'Nätverk',
      shared: 'Gemensamma medlemmar',
      all: 'Medlemmar sammanlagt',
      explanation: 'Vad som kan förklara det',
    },
    explanation: {
      territorial: 'i området finns inga andra organisationer',
      popular: 'samma organisationer sitter överallt',
      sameHost: 'samma huvudman',
      oneGrewFromOther: 'det ena har uppstått ur det andra',
    },
    hoursUnknown_one:
      'För ett kandidatpar är de sparade mötestimmarna inte kända: mötenas antal eller längd är inte antecknad.',
    hoursUnknown_other:
      'För {{count}} kandidatpar är de sparade mötestimmarna inte kända: mötenas antal eller längd är inte antecknad.',
  },
  en: {
    intro_one:
      '{{count, number}} pair of networks is so alike that it could become one network. A candidate is not a decision.',
    intro_other:
      '{{count, number}} pairs of networks are so alike that each could become one network. They are in the order of the meeting hours saved. A candidate is not a decision.',
    intro_zero: 'There is no pair of networks that could become one.',
    summary_one: '{{count, number}} pair of networks is a candidate for merging.',
    summary_other: '{{count, number}} pairs of networks are candidates for merging.',
    summary_zero: 'No pair of networks is so alike that it is a candidate for merging.',
    summaryHours: 'The largest single saving is {{hours}} meeting hours a year.',
    heading: '{{ended}} → {{survivor}}',
    survivor: '{{survivor}} would carry on.',
    decide: 'Are {{ended}} and {{survivor}} to be merged?',
    allArguments: 'All reasons: Networks that overlap, point {{number}}.',
    relation: {
      DUPLICATE:
        'Two networks that are nearly the same: {{shared}} of {{total}} members are shared.',
      ABSORBABLE:
        'The smaller is within the larger: {{shared}} of {{total}} members are shared, nearly all of the smaller.',
      PARALLEL:
        'The same work by others: tasks or goals and the area are the same, but {{shared}} of {{total}} members are shared.',
      PARTIAL: 'They overlap in part: {{shared}} of {{total}} members are shared.',
      WEAK: 'They overlap weakly: {{shared}} of {{total}} members are shared.',
    },
    more_one: '{{count, number}} other pair is in the service.',
    more_other: '{{count, number}} other pairs are in the service.',
    groups: 'More than two networks could become one like this:',
    group_one: '{{ended}} would become a part of {{survivor}}.',
    group_other: '{{ended}} would become a part of {{survivor}}.',
    bar: 'Point {{number}}',
    savings: 'How many meeting hours a year a merger would save its members in all',
    hoursAYear: '{{hours}} hours',
    heldBack_one:
      'This pair is alike and not proposed for merging, as the one that would end looks after a duty alone:',
    heldBack_other:
      'These pairs ({{count}}) are alike and not proposed for merging, as the one that would end looks after a duty alone:',
    alone: 'Only {{network}} looks after this: {{duties}}.',
    pair: '{{a}} and {{b}}',
    partial: 'Pairs that overlap in part, the most alike first',
    column: {
      pair: 'Networks',
      shared: 'Shared members',
      all: 'Members in all',
      explanation: 'What may explain it',
    },
    explanation: {
      territorial: 'there are no other organisations in the area',
      popular: 'the same organisations sit everywhere',
      sameHost: 'the same host',
      oneGrewFromOther: 'one grew from the other',
    },
    hoursUnknown_one:
      'Of one candidate pair the meeting hours saved are not known: how often or how long they meet is not recorded.',
    hoursUnknown_other:
      'Of {{count}} candidate pairs the meeting hours saved are not known: how often or how long they meet is not recorded.',
  },
});
