import type { CodeEntry } from "../../codes/codeEntry.js";
import { primero } from "./recordSources.js";

/** With whom the child lives. */
export const careSituations = [
  {
    code: "parents",
    label: "Parents",
    definition: "With one parent or both.",
    source: primero,
    verified: true,
  },
  {
    code: "step-parent",
    label: "Step-parent",
    definition: "With a step-parent.",
    source: primero,
    verified: true,
  },
  {
    code: "customary-caregiver",
    label: "Customary caregiver",
    definition: "With a caregiver by custom.",
    source: primero,
    verified: true,
  },
  {
    code: "adult-sibling",
    label: "Adult sibling",
    definition: "With a sister or brother who is an adult.",
    source: primero,
    verified: true,
  },
  {
    code: "kinship-care",
    label: "Kinship care",
    definition: "With other relatives.",
    source: primero,
    verified: true,
  },
  {
    code: "foster-care",
    label: "Foster care",
    definition: "With a foster family.",
    source: primero,
    verified: true,
  },
  {
    code: "residential-care",
    label: "Residential care",
    definition: "In an institution or a home.",
    source: primero,
    verified: true,
  },
  { code: "kafala", label: "Kafala", definition: "In kafala.", source: primero, verified: true },
  {
    code: "independent-living",
    label: "Independent living",
    definition: "Alone, with support.",
    source: primero,
    verified: true,
  },
  {
    code: "child-headed-household",
    label: "Child-headed household",
    definition: "In a household headed by a child.",
    source: primero,
    verified: true,
  },
  {
    code: "unrelated-adult",
    label: "Unrelated adult",
    definition: "With an adult to whom the child is not related.",
    source: primero,
    verified: true,
  },
  {
    code: "no-care-arrangement",
    label: "No care arrangement",
    definition: "With nobody who cares for the child.",
    source: primero,
    verified: true,
  },
  { code: "other", label: "Other", definition: "In another way.", source: primero, verified: true },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link careSituations}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { careSituations, type CareSituation } from "opsc/victims";
 * const code: CareSituation = "step-parent";
 * labelOf(careSituations, code); //=> "Step-parent"
 */
export type CareSituation = (typeof careSituations)[number]["code"];
