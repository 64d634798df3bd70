import type { Source } from "../../../sources/source.js";
import type { IdentifierKind } from "../identifierKinds.js";

/** Names of fields that hold identifiers of one kind, in one language. A name that begins with `=` counts as a whole key only. */
export interface IdentifierKeyList {
  /** What the fields hold. */
  readonly kind: IdentifierKind;
  /** Language of the names (BCP 47). */
  readonly language: string;
  /** Names, their words joined in any way. */
  readonly names: readonly string[];
  /** Where the names come from. */
  readonly source: Source;
  /** Whether the source was read for them. */
  readonly verified: boolean;
}

/** The lists of one source and language, from names with commas between them. */
export const keyLists = (
  { language, source, verified }: Omit<IdentifierKeyList, "kind" | "names">,
  names: Readonly<Partial<Record<IdentifierKind, string>>>,
): IdentifierKeyList[] =>
  (Object.entries(names) as [IdentifierKind, string][]).map(([kind, written]) => ({
    kind,
    language,
    names: written.split(",").map((name) => name.trim()),
    source,
    verified,
  }));
