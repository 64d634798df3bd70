import type { CriminalJustice } from "../../victims/record/criminalJustice.js";
import type { ProceedingEvent } from "../../victims/proceedings/record/proceedingEvent.js";
import { noneCode } from "./residualCodes.js";

/** Leaves of the funnel from the first stage to the last. */
const leaves = [
  "reported-only",
  "investigated-only",
  "prosecuted-only",
  "convicted-only",
  "sanctioned",
] as const;

/** How far an act of a victim's record says that a case has come: whoever was tried was prosecuted. */
const depthOfAct = {
  reported: 0,
  investigated: 1,
  prosecuted: 2,
  tried: 2,
  acquitted: 2,
  convicted: 3,
  sentenced: 4,
} as const;

/** The same of an event of proceedings, as they name them; others say nothing of it. */
const depths: Readonly<Record<string, number>> = { ...depthOfAct, registered: 0, sanctioned: 4 };

const acts = [
  "sentenced",
  "convicted",
  "acquitted",
  "tried",
  "prosecuted",
  "investigated",
  "reported",
] as const;

/** Whether the text in place of a date says that the act took place: a date, or `unknown`. */
const tookPlace = (date: string): boolean => date.charCodeAt(0) <= 57 || date === "unknown";

/**
 * The furthest stage that the criminal case of a victim certainly reached: a date or `unknown` in place of one says so, and a later stage
 * says so of the earlier ones.
 *
 * @returns A leaf of the funnel; `unknown` where no stage is certain and one is left open; undefined where nothing is collected.
 */
export function victimStage(justice: CriminalJustice | undefined): string | undefined {
  if (justice === undefined) return undefined;
  let open = false;
  for (const act of acts) {
    const date = justice[act];
    if (date === undefined || date === "not-applicable") continue;
    if (tookPlace(date)) return leaves[depthOfAct[act]];
    open = true;
  }
  return open ? "unknown" : noneCode;
}

/** The furthest stage of proceedings: every event took place, whatever is known of its date. */
export function proceedingStage(events: readonly ProceedingEvent[]): string {
  const furthest = events.reduce((most, { stage }) => Math.max(most, depths[stage] ?? -1), -1);
  return leaves[furthest] ?? noneCode;
}
