/** What the command that loads the demonstration county says. */
import { room } from './room.js';

export const demo = room({
  fi: {
    describe: 'Lataa keksitty esittelymaakunta tyhjään tietovarastoon',
    loaded:
      'Esittelymaakunta on ladattu: {{address}} (tiedon versio {{revision}}). Kunnat, palvelualueet ja nimetyt toimielimet ovat todellisia; yhdistykset, muut verkostot, henkilöt ja kaikki jäsenyydet on keksitty.',
    alreadyLoaded:
      'Esittelymaakunta on jo tietovarastossa {{address}} (tiedon versio {{revision}}). Mitään ei muutettu.',
    next: 'Katso sitä: STORE_URL={{address}} npm start',
    refused:
      'Esittelymaakuntaa ei ladattu: tietovarastossa {{address}} on jo muuta tietoa (verkostoja {{networks}}, organisaatioita {{organisations}}), eikä keksittyä aineistoa sekoiteta siihen. Mitään ei muutettu. Anna tyhjä tietovarasto: tuhatverkko demo --store sqlite:./data/esittely.db',
  },
  sv: {
    describe: 'Läs in det påhittade exempelområdet i ett tomt datalager',
    loaded:
      'Exempelområdet är inläst: {{address}} (version {{revision}}). Kommunerna, serviceområdena och de namngivna organen är verkliga; föreningarna, de övriga nätverken, personerna och alla medlemskap är påhittade.',
    alreadyLoaded:
      'Exempelområdet finns redan i datalagret {{address}} (version {{revision}}). Ingenting ändrades.',
    next: 'Se på det: STORE_URL={{address}} npm start',
    refused:
      'Exempelområdet lästes inte in: i datalagret {{address}} finns redan annat (nätverk {{networks}}, organisationer {{organisations}}), och påhittade uppgifter blandas inte med det. Ingenting ändrades. Ange ett tomt datalager: tuhatverkko demo --store sqlite:./data/exempel.db',
  },
  en: {
    describe: 'Load the invented demonstration county into an empty store',
    loaded:
      'The demonstration county is loaded: {{address}} (revision {{revision}}). Municipalities, service areas and the named bodies are real; associations, other networks, people and all memberships are invented.',
    alreadyLoaded:
      'The demonstration county is already in the store {{address}} (revision {{revision}}). Nothing was changed.',
    next: 'Look at it: STORE_URL={{address}} npm start',
    refused:
      'The demonstration county was not loaded: the store {{address}} already holds other records (networks {{networks}}, organisations {{organisations}}), and invented ones are not mixed with them. Nothing was changed. Name an empty store: tuhatverkko demo --store sqlite:./data/example.db',
  },
});
