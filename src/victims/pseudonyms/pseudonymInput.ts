import type { PseudonymKey } from "./pseudonymKey.js";

/**
 * What all the pseudonyms of one export have in common.
 *
 * @example
 * import { importPseudonymKey, pseudonymsOf, type PseudonymSettings } from "opsc/victims";
 * const key = await importPseudonymKey(crypto.getRandomValues(new Uint8Array(32)));
 * const settings: Omit<PseudonymSettings, "key"> = { scope: "annual-report-2025", sourceSystem: "register-a" };
 * key.ok ? (await pseudonymsOf({ ...settings, key: key.value }, ["C-0017", "C-0018"])).length : 0; //=> 2
 */
export interface PseudonymSettings {
  /** The caller's key, of {@link importPseudonymKey}. */
  readonly key: PseudonymKey;
  /** Purpose or recipient of the export. The same child has pseudonyms in two scopes that nobody without the key can link. */
  readonly scope: string;
  /** Name that the caller gives the system whose ids these are, so that two systems may use the same id. */
  readonly sourceSystem: string;
  /**
   * The form of every id of that system, for a system whose ids look like dates, telephone numbers or words. It must fit the whole
   * id; one that fits both a word and a date says nothing and is refused. It excuses neither names nor e-mail addresses.
   */
  readonly sourceIdForm?: RegExp | undefined;
}

/**
 * What one pseudonym is made of.
 *
 * @example
 * import { importPseudonymKey, type PseudonymInput, pseudonymOf } from "opsc/victims";
 * const key = await importPseudonymKey(crypto.getRandomValues(new Uint8Array(32)));
 * const rest: Omit<PseudonymInput, "key"> = { scope: "s", sourceSystem: "register-a", sourceId: "2012-05-14" };
 * key.ok ? (await pseudonymOf({ ...rest, key: key.value })).issues.map(({ code }) => code) : []; //=> ["source-id-date"]
 */
export interface PseudonymInput extends PseudonymSettings {
  /** The id that the source system gave the case. Never a name, a date of birth, an e-mail address or a telephone number. */
  readonly sourceId: string;
}
