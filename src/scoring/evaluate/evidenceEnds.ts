import type { CutEvidence } from "./gatheredEvidence.js";

/** Least and greatest ends at one level for every place: a semilattice, so that neither order nor repetition matters. */
export class EvidenceEnds {
  private readonly leastLower: Float64Array;
  private readonly mostLower: Float64Array;
  private readonly leastUpper: Float64Array;
  private readonly mostUpper: Float64Array;

  constructor(size: number) {
    this.leastLower = new Float64Array(size).fill(Infinity);
    this.mostLower = new Float64Array(size).fill(-Infinity);
    this.leastUpper = new Float64Array(size).fill(Infinity);
    this.mostUpper = new Float64Array(size).fill(-Infinity);
  }

  /** Takes in one interval. */
  add(place: number, lower: number, upper: number): void {
    if (lower < this.leastLower[place]!) this.leastLower[place] = lower;
    if (lower > this.mostLower[place]!) this.mostLower[place] = lower;
    if (upper < this.leastUpper[place]!) this.leastUpper[place] = upper;
    if (upper > this.mostUpper[place]!) this.mostUpper[place] = upper;
  }

  /** Takes in what stands at a higher level. */
  include(other: EvidenceEnds): void {
    for (let place = 0; place < this.leastLower.length; place += 1) {
      if (other.leastLower[place] === Infinity) continue;
      this.add(place, other.leastLower[place]!, other.leastUpper[place]!);
      this.add(place, other.mostLower[place]!, other.mostUpper[place]!);
    }
  }

  /** The hull at each place, all of [0, 1] where nothing is known. */
  evidence(): CutEvidence {
    const { length } = this.leastLower;
    const lower = new Float64Array(length);
    const upper = new Float64Array(length).fill(1);
    const coverage = new Float64Array(length);
    const contested = new Uint8Array(length);
    for (let place = 0; place < length; place += 1) {
      if (this.leastLower[place] === Infinity) continue;
      lower[place] = this.leastLower[place]!;
      upper[place] = this.mostUpper[place]!;
      coverage[place] = 1;
      contested[place] = this.mostLower[place]! > this.leastUpper[place]! ? 1 : 0;
    }
    return { lower, upper, coverage, contested };
  }
}
