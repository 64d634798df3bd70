import type { CodeEntry } from "../../codes/codeEntry.js";
import { sdmxQuintile } from "./recordSources.js";

/** Fifths of households by wealth. */
export const wealthQuintiles = [
  {
    code: "Q1",
    label: "Lowest fifth",
    definition: "The poorest fifth of households.",
    source: sdmxQuintile,
    verified: true,
  },
  {
    code: "Q2",
    label: "Second fifth",
    definition: "The second fifth.",
    source: sdmxQuintile,
    verified: true,
  },
  { code: "Q3", label: "Middle fifth", definition: "The third fifth.", source: sdmxQuintile, verified: true },
  {
    code: "Q4",
    label: "Fourth fifth",
    definition: "The fourth fifth.",
    source: sdmxQuintile,
    verified: true,
  },
  {
    code: "Q5",
    label: "Highest fifth",
    definition: "The richest fifth.",
    source: sdmxQuintile,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link wealthQuintiles}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { wealthQuintiles, type WealthQuintile } from "opsc/victims";
 * const code: WealthQuintile = "Q2";
 * labelOf(wealthQuintiles, code); //=> "Second fifth"
 */
export type WealthQuintile = (typeof wealthQuintiles)[number]["code"];
