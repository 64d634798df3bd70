import { numberedRules } from "../numberedRules.js";

const source = { title: "opsc: what a release guarantees", locator: "docs/statistics.md" } as const;

/** What `disclosurePolicySchema` checks and a JSON Schema does not say. */
export const policyRules = numberedRules("disclosure-policy", "disclosurePolicySchema", [
  {
    id: "minimum-frequency-without-override",
    sentence: "A minimum frequency below 5 names the decision under which it is allowed.",
    source,
    severity: "error",
    verified: true,
    path: "minimumFrequency",
  },
]);

/** What `openRelease` checks over all tables of a release with its certificates. */
export const releaseRules = numberedRules("protected-content", "openRelease", [
  {
    id: "certificate-fails",
    sentence:
      "The certificates of the release, which are confidential, prove every suppressed cell and agree with every printed count.",
    source,
    severity: "error",
    verified: true,
    path: "cells[]",
  },
]);
