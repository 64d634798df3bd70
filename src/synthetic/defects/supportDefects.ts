import { change } from "./change.js";
import { withoutStart } from "./dateChanges.js";
import { ruleDefect } from "./makeDefect.js";
import type { SyntheticDefect } from "./syntheticDefect.js";

const measure = { measure: "information", status: "provided" } as const;

/** Protection, services, legal assistance, compensation and reintegration. */
export const supportDefects: readonly SyntheticDefect[] = [
  ruleDefect("measure-repeated", ["protectionMeasures", 1, "measure"], (record) =>
    change(record, { protectionMeasures: [measure, measure] }),
  ),
  ruleDefect("measure-dated-not-provided", ["protectionMeasures", 0, "provided"], (record) => {
    const dated = { measure: "safety", status: "not-provided", provided: "2024-05" };
    return change(record, { dates: withoutStart(record), protectionMeasures: [dated] });
  }),
  ruleDefect("service-before-referral", ["services", 0, "provided"], (record) => {
    const service = { service: "health", status: "provided", referred: "2024-06", provided: "2024-05" };
    return change(record, { dates: withoutStart(record), services: [service] });
  }),
  ruleDefect("service-dated-not-provided", ["services", 0, "provided"], (record) => {
    const service = { service: "shelter", status: "waiting", provided: "2024" };
    return change(record, { dates: withoutStart(record), services: [service] });
  }),
  ruleDefect("assistance-kind-not-provided", ["legalAssistance", "kind"], (record) =>
    change(record, { legalAssistance: { status: "waiting", kind: "free-legal-aid" } }),
  ),
  ruleDefect("outcome-without-claim", ["compensation", "outcome"], (record) =>
    change(record, { compensation: { sought: "no", outcome: "awarded" } }),
  ),
  ruleDefect("payment-without-award", ["compensation", "paid"], (record) =>
    change(record, { compensation: { sought: "yes", outcome: "pending", paid: "yes" } }),
  ),
  ruleDefect("country-without-return", ["reintegration", "country"], (record) =>
    change(record, { reintegration: { returned: "none", country: "TKM" } }),
  ),
  ruleDefect("follow-up-without-plan", ["reintegration", "followUp"], (record) =>
    change(record, { reintegration: { returned: "none", plan: "no", followUp: "ongoing" } }),
  ),
];
