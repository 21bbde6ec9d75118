/** How much two networks share, as a drawn bar and as numbers; see `docs/questions/overlaps.md`. */
import { useLanguage } from '../page/language.js';

interface Members {
  readonly shared: number;
  readonly sizeA: number;
  readonly sizeB: number;
}

/** How many are in either. */
export function unionOf({ shared, sizeA, sizeB }: Members): number {
  return sizeA + sizeB - shared;
}

/** A share with its counts; the counts first when the whole is under twenty, where a percentage misleads. */
export function useShare(): (shared: number, of: number) => string {
  const { t, number, percent } = useLanguage();
  return (shared, of) =>
    t(of < 20 ? 'web:pair.shareOfFew' : 'web:pair.share', {
      percent: percent(shared / of),
      shared: number(shared),
      of: number(of),
    });
}

/** Only in A, in both, only in B: three lengths in proportion. */
export function OverlapBar({ members }: { readonly members: Members }) {
  const { shared, sizeA, sizeB } = members;
  const length = (count: number) => ({ width: `${(100 * count) / unionOf(members)}%` });
  return (
    <span className="overlap-bar" aria-hidden="true">
      <span className="only-a" style={length(sizeA - shared)} />
      <span className="in-both" style={length(shared)} />
      <span className="only-b" style={length(sizeB - shared)} />
    </span>
  );
}
