/** What standing between two is, and its roles. */
import { room } from '../../room.js';

export const brokerage = room({
  fi: {
    definition:
      'Välittäjä on kahden välissä, jotka eivät liity toisiinsa suoraan mutta liittyvät kumpikin siihen. Verkostot liittyvät toisiinsa, kun niillä on vähintään niin monta yhteistä organisaatiota kuin kysytään, organisaatiot vastaavasti yhteisistä verkostoista; henkilöt eivät ole mukana. Rooli riippuu siitä, millä hyvinvointialueella nuo kolme ovat: verkosto siellä, missä se toimii, organisaatio siellä, missä sillä on kotipaikka. Koordinaattori: kaikki samalla. Konsultti: pari samalla, välittäjä toisella. Portinvartija: välittäjä samalla kuin toinen parista. Yhdysside: kaikki eri alueilla. Luku kertoo, kuinka monen parin välissä kukin on. Se, joka ei ole täsmälleen yhdellä tunnetulla hyvinvointialueella, ei ole mukana.',
    bySector:
      'Välittäjä on kahden välissä, jotka eivät liity toisiinsa suoraan mutta liittyvät kumpikin siihen. Verkostot liittyvät toisiinsa, kun niillä on vähintään niin monta yhteistä organisaatiota kuin kysytään, organisaatiot vastaavasti yhteisistä verkostoista; henkilöt eivät ole mukana. Rooli riippuu siitä, mihin toimialaan nuo kolme kuuluvat. Koordinaattori: kaikki samaan. Konsultti: pari samaan, välittäjä toiseen. Portinvartija: välittäjä samaan kuin toinen parista. Yhdysside: kaikki eri toimialoihin. Luku kertoo, kuinka monen parin välissä kukin on. Se, jolle ei ole kerrottu täsmälleen yhtä toimialaa, ei ole mukana.',
  },
  sv: {
    definition:
      'En förmedlare står mellan två som inte är direkt förenade med varandra men som båda är förenade med den. Nätverk är förenade när de har minst så många gemensamma organisationer som frågan kräver, organisationer på samma sätt av gemensamma nätverk; personer är inte med. Rollen beror på i vilket välfärdsområde de tre är: ett nätverk där det verkar, en organisation där den har sin hemort. Koordinator: alla i samma. Konsult: paret i samma, förmedlaren i ett annat. Grindvakt: förmedlaren i samma som den ena av paret. Sambandslänk: alla i olika områden. Talet anger mellan hur många par var och en står. Den som inte är i exakt ett känt välfärdsområde är inte med.',
    bySector:
      'En förmedlare står mellan två som inte är direkt förenade med varandra men som båda är förenade med den. Nätverk är förenade när de har minst så många gemensamma organisationer som frågan kräver, organisationer på samma sätt av gemensamma nätverk; personer är inte med. Rollen beror på vilken sektor de tre hör till. Koordinator: alla till samma. Konsult: paret till samma, förmedlaren till en annan. Grindvakt: förmedlaren till samma som den ena av paret. Sambandslänk: alla till olika sektorer. Talet anger mellan hur många par var och en står. Den för vilken inte exakt en sektor är angiven är inte med.',
  },
  en: {
    definition:
      'A broker stands between two that are not joined directly with each other but are both joined with it. Networks are joined where they have at least as many organisations in common as is asked, organisations likewise by networks in common; people take no part. The role depends on the wellbeing services county of each of the three: of a network where it works, of an organisation where it is at home. Coordinator: all in one. Consultant: the pair in one, the broker in another. Gatekeeper: the broker in the same one as one of the pair. Liaison: all in different ones. The number tells between how many pairs each stands. Who is not in exactly one known county takes no part.',
    bySector:
      'A broker stands between two that are not joined directly with each other but are both joined with it. Networks are joined where they have at least as many organisations in common as is asked, organisations likewise by networks in common; people take no part. The role depends on the sector to which each of the three belongs. Coordinator: all to one. Consultant: the pair to one, the broker to another. Gatekeeper: the broker to the same one as one of the pair. Liaison: all to different ones. The number tells between how many pairs each stands. Who is not told to belong to exactly one sector takes no part.',
  },
});
