import type { Category } from "../model/dimension.js";
import { residualCodes } from "./residualCodes.js";

/** What every dimension has beside its own categories, in the order in which they are printed. */
export const residualCategories = [
  { code: residualCodes.other, label: "Other" },
  { code: residualCodes.unknown, label: "Unknown" },
  { code: residualCodes.notApplicable, label: "Not applicable" },
  { code: residualCodes.notCollected, label: "Not collected" },
] as const satisfies readonly Category[];
