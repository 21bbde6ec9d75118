/** What a service without any networks says: how to bring an own list. */
import { useLanguage } from '../page/language.js';

const COMMANDS = `npx tuhatverkko import members.csv --store sqlite:./data/own.db
STORE_URL=sqlite:./data/own.db npm start`;

export function EmptyStore() {
  const { t } = useLanguage();
  return (
    <section className="empty" data-map-state="empty">
      <h2>{t('web:state.empty')}</h2>
      <p>{t('web:state.emptyMore')}</p>
      <pre tabIndex={0}>{COMMANDS}</pre>
    </section>
  );
}
