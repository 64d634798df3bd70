import type { CodeEntry } from "../../codes/codeEntry.js";
import { own } from "./recordSources.js";

/** Who gave legal assistance. */
export const legalAssistanceKinds = [
  {
    code: "free-legal-aid",
    label: "Free legal aid",
    definition: "A lawyer paid by the State.",
    source: own,
    verified: true,
  },
  {
    code: "private-lawyer",
    label: "Private lawyer",
    definition: "A lawyer paid by the child's side.",
    source: own,
    verified: true,
  },
  {
    code: "organisation",
    label: "Organisation",
    definition: "A lawyer of an organisation.",
    source: own,
    verified: true,
  },
  { code: "other", label: "Other", definition: "Anybody else.", source: own, verified: true },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link legalAssistanceKinds}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { legalAssistanceKinds, type LegalAssistanceKind } from "opsc/victims";
 * const code: LegalAssistanceKind = "private-lawyer";
 * labelOf(legalAssistanceKinds, code); //=> "Private lawyer"
 */
export type LegalAssistanceKind = (typeof legalAssistanceKinds)[number]["code"];
