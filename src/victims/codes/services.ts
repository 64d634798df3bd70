import type { CodeEntry } from "../../codes/codeEntry.js";
import { primero } from "./recordSources.js";

/** Kinds of service to which a victim is referred. */
export const services = [
  { code: "shelter", label: "Shelter", definition: "A safe place to stay.", source: primero, verified: true },
  { code: "health", label: "Health care", definition: "Medical care.", source: primero, verified: true },
  {
    code: "psychosocial",
    label: "Psychosocial support",
    definition: "Psychological and social support.",
    source: primero,
    verified: true,
  },
  {
    code: "legal",
    label: "Legal aid",
    definition: "Advice and representation.",
    source: primero,
    verified: true,
  },
  {
    code: "education",
    label: "Education",
    definition: "School or training.",
    source: primero,
    verified: true,
  },
  {
    code: "livelihood",
    label: "Livelihood",
    definition: "Means to live on, for the child or the family.",
    source: primero,
    verified: true,
  },
  {
    code: "family-tracing-or-reunification",
    label: "Family tracing or reunification",
    definition: "Finding the family and returning to it.",
    source: primero,
    verified: true,
  },
  { code: "other", label: "Other", definition: "Any other service.", source: primero, verified: true },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link services}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { services, type Service } from "opsc/victims";
 * const code: Service = "health";
 * labelOf(services, code); //=> "Health care"
 */
export type Service = (typeof services)[number]["code"];
