/**
 * Marriages among fifteen families of Florence in the 1430s, who married anybody: Padgett & Ansell 1993,
 * Am. J. Sociol. 98, 1259–1319.
 */
const marriages = [
  'Acciaiuoli Medici',
  'Albizzi Ginori',
  'Albizzi Guadagni',
  'Albizzi Medici',
  'Barbadori Castellani',
  'Barbadori Medici',
  'Bischeri Guadagni',
  'Bischeri Peruzzi',
  'Bischeri Strozzi',
  'Castellani Peruzzi',
  'Castellani Strozzi',
  'Guadagni Lamberteschi',
  'Guadagni Tornabuoni',
  'Medici Ridolfi',
  'Medici Salviati',
  'Medici Tornabuoni',
  'Pazzi Salviati',
  'Peruzzi Strozzi',
  'Ridolfi Strozzi',
  'Ridolfi Tornabuoni',
].map((pair) => pair.split(' '));

/** In alphabetical order, which is the order of the nodes. */
export const families: readonly string[] = [...new Set(marriages.flat())].sort();

/** Pairs of nodes, which are numbered from 0. */
export const florentine: readonly (readonly [number, number])[] = marriages.map(
  ([one, other]) => [families.indexOf(one!), families.indexOf(other!)] as const,
);
