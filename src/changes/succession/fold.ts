/**
 * What two records that say the same become: one with the sources of both. Two say the same when neither
 * contradicts the other: what one does not say, it does not contradict.
 */
import type { PropertyValue } from '../../model/declaration.js';
import type { RelationshipContent, SourceReference } from '../../model/record.js';
import { type Validity, validityProblem } from '../../model/time/validity.js';

/** Of two relationships of one kind with the same ends; undefined when they contradict each other. */
export function folded(
  one: RelationshipContent,
  other: RelationshipContent,
): RelationshipContent | undefined {
  const validity = foldedValidity(one.validity, other.validity);
  if (!validity || one.status !== other.status) return undefined;
  const said = one.properties as { readonly [name: string]: PropertyValue | undefined };
  for (const [name, value] of Object.entries(other.properties)) {
    if (said[name] !== undefined && !isEqual(said[name], value)) return undefined;
  }
  return {
    ...one,
    validity,
    properties: { ...other.properties, ...one.properties },
    sources: joinedSources(one.sources, other.sources),
  } as RelationshipContent;
}

/**
 * The days that two records agree on: an end that only one knows is taken from that one. Of two days that
 * they speak for, the one that makes more days certain. Undefined when known ends differ, or cannot both be.
 */
export function foldedValidity(one: Validity, other: Validity): Validity | undefined {
  const from = known(one.from, other.from);
  const to = known(one.to, other.to);
  if (from === undefined || to === undefined) return undefined;
  const attested = [one.attestedOn, other.attestedOn].filter((day) => day !== undefined).sort();
  const attestedOn = to === 'unknown' ? attested.at(-1) : attested[0];
  const validity = { from, to, ...(attestedOn !== undefined && { attestedOn }) };
  return validityProblem(validity) ? undefined : validity;
}

function known(one: string, other: string): string | undefined {
  if (one === 'unknown') return other;
  return other === 'unknown' || one === other ? one : undefined;
}

/** The sources of both, each place in a source once. */
export function joinedSources(
  some: readonly SourceReference[],
  more: readonly SourceReference[],
): readonly SourceReference[] {
  const key = ({ source, locator }: SourceReference): string => JSON.stringify([source, locator]);
  return [...new Map([...some, ...more].map((each) => [key(each), each])).values()];
}

export function isEqual(one: PropertyValue | undefined, other: PropertyValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
