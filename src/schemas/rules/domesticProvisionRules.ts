import { numberedRules } from "../numberedRules.js";

const source = {
  title: "opsc: coverage of an element by law",
  locator: "docs/decisions/0010-gaps-under-two-readings.md",
} as const;

/** What `legislationFindings` checks on each provision of a State's law. */
export const domesticProvisionRules = numberedRules("domestic-provision", "legislationFindings", [
  {
    id: "element-unknown",
    sentence: "A statement names an element that the catalogue has.",
    source,
    severity: "error",
    verified: true,
    path: "elements[].element",
  },
  {
    id: "element-twice",
    sentence: "A provision speaks of an element once; another source's view is a provision of its own.",
    source,
    severity: "error",
    verified: true,
    path: "elements[].element",
  },
  {
    id: "trafficking-law-for-sale",
    sentence: "A provision about trafficking alone is not offered for an element of the sale of children.",
    source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "paras. 8-9" },
    severity: "warning",
    verified: true,
    path: "elements[].element",
  },
  {
    id: "state-word-as-independent",
    sentence: "What the State says of its own law has level 1 or 2.",
    source: { title: "opsc: levels of evidence", locator: "docs/decisions/0004-evidence-levels.md" },
    severity: "error",
    verified: true,
    path: "level",
  },
  {
    id: "in-force-reversed",
    sentence: "A provision does not go out of force before it comes into force.",
    source,
    severity: "error",
    verified: true,
    path: "inForce.to",
  },
  {
    id: "in-force-start-missing",
    sentence: "A provision that was out of force when it was spoken of says since when it was in force.",
    source,
    severity: "warning",
    verified: true,
    path: "inForce",
  },
  {
    id: "in-force-before-adoption",
    sentence: "A provision is not in force before its law was adopted.",
    source,
    severity: "warning",
    verified: true,
    path: "inForce.from",
  },
  {
    id: "provision-unknown",
    sentence: "A provision of the Protocol that is named exists.",
    source: { title: "OPSC" },
    severity: "error",
    verified: true,
    path: "bearsOn[]",
  },
]);
