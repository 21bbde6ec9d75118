/**
 * In which respects coverage can be asked for, and by what the lines of two of them can meet. A pair
 * that nothing joins makes no sense, and is refused with those that do.
 */
import type { AreaKind, CodeOf, conceptSchemes } from '../../model/codes.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';

const areaKindOf = {
  municipality: 'municipality',
  serviceArea: 'serviceArea',
  county: 'wellbeingServicesCounty',
} as const satisfies { [dimension: string]: AreaKind };

const schemeOf = {
  memberCategory: 'memberCategory',
  targetGroup: 'targetGroup',
  level: 'cooperationLevel',
  sector: 'sector',
  goal: 'goal',
  task: 'task',
  theme: 'theme',
} as const satisfies { [dimension: string]: CodeOf<typeof conceptSchemes> };

export type AreaDimension = keyof typeof areaKindOf;
export type ConceptDimension = keyof typeof schemeOf;
export type GapDimension = AreaDimension | ConceptDimension | 'duty';

const areas = Object.keys(areaKindOf) as AreaDimension[];
const concepts = Object.keys(schemeOf) as ConceptDimension[];
const reached = ['targetGroup', 'level', 'sector', 'theme'] as const;
const dimensions: readonly GapDimension[] = [...areas, ...concepts, 'duty'];

/** By what a row and a column meet, and what can stand on either side of it; the usual one first. */
const meetings = {
  covers: [areas, concepts],
  purpose: [concepts, concepts],
  fulfilment: [['municipality', 'county'], ['duty']],
  home: [areas, concepts],
  contact: [[...areas, ...reached], reached],
  activity: [areas, ['targetGroup', 'goal', 'task', 'theme']],
} as const satisfies {
  [via: string]: readonly [readonly GapDimension[], readonly GapDimension[]];
};
export type GapVia = keyof typeof meetings;
const vias = Object.keys(meetings) as GapVia[];

export function isAreaDimension(dimension: GapDimension): dimension is AreaDimension {
  return dimension in areaKindOf;
}

/** The code by which the records of a dimension are told from others of their kind; none for duties. */
export function codeOfDimension(dimension: GapDimension): string | undefined {
  if (dimension === 'duty') return undefined;
  return isAreaDimension(dimension) ? areaKindOf[dimension] : schemeOf[dimension];
}

/** Everything by which two dimensions can meet; areas never meet areas, nor a dimension itself. */
export function viasOf(one: GapDimension, other: GapDimension): readonly GapVia[] {
  const stands = (dimension: GapDimension, via: GapVia, side: 0 | 1) =>
    (meetings[via][side] as readonly GapDimension[]).includes(dimension);
  if (one === other) return [];
  return vias.filter(
    (via) =>
      (stands(one, via, 0) && stands(other, via, 1)) ||
      (stands(other, via, 0) && stands(one, via, 1)),
  );
}

/**
 * By what a question's two dimensions meet: as asked, or as is usual for them. Throws InvalidInputError
 * naming the dimensions that go with the rows, or what else the two can meet by.
 */
export function viaOf(
  rows: GapDimension,
  columns: GapDimension,
  asked: GapVia | undefined,
): GapVia {
  const possible = viasOf(rows, columns);
  if (possible[0] === undefined) {
    const allowed = dimensions.filter((other) => viasOf(rows, other).length > 0);
    throw new InvalidInputError([problem('noCommonBody', 'columns', columns, { rows, allowed })]);
  }
  if (asked !== undefined && !possible.includes(asked)) {
    throw new InvalidInputError([problem('notAmong', 'via', asked, { allowed: possible })]);
  }
  return asked ?? possible[0];
}
