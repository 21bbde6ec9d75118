/** What coverage and its gaps mean, and what would settle what nobody knows. */
import { room } from '../room.js';

export const gaps = room({
  fi: {
    definition:
      'Ruutu kertoo, tavoittaako jokin toimija kysyttynä päivänä sekä rivin että sarakkeen. Vain suora yhteys on PRESENT; laajemman alueen toimija antaa INHERITED. NONE sanotaan vain, kun jokaisesta lasketusta toimijasta on täydellinen lähde eikä se mainitse yhteyttä. NOT_STATED: lähde puhuu asiasta mutta jättää kohdan tyhjäksi. UNKNOWN: yksikään lähde ei puhu asiasta. Tuntematonta ei lasketa nollaksi eikä lisätä aukkoon.',
    uncovered:
      'Kunnat, joista puuttuu nimetty järjestöyhdyshenkilö tai paikallinen rakenne, tai joista sitä ei tiedetä. Nimetty yhdyshenkilö on kunnan yhdyshenkilörooli, jolla on haltija, tai henkilö, joka on kunnan yhteyshenkilö. Paikallinen rakenne on verkosto, joka toimii juuri siinä kunnassa; laajemman alueen verkosto ei riitä. Sarakkeittain kerrotaan, tiedetäänkö puute vai onko se vain kertomatta.',
    via: {
      covers: 'Verkostot alueiltaan',
      home: 'Verkostojen jäsenet kotikunnittain',
      contact: 'Yhdyshenkilöroolit',
      activity: 'Organisaatiot toiminta-alueittain',
      purpose: 'Verkostot tarkoituksiltaan',
      fulfilment: 'Velvoitteiden täyttyminen',
    },
    state: {
      PRESENT: 'On',
      INHERITED: 'Vain laajemmalta alueelta',
      NONE: 'Tiedetään, ettei ole',
      NOT_STATED: 'Lähde ei kerro',
      UNKNOWN: 'Ei tiedossa',
      NOT_APPLICABLE: 'Ei koske',
    },
    everything: 'koko aineisto',
    missing:
      'Tarvitaan lähde, jossa on kaikki: {{what}}. Sen kattavuus merkitään kohteelle {{subject}}.',
    fact: {
      memberships: 'jäsenet ja heidän roolinsa',
      seats: 'paikat ja niiden haltijat',
      contacts: 'yhdyshenkilöroolit ja yhteyshenkilöt',
      networks: 'verkostot ja niiden alueet',
      organisations: 'organisaatiot, niiden kotikunnat ja toiminta-alueet',
      meetings: 'kokoukset ja osallistujat',
      concepts: 'tavoitteet, tehtävät, teemat, tasot, toimialat ja kohderyhmät',
      duties: 'velvoitteet ja mikä ne täyttää',
      connections: 'tiedottamisen, valmistelun ja raportoinnin suhteet',
      grants: 'avustukset ja rahoitus',
      observations: 'havaitut luvut',
    },
  },
  sv: {
    definition:
      'En ruta berättar om någon aktör når både raden och kolumnen den dag som frågan gäller. Bara ett direkt samband är PRESENT; en aktör för ett större område ger INHERITED. NONE sägs bara när det om varje räknad aktör finns en fullständig källa som inte nämner sambandet. NOT_STATED: en källa talar om saken men lämnar stället tomt. UNKNOWN: ingen källa talar om saken. Det okända räknas inte som noll och läggs inte till luckan.',
    uncovered:
      'Kommuner som saknar en namngiven kontaktperson för föreningar eller en lokal struktur, eller där det inte är känt. En namngiven kontakt är en kontaktroll för kommunen som någon innehar, eller en person som är kontakt för kommunen. En lokal struktur är ett nätverk som verkar för just den kommunen; ett nätverk för ett större område räcker inte. För vardera sägs om bristen är känd eller bara inte berättad.',
    via: {
      covers: 'Nätverk enligt område',
      home: 'Nätverkens medlemmar enligt hemkommun',
      contact: 'Kontaktroller',
      activity: 'Organisationer enligt verksamhetsområde',
      purpose: 'Nätverk enligt syfte',
      fulfilment: 'Hur skyldigheter uppfylls',
    },
    state: {
      PRESENT: 'Finns',
      INHERITED: 'Bara från ett större område',
      NONE: 'Känt att det inte finns',
      NOT_STATED: 'Källan berättar inte',
      UNKNOWN: 'Inte känt',
      NOT_APPLICABLE: 'Gäller inte',
    },
    everything: 'hela materialet',
    missing: 'Det behövs en källa som har alla: {{what}}. Dess täckning anges för {{subject}}.',
    fact: {
      memberships: 'medlemmar och deras roller',
      seats: 'platser och vem som innehar dem',
      contacts: 'kontaktroller och kontaktpersoner',
      networks: 'nätverk och deras områden',
      organisations: 'organisationer, deras hemkommuner och verksamhetsområden',
      meetings: 'möten och deltagare',
      concepts: 'mål, uppgifter, teman, nivåer, sektorer och målgrupper',
      duties: 'skyldigheter och vad som uppfyller dem',
      connections: 'vem som informerar, bereder för och rapporterar till vem',
      grants: 'understöd och finansiering',
      observations: 'observerade tal',
    },
  },
  en: {
    definition:
      'A cell tells whether some body reaches both its row and its column on the day asked for. Only a direct link is PRESENT; a body of a wider area gives INHERITED. NONE is said only when of every counted body there is a complete source that does not list the link. NOT_STATED: a source speaks of it and leaves it empty. UNKNOWN: no source speaks of it. What is unknown is never counted as zero nor added to the gap.',
    uncovered:
      'Municipalities that lack a named contact for associations or a local structure, or where that is not known. A named contact is a contact role for the municipality that somebody holds, or a person who is contact for it. A local structure is a network for that very municipality; one of a wider area does not do. Of each it is told whether the lack is known or merely not told.',
    via: {
      covers: 'Networks by the areas they cover',
      home: 'Members of networks by home',
      contact: 'Contact roles',
      activity: 'Organisations by where they are active',
      purpose: 'Networks by what they are for',
      fulfilment: 'How duties are fulfilled',
    },
    state: {
      PRESENT: 'There is',
      INHERITED: 'Only from a wider area',
      NONE: 'Known to be none',
      NOT_STATED: 'The source does not say',
      UNKNOWN: 'Not known',
      NOT_APPLICABLE: 'Does not apply',
    },
    everything: 'all the data',
    missing: 'A source is needed that has all of these: {{what}}. Its scope is {{subject}}.',
    fact: {
      memberships: 'members and their roles',
      seats: 'seats and who fills them',
      contacts: 'contact roles and contact persons',
      networks: 'networks and their areas',
      organisations: 'organisations, their homes and where they are active',
      meetings: 'meetings and who took part',
      concepts: 'goals, tasks, themes, levels, sectors and target groups',
      duties: 'duties and what fulfils them',
      connections: 'who informs, prepares for and reports to whom',
      grants: 'grants and funding',
      observations: 'observed figures',
    },
  },
});
