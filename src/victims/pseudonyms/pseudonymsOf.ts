import type { Result } from "../../issues/result.js";
import type { Pseudonym } from "./pseudonym.js";
import type { PseudonymSettings } from "./pseudonymInput.js";
import { pseudonymOf } from "./pseudonymOf.js";

/**
 * The pseudonyms of many children of one system and scope. One bad id costs its own place only. All are worked out at once: pass
 * some thousands at a time.
 *
 * @param settings - Key, scope and source system.
 * @param sourceIds - The ids of the cases.
 * @returns An answer for each id, in their order, as {@link pseudonymOf} gives it.
 * @throws TypeError where the key is not one that importPseudonymKey made (the promise is rejected).
 * @example
 * import { importPseudonymKey, pseudonymsOf } from "opsc/victims";
 * const key = await importPseudonymKey(crypto.getRandomValues(new Uint8Array(32)));
 * if (!key.ok) throw new Error("no key");
 * const settings = { key: key.value, scope: "annual-report-2025", sourceSystem: "register-a" };
 * (await pseudonymsOf(settings, ["C-0017", "14 May 2012"])).map(({ ok }) => ok); //=> [true, false]
 */
export async function pseudonymsOf(
  settings: PseudonymSettings,
  sourceIds: readonly string[],
): Promise<readonly Result<Pseudonym>[]> {
  return Promise.all(sourceIds.map((sourceId) => pseudonymOf({ ...settings, sourceId })));
}
