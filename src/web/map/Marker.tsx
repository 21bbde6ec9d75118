/** A ring around a network's circle with the network's name, kind and size beside it. */
import { useEffect, useRef } from 'react';
import type { MapNode } from '../api.js';
import { useLanguage } from '../page/language.js';
import { pointOf } from './camera.js';
import type { Renderer } from './useRenderer.js';

const GAP = 4;

export function Marker({
  renderer,
  node,
}: {
  readonly renderer: Renderer;
  readonly node: MapNode;
}) {
  const { t, counted } = useLanguage();
  const ring = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const place = () => {
      const element = ring.current;
      if (element === null) return;
      const { x, y, radius } = pointOf(renderer, node.id);
      const { width, height } = renderer.getDimensions();
      const across = 2 * (radius + GAP);
      element.style.width = `${across}px`;
      element.style.height = `${across}px`;
      element.style.transform = `translate(${x - across / 2}px, ${y - across / 2}px)`;
      // The words stand on the side where there is room for them.
      element.dataset['side'] = x > width / 2 ? 'left' : 'right';
      element.dataset['level'] = y > height / 2 ? 'above' : 'below';
    };
    place();
    renderer.on('afterRender', place);
    return () => {
      renderer.off('afterRender', place);
    };
  }, [renderer, node.id]);

  return (
    <div className="marker" ref={ring} data-network={node.id} aria-hidden="true">
      <div className="marker-words">
        <strong>{node.name}</strong>
        <span>
          {t(`web:kinds.${node.kind ?? 'unstated'}`)} · {counted('web:lists.members', node.members)}
        </span>
      </div>
    </div>
  );
}
