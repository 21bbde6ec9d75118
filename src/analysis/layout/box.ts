/** The least upright rectangle around points. */
export class Box {
  left = Infinity;
  right = -Infinity;
  bottom = Infinity;
  top = -Infinity;

  /** Around x and y of points in turn, leaving out those that are NaN; around 0, 0 where there are none. */
  static around(positions: Float64Array): Box {
    const box = new Box();
    for (let at = 0; at < positions.length; at += 2) box.add(positions[at]!, positions[at + 1]!);
    if (box.left > box.right) box.add(0, 0);
    return box;
  }

  get centre(): readonly [x: number, y: number] {
    return [(this.left + this.right) / 2, (this.bottom + this.top) / 2];
  }

  /** The longer side; 1 of a single point, so that there is something to measure by. */
  get width(): number {
    return Math.max(this.right - this.left, this.top - this.bottom) || 1;
  }

  add(x: number, y: number): void {
    if (x < this.left) this.left = x;
    if (x > this.right) this.right = x;
    if (y < this.bottom) this.bottom = y;
    if (y > this.top) this.top = y;
  }

  /** Points within the box as points within −1 and 1, the box in the middle, both axes to one scale. */
  scaled(positions: Float64Array): Float64Array {
    const { centre, width } = this;
    return positions.map((value, at) => {
      const moved = (value - centre[at % 2 === 0 ? 0 : 1]) / (width / 2);
      // Rounding may leave the outermost a last digit outside.
      return Math.min(1, Math.max(-1, moved));
    });
  }
}
