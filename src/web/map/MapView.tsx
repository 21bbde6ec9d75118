/**
 * The map itself. For tests, and for whoever cannot see it, its state stands on its element:
 * `data-map-state` (drawing, drawn, undrawable), `data-networks` and `data-overlaps`.
 */
import { useEffect, useRef } from 'react';
import type { NetworkMap } from '../api.js';
import { useLanguage } from '../page/language.js';
import type { Selection } from '../page/selection.js';
import { isInView, move } from './camera.js';
import { emphasisOf } from './drawing.js';
import { Marker } from './Marker.js';
import { useRenderer } from './useRenderer.js';

interface Props {
  readonly map: NetworkMap;
  readonly selection: Selection;
  readonly pointed: readonly string[];
  /** Must stay the same function, since the drawing is made anew with another. */
  onPoint(networks: readonly string[]): void;
}

export function MapView({ map, selection, pointed, onPoint }: Props) {
  const { t } = useLanguage();
  const container = useRef<HTMLDivElement>(null);
  const { renderer, state, emphasise } = useRenderer(container, map, onPoint);

  useEffect(() => {
    if (renderer === undefined) return;
    const emphasis = emphasisOf(renderer.getGraph(), selection, pointed);
    emphasise(emphasis);
    if (emphasis.marked.some((id) => !isInView(renderer, id))) move(renderer, 'whole');
  }, [renderer, selection, pointed]);

  const marked = renderer && emphasisOf(renderer.getGraph(), selection, pointed).marked;
  return (
    <div
      className="map"
      data-map-state={state}
      data-networks={map.nodes.length}
      data-overlaps={map.edges.length}
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
          {map.nodes
            .filter(({ id }) => marked?.includes(id))
            .map((node) => (
              <Marker
                key={node.id}
                renderer={renderer}
                node={node}
                beside={marked?.find((id) => id !== node.id)}
                worded={pointed.includes(node.id) || selection.kind === 'pair'}
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
