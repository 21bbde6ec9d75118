/** The most overlapping pairs, ranked by the service; one relation alone may be asked for. */
import { useId, useState } from 'react';
import { askOverlaps } from '../api.js';
import type { OverlapRelation } from '../operations.generated.js';
import { useLanguage } from '../page/language.js';
import { usePages } from '../page/useAnswer.js';
import { PairRow } from './PairRow.js';
import type { Point } from './pointing.js';
import { Rows } from './Rows.js';

/** Those that can be found from members alone. */
const relations = ['DUPLICATE', 'ABSORBABLE', 'PARTIAL', 'WEAK'] as const;

export function PairList({ onPoint }: { readonly onPoint: Point }) {
  const { t, locale } = useLanguage();
  const [relation, setRelation] = useState<(typeof relations)[number]>();
  const id = useId();
  return (
    <>
      <div className="list-head">
        <label htmlFor={id}>{t('web:lists.relation')}</label>
        <select
          id={id}
          value={relation ?? ''}
          onChange={({ target }) => setRelation(relations.find((one) => one === target.value))}
        >
          <option value="">{t('web:lists.allRelations')}</option>
          {relations.map((one) => (
            <option key={one} value={one}>
              {t(`overlaps:relation.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <Pairs key={`${relation ?? ''} ${locale}`} relation={relation} onPoint={onPoint} />
    </>
  );
}

interface PairsProps {
  readonly relation: OverlapRelation | undefined;
  readonly onPoint: Point;
}

function Pairs({ relation, onPoint }: PairsProps) {
  const { t, apiLocale } = useLanguage();
  const pages = usePages('pairs', async (after, signal) => {
    const chosen = relation === undefined ? {} : { relation: [relation] };
    const { overlaps } = await askOverlaps({ ...chosen, after, locale: apiLocale }, signal);
    return { head: undefined, list: overlaps };
  });
  const rule = relation && pages.value?.list.nodes[0]?.rule;
  return (
    <>
      <p className="list-rule quiet">{rule ?? t('web:lists.ranked')}</p>
      <Rows
        pages={pages}
        none={t('web:lists.noPairs')}
        label={t('web:lists.pairs')}
        row={(pair) => <PairRow key={`${pair.a.id} ${pair.b.id}`} pair={pair} onPoint={onPoint} />}
      />
    </>
  );
}
