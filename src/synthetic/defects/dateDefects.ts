import { change } from "./change.js";
import { beforeStart, closedBeforeOpened } from "./dateChanges.js";
import { ruleDefect } from "./makeDefect.js";
import type { SyntheticDefect } from "./syntheticDefect.js";

/** Dates of the offence and of the record against one another. */
export const dateDefects: readonly SyntheticDefect[] = [
  ruleDefect("offence-ends-before-it-begins", ["dates", "offenceEnd"], (record) => {
    const { before, datesWith, ages } = beforeStart(record);
    return change(record, { dates: datesWith({ offenceEnd: before }), ...ages });
  }),
  ruleDefect("identified-before-offence", ["dates", "identified"], (record) => {
    const { before, datesWith, ages } = beforeStart(record);
    const dates = datesWith({ identified: before });
    return change(record, { identificationStatus: "formally-identified", dates, ...ages });
  }),
  ruleDefect("registered-before-offence", ["dates", "registered"], (record) => {
    const { before, datesWith, ages } = beforeStart(record);
    // As old at registration as at the offence, so that no age speaks against the dates.
    const ageAtRegistration = record.ageAtOffence;
    return change(record, { dates: datesWith({ registered: before }), ageAtRegistration, ...ages });
  }),
  ruleDefect("reported-before-offence", ["criminalJustice", "reported"], (record) => {
    const { before, datesWith, ages } = beforeStart(record);
    const criminalJustice = { reported: before, investigated: "unknown" };
    return change(record, { dates: datesWith({}), criminalJustice, ...ages });
  }),
  ruleDefect("closed-before-opened", ["dates", "closed"], (record) =>
    change(record, closedBeforeOpened(record)),
  ),
  ruleDefect("measure-before-offence", ["protectionMeasures", 0, "provided"], (record) => {
    const { before, datesWith, ages } = beforeStart(record);
    const protectionMeasures = [{ measure: "safety", status: "provided", provided: before }];
    return change(record, { dates: datesWith({}), protectionMeasures, ...ages });
  }),
];
