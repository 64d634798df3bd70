import type { CompiledPlan } from "../plan/compiledPlan.js";

/** What stands between the codes of one tuple; no code has it. */
export const codeSeparator = "|";

/** What stands between two tuples of one set; no code has it. */
export const tupleSeparator = ";";

/** Codes of the leaves of a key. */
export const codesOfKey = ({ dimensions, strides }: CompiledPlan, key: number): readonly string[] =>
  dimensions.map(({ leaves }, place) => leaves[Math.floor(key / strides[place]!) % leaves.length]!);

/** Makes the reader of texts of sets: the keys of the tuples, or undefined where a text is none of the plan. */
export function setReader({ dimensions, strides }: CompiledPlan): (text: string) => number[] | undefined {
  const steps = dimensions.map(
    ({ leaves }, place) => new Map(leaves.map((leaf, number) => [leaf, number * strides[place]!])),
  );
  const keyOf = (text: string): number => {
    const codes = text.split(codeSeparator);
    if (codes.length !== steps.length) return Number.NaN;
    return steps.reduce((key, step, place) => key + (step.get(codes[place]!) ?? Number.NaN), 0);
  };
  return (text) => {
    const keys = text.split(tupleSeparator).map(keyOf);
    return keys.some((key) => Number.isNaN(key)) ? undefined : keys;
  };
}
