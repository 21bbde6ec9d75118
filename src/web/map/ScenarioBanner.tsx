/** Above a map of what would be: which scenario it shows, and the way back to what is so. */
import { addressWith } from '../page/mapView.js';
import { useLanguage } from '../page/language.js';

export function ScenarioBanner({ name }: { readonly name: string }) {
  const { t } = useLanguage();
  return (
    <p className="banner">
      <strong>{t('web:scenario.shown', { name })}</strong> {t('web:scenario.shownMore')}{' '}
      <a href={addressWith(undefined)}>{t('web:scenario.leave')}</a>
    </p>
  );
}
