import type { FragmentType } from "./fragment.js";

const standing = {
  section: "block",
  paragraph: "block",
  numberedParagraph: "block",
  list: "block",
  table: "block",
  finding: "block",
  note: "block",
  emptyContent: "block",
  definitionList: "block",
  chart: "block",
  text: "inline",
  strong: "inline",
  emphasis: "inline",
  date: "inline",
  citation: "inline",
  provisionReference: "inline",
  sourceReference: "inline",
  codedValue: "inline",
  quantity: "inline",
  figure: "inline",
  crossReference: "inline",
  link: "inline",
} as const satisfies Record<FragmentType, "block" | "inline">;

/** Every kind of fragment by its name, blocks first. A kind that is missing here does not compile. */
export const fragmentTypes: readonly FragmentType[] = Object.keys(standing) as FragmentType[];
