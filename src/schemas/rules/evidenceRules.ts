import { numberedRules } from "../numberedRules.js";

const source = {
  title: "opsc: levels of evidence",
  locator: "docs/decisions/0004-evidence-levels.md",
} as const;

/** What `evidenceFindings` checks on each piece of evidence, and between a piece and the one that it supersedes. */
export const evidenceRules = numberedRules("evidence", "evidenceFindings", [
  {
    id: "claim-without-instrument",
    sentence: "Evidence of level 2 names the instrument that a reader can look up.",
    source,
    severity: "error",
    verified: true,
    path: "instrument",
  },
  {
    id: "period-reversed",
    sentence: "The period for which something is asserted does not end before it begins.",
    source,
    severity: "error",
    verified: true,
    path: "assertedFor.to",
  },
  {
    id: "supersedes-itself",
    sentence: "Evidence does not supersede itself, at once or by way of others.",
    source,
    severity: "error",
    verified: true,
    path: "supersedes",
  },
  {
    id: "supersedes-higher-level",
    sentence: "Evidence does not supersede a piece of a higher level.",
    source,
    severity: "error",
    verified: true,
    path: "supersedes",
  },
  {
    id: "supersedes-newer",
    sentence: "Evidence was recorded on the day of the piece that it supersedes or later.",
    source,
    severity: "warning",
    verified: true,
    path: "supersedes",
  },
]);
