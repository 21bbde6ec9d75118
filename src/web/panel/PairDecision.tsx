/** What a group has decided on a pair: what, why, by whom and when, and when to look at it again. */
import type { PairDecisionTold } from '../api.js';
import { useLanguage } from '../page/language.js';

export function PairDecision({ decision }: { readonly decision: PairDecisionTold }) {
  const { t, day } = useLanguage();
  const { decisionName, survivor, reason, decidedBy, decidedOn, revisitOn } = decision;
  const when = decidedOn === null ? undefined : day(decidedOn);
  return (
    <section>
      <h3>
        {t('web:pair.decision')}: {decisionName}
      </h3>
      {survivor !== null && <p>{t('web:pair.survivor', { name: survivor.name })}</p>}
      <p>{reason}</p>
      {revisitOn !== null && <p>{t('web:pair.revisit', { day: day(revisitOn) })}</p>}
      <p className="quiet">{[decidedBy, when].filter(Boolean).join(', ')}</p>
    </section>
  );
}
