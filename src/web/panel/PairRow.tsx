/** One pair in the list: both names, how much they share, its relation and what explains it. */
import type { ListedPair } from '../api.js';
import { useLanguage } from '../page/language.js';
import { hashOf } from '../page/selection.js';
import { OverlapBar, unionOf, useShare } from './measures.js';
import { pointing, type Point } from './pointing.js';

export function PairRow({ pair, onPoint }: { readonly pair: ListedPair; readonly onPoint: Point }) {
  const { t } = useLanguage();
  const share = useShare();
  const { a, b, members } = pair;
  return (
    <li>
      <a
        className="row pair-row"
        href={hashOf({ kind: 'pair', a: a.id, b: b.id })}
        {...pointing(onPoint, a.id, b.id)}
      >
        <span className="pair-names">
          <span>{a.name}</span>
          <span>{b.name}</span>
        </span>
        <OverlapBar members={members} />
        <span className="pair-facts">
          <span className={`relation relation-${pair.relation.toLowerCase()}`} title={pair.rule}>
            {pair.relationName}
          </span>
          <span>{t('web:network.alike', { value: share(members.shared, unionOf(members)) })}</span>
        </span>
        {pair.decision !== null && (
          <span className="decision">
            {t('web:pair.decision')}: {pair.decision.decisionName}
          </span>
        )}
        {pair.explanations.map((explanation) => (
          <span key={explanation} className="explanation">
            {t(`web:explanations.${explanation}`)}
          </span>
        ))}
      </a>
    </li>
  );
}
