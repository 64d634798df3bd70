import type { FigureFragment, FigureValue } from "../../fragments/figure.js";

type Missing = Exclude<FigureValue["kind"], "count" | "rate" | "score">;

/** What a language has for figures. */
interface FigureWords {
  /** The language, as a BCP 47 tag. */
  readonly language: string;
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

/** Sets figures in a language. */
export function figureWords({
  language,
  missing,
  per,
}: FigureWords): ({ value, form }: FigureFragment) => string {
  const numbers = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 });
  const scores = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return ({ value, form }) => {
    switch (value.kind) {
      case "count":
        return numbers.format(value.count);
      case "rate":
        return value.per === 100
          ? percent.format(value.rate / 100)
          : per(numbers.format(value.rate), numbers.format(value.per));
      case "score":
        return scores.format(value.score);
      default:
        return form === "cell" ? markers[value.kind] : missing[value.kind];
    }
  };
}
