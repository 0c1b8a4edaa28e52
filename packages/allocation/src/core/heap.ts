/** Numbers by key, the smallest first; of equal keys the smaller number. */
export class Heap {
  private keys: Float64Array = new Float64Array(1024);
  private items: Int32Array = new Int32Array(1024);
  private size = 0;

  clear(): void {
    this.size = 0;
  }

  push(key: number, item: number): void {
    if (this.size === this.keys.length) this.grow();
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(key, item, parent)) break;
      this.move(parent, at);
      at = parent;
    }
    this.keys[at] = key;
    this.items[at] = item;
  }

  /** −1 when it is empty. */
  pop(): number {
    if (this.size === 0) return -1;
    const first = this.items[0];
    const last = --this.size;
    const key = this.keys[last];
    const item = this.items[last];
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= last) break;
      const right = child + 1;
      if (right < last && this.isBefore(this.keys[right], this.items[right], child)) child = right;
      if (this.isBefore(key, item, child)) break;
      this.move(child, at);
      at = child;
    }
    this.keys[at] = key;
    this.items[at] = item;
    return first;
  }

  private isBefore(key: number, item: number, other: number): boolean {
    const difference = key - this.keys[other];
    return difference < 0 || (difference === 0 && item < this.items[other]);
  }

  private move(from: number, to: number): void {
    this.keys[to] = this.keys[from];
    this.items[to] = this.items[from];
  }

  private grow(): void {
    const keys = new Float64Array(2 * this.keys.length);
    const items = new Int32Array(2 * this.items.length);
    keys.set(this.keys);
    items.set(this.items);
    this.keys = keys;
    this.items = items;
  }
}
