import { foldedKey } from "../foldedKey.js";
import type { IdentifierKind } from "../identifierKinds.js";
import { englishKeys } from "./englishKeys.js";
import { htcdsKeys } from "./htcdsKeys.js";
import { otherKeys } from "./otherKeys.js";
import { primeroKeys } from "./primeroKeys.js";

/** All lists; of two that hold one name the first counts. */
export const identifierKeyLists = [...primeroKeys, ...htcdsKeys, ...englishKeys, ...otherKeys];

const collect = (whole: boolean): ReadonlyMap<string, IdentifierKind> => {
  const found = new Map<string, IdentifierKind>();
  for (const { kind, names } of identifierKeyLists) {
    for (const name of names) {
      const folded = foldedKey(name);
      if (name.startsWith("=") === whole && !found.has(folded)) found.set(folded, kind);
    }
  }
  return found;
};

/** Names that count wherever they stand in a key, in one word. */
export const kindByName = collect(false);

/** Names that count as a whole key only, in one word. */
export const kindByWholeName = collect(true);
