/** What the answers about who belongs to no network, and who to very many, mean. */
import { room } from '../room.js';

export const unaffiliated = room({
  fi: {
    definition:
      'Väliinputoajat: organisaatiot, joilla ei kysyttynä päivänä ole paikkaa missään verkostossa, ei jäsenenä eikä täytetyllä paikalla, nimen mukaan. Henkilön jäsenyys ei tee hänen organisaatiostaan jäsentä. Jos paikka on vain mahdollisesti voimassa, organisaatio ei ole listalla vaan luetellaan erikseen. Se, ettei paikkaa ole kirjattu, ei vielä tarkoita, ettei sitä ole: se tiedetään vain, jos jokaisen verkoston jäsenluettelosta on täydellinen lähde. Organisaatio, jolla on kaksi kotikuntaa tai toimialaa, lasketaan kumpaankin.',
    untold: {
      kind: 'Lajia ei ole kerrottu',
      home: 'Kotikuntaa ei ole kerrottu',
      fieldOfActivity: 'Toimialaa ei ole kerrottu',
    },
  },
  sv: {
    definition:
      'De som faller mellan: organisationer som den dag frågan gäller inte har någon plats i något nätverk, varken som medlem eller på en besatt plats, efter namn. En persons medlemskap gör inte personens organisation till medlem. Gäller en plats bara möjligen står organisationen inte på listan utan räknas upp för sig. Att ingen plats är registrerad betyder ännu inte att ingen finns: det vet man bara om det för varje nätverk finns en källa med alla medlemmar. En organisation med två hemkommuner eller verksamhetsområden räknas i båda.',
    untold: {
      kind: 'Slaget har inte uppgetts',
      home: 'Hemkommunen har inte uppgetts',
      fieldOfActivity: 'Verksamhetsområdet har inte uppgetts',
    },
  },
  en: {
    definition:
      'Who falls through: organisations that on the day asked for have a place in no network, neither as a member nor in a filled seat, by name. A person’s membership does not make the person’s organisation a member. Where a place holds only possibly the organisation is not on the list but listed apart. That no place is recorded is not yet that there is none: that is known only where a source has all members of every network. An organisation of two home municipalities or fields of activity counts in both.',
    untold: {
      kind: 'Kind not told',
      home: 'Home not told',
      fieldOfActivity: 'Field of activity not told',
    },
  },
});

