/** Plain words where an answer is not here: on its way, failed, or the service away. */
import { GoneError, ServiceAwayError, StoreAwayError } from '../api.js';
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
  if (answer.error instanceof StoreAwayError) {
    return (
      <Failure
        answer={answer}
        title={t('web:state.storeAway')}
        more={t('web:state.storeAwayMore')}
      />
    );
  }
  if (answer.error instanceof ServiceAwayError) {
    return <Failure answer={answer} title={t('web:state.away')} more={t('web:state.awayMore')} />;
  }
  return <Failure answer={answer} title={t('web:state.failed')} more={answer.error?.message} />;
}

function Failure({
  answer,
  title,
  more,
}: {
  readonly answer: Answer<unknown>;
  readonly title: string;
  readonly more: string | undefined;
}) {
  const { t } = useLanguage();
  return (
    <div className="notice notice-failed" role="alert">
      <strong>{title}</strong>
      <p>{more}</p>
      <button type="button" className="button" onClick={() => answer.retry()}>
        {t('web:state.retry')}
      </button>
    </div>
  );
}
