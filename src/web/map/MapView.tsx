/**
 * The map itself. For tests, and for whoever cannot see it, its state stands on its element:
 * `data-map-state` (drawing, drawn, undrawable), and how many networks, overlaps, communities and
 * municipalities are on it.
 */
import { useEffect, useRef } from 'react';
import type { NetworkMap } from '../api.js';
import { useLanguage } from '../page/language.js';
import type { Selection } from '../page/selection.js';
import type { Standings } from '../page/standings.js';
import { isInView, move } from './camera.js';
import { emphasisOf } from './drawing.js';
import { Marker } from './Marker.js';
import { useRenderer } from './useRenderer.js';

interface Props {
  readonly map: NetworkMap;
  /** The same with circles of the sizes that they are to have. */
  readonly sized: NetworkMap;
  /** By the measure that sizes them; members where left out. */
  readonly standings: Standings | undefined;
  readonly selection: Selection;
  readonly pointed: readonly string[];
  /** Must stay the same function, since the drawing is made anew with another. */
  onPoint(networks: readonly string[]): void;
}

export function MapView({ map, sized, standings, selection, pointed, onPoint }: Props) {
  const { t, counted, standing } = useLanguage();
  const container = useRef<HTMLDivElement>(null);
  const { renderer, state, emphasise } = useRenderer(container, map, sized, onPoint);

  useEffect(() => {
    if (renderer === undefined) return;
    const emphasis = emphasisOf(renderer.getGraph(), selection, pointed);
    emphasise(emphasis);
    if (emphasis.marked.some((id) => !isInView(renderer, id))) move(renderer, 'whole');
  }, [renderer, selection, pointed]);

  const circles = [
    ...map.nodes.map(({ id, name, kind, members }) => ({
      ...{ id, name },
      told: `${t(`web:kinds.${kind ?? 'unstated'}`)} · ${standings ? standing(standings.get(id)) : counted('web:lists.members', members)}`,
    })),
    ...map.communities.map(({ id, name, networks, members }) => ({
      ...{ id, name },
      told: `${counted('web:page.networks', networks)} · ${counted('web:lists.members', members)}`,
    })),
  ];
  const marked = renderer && emphasisOf(renderer.getGraph(), selection, pointed).marked;
  return (
    <div
      className="map"
      data-map-state={state}
      data-networks={map.nodes.length}
      data-overlaps={map.edges.length}
      data-communities={map.communities.length}
      data-municipalities={map.municipalities.length}
    >
      <div className="map-canvas" ref={container} role="img" aria-label={t('web:map.label')} />
      {state === 'undrawable' && (
        <div className="notice map-notice" role="alert">
          <strong>{t('web:state.noCanvas')}</strong>
          <p>{t('web:state.noCanvasMore')}</p>
        </div>
      )}
      {renderer !== undefined && (
        <>
          {circles
            .filter(({ id }) => marked?.includes(id))
            .map((circle) => (
              <Marker
                key={circle.id}
                renderer={renderer}
                {...circle}
                beside={marked?.find((id) => id !== circle.id)}
                worded={pointed.includes(circle.id) || selection.kind === 'pair'}
              />
            ))}
          <div className="map-buttons">
            {buttons.map(({ to, sign, key }) => (
              <button key={to} type="button" title={t(key)} onClick={() => move(renderer, to)}>
                <span aria-hidden="true">{sign}</span>
                <span className="unseen">{t(key)}</span>
              </button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

const buttons = [
  { to: 'closer', sign: '+', key: 'web:map.zoomIn' },
  { to: 'further', sign: '−', key: 'web:map.zoomOut' },
  { to: 'whole', sign: '⤢', key: 'web:map.fit' },
] as const;
