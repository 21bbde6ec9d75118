/** Which of very many ids have come before, in eight to sixteen bytes each where a set takes fifty. */

/**
 * The places, in order, whose id stands at an earlier place too; `idAt` gives the id of a place, from 0 to
 * below `count`. Open addressing over all signs of the ids. O(count) expected.
 */
export function repeatedIds(count: number, idAt: (place: number) => string): number[] {
  const slots = new Int32Array(2 ** (33 - Math.clz32(count)));
  const repeated: number[] = [];
  for (let place = 0; place < count; place++) {
    const id = idAt(place);
    let slot = hashOf(id) % slots.length;
    let earlier: number;
    while ((earlier = (slots[slot] ?? 0) - 1) >= 0 && idAt(earlier) !== id) {
      slot = (slot + 1) % slots.length;
    }
    if (earlier >= 0) repeated.push(place);
    else slots[slot] = place + 1;
  }
  return repeated;
}

/** FNV-1a of the signs, with its high bits brought down to where slots are told by. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
