import type { IdentifierKind } from "../identifierKinds.js";

/** How one kind of identifier is written inside a text. */
export interface ValuePattern {
  /** What a match is; none where the match is harmless and only taken out of the way of what follows. */
  readonly kinds: readonly IdentifierKind[];
  /** Whether a harmless value can look the same. */
  readonly certainty: "certain" | "possible";
  /** With the flag `g`. It looks at each sign of a text a bounded number of times. */
  readonly pattern: RegExp;
  /** Check of what matched, such as a check figure. */
  readonly holds?: ((match: string) => boolean) | undefined;
}
