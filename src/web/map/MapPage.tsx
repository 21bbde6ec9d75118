/** The county's map on one side, its lists and what is chosen from them on the other. */
import { useEffect, useMemo, useState } from 'react';
import { askNetworkMap, ServiceAwayError } from '../api.js';
import { Panel } from '../panel/Panel.js';
import { ConnectionBanner } from '../page/ConnectionBanner.js';
import { useLanguage } from '../page/language.js';
import { Notice } from '../page/Notice.js';
import { addressWith, scenarioShown, useMapView } from '../page/mapView.js';
import { useSelection } from '../page/selection.js';
import { sizedBy } from '../page/standings.js';
import { useAnswer } from '../page/useAnswer.js';
import { standingsOf, useMeasure } from '../page/useMeasure.js';
import { EmptyStore } from './EmptyStore.js';
import { Header } from './Header.js';
import { Legend } from './Legend.js';
import { MapView } from './MapView.js';
import { MapWays } from './MapWays.js';
import { MeasureMenu } from './MeasureMenu.js';
import { ScenarioBanner } from './ScenarioBanner.js';
import { ScenarioWays } from './ScenarioWays.js';

export function MapPage() {
  const { t, apiLocale } = useLanguage();
  const selection = useSelection();
  const [pointed, setPointed] = useState<readonly string[]>([]);
  // A row that was pointed at is gone from sight once something is chosen.
  useEffect(() => setPointed([]), [selection]);
  const [showing, setShowing] = useState(1);
  const view = useMapView();
  const asked = `map ${apiLocale} ${showing} ${view.places} ${view.community ?? ''}`;
  const answer = useAnswer(asked, async (signal) => {
    const places = view.places === 'area' ? ('BY_AREA' as const) : ('BY_TIES' as const);
    const question = { places, community: view.community ?? null, locale: apiLocale };
    const { networkMap } = await askNetworkMap(question, signal);
    return networkMap;
  });
  const map = answer.value;
  const measuring = useMeasure(view, showing);
  const standings = standingsOf(measuring);
  const sized = useMemo(() => map && (standings ? sizedBy(map, standings) : map), [map, standings]);
  // A map that is shown stays, and is drawn anew when what is away comes back.
  const isWaiting = answer.error instanceof ServiceAwayError;
  const invented = map?.about.sources.some((source) => source.invented) ?? false;
  return (
    <>
      <a className="skip" href="#lists">
        {t('web:page.skip')}
      </a>
      <Header map={map} />
      <main className="main">
        {invented && (
          <p className="banner">
            <strong>{t('web:page.invented')}</strong> {t('web:page.inventedMore')}
          </p>
        )}
        {map?.about.scenario && <ScenarioBanner name={map.about.scenario.name} />}
        <ConnectionBanner
          shownRevision={map?.about.revision}
          showNewest={() => setShowing(showing + 1)}
        />
        {(map === undefined || (answer.state === 'failed' && !isWaiting)) && (
          <Notice answer={answer} />
        )}
        {map === undefined && answer.state === 'failed' && scenarioShown !== undefined && (
          <p>
            <a href={addressWith(undefined)}>{t('web:scenario.leave')}</a>
          </p>
        )}
        {map === undefined && view.community !== undefined && <MapWays view={view} map={map} />}
        {map?.total.networks === 0 && <EmptyStore />}
        {map !== undefined && map.total.networks > 0 && (
          <div className="beside">
            <section className="map-side" aria-busy={answer.state === 'loading'}>
              <MapWays view={view} map={map}>
                {map.nodes.length > 0 && <MeasureMenu measuring={measuring} />}
              </MapWays>
              <ScenarioWays key={showing} />
              <MapView
                map={map}
                sized={sized ?? map}
                standings={standings}
                selection={selection}
                pointed={pointed}
                onPoint={setPointed}
              />
              <Legend map={map} measure={standings && measuring.chosen} />
            </section>
            <Panel
              key={showing}
              map={map}
              standings={standings}
              selection={selection}
              onPoint={setPointed}
            />
          </div>
        )}
      </main>
    </>
  );
}
