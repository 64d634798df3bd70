import type { FigureFragment, FigureValue } from "../../../fragments/figure.js";
import { outwardDegree } from "../../../scoring/explain/outwardDegree.js";
import { numberWriter, type NumberForms } from "./numberForms.js";

type Missing = Exclude<FigureValue["kind"], "count" | "rate" | "score">;

/** What a language has for figures. */
interface FigureWords {
  /** How numbers are set. */
  readonly numbers: NumberForms;
  /** What stands in a sentence where there is no number. */
  readonly missing: Readonly<Record<Missing, string>>;
  /** A rate per another number than 100. */
  readonly per: (rate: string, per: string) => string;
}

/** What stands in a table where there is no number; the legend of the table says what it means. */
const markers: Readonly<Record<Missing, string>> = {
  suppressed: "c",
  "not-collected": "x",
  "not-applicable": "z",
};

/** Sets figures in a language. An end of an interval is rounded outwards, so that the interval that is printed holds the one that is meant. */
export function figureWords({
  numbers,
  missing,
  per,
}: FigureWords): ({ value, form }: FigureFragment) => string {
  const write = numberWriter(numbers);
  return ({ value, form }) => {
    switch (value.kind) {
      case "count":
        return write(value.count);
      case "rate":
        return value.per === 100
          ? `${write(value.rate, { most: 2 })}${numbers.percent}`
          : per(write(value.rate), write(value.per));
      case "score":
        return write(outwardDegree(value.score, value.end), { least: 2, most: 2 });
      default:
        return form === "cell" ? markers[value.kind] : missing[value.kind];
    }
  };
}
