/**
 * The 21 wellbeing services counties (hyvinvointialue), in being since 2021-07-01 (Act 616/2021; they
 * arrange services since 2023-01-01) with the region that each lies in (614/2021 1 §). Helsinki and
 * Åland arrange the same services without being counties and have codes of their own.
 * Source: Statistics Finland's classification of wellbeing services counties 2021, CC BY 4.0; the Sámi
 * names from the county's own publications, in the Sámi Parliament's spelling.
 */
import type { Names } from '../languages.js';

export interface WellbeingServicesCounty {
  /** Two digits, "01" to "21". */
  readonly code: string;
  readonly names: Names;
  /** Code of the region that the county is, or in Uusimaa is a part of. */
  readonly region: string;
}

/** The day on which the counties were founded. */
export const countiesSince = '2021-07-01';

function county(code: string, region: string, fi: string, sv: string, en: string) {
  return {
    code,
    region,
    names: {
      fi: `${fi} hyvinvointialue`,
      sv: `${sv} välfärdsområde`,
      en: `${en} wellbeing services county`,
    },
  };
}

const lapland = county('21', '19', 'Lapin', 'Lapplands', 'Lapland');

export const wellbeingServicesCounties: readonly WellbeingServicesCounty[] = [
  county('01', '01', 'Itä-Uudenmaan', 'Östra Nylands', 'East Uusimaa'),
  county('02', '01', 'Keski-Uudenmaan', 'Mellersta Nylands', 'Central Uusimaa'),
  county('03', '01', 'Länsi-Uudenmaan', 'Västra Nylands', 'West Uusimaa'),
  county('04', '01', 'Vantaan ja Keravan', 'Vanda och Kervo', 'Vantaa and Kerava'),
  county('05', '02', 'Varsinais-Suomen', 'Egentliga Finlands', 'Southwest Finland'),
  county('06', '04', 'Satakunnan', 'Satakunta', 'Satakunta'),
  county('07', '05', 'Kanta-Hämeen', 'Egentliga Tavastlands', 'Kanta-Häme'),
  county('08', '06', 'Pirkanmaan', 'Birkalands', 'Pirkanmaa'),
  county('09', '07', 'Päijät-Hämeen', 'Päijänne-Tavastlands', 'Päijät-Häme'),
  county('10', '08', 'Kymenlaakson', 'Kymmenedalens', 'Kymenlaakso'),
  county('11', '09', 'Etelä-Karjalan', 'Södra Karelens', 'South Karelia'),
  county('12', '10', 'Etelä-Savon', 'Södra Savolax', 'South Savo'),
  county('13', '11', 'Pohjois-Savon', 'Norra Savolax', 'North Savo'),
  county('14', '12', 'Pohjois-Karjalan', 'Norra Karelens', 'North Karelia'),
  county('15', '13', 'Keski-Suomen', 'Mellersta Finlands', 'Central Finland'),
  county('16', '14', 'Etelä-Pohjanmaan', 'Södra Österbottens', 'South Ostrobothnia'),
  county('17', '15', 'Pohjanmaan', 'Österbottens', 'Ostrobothnia'),
  county('18', '16', 'Keski-Pohjanmaan', 'Mellersta Österbottens', 'Central Ostrobothnia'),
  county('19', '17', 'Pohjois-Pohjanmaan', 'Norra Österbottens', 'North Ostrobothnia'),
  county('20', '18', 'Kainuun', 'Kajanalands', 'Kainuu'),
  {
    ...lapland,
    names: {
      ...lapland.names,
      se: 'Lappi buresveadjinguovlu',
      smn: 'Laapi pyereestvaijeemkuávlu',
      sms: 'Lappi pueʹrrvââjjamvuʹvdd',
    },
  },
];

/** The two codes of the classification that are no counties, and the region they lie in. */
export const notCounties: readonly { readonly code: string; readonly region: string }[] = [
  { code: '90', region: '01' }, // Helsinki
  { code: '91', region: '21' }, // Åland
];
