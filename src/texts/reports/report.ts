/** The frame of a report: its headings, and what is said where there is nothing to say. */
import { room } from '../room.js';

export const report = room({
  fi: {
    title: 'Verkostojen päällekkäisyydet ja aukot: {{area}}',
    running: 'Verkostoraportti · {{area}} · {{day}} · tietojen versio {{revision}}',
    area: 'Alue',
    day: 'Tilanne',
    revision: 'Tietojen versio',
    staleSince: 'Tietoja ei ole saatu päivitettyä',
    contents: 'Sisällys',
    otherLanguages: 'Muut kielet',
    invented:
      'Ainakin osa aineistosta on keksittyä esimerkkiä. Älä tee sen perusteella päätöksiä oikeista verkostoista.',
    heading: {
      summary: 'Tiivistelmä',
      decide: 'Mitä on päätettävä',
      pairs: 'Päällekkäiset verkostot',
      coverage: 'Missä ei ole ketään',
      unknown: 'Mitä ei tiedetä',
      method: 'Miten luvut on laskettu',
      sources: 'Lähteet',
    },
    for: 'Puolesta',
    against: 'Vastaan',
    nothingFor: 'Tiedoista ei löydy mitään, mikä puhuisi tämän puolesta.',
    nothingAgainst: 'Tiedoista ei löydy mitään, mikä puhuisi tätä vastaan.',
    opening_one:
      '{{area}}: {{count, number}} verkosto toimii alueella, jolla on {{municipalities}} kuntaa.',
    opening_other:
      '{{area}}: {{count, number}} verkostoa toimii alueella, jolla on {{municipalities}} kuntaa.',
    noNetworks_one:
      'Raporttia ei voi tehdä: yhdenkään verkoston ei ole kirjattu toimivan alueella {{area}}, johon kuuluu {{count}} kunta. Verkostoja voi olla, vaikka kukaan ei ole kertonut niistä.',
    noNetworks_other:
      'Raporttia ei voi tehdä: yhdenkään verkoston ei ole kirjattu toimivan alueella {{area}}, johon kuuluu {{count}} kuntaa. Verkostoja voi olla, vaikka kukaan ei ole kertonut niistä.',
    nothingToDecide: 'Tiedoista ei nouse mitään päätettävää.',
    decideIntro_one:
      'Tiedoista nousee yksi asia päätettäväksi. Ratkaisu on teidän: luvut eivät kerro, mitä verkostot saavat aikaan.',
    decideIntro_other:
      'Tiedoista nousee {{count}} asiaa päätettäväksi. Ratkaisu on teidän: luvut eivät kerro, mitä verkostot saavat aikaan.',
    unknownIntro:
      'Tuntematon ei ole nolla. Nämä kohdat ovat auki, koska kukaan ei ole kertonut niistä tai lähde ei kata niitä.',
    nothingUnknown: 'Raportin luvuissa ei ole tuntemattomia kohtia.',
    methodIntro:
      'Näin luvut on määritelty. Samat määritelmät ovat jokaisen luvun takana myös palvelussa.',
    sourcesIntro: 'Luvut perustuvat näihin lähteisiin:',
    noSources: 'Luvuille ei ole merkitty lähteitä.',
    failed: 'Tätä osaa ei voitu tehdä. {{reason}}',
    failedOtherwise: 'Syy on kirjattu palvelun lokiin. Yritä myöhemmin uudelleen.',
    notKnown: 'ei tiedetä',
    others_one: '{{count, number}} muu',
    others_other: '{{count, number}} muuta',
    choose: {
      title: 'Verkostoraportti',
      which: 'Valitse alue, jonka raportin haluat lukea.',
      unknownArea: 'Aluetta ”{{given}}” ei ole.',
      near: 'Tarkoititko jotakin näistä?',
      noneNear: 'Valitse alue näistä.',
      badDay: '”{{given}}” ei ole päivä. Kirjoita päivä muodossa 2026-01-31.',
      badLanguage: 'Kieltä ”{{given}}” ei ole. Kielet ovat {{known}}.',
      noAreas: 'Yhtään hyvinvointialuetta tai palvelualuetta ei ole kirjattu.',
    },
  },
  sv: {
    title: 'Överlappningar och luckor bland nätverken: {{area}}',
    running: 'Nätverksrapport · {{area}} · {{day}} · uppgifternas version {{revision}}',
    area: 'Område',
    day: 'Läget',
    revision: 'Uppgifternas version',
    staleSince: 'Uppgifterna har inte kunnat uppdateras sedan',
    contents: 'Innehåll',
    otherLanguages: 'Andra språk',
    invented:
      'Åtminstone en del av materialet är ett påhittat exempel. Fatta inga beslut om verkliga nätverk utifrån det.',
    heading: {
      summary: 'Sammanfattning',
      decide: 'Vad som ska beslutas',
      pairs: 'Nätverk som överlappar varandra',
      coverage: 'Var det inte finns någon',
      unknown: 'Vad som inte är känt',
      method: 'Så har siffrorna räknats',
      sources: 'Källor',
    },
    for: 'För',
    against: 'Emot',
    nothingFor: 'I uppgifterna finns inget som talar för detta.',
    nothingAgainst: 'I uppgifterna finns inget som talar emot detta.',
    opening_one:
      '{{area}}: {{count, number}} nätverk verkar i området, som har {{municipalities}} kommuner.',
    opening_other:
      '{{area}}: {{count, number}} nätverk verkar i området, som har {{municipalities}} kommuner.',
    noNetworks_one:
      'Rapporten kan inte göras: inget nätverk är antecknat som verksamt i {{area}}, dit {{count}} kommun hör. Nätverk kan finnas fast ingen har berättat om dem.',
    noNetworks_other:
      'Rapporten kan inte göras: inget nätverk är antecknat som verksamt i {{area}}, dit {{count}} kommuner hör. Nätverk kan finnas fast ingen har berättat om dem.',
    nothingToDecide: 'Uppgifterna ger inget att besluta om.',
    decideIntro_one:
      'Uppgifterna ger en sak att besluta om. Avgörandet är ert: siffrorna säger inte vad nätverken åstadkommer.',
    decideIntro_other:
      'Uppgifterna ger {{count}} saker att besluta om. Avgörandet är ert: siffrorna säger inte vad nätverken åstadkommer.',
    unknownIntro:
      'Okänt är inte noll. De här punkterna är öppna, eftersom ingen har berättat om dem eller källan inte täcker dem.',
    nothingUnknown: 'I rapportens siffror finns inga okända punkter.',
    methodIntro:
      'Så är siffrorna definierade. Samma definitioner ligger bakom varje siffra också i tjänsten.',
    sourcesIntro: 'Siffrorna bygger på de här källorna:',
    noSources: 'Inga källor är angivna för siffrorna.',
    failed: 'Den här delen kunde inte göras. {{reason}}',
    failedOtherwise: 'Orsaken finns i tjänstens logg. Försök igen senare.',
    notKnown: 'inte känt',
    others_one: '{{count, number}} till',
    others_other: '{{count, number}} till',
    choose: {
      title: 'Nätverksrapport',
      which: 'Välj det område vars rapport du vill läsa.',
      unknownArea: 'Området ”{{given}}” finns inte.',
      near: 'Menade du något av dessa?',
      noneNear: 'Välj ett område bland dessa.',
      badDay: '”{{given}}” är ingen dag. Skriv dagen i formen 2026-01-31.',
      badLanguage: 'Språket ”{{given}}” finns inte. Språken är {{known}}.',
      noAreas: 'Inget välfärdsområde eller serviceområde är antecknat.',
    },
  },
  en: {
    title: 'Overlaps and gaps among networks: {{area}}',
    running: 'Network report · {{area}} · {{day}} · revision {{revision}}',
    area: 'Area',
    day: 'As of',
    revision: 'Revision of the data',
    staleSince: 'The data could not be updated since',
    contents: 'Contents',
    otherLanguages: 'Other languages',
    invented:
      'At least a part of the data is a made-up example. Do not decide on real networks by it.',
    heading: {
      summary: 'Summary',
      decide: 'What there is to decide',
      pairs: 'Networks that overlap',
      coverage: 'Where there is nobody',
      unknown: 'What is not known',
      method: 'How the figures were counted',
      sources: 'Sources',
    },
    for: 'For',
    against: 'Against',
    nothingFor: 'Nothing in the data speaks for it.',
    nothingAgainst: 'Nothing in the data speaks against it.',
    opening_one:
      '{{area}}: {{count, number}} network works in the area, which has {{municipalities}} municipalities.',
    opening_other:
      '{{area}}: {{count, number}} networks work in the area, which has {{municipalities}} municipalities.',
    noNetworks_one:
      'There is no report: no network is recorded to work in {{area}}, which has {{count}} municipality. There may be networks that nobody has told of.',
    noNetworks_other:
      'There is no report: no network is recorded to work in {{area}}, which has {{count}} municipalities. There may be networks that nobody has told of.',
    nothingToDecide: 'Nothing in the data calls for a decision.',
    decideIntro_one:
      'The data raise one matter to decide. The decision is yours: figures do not tell what networks achieve.',
    decideIntro_other:
      'The data raise {{count}} matters to decide. The decisions are yours: figures do not tell what networks achieve.',
    unknownIntro:
      'Unknown is not zero. These points are open, as nobody has told of them or the source does not cover them.',
    nothingUnknown: 'Nothing in the figures of this report is unknown.',
    methodIntro:
      'This is how the figures are defined. The same definitions stand behind every figure in the service.',
    sourcesIntro: 'The figures are based on these sources:',
    noSources: 'No sources are given for the figures.',
    failed: 'This part could not be made. {{reason}}',
    failedOtherwise: 'The reason is in the log of the service. Try again later.',
    notKnown: 'not known',
    others_one: '{{count, number}} other',
    others_other: '{{count, number}} others',
    choose: {
      title: 'Network report',
      which: 'Choose the area whose report you want to read.',
      unknownArea: 'There is no area “{{given}}”.',
      near: 'Did you mean one of these?',
      noneNear: 'Choose an area from these.',
      badDay: '“{{given}}” is not a day. Write the day in the form 2026-01-31.',
      badLanguage: 'There is no language “{{given}}”. The languages are {{known}}.',
      noAreas: 'No county or service area is recorded.',
    },
  },
});
