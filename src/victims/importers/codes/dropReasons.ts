import type { CodeEntry } from "../../../codes/codeEntry.js";
import { importing } from "./importSource.js";

/** Why a column of another system is not read. */
export const dropReasons = [
  {
    code: "identifier",
    label: "Identifier",
    definition: "It leads to the child or to another person.",
    source: importing,
    verified: true,
  },
  {
    code: "free-text",
    label: "Free text",
    definition: "It holds words of somebody's own, which may say anything.",
    source: importing,
    verified: true,
  },
  {
    code: "other-person",
    label: "Another person",
    definition: "It describes a relative, a caregiver, an offender or somebody else who is not the child.",
    source: importing,
    verified: true,
  },
  {
    code: "special-category",
    label: "Special category of data",
    definition: "Origin, belief or health, held back until the caller declares which codes it becomes.",
    source: importing,
    verified: true,
  },
  {
    code: "too-fine",
    label: "Too fine",
    definition: "A place finer than a province, or in codes that are not of ISO 3166-2.",
    source: importing,
    verified: true,
  },
  {
    code: "repeats",
    label: "Said elsewhere",
    definition: "It repeats or sums up other columns.",
    source: importing,
    verified: true,
  },
  {
    code: "no-place",
    label: "No place in the record",
    definition: "The record has no field for it.",
    source: importing,
    verified: true,
  },
  {
    code: "repeated-name",
    label: "Name repeated",
    definition: "A column further to the left has the same name.",
    source: importing,
    verified: true,
  },
  {
    code: "not-listed",
    label: "Not on the list",
    definition: "The system as this package knows it has no such column.",
    source: importing,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link dropReasons}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { dropReasons, type DropReason } from "opsc/victims";
 * const code: DropReason = "not-listed";
 * labelOf(dropReasons, code); //=> "Not on the list"
 */
export type DropReason = (typeof dropReasons)[number]["code"];
