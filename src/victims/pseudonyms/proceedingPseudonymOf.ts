import type { Result } from "../../issues/result.js";
import { keyedPseudonym } from "./keyedPseudonym.js";
import type { ProceedingPseudonym } from "./proceedingPseudonym.js";
import type { PseudonymInput } from "./pseudonymInput.js";
import { pseudonymVersions } from "./pseudonymVersions.js";

/**
 * The pseudonym of a case or of an accused, in the version `pk1`. It is made as that of a child is, in a domain of its own.
 *
 * @param input - Key, scope, source system and id of the case or the accused in that system.
 * @returns The pseudonym, or the same issues as for a child.
 * @throws TypeError where the key is not one that importPseudonymKey made (the promise is rejected).
 * @source RFC 2104; docs/pseudonyms.md
 * @example
 * import { importPseudonymKey, proceedingPseudonymOf } from "opsc/victims";
 * const key = await importPseudonymKey(crypto.getRandomValues(new Uint8Array(32)));
 * if (!key.ok) throw new Error("no key");
 * const input = { key: key.value, scope: "annual-report-2025", sourceSystem: "court-a", sourceId: "P-0017" };
 * const made = await proceedingPseudonymOf(input);
 * made.ok ? made.value.slice(0, 4) : "none"; //=> "pk1_"
 */
export async function proceedingPseudonymOf(input: PseudonymInput): Promise<Result<ProceedingPseudonym>> {
  return (await keyedPseudonym(pseudonymVersions[1], input)) as Result<ProceedingPseudonym>;
}
