import type { LpProblem } from "../model/lpSolver.js";

/** Equations of a programme as they are written, entry after entry, and the bounds and prices of its variables. */
export class Equations {
  /** Lowest value of each variable. */
  readonly lower: number[] = [];
  /** Highest value of each variable. */
  readonly upper: number[] = [];
  /** Price of each variable. */
  readonly prices: number[] = [];
  readonly #starts: number[] = [0];
  readonly #indices: number[] = [];
  readonly #values: number[] = [];

  /** Adds a variable; answers its number. */
  variable(lower: number, upper: number, price: number): number {
    this.lower.push(lower);
    this.upper.push(upper);
    this.prices.push(price);
    return this.lower.length - 1;
  }

  /** Adds an entry to the equation that is being written. */
  entry(variable: number, value: number): void {
    this.#indices.push(variable);
    this.#values.push(value);
  }

  /** Ends an equation; its right-hand side is 0. One without entries is none. */
  end(): void {
    if (this.#indices.length > this.#starts[this.#starts.length - 1]!)
      this.#starts.push(this.#indices.length);
  }

  /** The programme; from one question to the next its bounds change. */
  problem(): LpProblem {
    return {
      variables: this.lower.length,
      lower: Float64Array.from(this.lower),
      upper: Float64Array.from(this.upper),
      starts: Int32Array.from(this.#starts),
      indices: Int32Array.from(this.#indices),
      values: Float64Array.from(this.#values),
      rightHandSide: new Float64Array(this.#starts.length - 1),
      changing: "bounds",
    };
  }
}