export const load = room({
  fi: {
    definition:
      'Organisaatiot paikkojensa mukaan: paikka on jäsenyys tai täytetty paikka, ja samassa verkostossa se lasketaan kerran. Tunnit ovat kokouksia vuodessa × tunteja kokouksessa, summattuna verkostoista, joista molemmat tiedetään; verkostot, joista ei tiedetä, lasketaan vieressä eikä niitä oteta nollana. Jakauma koskee niitä, joilla on ainakin yksi paikka; kvantiilit ovat lähimmän järjestysluvun mukaan. Lähtemisestä kerrotaan, mitä jäisi auki, jos organisaatio lähtisi kaikista näistä verkostoista: missä se on ainoa jäsen, ainoa paikkansa ryhmästä, ainoa kotikunnastaan tai lajistaan tai yksi kolmesta, ja mikä ei enää olisi yhteydessä suurimpaan osaan. Henkilöitä ei lasketa organisaatioiden joukkoon.',
    definitionOfPeople:
      'Henkilöt paikkojensa mukaan: paikka on jäsenyys tai haltijan paikka, ja samassa verkostossa se lasketaan kerran. Tunnit ovat kokouksia vuodessa × tunteja kokouksessa, summattuna verkostoista, joista molemmat tiedetään; verkostot, joista ei tiedetä, lasketaan vieressä eikä niitä oteta nollana. Jakauma koskee niitä, joilla on ainakin yksi paikka; kvantiilit ovat lähimmän järjestysluvun mukaan. Lähtemisestä kerrotaan, mitä jäisi auki, jos henkilö lähtisi kaikista näistä verkostoista: missä hän on ainoa henkilö, ainoa paikkansa ryhmästä, ainoa organisaationsa edustaja tai yksi kolmesta. Vain henkilöt lasketaan, ei organisaatioita.',
    opening: {
      emptied: 'ei jäisi ketään',
      underThree: 'jäisi kaksi',
      onlyOfCategory: 'jäsenryhmän paikat jäisivät tyhjiksi',
      onlyFrom: 'kotikunnasta ei jäisi ketään',
      onlyFromOfPeople: 'omasta organisaatiosta ei jäisi ketään',
      onlyOfKind: 'organisaation lajista ei jäisi ketään',
    },
  },
  sv: {
    definition:
      'Organisationer efter sina platser: en plats är ett medlemskap eller en besatt plats, och i samma nätverk räknas den en gång. Timmarna är möten per år × timmar per möte, summerade över nätverk där båda är kända; nätverk där de inte är kända räknas bredvid och tas inte som noll. Fördelningen gäller dem som har minst en plats; kvantilerna är efter närmaste rang. Om att lämna sägs vad som skulle stå öppet om organisationen lämnade alla dessa nätverk: var den är enda medlem, ensam om sin kategoris platser, ensam från sin hemkommun eller av sitt slag eller en av tre, och vad som inte längre skulle höra ihop med den största delen. Personer räknas inte bland organisationerna.',
    definitionOfPeople:
      'Personer efter sina platser: en plats är ett medlemskap eller en plats som innehas, och i samma nätverk räknas den en gång. Timmarna är möten per år × timmar per möte, summerade över nätverk där båda är kända; nätverk där de inte är kända räknas bredvid och tas inte som noll. Fördelningen gäller dem som har minst en plats; kvantilerna är efter närmaste rang. Om att lämna sägs vad som skulle stå öppet om personen lämnade alla dessa nätverk: var personen är den enda, ensam om sin kategoris platser, ensam om att företräda sin organisation eller en av tre. Bara personer räknas, inte organisationer.',
    opening: {
      emptied: 'ingen skulle bli kvar',
      underThree: 'två skulle bli kvar',
      onlyOfCategory: 'medlemskategorins platser skulle bli tomma',
      onlyFrom: 'ingen skulle bli kvar från hemkommunen',
      onlyFromOfPeople: 'ingen skulle bli kvar från den egna organisationen',
      onlyOfKind: 'ingen av organisationens slag skulle bli kvar',
    },
  },
  en: {
    definition:
      'Organisations by their places: a place is a membership or a filled seat, counted once a network. Hours are meetings a year × hours a meeting, summed over networks of which both are known; networks of which they are not are counted beside, and not taken as none. The distribution is of those with at least one place; quantiles are by nearest rank. Of leaving it is told what would open if the organisation left all these networks: where it is the only member, alone in the seats of its category, the only one from its home or of its kind, or one of three, and what would no longer hang together with the largest part. People are not counted among organisations.',
    definitionOfPeople:
      'People by their places: a place is a membership or a seat that is held, counted once a network. Hours are meetings a year × hours a meeting, summed over networks of which both are known; networks of which they are not are counted beside, and not taken as none. The distribution is of those with at least one place; quantiles are by nearest rank. Of leaving it is told what would open if the person left all these networks: where that is the only person, alone in the seats of a category, the only one who represents an organisation, or one of three. People alone are counted, no organisations.',
    opening: {
      emptied: 'nobody would be left',
      underThree: 'two would be left',
      onlyOfCategory: 'the seats of a category of members would be empty',
      onlyFrom: 'nobody from its home municipality would be left',
      onlyFromOfPeople: 'nobody from the same organisation would be left',
      onlyOfKind: 'no organisation of its kind would be left',
    },
  },
});

