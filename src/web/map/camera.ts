/** Moving over the map: closer, further, back to the whole; at once for those who dislike motion. */
import type { Renderer } from './useRenderer.js';

const STEP = 1.6;
const WHOLE = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

export function move(renderer: Renderer, to: 'closer' | 'further' | 'whole'): void {
  const camera = renderer.getCamera();
  const { ratio } = camera.getState();
  const target =
    to === 'whole'
      ? WHOLE
      : { ratio: camera.getBoundedRatio(to === 'closer' ? ratio / STEP : ratio * STEP) };
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    camera.setState(target);
  } else {
    void camera.animate(target, { duration: 250 });
  }
}

/** Whether a network's circle lies within what the map shows now. */
export function isInView(renderer: Renderer, network: string): boolean {
  const { x, y } = pointOf(renderer, network);
  const { width, height } = renderer.getDimensions();
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** Where a network's circle lies, in pixels from the map's upper left corner, and its radius. */
export function pointOf(renderer: Renderer, network: string) {
  const circle = renderer.getGraph().getNodeAttributes(network);
  const { x, y } = renderer.graphToViewport(circle);
  return { x, y, radius: renderer.scaleSize(circle.size) };
}
