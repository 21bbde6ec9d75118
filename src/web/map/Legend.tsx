/** What the map's colours, sizes and lines mean; only kinds that are on the map are named. */
import type { NetworkMap } from '../api.js';
import { useLanguage } from '../page/language.js';
import type { Measure } from '../page/useMeasure.js';
import { colourOfKind, kindsInOrder } from './colours.js';

interface Props {
  readonly map: NetworkMap;
  /** What sizes the circles; members where left out. */
  readonly measure: Measure | undefined;
}

export function Legend({ map, measure }: Props) {
  const { t, counted, number } = useLanguage();
  const counts = new Map<(typeof map.nodes)[number]['kind'], number>();
  for (const { kind } of map.nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const nowhere = map.withoutPlace.reduce((sum, { networks }) => sum + networks, 0);
  return (
    <div className="legend">
      <ul aria-label={t('web:map.legend')} hidden={counts.size === 0}>
        {[...kindsInOrder, null].map((kind) => {
          const count = counts.get(kind);
          if (count === undefined) return null;
          return (
            <li key={kind}>
              <svg viewBox="0 0 10 10" aria-hidden="true">
                <circle cx="5" cy="5" r="5" fill={colourOfKind(kind)} />
              </svg>
              {t(`web:kinds.${kind ?? 'unstated'}`)} <span className="quiet">{number(count)}</span>
            </li>
          );
        })}
      </ul>
      <p>
        {map.communities.length > 0 && `${t('web:map.communities')} `}
        {measure ? t('web:measure.sizes', { name: measure.name }) : t('web:map.sizes')}{' '}
        {t(map.ties.length > 0 ? 'web:map.ties' : 'web:map.lines')}
        {map.municipalities.length > 0 && ` ${t('web:map.ground')}`}
      </p>
      {measure && (
        <p className="legend-part">
          {measure.definition} {measure.highValue}
        </p>
      )}
      {nowhere > 0 && <p className="legend-part">{counted('web:map.nowhere', nowhere)}</p>}
      {map.drawn.networks + nowhere < map.total.networks && (
        <p className="legend-part">
          {t('web:map.part', {
            drawn: number(map.drawn.networks),
            total: number(map.total.networks),
          })}
        </p>
      )}
    </div>
  );
}
