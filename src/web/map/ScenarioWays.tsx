/** The scenarios that were drawn up, each a link to the same page as it would be; nothing where there is none. */
import { askScenarios } from '../api.js';
import { useLanguage } from '../page/language.js';
import { addressWith, scenarioShown } from '../page/mapView.js';
import { useAnswer } from '../page/useAnswer.js';

/** The latest; who has more opens them by their link. */
const SHOWN = 5;

export function ScenarioWays() {
  const { t, apiLocale } = useLanguage();
  const { value } = useAnswer(`scenarios ${apiLocale}`, async (signal) => {
    const { scenarios } = await askScenarios({ first: SHOWN, locale: apiLocale }, signal);
    return scenarios.nodes;
  });
  if (value === undefined || value.length === 0) return null;
  const ways = [{ id: undefined, name: t('web:scenario.asIs') }, ...value];
  return (
    <nav className="scenario-ways" aria-label={t('web:scenario.ways')}>
      <span className="quiet" aria-hidden="true">
        {t('web:scenario.ways')}
      </span>
      <ul>
        {ways.map(({ id, name }) => (
          <li key={id ?? ''}>
            <a href={addressWith(id)} aria-current={id === scenarioShown ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
