import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import { importHmacKey } from "./hmac.js";
import type { HmacKey } from "./hmacKey.js";
import { keyWeakness } from "./keyWeakness.js";

/**
 * A caller's key, as {@link importPseudonymKey} made it. It is a mark without content: the bytes lie inside Web Crypto and come out
 * nowhere, not in JSON, not in a log. A copy of the mark is no key.
 *
 * @example
 * import { importPseudonymKey, type PseudonymKey } from "opsc/victims";
 * const imported = await importPseudonymKey(crypto.getRandomValues(new Uint8Array(32)));
 * const key: PseudonymKey | undefined = imported.ok ? imported.value : undefined;
 * JSON.stringify(key); //=> '{"kind":"pseudonym-key"}'
 */
export interface PseudonymKey {
  /** Says what the object is; there is nothing else in it. */
  readonly kind: "pseudonym-key";
}

const held = new WeakMap<PseudonymKey, HmacKey>();

const messages = {
  type: "Expected the bytes of the key as a Uint8Array. Decode the text in which the key is kept first.",
  short:
    "Expected a key of at least 32 bytes. Make one with a random source, such as crypto.getRandomValues, and keep it apart from the data.",
  pattern:
    "Expected random bytes; these repeat themselves or follow a pattern. Make the key with a random source.",
  text: "Expected random bytes, and these are printable text. Decode base64 or hexadecimal to bytes first; a password is no key.",
} as const;

const refused = (code: keyof typeof messages): { readonly ok: false; readonly issues: readonly Issue[] } => ({
  ok: false,
  issues: [{ code: `pseudonym-key-${code}`, severity: "error", path: ["key"], message: messages[code] }],
});

/**
 * Takes the bytes of a key into Web Crypto, not to be exported again. The package keeps no copy; the caller may overwrite the array
 * once the answer is there.
 *
 * @param bytes - At least 32 random bytes, kept by the caller apart from the data.
 * @returns The key; or an issue where the bytes are too few, follow a pattern, or are printable text. No byte is repeated in it.
 * @source RFC 2104, section 3; docs/pseudonyms.md
 * @example
 * import { importPseudonymKey } from "opsc/victims";
 * const bytes = crypto.getRandomValues(new Uint8Array(32));
 * (await importPseudonymKey(bytes)).ok; //=> true
 * (await importPseudonymKey(bytes.slice(0, 16))).issues.map(({ code }) => code); //=> ["pseudonym-key-short"]
 */
export async function importPseudonymKey(bytes: Uint8Array): Promise<Result<PseudonymKey>> {
  if (!((bytes as unknown) instanceof Uint8Array)) return refused("type");
  const copy = new Uint8Array(bytes);
  const weakness = keyWeakness(copy);
  if (weakness !== undefined) return refused(weakness);
  const key: PseudonymKey = Object.freeze({ kind: "pseudonym-key" });
  held.set(key, await importHmacKey(copy));
  copy.fill(0);
  return { ok: true, value: key, issues: [] };
}

/** What lies behind a mark; for this folder alone. */
export const hmacKeyOf = (key: PseudonymKey): HmacKey => {
  const found = held.get(key);
  if (found === undefined)
    throw new TypeError("expected a key that importPseudonymKey made, not a copy of it");
  return found;
};
