/** Above all else: what is away and from when the numbers are, that all is well again, or newer data. */
import { askNothing } from '../api.js';
import { useConnection, useLookingAfter } from '../connection.js';
import { useLanguage } from './language.js';

interface Props {
  /** Of what is shown; undefined while nothing is. */
  readonly shownRevision: number | undefined;
  showNewest(): void;
}

export function ConnectionBanner({ shownRevision, showNewest }: Props) {
  const { t, moment, number } = useLanguage();
  const connection = useConnection();
  useLookingAfter(askNothing);
  const isShowing = shownRevision !== undefined;
  switch (connection.state) {
    case 'serviceAway':
      return (
        <p className="banner banner-away" role="alert">
          <strong>{t('web:state.away')}</strong> {t('web:state.awayMore')}{' '}
          {isShowing && t('web:state.awayShown')}
        </p>
      );
    case 'storeAway':
      return (
        <p className="banner banner-away" role="alert">
          <strong>
            {connection.since === undefined
              ? t('web:state.storeAway')
              : t('web:state.storeAwaySince', { since: moment(connection.since) })}
          </strong>{' '}
          {t(isShowing ? 'web:state.storeAwayShown' : 'web:state.storeAwayMore')}
        </p>
      );
    case 'well': {
      const { revision, isBack } = connection;
      const newer = isShowing && revision !== undefined && revision > shownRevision;
      if (!newer && !isBack) return null;
      return (
        <p className="banner banner-well" role="status">
          {isBack && <strong>{t('web:state.back')} </strong>}
          {newer && (
            <>
              {t('web:state.newer', { revision: number(revision) })}{' '}
              <button type="button" className="button" onClick={showNewest}>
                {t('web:state.showNewest')}
              </button>
            </>
          )}
        </p>
      );
    }
  }
}
