/** How duties are fulfilled and how often they are done: what the answers and their states mean. */
import { room } from '../room.js';

export const duties = room({
  fi: {
    definition:
      'Velvoite ja sen kantaja. Kantajia ovat kaikki velvoitteen kantajatyypin organisaatiot, kukin omasta puolestaan, sekä nimeltä mainitut (BEARS), myös verkosto, jolle tehtävä on annettu. Velvoite täyttyy kantajalle, jos kysyttynä päivänä voimassa oleva verkosto täyttää sen (FULFILS) juuri sille kantajalle: maakunnan elin ei täytä kuntiensa velvoitteita. Verkostolle nimeltä annetun tehtävän rakenne on verkosto itse. NOBODY sanotaan vain, kun lähde on velvoitteista täydellinen kantajan alueella. NOT_STATED: lähde puhuu asiasta mutta jättää kohdan tyhjäksi. UNKNOWN: yksikään lähde ei puhu siitä. Säädösperusta on vieressä, koska osa velvoitteista on luonnoksista tai vain kuvattuja.',
    state: {
      FULFILLED: 'Täyttyy',
      NOBODY: 'Tiedetään, ettei kukaan täytä',
      NOT_STATED: 'Lähde ei kerro',
      UNKNOWN: 'Ei tiedossa',
    },
  },
  sv: {
    definition:
      'En skyldighet och den som bär den. Den bärs av varje organisation av det slag som skyldigheten gäller, var och en för sig, och av dem som nämns vid namn (BEARS), även av ett nätverk som har fått uppgiften. Skyldigheten är uppfylld för en bärare om ett nätverk som är i kraft den dag som frågan gäller uppfyller den (FULFILS) för just den bäraren: ett organ för hela området uppfyller inte kommunernas skyldigheter. En uppgift som ett nätverk har fått vid namn har nätverket självt som struktur. NOBODY sägs bara när en källa är fullständig i fråga om skyldigheter där bäraren finns. NOT_STATED: en källa talar om saken men lämnar stället tomt. UNKNOWN: ingen källa talar om den. Den rättsliga grunden står bredvid, för en del skyldigheter kommer från utkast eller är bara beskrivna.',
    state: {
      FULFILLED: 'Uppfylls',
      NOBODY: 'Känt att ingen uppfyller',
      NOT_STATED: 'Källan berättar inte',
      UNKNOWN: 'Inte känt',
    },
  },
  en: {
    definition:
      'A duty and who bears it: every organisation of the kind that it is laid on, each for itself, and those named (BEARS), a network that was given the task among them. It is fulfilled for a bearer if a network in force on the day asked for fulfils it (FULFILS) for that very bearer: a body of the county does not fulfil the duties of its municipalities. A task that a network was given by name has the network itself as its structure. NOBODY is said only when a source has all duties where the bearer is. NOT_STATED: a source speaks of it and leaves it empty. UNKNOWN: no source speaks of it. The legal status stands beside, since some duties are from drafts or merely described.',
    state: {
      FULFILLED: 'Fulfilled',
      NOBODY: 'Known that nobody does',
      NOT_STATED: 'The source does not say',
      UNKNOWN: 'Not known',
    },
  },
});

export const cadence = room({
  fi: {
    definition:
      'Velvoite, kantaja ja kausi: kalenterivuosi tai kirjattu valtuustokausi, verkoston tehtävässä sen ylläpitäjän. MET: kaudella on pidetty kokous, joka täyttää velvoitteen kantajalle, tai sen täyttävän verkoston kokous. MISSED sanotaan vain päättyneestä kaudesta, kun lähteessä on koko kaudelta kaikki kantajan alueen kokoukset eikä yksikään niistä täytä velvoitetta. DUE: kausi on kesken eikä kokousta ole kirjattu. UNKNOWN: kausi on päättynyt, eikä tiedetä, pidettiinkö kokous, tai valtuustokautta ei ole kirjattu. AS_NEEDED: tehdään tarvittaessa, joten se ei voi jäädä tekemättä. Kausi lasketaan sille, joka kantoi tai saattoi kantaa velvoitetta sen viimeisenä päivänä; ellei kantamisesta ole varmuutta, minkään ei sanota jääneen tekemättä. Velvoitteet, joiden rytmiä mikään lähde ei kerro, lasketaan erikseen.',
    state: {
      MET: 'Tehty',
      MISSED: 'Jäi tekemättä',
      DUE: 'Tekemättä, kausi kesken',
      UNKNOWN: 'Ei tiedossa',
      AS_NEEDED: 'Tarvittaessa',
    },
  },
  sv: {
    definition:
      'En skyldighet, den som bär den och en period: ett kalenderår eller en antecknad fullmäktigeperiod, för ett nätverks uppgift den hos nätverkets värd. MET: under perioden hölls ett möte som uppfyller skyldigheten för bäraren, eller ett möte i ett nätverk som gör det. MISSED sägs bara om en period som har gått ut, när en källa för hela perioden har alla möten där bäraren finns och inget av dem uppfyller skyldigheten. DUE: perioden pågår och inget möte är antecknat. UNKNOWN: perioden har gått ut och det är inte känt om ett möte hölls, eller ingen fullmäktigeperiod är antecknad. AS_NEEDED: görs vid behov och kan därför inte utebli. En period räknas för den som bar eller kan ha burit skyldigheten på dess sista dag; är det inte säkert sägs inget ha uteblivit. Skyldigheter vars rytm ingen källa anger räknas för sig.',
    state: {
      MET: 'Gjort',
      MISSED: 'Uteblev',
      DUE: 'Återstår, perioden pågår',
      UNKNOWN: 'Inte känt',
      AS_NEEDED: 'Vid behov',
    },
  },
  en: {
    definition:
      'A duty, its bearer and a period: a calendar year or a recorded council term, for the task of a network that of its host. MET: in the period a meeting was held that fulfils the duty for the bearer, or one of a network that does. MISSED is said only of a period that has ended, when a source has all meetings where the bearer is for the whole period and none of them fulfils the duty. DUE: the period goes on and no meeting is recorded. UNKNOWN: the period has ended and it is not known whether a meeting was held, or no council term is recorded. AS_NEEDED: done when there is need, so that it cannot be missed. A period counts for whoever bore, or may have borne, the duty on its last day; where that is not certain nothing is said to be missed. Duties whose rhythm no source states are counted apart.',
    state: {
      MET: 'Done',
      MISSED: 'Missed',
      DUE: 'To be done, the period goes on',
      UNKNOWN: 'Not known',
      AS_NEEDED: 'As needed',
    },
  },
});
