/** Overlapping pairs of networks, as a report tells of them. */
import { room } from '../room.js';

export const reportPairs = room({
  fi: {
    intro_one: 'Alueella on {{count, number}} pari verkostoja, jotka ovat selvästi päällekkäin.',
    intro_other: 'Alueella on {{count, number}} paria verkostoja, jotka ovat selvästi päällekkäin.',
    pair: '{{a}} ja {{b}}',
    shared_one: '{{count}} yhteinen jäsen. {{a}}: {{sizeA}} jäsentä. {{b}}: {{sizeB}} jäsentä.',
    shared_other: '{{count}} yhteistä jäsentä. {{a}}: {{sizeA}} jäsentä. {{b}}: {{sizeB}} jäsentä.',
    hours_one:
      'Yhteiset jäsenet käyttävät molempien kokouksiin yhteensä {{count, number}} tunnin vuodessa.',
    hours_other:
      'Yhteiset jäsenet käyttävät molempien kokouksiin yhteensä {{count, number}} tuntia vuodessa.',
    hoursUnknown: 'Kokouksiin menevää aikaa ei tiedetä.',
  },
  sv: {
    intro_one: 'I området finns {{count, number}} par av nätverk som klart överlappar varandra.',
    intro_other: 'I området finns {{count, number}} par av nätverk som klart överlappar varandra.',
    pair: '{{a}} och {{b}}',
    shared_one:
      '{{count}} gemensam medlem. {{a}}: {{sizeA}} medlemmar. {{b}}: {{sizeB}} medlemmar.',
    shared_other:
      '{{count}} gemensamma medlemmar. {{a}}: {{sizeA}} medlemmar. {{b}}: {{sizeB}} medlemmar.',
    hours_one:
      'De gemensamma medlemmarna lägger sammanlagt {{count, number}} timme om året på bådas möten.',
    hours_other:
      'De gemensamma medlemmarna lägger sammanlagt {{count, number}} timmar om året på bådas möten.',
    hoursUnknown: 'Tiden som går till möten är inte känd.',
  },
  en: {
    intro_one: '{{count, number}} pair of networks in the area clearly overlaps.',
    intro_other: '{{count, number}} pairs of networks in the area clearly overlap.',
    pair: '{{a}} and {{b}}',
    shared_one: '{{count}} shared member. {{a}}: {{sizeA}} members. {{b}}: {{sizeB}} members.',
    shared_other: '{{count}} shared members. {{a}}: {{sizeA}} members. {{b}}: {{sizeB}} members.',
    hours_one: 'The shared members give {{count, number}} hour a year to the meetings of both.',
    hours_other: 'The shared members give {{count, number}} hours a year to the meetings of both.',
    hoursUnknown: 'How much time the meetings take is not known.',
  },
});
