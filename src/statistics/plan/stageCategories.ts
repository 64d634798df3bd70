import type { Category } from "../model/dimension.js";
import { noneCode } from "./residualCodes.js";

/** The stages with their codes as literals, so that a catalogue of labels that lacks one does not compile. */
export const stages = [
  { code: "reported", label: "Reported", members: ["reported-only", "investigated"] },
  { code: "investigated", label: "Investigated", members: ["investigated-only", "prosecuted"] },
  { code: "prosecuted", label: "Prosecuted", members: ["prosecuted-only", "convicted"] },
  { code: "convicted", label: "Convicted", members: ["convicted-only", "sanctioned"] },
  { code: "sanctioned", label: "Sanctioned" },
  { code: "convicted-only", label: "Convicted, not sanctioned so far" },
  { code: "prosecuted-only", label: "Prosecuted, not convicted so far" },
  { code: "investigated-only", label: "Investigated, not prosecuted so far" },
  { code: "reported-only", label: "Reported, not investigated so far" },
  { code: noneCode, label: "No stage reached" },
] as const satisfies readonly Category[];

/**
 * The criminal case as a funnel. Each leaf is the furthest stage that was certainly reached; each group is a stage with all that come
 * after it, so that its cell counts whoever reached it, and no stage counts more than the one before.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 28-29
 */
export const stageCategories: readonly Category[] = stages;
