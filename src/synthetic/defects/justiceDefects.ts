import { change } from "./change.js";
import { withoutStart } from "./dateChanges.js";
import { ruleDefect } from "./makeDefect.js";
import type { SyntheticDefect } from "./syntheticDefect.js";

const consentOfChild = { legitimateBasis: "consent", reportingConsent: "given-by-child" } as const;

/** The criminal case, and consent. */
export const justiceDefects: readonly SyntheticDefect[] = [
  ruleDefect("stages-out-of-order", ["criminalJustice", "investigated"], (record) => {
    const criminalJustice = { reported: "2024-06-03", investigated: "2024-05" };
    return change(record, { dates: withoutStart(record), criminalJustice });
  }),
  ruleDefect("sentence-without-conviction", ["criminalJustice", "sentenced"], (record) =>
    change(record, { criminalJustice: { reported: "unknown", prosecuted: "unknown", sentenced: "2024" } }),
  ),
  ruleDefect("sanction-without-conviction", ["criminalJustice", "sanction"], (record) =>
    change(record, { criminalJustice: { reported: "unknown", sanction: "1-to-5-years" } }),
  ),
  ruleDefect("prosecution-without-accused", ["criminalJustice", "accused"], (record) =>
    change(record, { criminalJustice: { reported: "unknown", prosecuted: "2024", accused: 0 } }),
  ),
  ruleDefect("closure-reason-without-closing", ["criminalJustice", "closureReason"], (record) =>
    change(record, { criminalJustice: { reported: "unknown", closureReason: "dismissed" } }),
  ),
  ruleDefect("consent-dated-not-given", ["processing", "consentGiven"], (record) =>
    change(record, { processing: { ...consentOfChild, reportingConsent: "refused", consentGiven: "2024" } }),
  ),
  ruleDefect("consent-withdrawn-before-given", ["processing", "consentWithdrawn"], (record) =>
    change(record, {
      processing: { ...consentOfChild, consentGiven: "2024-06", consentWithdrawn: "2024-05-20" },
    }),
  ),
];
