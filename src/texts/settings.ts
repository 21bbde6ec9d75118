/** What each setting means, what form it has, and what is wrong with one that cannot be used. */
import { room } from './room.js';

export const settings = room({
  fi: {
    meaning: {
      PORT: 'Portti, jossa palvelu vastaa; 0 valitsee vapaan.',
      HOST: 'Osoite, jota palvelu kuuntelee. Oletus on vain tämä kone.',
      OPEN_WITHOUT_SIGN_IN:
        'Sama osoite kuin HOST, kun palvelu avataan muillekin koneille ilman kirjautumista.',
      STORE_URL: 'Mihin tiedot tallennetaan: tiedosto tai Neo4j.',
      STORE_USER: 'Neo4j:n käyttäjä.',
      STORE_PASSWORD: 'Neo4j:n salasana.',
      STORE_PASSWORD_FILE: 'Tiedosto, josta Neo4j:n salasana luetaan (kontin salaisuus).',
      ROLE: 'Mitä jokainen kysyjä saa nähdä ja tehdä, kun kirjautumista ei ole; tarkemmin docs/access.md.',
      LOG_LEVEL: 'Kuinka tarkasti lokiin kirjoitetaan.',
      MAX_BODY_BYTES: 'Suurin pyyntö tavuina.',
      MAX_DEPTH: 'Kuinka monta sisäkkäistä tasoa kyselyssä saa olla.',
      MAX_COST: 'Kuinka monta kenttää kysely saa enintään tuottaa.',
      MAX_TOKENS: 'Kuinka monta sanaa ja merkkiä kyselyssä saa olla.',
      MAX_ALIASES: 'Kuinka monta kenttää kyselyssä saa nimetä uudelleen.',
      MAX_SECONDS: 'Kuinka monta sekuntia yhteen vastaukseen saa kulua.',
      MAX_REQUESTS:
        'Kuinka monta pyyntöä voi olla työn alla yhtä aikaa; yhtä monta odottaa hetken, muut pyydetään palaamaan.',
      THREADS:
        'Kuinka monta säiettä tekee pitkiä laskuja vastaamisen rinnalla; 0 tekee ne vastausten lomassa.',
    },
    form: {
      integer: 'kokonaisluku {{minimum}}–{{maximum}}',
      oneOf: 'jokin näistä: {{choices}}',
      address: 'IP-osoite tai koneen nimi',
      storeUrl: 'sqlite:POLKU, neo4j://KONE, neo4j+s://KONE, bolt://KONE tai bolt+s://KONE',
      readableFile: 'luettava tiedosto, joka ei ole tyhjä',
      text: 'teksti',
    },
    wrong: {
      heading: 'Asetuksissa on korjattavaa, joten mitään ei käynnistetty:',
      place: '{{name}} = ”{{value}}”',
      form: 'Odotettiin: {{expected}}.',
      secretInUrl:
        'Osoitteessa on käyttäjä tai salasana. Anna ne asetuksilla STORE_USER ja STORE_PASSWORD.',
      withoutSignIn:
        'Palvelussa ei ole kirjautumista, joten muut koneet pääsisivät kaikkiin tietoihin. Käytä osoitetta 127.0.0.1, tai jos avaat palvelun tarkoituksella, anna myös OPEN_WITHOUT_SIGN_IN={{value}}.',
      bothPasswords: 'Salasana on annettu kahdesti. Jätä vain STORE_PASSWORD tai tämä.',
      userMissing:
        'Salasana on annettu ilman käyttäjää. Anna myös STORE_USER (Neo4j:ssä usein neo4j).',
      passwordMissing:
        'Käyttäjä on annettu ilman salasanaa. Anna myös STORE_PASSWORD tai STORE_PASSWORD_FILE.',
      remedy: 'Kaikki asetukset: npx tuhatverkko serve --help',
    },
    table: {
      name: 'Asetus',
      meaning: 'Merkitys',
      form: 'Muoto',
      default: 'Oletus',
    },
  },
  sv: {
    meaning: {
      PORT: 'Porten där tjänsten svarar; 0 väljer en ledig.',
      HOST: 'Adressen som tjänsten lyssnar på. Förvalt är bara den här datorn.',
      OPEN_WITHOUT_SIGN_IN:
        'Samma adress som HOST, när tjänsten öppnas också för andra datorer utan inloggning.',
      STORE_URL: 'Var uppgifterna lagras: en fil eller Neo4j.',
      STORE_USER: 'Användaren i Neo4j.',
      STORE_PASSWORD: 'Lösenordet i Neo4j.',
      STORE_PASSWORD_FILE: 'Filen som lösenordet till Neo4j läses ur (containerns hemlighet).',
      ROLE: 'Vad var och en som frågar får se och göra, när det inte finns någon inloggning; närmare i docs/access.md.',
      LOG_LEVEL: 'Hur utförligt loggen skrivs.',
      MAX_BODY_BYTES: 'Största begäran i byte.',
      MAX_DEPTH: 'Hur många nivåer en fråga får ha.',
      MAX_COST: 'Hur många fält en fråga högst får ge.',
      MAX_TOKENS: 'Hur många ord och tecken en fråga får ha.',
      MAX_ALIASES: 'Hur många fält en fråga får ge ett nytt namn.',
      MAX_SECONDS: 'Hur många sekunder ett svar får ta.',
      MAX_REQUESTS:
        'Hur många begäranden som behandlas samtidigt; lika många väntar en stund, de övriga ombeds återkomma.',
      THREADS:
        'Hur många trådar som gör långa beräkningar vid sidan av svaren; 0 gör dem mellan svaren.',
    },
    form: {
      integer: 'ett heltal {{minimum}}–{{maximum}}',
      oneOf: 'något av: {{choices}}',
      address: 'en IP-adress eller en dators namn',
      storeUrl: 'sqlite:SÖKVÄG, neo4j://DATOR, neo4j+s://DATOR, bolt://DATOR eller bolt+s://DATOR',
      readableFile: 'en läsbar fil som inte är tom',
      text: 'text',
    },
    wrong: {
      heading: 'Inställningarna behöver rättas, så ingenting startades:',
      place: '{{name}} = ”{{value}}”',
      form: 'Väntat: {{expected}}.',
      secretInUrl:
        'Adressen innehåller en användare eller ett lösenord. Ge dem i STORE_USER och STORE_PASSWORD.',
      withoutSignIn:
        'Tjänsten har ingen inloggning, så andra datorer skulle komma åt alla uppgifter. Använd adressen 127.0.0.1, eller ge också OPEN_WITHOUT_SIGN_IN={{value}} om du öppnar tjänsten med avsikt.',
      bothPasswords: 'Lösenordet har getts två gånger. Behåll bara STORE_PASSWORD eller den här.',
      userMissing: 'Lösenordet har getts utan användare. Ge också STORE_USER (i Neo4j ofta neo4j).',
      passwordMissing:
        'Användaren har getts utan lösenord. Ge också STORE_PASSWORD eller STORE_PASSWORD_FILE.',
      remedy: 'Alla inställningar: npx tuhatverkko serve --help',
    },
    table: {
      name: 'Inställning',
      meaning: 'Betydelse',
      form: 'Form',
      default: 'Förval',
    },
  },
  en: {
    meaning: {
      PORT: 'The port at which the service answers; 0 picks a free one.',
      HOST: 'The address that the service listens on. By default only this machine.',
      OPEN_WITHOUT_SIGN_IN:
        'The same address as HOST, when the service is opened to other machines without sign-in.',
      STORE_URL: 'Where the data are kept: a file or Neo4j.',
      STORE_USER: 'The user in Neo4j.',
      STORE_PASSWORD: 'The password in Neo4j.',
      STORE_PASSWORD_FILE: "The file that Neo4j's password is read from (a container's secret).",
      ROLE: 'What everybody who asks may see and do, as there is no sign-in; more in docs/access.md.',
      LOG_LEVEL: 'How much is written to the log.',
      MAX_BODY_BYTES: 'The largest request, in bytes.',
      MAX_DEPTH: 'How many levels a query may have.',
      MAX_COST: 'How many fields a query may give at most.',
      MAX_TOKENS: 'How many words and signs a query may have.',
      MAX_ALIASES: 'How many fields a query may give another name.',
      MAX_SECONDS: 'How many seconds one answer may take.',
      MAX_REQUESTS:
        'How many requests are in work at once; as many wait a moment, others are asked to come again.',
      THREADS:
        'How many threads do long analysis beside the one that answers; 0 does it in between the answers.',
    },
    form: {
      integer: 'a whole number {{minimum}}–{{maximum}}',
      oneOf: 'one of: {{choices}}',
      address: 'an IP address or the name of a machine',
      storeUrl: 'sqlite:PATH, neo4j://HOST, neo4j+s://HOST, bolt://HOST or bolt+s://HOST',
      readableFile: 'a readable file that is not empty',
      text: 'text',
    },
    wrong: {
      heading: 'The settings need correcting, so nothing was started:',
      place: '{{name}} = "{{value}}"',
      form: 'Expected: {{expected}}.',
      secretInUrl:
        'The address holds a user or a password. Give them in STORE_USER and STORE_PASSWORD.',
      withoutSignIn:
        'The service has no sign-in, so other machines would reach all the data. Use the address 127.0.0.1, or, if you open the service on purpose, give OPEN_WITHOUT_SIGN_IN={{value}} as well.',
      bothPasswords: 'The password is given twice. Keep only STORE_PASSWORD or this one.',
      userMissing:
        'The password is given without a user. Give STORE_USER as well (in Neo4j often neo4j).',
      passwordMissing:
        'The user is given without a password. Give STORE_PASSWORD or STORE_PASSWORD_FILE as well.',
      remedy: 'All settings: npx tuhatverkko serve --help',
    },
    table: {
      name: 'Setting',
      meaning: 'Meaning',
      form: 'Form',
      default: 'Default',
    },
  },
});
