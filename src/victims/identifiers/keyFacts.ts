import { isFamiliarKey } from "./familiarWords.js";
import { identifierKindOfKey } from "./identifierKindOfKey.js";
import type { IdentifierKind } from "./identifierKinds.js";
import { type FoundKinds, kindsInText } from "./values/kindsInText.js";

/** What a key tells. */
export interface KeyFacts {
  /** What a field of this name holds. */
  readonly named: IdentifierKind | undefined;
  /** Identifiers in the text of the key itself. */
  readonly inText: FoundKinds;
  /** Whether the key may be written in a path. */
  readonly isFamiliar: boolean;
}

/** Keys that were asked for before: only such as hold nothing but words of this package's own lists, and not too many. */
const remembered = new Map<string, KeyFacts>();
const mostRemembered = 2_000;

/** What a key tells; the same at any time for the same key. */
export const keyFactsOf = (key: string): KeyFacts => {
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const inText = kindsInText(key);
  const isFamiliar = inText.size === 0 && isFamiliarKey(key);
  const facts = { named: identifierKindOfKey(key), inText, isFamiliar };
  if (isFamiliar && remembered.size < mostRemembered) remembered.set(key, facts);
  return facts;
};
