import { numberedRules } from "../numberedRules.js";

/** What `crosswalkSchema` checks and a JSON Schema does not say. */
export const crosswalkRules = numberedRules("crosswalk", "crosswalkSchema", [
  {
    id: "trafficking-is-never-equal",
    sentence: "No offence under the Protocol is equal to a code that covers trafficking in persons.",
    source: { title: "opsc: crosswalks", locator: "docs/protocol.md" },
    severity: "error",
    verified: true,
    path: "relation",
  },
]);
