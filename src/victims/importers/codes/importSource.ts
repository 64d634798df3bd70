import type { Source } from "../../../sources/source.js";

/** Where this package says how it imports. */
export const importing = {
  title: "opsc: importers",
  locator: "docs/importers.md",
} as const satisfies Source;
