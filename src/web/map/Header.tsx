/** The page's name and question, what is counted on it, its languages, and the way to the playground. */
import type { NetworkMap } from '../api.js';
import icon from '../icon.svg';
import { pageLocales, useLanguage } from '../page/language.js';

const ownNames = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const;

export function Header({ map }: { readonly map: NetworkMap | undefined }) {
  const { t, locale, choose, counted, day, number } = useLanguage();
  return (
    <header className="header">
      <div className="header-name">
        <img src={icon} alt="" width="34" height="34" />
        <div>
          <h1>
            {t('web:page.title')} <span className="unseen">– {t('web:page.name')}</span>
          </h1>
          <p className="quiet">
            <span className="wordmark">{t('web:page.name')}</span>
            {map !== undefined && (
              <>
                {' · '}
                {counted('web:page.networks', map.total.networks)}
                {' · '}
                {counted('web:page.overlaps', map.total.edges)}
                {' · '}
                {t('web:page.asOf', { day: day(map.about.asOf) })}
                {' · '}
                {t('web:page.revision', { value: number(map.about.revision) })}
              </>
            )}
          </p>
        </div>
      </div>
      <nav className="header-ways">
        <div role="group" aria-label={t('web:page.language')} className="languages">
          {pageLocales.map((known) => (
            <button
              key={known}
              type="button"
              lang={known}
              aria-pressed={known === locale}
              onClick={() => choose(known)}
            >
              {ownNames[known]}
            </button>
          ))}
        </div>
        <a className="button" href={`/reports/overlap?lang=${locale}`}>
          {t('web:page.report')}
        </a>
        <a className="button" href="/graphql">
          {t('web:page.playground')}
        </a>
      </nav>
    </header>
  );
}