export const singlePoints = room({
  fi: {
    definition:
      'Organisaatiot, joiden varassa verkostoja on, eniten kantavat ensin. Verkosto on yhden organisaation varassa, jos muita organisaatioita ei ole siinä kerrottu olevan tai jos kukaan muu organisaatio ei ole siinä puheenjohtajana, varapuheenjohtajana tai sihteerinä. Vain organisaatiot lasketaan, ei henkilöitä. Ettei muita ole kerrottu, ei vielä tarkoita, ettei muita ole: se tiedetään vain, jos verkoston kaikki jäsenet ovat jossakin lähteessä. Mukana ovat myös organisaatiot, joita ilman verkostot ja organisaatiot hajoaisivat useampaan osaan.',
    definitionOfPeople:
      'Henkilöt, joiden varassa verkostoja on, eniten kantavat ensin. Verkosto on yhden henkilön varassa, jos muita henkilöitä ei ole siinä kerrottu olevan tai jos kukaan muu henkilö ei ole siinä puheenjohtajana, varapuheenjohtajana tai sihteerinä. Vain henkilöt lasketaan, ei organisaatioita. Ettei muita ole kerrottu, ei vielä tarkoita, ettei muita ole: se tiedetään vain, jos verkoston kaikki jäsenet ovat jossakin lähteessä. Mukana ovat myös henkilöt, joita ilman verkostot ja henkilöt hajoaisivat useampaan osaan.',
    reason: {
      onlyMember: 'muita ei ole kerrottu',
      onlyOfficer: 'kukaan muu ei johda tai ole sihteerinä',
    },
  },
  sv: {
    definition:
      'Organisationer som nätverk hänger på, de som bär mest först. Ett nätverk hänger på en organisation om inga andra organisationer har uppgetts där, eller om ingen annan organisation är ordförande, vice ordförande eller sekreterare. Bara organisationer räknas, inte personer. Att inga andra har uppgetts betyder ännu inte att inga andra finns: det vet man bara om alla nätverkets medlemmar finns i en källa. Med är också organisationer utan vilka nätverken och organisationerna skulle falla i flera delar.',
    definitionOfPeople:
      'Personer som nätverk hänger på, de som bär mest först. Ett nätverk hänger på en person om inga andra personer har uppgetts där, eller om ingen annan person är ordförande, vice ordförande eller sekreterare. Bara personer räknas, inte organisationer. Att inga andra har uppgetts betyder ännu inte att inga andra finns: det vet man bara om alla nätverkets medlemmar finns i en källa. Med är också personer utan vilka nätverken och personerna skulle falla i flera delar.',
    reason: {
      onlyMember: 'inga andra har uppgetts',
      onlyOfficer: 'ingen annan leder eller är sekreterare',
    },
  },
  en: {
    definition:
      'Organisations on which networks hang, those that carry most first. A network hangs on one organisation if no other organisation is told of there, or if no other organisation is chair, vice chair or secretary. Organisations alone are counted, no people. That no others are told of is not yet that there are none: that is known only where a source has all members of the network. Also told are organisations without which networks and organisations would fall into more parts.',
    definitionOfPeople:
      'People on whom networks hang, those who carry most first. A network hangs on one person if no other person is told of there, or if no other person is chair, vice chair or secretary. People alone are counted, no organisations. That no others are told of is not yet that there are none: that is known only where a source has all members of the network. Also told are people without whom networks and people would fall into more parts.',
    reason: {
      onlyMember: 'nobody else is told of',
      onlyOfficer: 'nobody else leads it or is secretary',
    },
  },
});

export const bridges = room({
  fi: {
    definition:
      'Sillat: ketkä yhdistävät ryhmiä, jotka muuten eivät kohtaa. Verkosto yhdistää kaksi ryhmää, kun siinä on organisaatio kummastakin; organisaatio yhdistää kaksi ryhmää, kun sillä on paikka kummankin verkostossa. Ryhmä on kunta, palvelualue, hyvinvointialue tai toimiala (organisaation kotipaikan, verkoston toiminta-alueen tai kerrotun aiheen mukaan), verkostoilla myös taso tai teema. Se, jolla ei ole täsmälleen yhtä ryhmää, ei ole mukana. Parit ovat järjestyksessä sen mukaan, kuinka moni niitä yhdistää, vähiten yhdistetyt ensin. Yhden varassa on pari, jonka vain yksi yhdistää; yhden siteen varassa, jos yhdistäjällä on ryhmästä vain yksi. Henkilöitä ei lasketa.',
  },
  sv: {
    definition:
      'Broar: vilka som förenar grupper som annars inte möts. Ett nätverk förenar två grupper när det har en organisation ur vardera; en organisation förenar två grupper när den har en plats i ett nätverk ur vardera. En grupp är en kommun, ett serviceområde, ett välfärdsområde eller en sektor (efter organisationens hemort, nätverkets område eller angivet ämne), för nätverk också en nivå eller ett tema. Den som inte har precis en grupp är inte med. Paren står efter hur många som förenar dem, de minst förenade först. Ett par hänger på en när bara en förenar det, och på ett enda band när den har bara en ur gruppen. Personer räknas inte.',
  },
  en: {
    definition:
      'Bridges: who joins groups that otherwise do not meet. A network joins two groups when it has an organisation of each; an organisation joins two groups when it has a place in a network of each. A group is a municipality, a service area, a wellbeing services county or a sector (by an organisation’s home, a network’s area, or what is told that they are about), of networks also a level or a theme. Who is not of exactly one group takes no part. Pairs come by how many join them, those joined by fewest first. A pair hangs on one where one alone joins it, and on a single tie where that one has only one of the group. People are not counted.',
  },
});
