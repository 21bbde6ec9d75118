/**
 * The 19 regions of Finland (maakunta) and the municipalities that changed region since 2013, by the
 * government's decisions on the division into regions (Vaala from 2016; 29.8.2019 from 2021).
 * Source of codes and Finnish names: Statistics Finland, municipality keys 2013 and 2026, CC BY 4.0.
 */
import type { Names } from '../languages.js';

export interface Region {
  /** Two digits. */
  readonly code: string;
  readonly names: Names;
}

function region(code: string, fi: string, sv: string, en: string): Region {
  return { code, names: { fi, sv, en } };
}

export const regions: readonly Region[] = [
  region('01', 'Uusimaa', 'Nyland', 'Uusimaa'),
  region('02', 'Varsinais-Suomi', 'Egentliga Finland', 'Southwest Finland'),
  region('04', 'Satakunta', 'Satakunta', 'Satakunta'),
  region('05', 'Kanta-Häme', 'Egentliga Tavastland', 'Kanta-Häme'),
  region('06', 'Pirkanmaa', 'Birkaland', 'Pirkanmaa'),
  region('07', 'Päijät-Häme', 'Päijänne-Tavastland', 'Päijät-Häme'),
  region('08', 'Kymenlaakso', 'Kymmenedalen', 'Kymenlaakso'),
  region('09', 'Etelä-Karjala', 'Södra Karelen', 'South Karelia'),
  region('10', 'Etelä-Savo', 'Södra Savolax', 'South Savo'),
  region('11', 'Pohjois-Savo', 'Norra Savolax', 'North Savo'),
  region('12', 'Pohjois-Karjala', 'Norra Karelen', 'North Karelia'),
  region('13', 'Keski-Suomi', 'Mellersta Finland', 'Central Finland'),
  region('14', 'Etelä-Pohjanmaa', 'Södra Österbotten', 'South Ostrobothnia'),
  region('15', 'Pohjanmaa', 'Österbotten', 'Ostrobothnia'),
  region('16', 'Keski-Pohjanmaa', 'Mellersta Österbotten', 'Central Ostrobothnia'),
  region('17', 'Pohjois-Pohjanmaa', 'Norra Österbotten', 'North Ostrobothnia'),
  region('18', 'Kainuu', 'Kajanaland', 'Kainuu'),
  region('19', 'Lappi', 'Lappland', 'Lapland'),
  region('21', 'Ahvenanmaa', 'Åland', 'Åland'),
];

export interface RegionChange {
  /** Code of the municipality that changed region. */
  readonly municipality: string;
  readonly fromRegion: string;
  /** The first day in the new region, ISO. */
  readonly on: string;
}

export const regionChanges: readonly RegionChange[] = [
  { municipality: '785', fromRegion: '18', on: '2016-01-01' }, // Vaala
  { municipality: '090', fromRegion: '10', on: '2021-01-01' }, // Heinävesi
  { municipality: '142', fromRegion: '08', on: '2021-01-01' }, // Iitti
  { municipality: '152', fromRegion: '15', on: '2021-01-01' }, // Isokyrö
  { municipality: '171', fromRegion: '10', on: '2021-01-01' }, // Joroinen
  { municipality: '291', fromRegion: '13', on: '2021-01-01' }, // Kuhmoinen
];
