/** Whole numbers within bounds, some of which are sums of others; what follows for the bounds of each is drawn at once. */
export class SumSystem {
  /** Least value of each number. */
  readonly lower: Float64Array;
  /** Greatest value of each number. */
  readonly upper: Float64Array;
  /** The sums: first the total, then its parts. */
  readonly sums: readonly Int32Array[];
  /** For each number the sums that it stands in. */
  readonly sumsOf: readonly (readonly number[])[];
  /** How many numbers were looked at so far: a measure of work that does not depend on the machine. */
  work = 0;
  /** Number, lower and upper bound before each change, to go back by. */
  readonly #trail: number[] = [];
  readonly #waiting: number[] = [];
  readonly #isWaiting: Uint8Array;

  /** The bounds are kept and changed. */
  constructor(lower: Float64Array, upper: Float64Array, sums: readonly Int32Array[]) {
    this.lower = lower;
    this.upper = upper;
    this.sums = sums;
    const sumsOf = Array.from(lower, (): number[] => []);
    for (const [place, sum] of sums.entries()) for (const number of sum) sumsOf[number]?.push(place);
    this.sumsOf = sumsOf;
    this.#isWaiting = new Uint8Array(sums.length);
  }

  /** A place to go back to. */
  mark(): number {
    return this.#trail.length;
  }

  /** Takes back every change since a mark. */
  undo(mark: number): void {
    for (let at = this.#trail.length - 3; at >= mark; at -= 3) {
      const number = this.#trail[at]!;
      this.lower[number] = this.#trail[at + 1]!;
      this.upper[number] = this.#trail[at + 2]!;
    }
    this.#trail.length = mark;
  }

  /** Draws what follows from all sums; false where nothing fits. */
  settle(): boolean {
    for (let sum = 0; sum < this.sums.length; sum += 1) this.#wait(sum);
    return this.#draw();
  }

  /** Bounds one number and draws what follows; false where nothing fits. */
  bound(number: number, lower: number, upper: number): boolean {
    return this.#change(number, lower, upper) && this.#draw();
  }

  /** Whether the lower bounds, taken as values, make every sum right. */
  fits(sums: Iterable<number>): boolean {
    for (const place of sums) {
      const sum = this.sums[place]!;
      let rest = 0;
      for (const number of sum) rest -= this.lower[number]!;
      if (rest + 2 * this.lower[sum[0]!]! !== 0) return false;
    }
    return true;
  }

  #wait(sum: number): void {
    if (this.#isWaiting[sum] === 1) return;
    this.#isWaiting[sum] = 1;
    this.#waiting.push(sum);
  }

  #change(number: number, lower: number, upper: number): boolean {
    const before = this.lower[number]!;
    const above = this.upper[number]!;
    if (lower <= before && upper >= above) return true;
    this.#trail.push(number, before, above);
    const least = Math.max(before, lower);
    const most = Math.min(above, upper);
    this.lower[number] = least;
    this.upper[number] = most;
    for (const sum of this.sumsOf[number]!) this.#wait(sum);
    return least <= most;
  }

  /**
   * Until nothing changes. Where bounds would rise for ever, because no numbers fit and none has an upper bound, it stops:
   * the bounds are then wider than they could be and never wrong.
   */
  #draw(): boolean {
    let left = 1000 + 60 * this.sums.length;
    let fine = true;
    for (const sum of this.#waiting) {
      this.#isWaiting[sum] = 0;
      if (fine && left > 0) {
        left -= 1;
        fine = this.#drawFrom(this.sums[sum]!);
      }
    }
    this.#waiting.length = 0;
    return fine;
  }

  #drawFrom(sum: Int32Array): boolean {
    const { lower, upper } = this;
    this.work += sum.length;
    const total = sum[0]!;
    let least = 0;
    let most = 0;
    let endless = 0;
    for (let at = 1; at < sum.length; at += 1) {
      const part = sum[at]!;
      const high = upper[part]!;
      least += lower[part]!;
      if (high === Infinity) endless += 1;
      else most += high;
    }
    if (!this.#change(total, least, endless > 0 ? Infinity : most)) return false;
    const low = lower[total]!;
    const top = upper[total]!;
    for (let at = 1; at < sum.length; at += 1) {
      const part = sum[at]!;
      const partLow = lower[part]!;
      const partHigh = upper[part]!;
      if (partLow === partHigh) continue;
      const others = partHigh === Infinity ? endless - 1 : endless;
      const needed = others > 0 ? -Infinity : low - (partHigh === Infinity ? most : most - partHigh);
      // What the sum says was taken before this change; it waits again and is then drawn from with the new bounds. A total that is
      // between what its parts are together leaves something to each of them, so that this cannot fail.
      this.#change(part, needed, top - (least - partLow));
    }
    return true;
  }
}
