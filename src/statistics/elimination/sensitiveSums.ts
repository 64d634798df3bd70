import { prime, remainder } from "./prime.js";

/** Two remainders that stand for a sum of rows. */
export interface Fingerprint {
  /** The one. */
  readonly first: number;
  /** The other. */
  readonly second: number;
}

/**
 * The sums that must not become known. Each row has two numbers that look random and follow what it is worth after all that was
 * published; a sum has the two sums of them. Sums that are multiples of one another have them in one ratio, so that few need a closer look.
 */
export class SensitiveSums {
  readonly #sums: readonly Int32Array[];
  readonly #byRow: readonly number[][];
  readonly #rowFirst: Int32Array;
  readonly #rowSecond: Int32Array;
  readonly #first: Int32Array;
  readonly #second: Int32Array;

  constructor(sums: readonly Int32Array[], size: number) {
    const byRow: number[][] = Array.from({ length: size }, () => []);
    sums.forEach((rows, number) => {
      for (const row of rows) byRow[row]?.push(number);
    });
    this.#sums = sums;
    this.#byRow = byRow;
    this.#rowFirst = Int32Array.from({ length: size }, (_, row) => scatter(2 * row + 1));
    this.#rowSecond = Int32Array.from({ length: size }, (_, row) => scatter(2 * row + 2));
    this.#first = Int32Array.from(sums, (rows) => this.fingerprint(rows).first);
    this.#second = Int32Array.from(sums, (rows) => this.fingerprint(rows).second);
  }

  /** What stands for a sum of rows, less another. */
  fingerprint(rows: Int32Array, minus: Int32Array = none): Fingerprint {
    let first = 0;
    let second = 0;
    for (const row of rows) {
      first += this.#rowFirst[row]!;
      second += this.#rowSecond[row]!;
    }
    for (const row of minus) {
      first += prime - this.#rowFirst[row]!;
      second += prime - this.#rowSecond[row]!;
    }
    return { first: remainder(first), second: remainder(second) };
  }

  /** Takes a multiple of what was published away from a row, and from all sums that have the row. */
  subtract(row: number, factor: number, { first, second }: Fingerprint): void {
    const firstLost = prime - remainder(factor * first);
    const secondLost = prime - remainder(factor * second);
    this.#rowFirst[row] = remainder(this.#rowFirst[row]! + firstLost);
    this.#rowSecond[row] = remainder(this.#rowSecond[row]! + secondLost);
    const numbers = this.#byRow[row]!;
    for (const number of numbers) {
      const nextFirst = this.#first[number]! + firstLost;
      const nextSecond = this.#second[number]! + secondLost;
      this.#first[number] = nextFirst >= prime ? nextFirst - prime : nextFirst;
      this.#second[number] = nextSecond >= prime ? nextSecond - prime : nextSecond;
    }
  }

  /** Whether one of the sensitive sums that have one of some rows looks like a multiple of a fingerprint, and proves to be. */
  some(
    rows: readonly number[],
    { first, second }: Fingerprint,
    proves: (sum: Int32Array) => boolean,
  ): boolean {
    for (const row of rows) {
      const numbers = this.#byRow[row]!;
      for (const number of numbers) {
        const left = this.#first[number]! * second;
        const right = this.#second[number]! * first;
        if (left === right || remainder(left) === remainder(right)) {
          const sum = this.#sums[number];
          if (sum !== undefined && proves(sum)) return true;
        }
      }
    }
    return false;
  }
}

const none = new Int32Array(0);

/** A number from 1 to below the prime that looks random, always the same for the same place. */
function scatter(place: number): number {
  let bits = Math.imul(place, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (((bits ^ (bits >>> 16)) >>> 0) % (prime - 1)) + 1;
}
