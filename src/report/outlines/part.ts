import type { OutlineSection } from "./outlineSection.js";

type Given = Pick<OutlineSection, "id" | "heading" | "asks" | "source"> & Partial<OutlineSection>;

/** A section of an outline; what is left out is empty, it must be answered, and its source was not read. */
export const part = (given: Given): OutlineSection => ({
  provisions: [],
  clusters: [],
  requiredTables: [],
  annex: false,
  mustAnswer: true,
  sections: [],
  verified: false,
  ...given,
});
