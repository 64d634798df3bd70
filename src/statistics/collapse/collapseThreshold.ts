import type { Source } from "../../sources/source.js";

/**
 * Share of hidden cells above which a table says too little for what it costs, and one dimension fewer is the better answer.
 *
 * @source Judgement: in measured five- and six-way tables of 5,000 records more than 45 % of the cells are sensitive.
 */
export const collapseThreshold: {
  /** The share, from 0 to 1. */
  readonly share: number;
  /** Where it comes from. */
  readonly source: Source;
  /** Whether the source says so; it is a judgement. */
  readonly verified: boolean;
} = {
  share: 0.3,
  source: { title: "Judgement of the authors of this package" },
  verified: false,
};
