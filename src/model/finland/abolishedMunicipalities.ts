/**
 * The twelve municipalities that have merged away since 2013, each by a decision of the government
 * under the Act on the structure of municipalities (1698/2009): when, and who carries on.
 * Source: Statistics Finland, municipality keys 2013 and 2026, CC BY 4.0.
 */
import type { Names } from '../languages.js';

export interface AbolishedMunicipality {
  readonly code: string;
  readonly names: Names;
  /** The first day without it, ISO. */
  readonly abolishedOn: string;
  /** Code of the municipality that it merged into. */
  readonly successor: string;
}

function abolished(code: string, fi: string, abolishedOn: string, successor: string, sv = fi) {
  return { code, names: { fi, sv }, abolishedOn, successor };
}

export const abolishedMunicipalities: readonly AbolishedMunicipality[] = [
  abolished('413', 'Lavia', '2015-01-01', '609'), // → Pori
  abolished('476', 'Maaninka', '2015-01-01', '297'), // → Kuopio
  abolished('838', 'Tarvasjoki', '2015-01-01', '423'), // → Lieto
  abolished('164', 'Jalasjärvi', '2016-01-01', '301'), // → Kurikka
  abolished('283', 'Hämeenkoski', '2016-01-01', '098'), // → Hollola
  abolished('319', 'Köyliö', '2016-01-01', '783', 'Kjulo'), // → Säkylä
  abolished('532', 'Nastola', '2016-01-01', '398'), // → Lahti
  abolished('174', 'Juankoski', '2017-01-01', '297'), // → Kuopio
  abolished('442', 'Luvia', '2017-01-01', '051'), // → Eurajoki
  abolished('911', 'Valtimo', '2020-01-01', '541'), // → Nurmes
  abolished('099', 'Honkajoki', '2021-01-01', '214'), // → Kankaanpää
  abolished('588', 'Pertunmaa', '2025-01-01', '507'), // → Mäntyharju
];
