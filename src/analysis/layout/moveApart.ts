/** Moves what stands on each other apart. */

/**
 * Moves every two discs that stand on each other half their overlap apart; tells whether any did.
 * `positions` are x and y of each. Looks at those alone that are near each other from left to right:
 * O(n log n + pairs within two of the largest radii).
 */
export function moveApart(positions: Float64Array, radii: Float64Array): boolean {
  let moved = false;
  const order = Int32Array.from(radii.keys()).sort(
    (a, b) => positions[2 * a]! - positions[2 * b]! || a - b,
  );
  const largest = radii.reduce((most, radius) => Math.max(most, radius), 0);
  for (let first = 0; first < order.length; first++) {
    const a = order[first]!;
    const reach = radii[a]! + largest;
    for (let second = first + 1; second < order.length; second++) {
      const b = order[second]!;
      let x = positions[2 * b]! - positions[2 * a]!;
      // They are in the order in which they began: a round that moves one may miss others, the last may not.
      if (x >= reach) break;
      const apart = radii[a]! + radii[b]!;
      const y = positions[2 * b + 1]! - positions[2 * a + 1]!;
      if (Math.abs(x) >= apart || Math.abs(y) >= apart) continue;
      let distance = Math.hypot(x, y);
      if (distance >= apart) continue;
      // Two in the very same place go apart sideways.
      if (distance === 0) distance = x = 1e-6;
      const push = (apart - distance) / (2 * distance);
      positions[2 * a]! -= push * x;
      positions[2 * a + 1]! -= push * y;
      positions[2 * b]! += push * x;
      positions[2 * b + 1]! += push * y;
      moved = true;
    }
  }
  return moved;
}
