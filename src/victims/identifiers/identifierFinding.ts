import * as z from "zod";
import { codesOf } from "../../codes/codesOf.js";
import { identifierKinds, type IdentifierKind } from "./identifierKinds.js";

/**
 * One place at which something can identify a person. It says where and of what kind, never what.
 *
 * @example
 * import { type IdentifierFinding, scanForIdentifiers } from "opsc/victims";
 * const findings: IdentifierFinding[] = scanForIdentifiers({ sex: "F", date_of_birth: "2012-05-14" });
 * findings; //=> [{ path: ["date_of_birth"], kind: "date-of-birth", where: "key", certainty: "certain" }]
 */
export interface IdentifierFinding {
  /**
   * Keys and indexes from the root to the place. A key that is on no list of known field names may hold an identifier itself and
   * stands as "(key 3)": the fourth key of its object.
   */
  readonly path: readonly (string | number)[];
  /** What it is, or may be. */
  readonly kind: IdentifierKind;
  /** Whether the name of the key tells it, or the key's text is itself an identifier; or the value alone. */
  readonly where: "key" | "value";
  /** `possible` where a harmless value can look the same. */
  readonly certainty: "certain" | "possible";
}

/** Validates an {@link IdentifierFinding}. */
export const identifierFindingSchema = z.strictObject({
  path: z.array(z.union([z.string(), z.number()])),
  kind: z.enum(codesOf(identifierKinds)),
  where: z.enum(["key", "value"]),
  certainty: z.enum(["certain", "possible"]),
}) satisfies z.ZodType<IdentifierFinding>;
