/** The rows of a connection as far as they have been read, with a way to read on. */
import type { ReactNode } from 'react';
import { useLanguage } from '../page/language.js';
import { Notice } from '../page/Notice.js';
import type { Pages } from '../page/useAnswer.js';

interface Props<Head, Item> {
  readonly pages: Pages<Head, Item>;
  /** What is said when there are no rows at all. */
  readonly none: string;
  readonly label: string;
  row(item: Item): ReactNode;
}

export function Rows<Head, Item>({ pages, none, label, row }: Props<Head, Item>) {
  const { t, number } = useLanguage();
  const list = pages.value?.list;
  return (
    <>
      {list !== undefined && list.nodes.length === 0 && <p className="quiet none">{none}</p>}
      {list !== undefined && list.nodes.length > 0 && (
        <ul className="rows" aria-label={label}>
          {list.nodes.map(row)}
        </ul>
      )}
      <Notice answer={pages} />
      {list !== undefined && pages.more !== undefined && (
        <p className="more">
          <button type="button" className="button" onClick={pages.more}>
            {t('web:page.more')}
          </button>
          <span className="quiet">
            {list.totalCount === null
              ? t('web:page.shownSoFar', { shown: number(list.nodes.length) })
              : t('web:page.shown', {
                  shown: number(list.nodes.length),
                  total: number(list.totalCount),
                })}
          </span>
        </p>
      )}
    </>
  );
}
