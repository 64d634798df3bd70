import type { Source } from "../../../sources/source.js";
import type { IdentifierKind } from "../../identifiers/identifierKinds.js";
import type { DropReason } from "../codes/dropReasons.js";
import type { KnownColumn } from "../knownColumn.js";

/** Names one after another, as a table is easiest to read. */
const each = (names: string): readonly string[] => names.split(/\s+/).filter((name) => name !== "");

/** Known columns of one source that are not read for one reason. */
export const held = (
  source: Source,
  verified: boolean,
  reason: Exclude<DropReason, "identifier" | "not-listed" | "repeated-name">,
  names: string,
): readonly KnownColumn[] => each(names).map((column) => ({ column, reason, source, verified }));

/** Known columns of one source that identify somebody in one way. */
export const identifying = (
  source: Source,
  verified: boolean,
  identifier: IdentifierKind,
  names: string,
): readonly KnownColumn[] =>
  each(names).map((column) => ({ column, reason: "identifier", identifier, source, verified }));
