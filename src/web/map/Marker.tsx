/** A ring around a circle, with what it is beside it: its name and a few words. */
import { useEffect, useRef } from 'react';
import { pointOf } from './camera.js';
import type { Renderer } from './useRenderer.js';

const GAP = 4;
/** Between the ring and the words, and between the words and the map's edge. */
const MARGIN = 6;

interface Props {
  readonly renderer: Renderer;
  readonly id: string;
  readonly name: string;
  /** What is said below the name. */
  readonly told: string;
  /** Another circle that is marked too; the words of the two stand apart. */
  readonly beside: string | undefined;
  /** Without words there is the ring alone, where the panel says the rest. */
  readonly worded: boolean;
}

export function Marker({ renderer, id, name, told, beside, worded }: Props) {
  const ring = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const place = () => {
      if (ring.current === null) return;
      const at = pointOf(renderer, id);
      const other = beside === undefined ? undefined : pointOf(renderer, beside);
      const { width, height } = renderer.getDimensions();
      const radius = at.radius + GAP;
      ring.current.style.width = ring.current.style.height = `${2 * radius}px`;
      ring.current.style.transform = `translate(${at.x - radius}px, ${at.y - radius}px)`;

      if (words.current === null) return;
      const { offsetWidth, offsetHeight } = words.current;
      const leftward = other === undefined ? at.x > width / 2 : at.x <= other.x;
      const x = leftward ? at.x - radius - MARGIN - offsetWidth : at.x + radius + MARGIN;
      const above = other !== undefined && at.y <= other.y;
      const rise = other === undefined ? offsetHeight / 2 : above ? offsetHeight : 0;
      const left = within(x, width - offsetWidth);
      const top = within(at.y - rise, height - offsetHeight);
      words.current.style.transform = `translate(${left}px, ${top}px)`;
    };
    place();
    renderer.on('afterRender', place);
    return () => {
      renderer.off('afterRender', place);
    };
  }, [renderer, id, beside]);

  return (
    <div aria-hidden="true">
      <div className="marker" ref={ring} data-network={id} />
      {worded && (
        <div className="marker-words" ref={words}>
          <strong>{name}</strong>
          <span>{told}</span>
        </div>
      )}
    </div>
  );
}

function within(value: number, most: number): number {
  return Math.max(MARGIN, Math.min(value, most - MARGIN));
}
