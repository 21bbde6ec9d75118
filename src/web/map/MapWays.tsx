/** Above the map: by what its places are, and the way back from a community that is open. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { NetworkMap } from '../api.js';
import { useLanguage } from '../page/language.js';
import { look, type MapView } from '../page/mapView.js';

interface Props {
  readonly view: MapView;
  /** Undefined until it is here. */
  readonly map: NetworkMap | undefined;
  /** What else there is to choose. */
  readonly children?: ReactNode;
}

export function MapWays({ view, map, children }: Props) {
  const { t } = useLanguage();
  const way = useRef<HTMLElement>(null);
  const before = useRef(view.community);
  useEffect(() => {
    // What was opened from is gone: who uses the keyboard goes on from here.
    if (before.current !== view.community) way.current?.focus();
    before.current = view.community;
  }, [view.community]);
  const within = map?.within ?? [];
  return (
    <div className="map-ways">
      <div role="group" aria-label={t('web:map.places')} className="languages">
        {(['ties', 'area'] as const).map((places) => (
          <button
            key={places}
            type="button"
            aria-pressed={places === view.places}
            onClick={() => look({ places })}
          >
            {t(`web:map.${places === 'ties' ? 'byTies' : 'byArea'}`)}
          </button>
        ))}
      </div>
      {children}
      <nav className="map-way" aria-label={t('web:map.way')} ref={way} tabIndex={-1}>
        {view.community !== undefined && (
          <ol>
            <li>
              <button type="button" onClick={() => look({ community: undefined })}>
                <span aria-hidden="true">←</span> {t('web:map.whole')}
              </button>
            </li>
            {within.map(({ id, name }, at) => (
              <li key={id}>
                {at === within.length - 1 ? (
                  <span aria-current="page">{name}</span>
                ) : (
                  <button type="button" onClick={() => look({ community: id })}>
                    {name}
                  </button>
                )}
              </li>
            ))}
          </ol>
        )}
      </nav>
    </div>
  );
}
