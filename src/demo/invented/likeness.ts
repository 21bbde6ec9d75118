/**
 * Whether two bodies would be called duplicate or absorbable by the default thresholds: the generator
 * draws such pairs again, so that those planted on purpose stand out.
 */
export function looksMergeable(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const member of smaller) if (larger.has(member)) shared++;
  const duplicate = shared >= 3 && shared >= 0.5 * (a.size + b.size - shared);
  const inSmaller = shared / smaller.size;
  const absorbable =
    smaller.size >= 3 && inSmaller >= 0.8 && inSmaller - shared / larger.size >= 0.3;
  return duplicate || absorbable;
}
