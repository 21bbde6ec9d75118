/** Which limits of the relation's rules make sense. */
import type { RelationThresholds } from '../../analysis/relation.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';

/** Who agree in nothing do not do the same work, whatever the asker's limit. */
const LEAST_AGREEMENT = 0.01;

const share = { minimum: 0, maximum: 1 } as const;
const count = { minimum: 1, maximum: undefined } as const;
const bounds = {
  duplicateJaccard: share,
  duplicateShared: count,
  absorbableContainment: share,
  absorbableDifference: share,
  absorbableSize: count,
  parallelAgreement: { minimum: LEAST_AGREEMENT, maximum: 1 },
  parallelJaccard: share,
  partialJaccard: share,
  partialShared: count,
} as const satisfies { [name in keyof RelationThresholds]: object };

/** Throws InvalidInputError naming every limit that is out of its bounds. */
export function checkThresholds(thresholds: RelationThresholds): void {
  const problems = Object.entries(bounds).flatMap(([name, { minimum, maximum = Infinity }]) => {
    const value = thresholds[name as keyof RelationThresholds];
    if (value >= minimum && value <= maximum) return [];
    const told = maximum === Infinity ? undefined : maximum;
    return [problem('outOfRange', `thresholds.${name}`, value, { minimum, maximum: told })];
  });
  if (problems.length > 0) throw new InvalidInputError(problems);
}
