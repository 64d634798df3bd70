import { movableSource } from "../../synthetic/random/randomSource.js";

/** A model of several outputs over inputs from 0 to below 1: writes its outputs. */
export type UnitModel = (inputs: Float64Array, outputs: Float64Array) => void;

/** What a run of the design has computed: one row of outputs for each row of the design. */
export interface SaltelliRun {
  /** Outputs of the rows A, one after the other. */
  readonly a: Float64Array;
  /** Outputs of the rows B. */
  readonly b: Float64Array;
  /** Outputs of the rows A with one factor taken from B; one array for each factor. */
  readonly mixed: readonly Float64Array[];
}

/** The stream of random numbers of this design; those of the synthetic records are lower. */
const stream = 16;

/**
 * Evaluates a model on the radial design: rows A and B of independent uniform numbers, and for each factor the row A with the one input of
 * B. That makes N (d + 2) evaluations. The numbers of a row follow from the seed and the row alone, so that more draws only add rows.
 *
 * @source A. Saltelli and others, Computer Physics Communications 181 (2010), for the design
 */
export function saltelli(
  model: UnitModel,
  shape: { readonly factors: number; readonly outputs: number },
  { seed, draws }: { readonly seed: number; readonly draws: number },
): SaltelliRun {
  const { factors, outputs } = shape;
  const source = movableSource();
  const results = Array.from({ length: factors + 2 }, () => new Float64Array(draws * outputs));
  const [a, b, ...mixed] = results as [Float64Array, Float64Array, ...Float64Array[]];
  const first = new Float64Array(factors);
  const second = new Float64Array(factors);
  const answer = new Float64Array(outputs);
  for (let row = 0; row < draws; row += 1) {
    source.moveTo(seed, row, stream);
    for (let factor = 0; factor < factors; factor += 1) first[factor] = source.next() / 2 ** 32;
    for (let factor = 0; factor < factors; factor += 1) second[factor] = source.next() / 2 ** 32;
    const from = row * outputs;
    model(first, answer);
    a.set(answer, from);
    model(second, answer);
    b.set(answer, from);
    for (let factor = 0; factor < factors; factor += 1) {
      const own = first[factor]!;
      first[factor] = second[factor]!;
      model(first, answer);
      mixed[factor]!.set(answer, from);
      first[factor] = own;
    }
  }
  return { a, b, mixed };
}
