/** What was recorded when: histories, differences, undoing, earlier revisions. */
import { room } from '../../room.js';

export const history = room({
  fi: {
    definition:
      'Kaikki muutokset, jotka ovat koskeneet tietuetta, uusin ensin, kunkin kentän arvo ennen ja jälkeen; myös poistetusta tietueesta. Poistettujen henkilötietojen arvoja ei ole enää missään.',
    notKept:
      'Versiota {{revision}} ei voi kysyä. Anna versio väliltä {{first}}–{{newest}}; vanhempia ei ole kirjattu muutoslokiin.',
    undoRefused_one:
      'Versiota {{revision}} ei voi kumota: versio {{by}} ({{author}}, {{recordedAt}}: ”{{message}}”) on sen jälkeen muuttanut samaa: {{kind}} {{id}}, {{field}}. Mitään ei muutettu. Kumoa ensin versio {{by}} tai korjaa kenttä käsin.',
    undoRefused_other:
      'Versiota {{revision}} ei voi kumota: esteitä on {{count}}. Uusin on versio {{by}} ({{author}}, {{recordedAt}}: ”{{message}}”), joka on muuttanut samaa: {{kind}} {{id}}, {{field}}. Mitään ei muutettu. Kumoa ensin myöhemmät versiot tai korjaa kentät käsin.',
    undoErased:
      'Versiota {{revision}} ei voi kumota: se koskee henkilöä, jonka tiedot on poistettu pysyvästi. Mitään ei muutettu. Luo tarvittaessa uusi henkilö.',
    wholeRecord: 'koko tietue',
  },
  sv: {
    definition:
      'Alla ändringar som har gällt posten, den nyaste först, med varje fälts värde före och efter; också för en post som tagits bort. Raderade personuppgifter finns inte kvar någonstans.',
    notKept:
      'Version {{revision}} kan inte frågas efter. Ange en version från {{first}} till {{newest}}; äldre finns inte i ändringsloggen.',
    undoRefused_one:
      'Version {{revision}} kan inte ångras: version {{by}} ({{author}}, {{recordedAt}}: ”{{message}}”) har sedan dess ändrat samma sak: {{kind}} {{id}}, {{field}}. Ingenting ändrades. Ångra först version {{by}} eller rätta fältet för hand.',
    undoRefused_other:
      'Version {{revision}} kan inte ångras: det finns {{count}} hinder. Det nyaste är version {{by}} ({{author}}, {{recordedAt}}: ”{{message}}”), som har ändrat samma sak: {{kind}} {{id}}, {{field}}. Ingenting ändrades. Ångra först de senare versionerna eller rätta fälten för hand.',
    undoErased:
      'Version {{revision}} kan inte ångras: den gäller en person vars uppgifter har raderats för gott. Ingenting ändrades. Skapa vid behov en ny person.',
    wholeRecord: 'hela posten',
  },
  en: {
    definition:
      'All changes that concerned the record, the newest first, with the value of each field before and after; of a record that was deleted too. Personal values that were erased are nowhere any more.',
    notKept:
      'Revision {{revision}} cannot be asked for. Give one from {{first}} to {{newest}}; older ones are not in the change log.',
    undoRefused_one:
      'Revision {{revision}} cannot be undone: revision {{by}} ({{author}}, {{recordedAt}}: “{{message}}”) has changed the same since: {{kind}} {{id}}, {{field}}. Nothing was changed. Undo revision {{by}} first, or correct the field by hand.',
    undoRefused_other:
      'Revision {{revision}} cannot be undone: {{count}} things stand in the way. The newest is revision {{by}} ({{author}}, {{recordedAt}}: “{{message}}”), which has changed the same: {{kind}} {{id}}, {{field}}. Nothing was changed. Undo the later revisions first, or correct the fields by hand.',
    undoErased:
      'Revision {{revision}} cannot be undone: it concerns a person whose data were erased for good. Nothing was changed. Create a new person if need be.',
    wholeRecord: 'the whole record',
  },
});

export const difference = room({
  fi: {
    definition:
      'Muutos maailmassa: se, mikä nyt tiedetyn mukaan eroaa päivien välillä. Korjaus: se, mitä samasta ensimmäisestä päivästä kerrotaan myöhemmässä versiossa toisin kuin aiemmassa. Lasketaan vain varmasti voimassa olevat. Nimellä ei ole päiviä: vaihtunut nimi on muutos maailmassa, kun entinen on jätetty muuksi nimeksi, muuten korjaus.',
  },
  sv: {
    definition:
      'En förändring i världen: det som enligt vad man nu vet skiljer sig mellan dagarna. En rättelse: det som i den senare versionen sägs om samma första dag annorlunda än i den tidigare. Bara det som säkert gäller räknas. Ett namn har inga dagar: ett bytt namn är en förändring i världen när det tidigare finns kvar som annat namn, annars en rättelse.',
  },
  en: {
    definition:
      'A change in the world: what, by what is known now, differs between the days. A correction: what the later revision says of the same first day otherwise than the earlier one. Only what certainly holds counts. A name has no days: a new name is a change in the world when the former one is kept among the other names, else a correction.',
  },
});
