import type { CodeEntry } from "../codes/codeEntry.js";

const source = { title: "opsc: crosswalks", locator: "docs/protocol.md" } as const;

/** How the entry of the Protocol relates to the code of the other scheme. The sentence always begins with the Protocol: "the entry of the Protocol is ... than the other". */
export const crosswalkRelations = [
  { code: "equal", label: "Equal", definition: "Both cover the same.", source: source, verified: true },
  {
    code: "broader",
    label: "Broader",
    definition: "The entry of the Protocol covers all of the other and more.",
    source: source,
    verified: true,
  },
  {
    code: "narrower",
    label: "Narrower",
    definition: "The entry of the Protocol lies wholly inside the other, which covers more.",
    source: source,
    verified: true,
  },
  {
    code: "partial",
    label: "Partial",
    definition: "They overlap, and each covers something that the other does not.",
    source: source,
    verified: true,
  },
  {
    code: "none",
    label: "None",
    definition: "The other scheme has no place for the entry.",
    source: source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link crosswalkRelations}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { crosswalkRelations, type CrosswalkRelation } from "opsc/protocol";
 * const code: CrosswalkRelation = "narrower";
 * labelOf(crosswalkRelations, code); //=> "Narrower"
 */
export type CrosswalkRelation = (typeof crosswalkRelations)[number]["code"];
