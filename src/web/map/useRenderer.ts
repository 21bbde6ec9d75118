/** Keeps one sigma renderer on an element for as long as a map is shown there. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import Sigma from 'sigma';
import type { NetworkMap } from '../api.js';
import { look } from '../page/mapView.js';
import { select } from '../page/selection.js';
import {
  type Circle,
  circleLook,
  type Emphasis,
  graphOf,
  Labels,
  type Line,
  lineLook,
} from './drawing.js';

export type Renderer = Sigma<Circle, Line>;

export interface Drawing {
  /** Undefined until there is one, or when the browser cannot draw. */
  readonly renderer: Renderer | undefined;
  readonly state: 'drawing' | 'drawn' | 'undrawable';
  emphasise(emphasis: Emphasis): void;
}

export function useRenderer(
  container: RefObject<HTMLDivElement | null>,
  map: NetworkMap,
  sized: NetworkMap,
  onPoint: (networks: readonly string[]) => void,
): Drawing {
  const emphasis = useRef<Emphasis>({ chosen: [], pointed: [], marked: [] });
  const [drawn, setDrawn] = useState<{ readonly map: NetworkMap; readonly renderer: Renderer }>();
  // That of another map is gone, and knows other networks.
  const renderer = drawn?.map === map ? drawn.renderer : undefined;
  const [state, setState] = useState<Drawing['state']>('drawing');

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const graph = graphOf(map);
    const labels = new Labels();
    let made: Renderer;
    try {
      made = new Sigma<Circle, Line>(graph, element, {
        zIndex: true,
        // Whoever hides the map for a while (a folded frame, a tab) finds it as it was.
        allowInvalidContainer: true,
        itemSizesReference: 'positions',
        minEdgeThickness: 0.5,
        defaultDrawNodeLabel: labels.draw,
        // The marker over a circle says more than sigma's own hover label.
        defaultDrawNodeHover: () => undefined,
        labelFont: getComputedStyle(element).fontFamily,
        labelSize: 12,
        labelWeight: '500',
        labelDensity: 1,
        labelGridCellSize: 110,
        labelRenderedSizeThreshold: 6,
        stagePadding: 36,
        minCameraRatio: 0.06,
        maxCameraRatio: 1.6,
        nodeReducer: (id, circle) => circleLook(graph, emphasis.current, id, circle),
        edgeReducer: (id, line) => lineLook(graph, emphasis.current, id, line),
      });
    } catch {
      setState('undrawable');
      return;
    }
    made.on('beforeRender', () => labels.clear());
    made.on('enterNode', ({ node }) => {
      if (graph.getNodeAttribute(node, 'role') === 'municipality') return;
      element.style.cursor = 'pointer';
      onPoint([node]);
    });
    made.on('leaveNode', () => {
      element.style.cursor = '';
      onPoint([]);
    });
    made.on('clickNode', ({ node }) => {
      const role = graph.getNodeAttribute(node, 'role');
      if (role === 'network') select({ kind: 'network', id: node });
      if (role === 'community') look({ community: node });
    });
    made.on('clickStage', () => select({ kind: 'nothing' }));
    made.once('afterRender', () => setState('drawn'));
    setDrawn({ map, renderer: made });
    // A banner above the map takes room from it; sigma itself hears of the window alone.
    const resizing = new ResizeObserver(() => made.scheduleRefresh());
    resizing.observe(element);
    return () => {
      resizing.disconnect();
      made.kill();
      setDrawn(undefined);
      setState('drawing');
    };
  }, [container, map, onPoint]);

  // Sizes change in place, so that the reader stays where the map was looked at.
  useEffect(() => {
    const graph = renderer?.getGraph();
    if (graph === undefined) return;
    graphOf(sized).forEachNode((id, circle) => graph.replaceNodeAttributes(id, circle));
  }, [renderer, sized]);

  const emphasise = (next: Emphasis) => {
    emphasis.current = next;
    renderer?.refresh({ skipIndexation: true });
  };
  return { renderer, state, emphasise };
}
