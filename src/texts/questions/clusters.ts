/** What clusters of networks mean, and why one of them is the one that carries on. */
import { room } from '../room.js';

export const clusters = room({
  fi: {
    definition:
      'Ryhmät verkostoja, joista voisi tehdä yhden: jokainen ryhmän verkosto on itse jatkajansa kaksoiskappale tai sulautettavissa siihen, ei koskaan kolmannen kautta. Jatkaja on lakisääteinen ennen muita, sitten pysyvä, sitten se, joka toimii useammassa kunnassa, jolla on enemmän jäseniä, joka on vanhempi. Ryhmä on ehdokas, ei ehdotus: se ei kerro, mitä verkostot tekevät eikä kuka menettäisi ainoan paikkansa.',
    reason: {
      statutory: 'Jatkaja on lakisääteinen, toinen ei tiettävästi ole.',
      permanent: 'Jatkaja on pysyvä, toinen ei tiettävästi ole.',
      widerMandate: 'Jatkaja toimii useammassa kunnassa.',
      moreMembers: 'Jatkajalla on enemmän jäseniä.',
      older: 'Jatkaja on vanhempi.',
      lowerId: 'Mikään tiedetty ei erota verkostoja: järjestys on tunnisteen mukainen.',
    },
  },
  sv: {
    definition:
      'Grupper av nätverk som kunde bli ett: varje nätverk i gruppen är självt en dubblett av det som fortsätter eller kan uppgå i det, aldrig genom ett tredje. Det som fortsätter är det lagstadgade före andra, sedan det permanenta, sedan det som verkar i fler kommuner, har fler medlemmar, är äldre. En grupp är en kandidat, inget förslag: den säger inte vad nätverken gör eller vem som skulle förlora sin enda plats.',
    reason: {
      statutory: 'Det som fortsätter är lagstadgat, det andra såvitt känt inte.',
      permanent: 'Det som fortsätter är permanent, det andra såvitt känt inte.',
      widerMandate: 'Det som fortsätter verkar i fler kommuner.',
      moreMembers: 'Det som fortsätter har fler medlemmar.',
      older: 'Det som fortsätter är äldre.',
      lowerId: 'Inget känt skiljer nätverken åt: ordningen går efter identifieraren.',
    },
  },
  en: {
    definition:
      'Groups of networks that could become one: each network of a group is itself a duplicate of the one that carries on, or could be absorbed by it, never by way of a third. The statutory one carries on before others, then the permanent, then the one that works for more municipalities, has more members, is older. A group is a candidate, not a proposal: it does not tell what the networks do, nor who would lose their only seat.',
    reason: {
      statutory: 'The one that carries on is statutory; the other, as far as is known, is not.',
      permanent: 'The one that carries on is permanent; the other, as far as is known, is not.',
      widerMandate: 'The one that carries on works for more municipalities.',
      moreMembers: 'The one that carries on has more members.',
      older: 'The one that carries on is older.',
      lowerId: 'Nothing that is known tells the two apart: they are in the order of their ids.',
    },
  },
});
