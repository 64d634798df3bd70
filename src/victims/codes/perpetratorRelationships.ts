import type { CodeEntry } from "../../codes/codeEntry.js";
import { iccs } from "./recordSources.js";

/** What the perpetrator was to the child. */
export const perpetratorRelationships = [
  {
    code: "current-partner",
    label: "Current partner",
    definition: "Current intimate partner or spouse.",
    source: iccs,
    verified: false,
  },
  {
    code: "former-partner",
    label: "Former partner",
    definition: "Former intimate partner or spouse.",
    source: iccs,
    verified: false,
  },
  {
    code: "blood-relative",
    label: "Blood relative",
    definition: "Relative by blood.",
    source: iccs,
    verified: false,
  },
  {
    code: "other-household-member",
    label: "Other household member",
    definition: "Lived in the same household and was no relative by blood.",
    source: iccs,
    verified: false,
  },
  { code: "friend", label: "Friend", definition: "A friend of the child.", source: iccs, verified: false },
  {
    code: "acquaintance",
    label: "Acquaintance",
    definition: "Known by sight or by occasion.",
    source: iccs,
    verified: false,
  },
  {
    code: "colleague",
    label: "Colleague or work relation",
    definition: "Known through work.",
    source: iccs,
    verified: false,
  },
  {
    code: "authority-or-care",
    label: "Authority or care",
    definition: "Had authority over the child or cared for it: teacher, doctor, police, clergy.",
    source: iccs,
    verified: false,
  },
  {
    code: "other-known",
    label: "Otherwise known",
    definition: "Known in another way.",
    source: iccs,
    verified: false,
  },
  {
    code: "unknown-to-victim",
    label: "Unknown to the child",
    definition: "A stranger.",
    source: iccs,
    verified: false,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link perpetratorRelationships}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { perpetratorRelationships, type PerpetratorRelationship } from "opsc/victims";
 * const code: PerpetratorRelationship = "former-partner";
 * labelOf(perpetratorRelationships, code); //=> "Former partner"
 */
export type PerpetratorRelationship = (typeof perpetratorRelationships)[number]["code"];
