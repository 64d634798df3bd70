import type { Result } from "../../issues/result.js";
import { keyedPseudonym } from "./keyedPseudonym.js";
import type { Pseudonym } from "./pseudonym.js";
import type { PseudonymInput } from "./pseudonymInput.js";
import { pseudonymVersions } from "./pseudonymVersions.js";

/**
 * The pseudonym of a child, in the version `vk1`: HMAC-SHA-256 under the caller's key over the scope, the source system and the
 * source system's own case id. White space around a part is taken off and the part put into Unicode's composed form; case counts.
 *
 * The answer is still personal data: whoever has the key and the ids can make it again.
 *
 * @param input - Key, scope, source system and id.
 * @returns The pseudonym; or an issue where the id is empty, longer than 200 characters, or looks like a name, a date, an e-mail address
 * or a telephone number. The id is not repeated.
 * @throws TypeError where the key is not one that importPseudonymKey made (the promise is rejected).
 * @source RFC 2104; docs/pseudonyms.md
 * @example
 * import { importPseudonymKey, pseudonymOf } from "opsc/victims";
 * const imported = await importPseudonymKey(crypto.getRandomValues(new Uint8Array(32)));
 * if (!imported.ok) throw new Error("no key");
 * const settings = { key: imported.value, scope: "annual-report-2025", sourceSystem: "register-a" };
 * const made = await pseudonymOf({ ...settings, sourceId: "C-0017" });
 * made.ok ? made.value.slice(0, 4) : "none"; //=> "vk1_"
 * (await pseudonymOf({ ...settings, sourceId: "Amina Demo" })).ok; //=> false
 */
export async function pseudonymOf(input: PseudonymInput): Promise<Result<Pseudonym>> {
  return (await keyedPseudonym(pseudonymVersions[0], input)) as Result<Pseudonym>;
}
