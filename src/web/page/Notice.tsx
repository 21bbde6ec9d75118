/** Plain words where an answer is not here: on its way, failed, or waiting for what is away. */
import { GoneError, ServiceAwayError } from '../api.js';
import { useLanguage } from './language.js';
import type { Answer } from './useAnswer.js';

export function Notice({ answer }: { readonly answer: Answer<unknown> }) {
  const { t } = useLanguage();
  if (answer.state === 'ready') return null;
  if (answer.state === 'loading') {
    return (
      <p className="notice notice-loading" role="status">
        {t('web:state.loading')}
      </p>
    );
  }
  if (answer.error instanceof GoneError) {
    return (
      <div className="notice" role="alert">
        <strong>{t('web:state.gone')}</strong>
        <p>{t('web:state.goneMore')}</p>
      </div>
    );
  }
  // What is away, the banner above the page says.
  const isWaiting = answer.error instanceof ServiceAwayError;
  return (
    <div
      className={isWaiting ? 'notice' : 'notice notice-failed'}
      role={isWaiting ? 'status' : 'alert'}
    >
      {isWaiting ? (
        <p>{t('web:state.waiting')}</p>
      ) : (
        <>
          <strong>{t('web:state.failed')}</strong>
          <p>{answer.error?.message}</p>
        </>
      )}
      <button type="button" className="button" onClick={() => answer.retry()}>
        {t('web:state.retry')}
      </button>
    </div>
  );
}
