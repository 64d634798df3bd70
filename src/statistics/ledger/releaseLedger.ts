import type { Result } from "../../issues/result.js";
import { validate } from "../../issues/validate.js";
import { canonicalJson } from "../model/canonicalJson.js";
import { confidentialText, type Confidential } from "../model/exportConfidential.js";
import { refuseSerialisation } from "../model/refuseSerialisation.js";
import { ledgerContentSchema, type LedgerContent } from "./ledgerContent.js";

let read: (ledger: ReleaseLedger) => LedgerContent;

/**
 * What has been published before, so that next year's tables cannot be subtracted from this year's. `protect` takes it and gives back
 * the next one. It refuses `JSON.stringify`; `exportConfidential` writes it, `importLedger` reads it.
 *
 * @example
 * import { exportConfidential, ReleaseLedger } from "opsc/statistics";
 * exportConfidential(new ReleaseLedger()); //=> '{"format":"opsc-ledger","releases":[]}'
 */
export class ReleaseLedger implements Confidential {
  readonly #content: LedgerContent;

  /** An empty ledger without content; content comes from `protect` and `importLedger`. */
  constructor(content: LedgerContent = { format: "opsc-ledger", releases: [] }) {
    this.#content = content;
  }

  /** Refuses. */
  toJSON(): never {
    return refuseSerialisation("A release ledger", "use exportConfidential and keep the text apart");
  }

  /** Writes it. */
  [confidentialText](): string {
    return canonicalJson(this.#content);
  }

  static {
    read = (ledger) => ledger.#content;
  }
}

/** What a ledger holds, for the functions of this room alone. */
export const ledgerContentOf = (ledger: ReleaseLedger): LedgerContent => read(ledger);

/**
 * Reads a ledger that `exportConfidential` wrote.
 *
 * @param value - The parsed JSON.
 * @returns The ledger, or what is wrong with it.
 * @example
 * import { importLedger } from "opsc/statistics";
 * importLedger({ format: "opsc-ledger", releases: [] }).ok; //=> true
 */
export function importLedger(value: unknown): Result<ReleaseLedger> {
  const content = validate(ledgerContentSchema, value);
  return content.ok ? { ok: true, value: new ReleaseLedger(content.value), issues: [] } : content;
}
