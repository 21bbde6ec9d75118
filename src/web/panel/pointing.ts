/** A row that shows its networks on the map while the pointer or the keyboard is on it. */

export type Point = (networks: readonly string[]) => void;

export function pointing(onPoint: Point, ...networks: readonly string[]) {
  const start = () => onPoint(networks);
  const end = () => onPoint([]);
  return { onMouseEnter: start, onMouseLeave: end, onFocus: start, onBlur: end };
}
