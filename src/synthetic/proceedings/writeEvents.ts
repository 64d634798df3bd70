import type { CriminalJustice, ProceedingEvent, ProceedingStage } from "../../victims/index.js";
import { syntheticPeriod } from "../calendar/calendar.js";
import type { RandomSource } from "../random/randomSource.js";

const stages = [
  ["reported", "registered"],
  ["investigated", "investigated"],
  ["prosecuted", "prosecuted"],
  ["tried", "tried"],
  ["convicted", "convicted"],
  ["acquitted", "acquitted"],
  ["sentenced", "sanctioned"],
] as const satisfies readonly (readonly [keyof CriminalJustice, ProceedingStage])[];

/** The day on which what is still open was looked up: the last of the period. */
const lookedUp = `${syntheticPeriod.lastYear}-12-31`;

const endOf = (reason: CriminalJustice["closureReason"]): ProceedingStage =>
  reason === "withdrawn" || reason === "diverted" ? reason : "dismissed";

/** What happened in the proceedings, as the progress in the record of the victim says it too. */
export const writeEvents = (justice: CriminalJustice, random: RandomSource): ProceedingEvent[] => {
  const events: ProceedingEvent[] = [];
  for (const [key, stage] of stages) {
    const date = justice[key];
    if (date !== undefined) events.push({ stage, date });
  }
  const judged = justice.convicted !== undefined || justice.acquitted !== undefined;
  if (!judged && justice.closed !== undefined) {
    events.push({ stage: endOf(justice.closureReason), date: justice.closed });
  } else if (!judged) {
    events.push({ stage: "pending", date: lookedUp });
  } else if (justice.closed === undefined && random.chance(40)) {
    events.push({ stage: "appealed", date: "unknown" }, { stage: "pending", date: lookedUp });
  }
  return events;
};
