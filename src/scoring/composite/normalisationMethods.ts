import type { CodeEntry } from "../../codes/codeEntry.js";
import { handbook } from "./handbook.js";

/** The ways of putting indicators of different units on one scale; all but the first rest on the sample and move with it. */
export const normalisationMethods = [
  {
    code: "fixed-goalposts",
    label: "Between fixed goalposts",
    definition: "The share of the way from one value that a norm sets to another; no other unit moves it.",
    source: handbook("section 5.3"),
    verified: true,
  },
  {
    code: "z-score",
    label: "Standardised",
    definition:
      "The number of sample standard deviations above the mean of the sample; moves with the sample.",
    source: handbook("chapter 5, Table 15"),
    verified: true,
  },
  {
    code: "sample-min-max",
    label: "Between the extremes of the sample",
    definition:
      "The share of the way from the smallest value of the sample to its largest; moves with the sample.",
    source: handbook("section 5.3, Table 15"),
    verified: true,
  },
  {
    code: "ratio-to-reference",
    label: "Ratio to a reference",
    definition: "The value divided by the mean, the best, the worst or a leader; moves with the sample.",
    source: handbook("chapter 5, Table 15"),
    verified: true,
  },
  {
    code: "difference-to-reference",
    label: "Difference to a reference",
    definition:
      "The distance from the mean, the best, the worst or a leader in parts of it; moves with the sample.",
    source: handbook("chapter 5, Table 15"),
    verified: true,
  },
  {
    code: "rank",
    label: "Rank",
    definition:
      "The place in the order of the sample, of which distances are no part; moves with the sample.",
    source: handbook("chapter 5, Table 15"),
    verified: true,
  },
  {
    code: "percentile-rank",
    label: "Percentile rank",
    definition: "The rank in hundredths of the size of the sample; moves with the sample.",
    source: handbook("Table 15"),
    verified: true,
  },
  {
    code: "above-below-mean",
    label: "Above or below the mean",
    definition:
      "Clearly above, near or clearly below the mean of the sample (1, 0 or -1); moves with the sample.",
    source: handbook("chapter 5, Table 15"),
    verified: true,
  },
  {
    code: "categorical",
    label: "Categorical bands",
    definition:
      "The points of the band in which the value or its percentile rank lies; differences inside a band are lost.",
    source: handbook("chapter 5, Table 15"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link normalisationMethods}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { normalisationMethods, type NormalisationMethod } from "opsc/scoring";
 * const method: NormalisationMethod = "z-score";
 * labelOf(normalisationMethods, method); //=> "Standardised"
 */
export type NormalisationMethod = (typeof normalisationMethods)[number]["code"];
