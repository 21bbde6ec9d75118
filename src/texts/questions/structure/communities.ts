/** What communities of networks and organisations are. */
import { room } from '../../room.js';

export const communities = room({
  fi: {
    definition:
      'Yhteisö on joukko, jonka sisällä on enemmän yhteyksiä kuin sattuma toisi. Yhdessä tarkasteltuina organisaatio liittyy verkostoon, jossa sillä on paikka kysyttynä päivänä, missä tahansa roolissa, ja hyvyys on Barberin modulaarisuus. Pelkät verkostot liittyvät toisiinsa, kun niillä on vähintään niin monta yhteistä organisaatiota kuin kysytään, organisaatiot vastaavasti yhteisistä verkostoista, ja hyvyys on Newmanin modulaarisuus. Mukana ovat suodattimen läpäisevät verkostot ja organisaatiot, joilla on paikka niissä; henkilöt eivät ole mukana. Jokainen kuuluu yhteen yhteisöön, ja jokainen yhteisö on yhtenäinen; se, jolla ei ole yhteyksiä, on yksin. Jako etsitään Leiden-menetelmällä: sama siemen antaa saman jaon, toinen siemen ehkä hieman toisen, yhtä hyvän.',
  },
  sv: {
    definition:
      'En gemenskap är en grupp som inom sig har fler förbindelser än slumpen skulle ge. Tillsammans förenas en organisation med ett nätverk där den har en plats den dag som frågan gäller, i vilken roll som helst, och måttet på indelningen är Barbers modularitet. Enbart nätverk förenas när de har minst så många gemensamma organisationer som frågan kräver, organisationer på samma sätt av gemensamma nätverk, och måttet är Newmans modularitet. Med är de nätverk som filtret släpper igenom och de organisationer som har en plats i dem; personer är inte med. Var och en hör till en gemenskap, och varje gemenskap hänger ihop; den som inte har några förbindelser är ensam. Indelningen söks med Leidenmetoden: samma frö ger samma indelning, ett annat frö kanske en något annan som är lika god.',
  },
  en: {
    definition:
      'A community is a group with more connections inside it than chance would give. Taken together, an organisation is joined with a network in which it has a place on the day asked for, in any role, and the division is judged by Barber’s modularity. Networks alone are joined where they have at least as many organisations in common as is asked, organisations likewise by networks in common, and the division is judged by Newman’s modularity. The networks that pass the filter and the organisations with a place in them take part; people do not. Each is in one community, and each community hangs together; who has no connection is alone. The division is found by the Leiden method: the same seed gives the same one, another seed perhaps a slightly different one that is as good.',
  },
});
