import type { Source } from "../../sources/source.js";
import type { IdentifierKind } from "../identifiers/identifierKinds.js";
import type { DropReason } from "./codes/dropReasons.js";

/**
 * A column that a system is known to have and that an importer does not read.
 *
 * @example
 * import { primeroImporter, type KnownColumn } from "opsc/victims";
 * const found: KnownColumn | undefined = primeroImporter().heldBack.find(({ column }) => column === "date_of_birth");
 * found?.reason; //=> "identifier"
 * found?.identifier; //=> "date-of-birth"
 */
export interface KnownColumn {
  /** Its name. */
  readonly column: string;
  /** Why it is not read. */
  readonly reason: DropReason;
  /** What it identifies by; only for an identifier. */
  readonly identifier?: IdentifierKind | undefined;
  /** Where it is defined. */
  readonly source: Source;
  /** Whether its name was read there. */
  readonly verified: boolean;
}
