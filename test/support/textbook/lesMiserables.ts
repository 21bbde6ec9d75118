/**
 * Who appears in a chapter of Les Misérables together, and in how many: Knuth 1993, The Stanford
 * GraphBase, ACM Press. Each pair stands with the name that comes first; a number is left out when 1.
 */
const together: { readonly [name: string]: string } = {
  Anzelma: 'Eponine:2 MmeThenardier Thenardier:2',
  Babet:
    'Brujon:3 Claquesous:4 Eponine Gavroche Gueulemer:6 Javert:2 MmeThenardier Montparnasse:2 Thenardier:6 Valjean',
  Bahorel:
    'Bossuet:4 Combeferre:5 Courfeyrac:6 Enjolras:4 Feuilly:3 Gavroche:5 Grantaire Joly:5 Mabeuf:2 Marius MmeHucheloup Prouvaire:2',
  Bamatabois: 'Brevet Champmathieu:2 Chenildieu Cochepaille Fantine Javert Judge:2 Valjean:2',
  BaronessT: 'Gillenormand Marius',
  Blacheville: 'Dahlia:3 Fameuil:4 Fantine:3 Favourite:4 Listolier:4 Tholomyes:4 Zephine:3',
  Bossuet:
    'Combeferre:9 Courfeyrac:12 Enjolras:10 Feuilly:6 Gavroche:5 Grantaire:3 Joly:7 Mabeuf Marius:5 MmeHucheloup Prouvaire:2 Valjean',
  Boulatruelle: 'Thenardier',
  Brevet: 'Champmathieu:2 Chenildieu:2 Cochepaille:2 Judge:2 Valjean:2',
  Brujon: 'Claquesous Eponine Gavroche Gueulemer:3 Montparnasse Thenardier:3',
  Champmathieu: 'Chenildieu:2 Cochepaille:2 Judge:3 Valjean:3',
  Champtercier: 'Myriel',
  Chenildieu: 'Cochepaille:2 Judge:2 Valjean:2',
  Child1: 'Child2:3 Gavroche:2',
  Child2: 'Gavroche:2',
  Claquesous:
    'Enjolras Eponine Gueulemer:4 Javert MmeThenardier Montparnasse:2 Thenardier:4 Valjean',
  Cochepaille: 'Judge:2 Valjean:2',
  Combeferre:
    'Courfeyrac:13 Enjolras:15 Feuilly:5 Gavroche:6 Grantaire Joly:5 Mabeuf:2 Marius:5 Prouvaire:2',
  Cosette:
    'Gillenormand:3 Javert LtGillenormand Marius:21 MlleGillenormand:2 MmeThenardier:4 Thenardier Tholomyes Toussaint:2 Valjean:31 Woman2',
  Count: 'Myriel:2',
  CountessDeLo: 'Myriel',
  Courfeyrac:
    'Enjolras:17 Eponine Feuilly:6 Gavroche:7 Grantaire:2 Joly:5 Mabeuf:2 Marius:9 MmeHucheloup Prouvaire:3',
  Cravatte: 'Myriel',
  Dahlia: 'Fameuil:3 Fantine:4 Favourite:5 Listolier:3 Tholomyes:3 Zephine:4',
  Enjolras:
    'Feuilly:6 Gavroche:7 Grantaire:3 Javert:6 Joly:5 Mabeuf Marius:7 MmeHucheloup Prouvaire:4 Valjean:4',
  Eponine: 'Gueulemer Mabeuf Marius:5 MmeThenardier:2 Montparnasse Thenardier:3',
  Fameuil: 'Fantine:3 Favourite:3 Listolier:4 Tholomyes:4 Zephine:3',
  Fantine:
    'Favourite:4 Javert:5 Listolier:3 Marguerite:2 MmeThenardier:2 Perpetue Simplice:2 Thenardier Tholomyes:3 Valjean:9 Zephine:4',
  Fauchelevent: 'Gribier:2 Javert MotherInnocent:3 Valjean:8',
  Favourite: 'Listolier:3 Tholomyes:3 Zephine:4',
  Feuilly: 'Gavroche:2 Grantaire Joly:5 Mabeuf Marius Prouvaire:2',
  Gavroche:
    'Grantaire Gueulemer Javert Joly:3 Mabeuf Marius:4 MmeBurgon:2 MmeHucheloup Montparnasse Prouvaire Thenardier Valjean',
  Geborand: 'Myriel',
  Gervais: 'Valjean',
  Gillenormand: 'LtGillenormand Magnon Marius:12 MlleGillenormand:9 Valjean:2',
  Grantaire: 'Joly:2 MmeHucheloup Prouvaire',
  Gueulemer: 'Javert MmeThenardier Montparnasse:2 Thenardier:5 Valjean',
  Isabeau: 'Valjean',
  Javert: 'MmeThenardier Montparnasse Simplice Thenardier:5 Toussaint Valjean:17 Woman1 Woman2',
  Joly: 'Mabeuf Marius:2 MmeHucheloup Prouvaire:2',
  Jondrette: 'MmeBurgon',
  Judge: 'Valjean:3',
  Labarre: 'Valjean',
  Listolier: 'Tholomyes:4 Zephine:3',
  LtGillenormand: 'Marius MlleGillenormand:2',
  Mabeuf: 'Marius MotherPlutarch:3',
  Magnon: 'MmeThenardier',
  Marguerite: 'Valjean',
  Marius: 'MlleGillenormand:6 Pontmercy Thenardier:2 Tholomyes Valjean:19',
  MlleBaptistine: 'MmeMagloire:6 Myriel:8 Valjean:3',
  MlleGillenormand: 'MlleVaubois MmePontmercy Valjean:2',
  MmeDeR: 'Valjean',
  MmeMagloire: 'Myriel:10 Valjean:3',
  MmePontmercy: 'Pontmercy',
  MmeThenardier: 'Thenardier:13 Valjean:7',
  Montparnasse: 'Thenardier Valjean',
  MotherInnocent: 'Valjean',
  Myriel: 'Napoleon OldMan Valjean:5',
  Perpetue: 'Simplice:2',
  Pontmercy: 'Thenardier',
  Scaufflaire: 'Valjean',
  Simplice: 'Valjean:3',
  Thenardier: 'Valjean:12',
  Tholomyes: 'Zephine:3',
  Toussaint: 'Valjean',
  Valjean: 'Woman1:2 Woman2:3',
};

/** The 77 characters, by name. */
export const characters: readonly string[] = [
  ...new Set(
    Object.entries(together).flatMap(([one, others]) => [
      one,
      ...others.split(' ').map((other) => other.replace(/:.*/, '')),
    ]),
  ),
].sort();

/** The 254 pairs, as numbers of characters, with how many chapters. */
export const chapters: readonly (readonly [number, number, number])[] = Object.entries(
  together,
).flatMap(([one, others]) =>
  others.split(' ').map((written) => {
    const [other = '', count = '1'] = written.split(':');
    return [characters.indexOf(one), characters.indexOf(other), Number(count)] as const;
  }),
);
