/**
 * The documents that name Lapland's bodies and organisations, and the day for which each speaks: its
 * publication, and for an undated one the last day on which it can have been written.
 */

export interface DocumentSource {
  readonly title: string;
  readonly publishedOn?: string;
  /** What it says exists is certain from this day on. */
  readonly attestedOn: string;
}

export const documentSources = {
  /** Slides; they announce work that begins in autumn 2023. */
  countySlides: {
    title:
      'Lapin hyvinvointialue: Järjestöyhteistyö hyvinvoinnin, terveyden ja turvallisuuden edistämisen rakenteissa ja -neuvotteluissa Lapin hyvinvointialueella',
    attestedOn: '2023-11-30',
  },
  sosteBlog: {
    title: 'SOSTE, Hyvinvoivat ihmiset -blogi: On aika kirjata yhteistyörakenteet Innokylään',
    publishedOn: '2020-11-02',
    attestedOn: '2020-11-02',
  },
  pohdeSlides: {
    title: 'Pohjois-Pohjanmaan hyvinvointialue Pohde: Järjestöyhteistyöryhmän rooli ja tehtävät',
    publishedOn: '2023-06-09',
    attestedOn: '2023-06-09',
  },
  /** A project's web page; the day is that of its last edit. */
  projectPage: {
    title: 'Järjestöt muutokseen yhteistyössä -hanke: Sote kaatui, me ei! – Yhdessä eteenpäin',
    publishedOn: '2019-10-07',
    attestedOn: '2019-10-07',
  },
  /** Undated news on a report of January 2023. */
  statusNews: {
    title:
      'HyTe ry: Järjestöjen tilanne hyvinvointialueilla – uusi koko Suomen tilannekuvaraportti kertoo monentahtisuudesta',
    attestedOn: '2023-01-31',
  },
  /** The acts on terms of councils, with the exceptions that were made for 2021 and 2022. */
  terms: {
    title:
      'Valtuustojen toimikaudet: kuntalaki 410/2015, laki hyvinvointialueesta 611/2021 ja niiden voimaanpano',
    attestedOn: '2021-08-01',
  },
} as const satisfies { readonly [key: string]: DocumentSource };

export type DocumentKey = keyof typeof documentSources;
