import type { Component } from "./components.js";
import { findTable, type WorkBudget } from "./findTable.js";
import type { SumSystem } from "./sumSystem.js";

/** Values that numbers were seen to have in whole tables that fit. */
export class Witnesses {
  /** Least value seen; Infinity before the first table. */
  readonly least: Float64Array;
  /** Greatest value seen; -Infinity before the first table. */
  readonly greatest: Float64Array;

  constructor(numbers: number) {
    this.least = new Float64Array(numbers).fill(Infinity);
    this.greatest = new Float64Array(numbers).fill(-Infinity);
  }

  /** Takes in a table that fits. */
  add(numbers: Int32Array, valueOf: (place: number, number: number) => number): void {
    for (const [place, number] of numbers.entries()) {
      const value = valueOf(place, number);
      if (value < this.least[number]!) this.least[number] = value;
      if (value > this.greatest[number]!) this.greatest[number] = value;
    }
  }

  /** Whether a number needs no further look: its bounds were reached, or it was seen further apart than anybody asks. */
  isSettled({ lower, upper }: SumSystem, number: number, enough: number): boolean {
    const least = this.least[number]!;
    const greatest = this.greatest[number]!;
    return greatest - least > enough || (least === lower[number] && greatest === upper[number]);
  }
}

/** Numbers whose intervals were asked for, and how far apart two values must be for the rest to be of no interest. */
export interface Question {
  /** The numbers. */
  readonly targets: readonly number[];
  /** Distance above which an interval needs no exact bounds. */
  readonly enough: number;
}

/**
 * Proves the bounds of a component: for each there is a whole table that reaches it, and beyond it none. What is out of question
 * is cut off for good, so the bounds only get better and are right at every moment.
 *
 * @returns `proved`; `none` where no table fits; `stopped` where the work ran out, with the bounds as far as they got.
 */
export function witnessBounds(
  system: SumSystem,
  { numbers, sums }: Component,
  { targets, enough }: Question,
  witnesses: Witnesses,
  budget: WorkBudget,
): "proved" | "none" | "stopped" {
  const search = (number: number, lower: number, upper: number): "found" | "none" | "stopped" => {
    const mark = system.mark();
    const answer = system.bound(number, lower, upper) ? findTable(system, numbers, sums, budget) : "none";
    if (answer === "found") witnesses.add(numbers, (_, place) => system.lower[place]!);
    system.undo(mark);
    return answer;
  };
  const first = numbers[0]!;
  const any = search(first, 0, Infinity);
  if (any !== "found") return any;
  for (const target of targets) {
    // First the very bound, then halves of what is left.
    for (let part = 0; !witnesses.isSettled(system, target, enough); part = 0.5) {
      const least = witnesses.least[target]!;
      const greatest = witnesses.greatest[target]!;
      const low = system.lower[target]!;
      const high = system.upper[target]!;
      const down = low < least;
      const far = high === Infinity ? greatest + enough + 1 : high;
      if (!down && far === Infinity) break;
      const edge = down
        ? low + Math.floor((least - 1 - low) * part)
        : far - Math.floor((far - greatest - 1) * part);
      const answer = down ? search(target, low, edge) : search(target, edge, Infinity);
      if (answer === "stopped") return answer;
      if (answer === "found") continue;
      // The tables that were found stay within these bounds, so that they cannot fail.
      if (down) system.bound(target, edge + 1, Infinity);
      else system.bound(target, 0, edge - 1);
    }
  }
  return "proved";
}
