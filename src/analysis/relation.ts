/**
 * What two networks are to each other, by rules in a fixed order; the first that fits is the answer.
 * What is not known (null) fits no rule.
 */
import { containmentAB, containmentBA, jaccard, type SetOverlap } from './measures.js';

export type Relation = 'DUPLICATE' | 'ABSORBABLE' | 'PARALLEL' | 'PARTIAL' | 'WEAK';

/** Limits of the rules, as shares and counts. */
export interface RelationThresholds {
  readonly duplicateJaccard: number;
  readonly duplicateShared: number;
  readonly absorbableContainment: number;
  readonly absorbableDifference: number;
  readonly absorbableSize: number;
  readonly parallelAgreement: number;
  readonly parallelJaccard: number;
  readonly partialJaccard: number;
  readonly partialShared: number;
}

export const defaultThresholds: RelationThresholds = {
  duplicateJaccard: 0.5,
  duplicateShared: 3,
  absorbableContainment: 0.8,
  absorbableDifference: 0.3,
  absorbableSize: 3,
  parallelAgreement: 0.5,
  parallelJaccard: 0.2,
  partialJaccard: 0.2,
  partialShared: 3,
};

/** How far the two agree in what they do and where, each a jaccard or null when not known. */
export interface Agreement {
  readonly tasks: number | null;
  readonly goals: number | null;
  readonly area: number | null;
}

export const nothingKnown: Agreement = { tasks: null, goals: null, area: null };

/** The relation of two networks by their members and, where known, their tasks, goals and area. O(1). */
export function relationOf(
  members: SetOverlap,
  agreement: Agreement = nothingKnown,
  limits: RelationThresholds = defaultThresholds,
): Relation {
  const alike = jaccard(members);
  const ab = containmentAB(members);
  const ba = containmentBA(members);
  const { shared, sizeA, sizeB } = members;
  if (alike !== null && alike >= limits.duplicateJaccard && shared >= limits.duplicateShared) {
    return 'DUPLICATE';
  }
  if (
    ab !== null &&
    ba !== null &&
    Math.max(ab, ba) >= limits.absorbableContainment &&
    // The difference of the two in one division, which keeps a difference of .3 from being .2999….
    (shared * Math.abs(sizeA - sizeB)) / (sizeA * sizeB) >= limits.absorbableDifference &&
    Math.min(sizeA, sizeB) >= limits.absorbableSize
  ) {
    return 'ABSORBABLE';
  }
  const sameWork =
    (agreement.tasks ?? 0) >= limits.parallelAgreement ||
    (agreement.goals ?? 0) >= limits.parallelAgreement;
  if (
    sameWork &&
    (agreement.area ?? 0) >= limits.parallelAgreement &&
    alike !== null &&
    alike < limits.parallelJaccard
  ) {
    return 'PARALLEL';
  }
  if (alike !== null && alike >= limits.partialJaccard && shared >= limits.partialShared) {
    return 'PARTIAL';
  }
  return 'WEAK';
}
