import { validate } from "../../issues/validate.js";
import type { Result } from "../../issues/result.js";
import { canonicalJson } from "../model/canonicalJson.js";
import { confidentialText, type Confidential } from "../model/exportConfidential.js";
import { refuseSerialisation } from "../model/refuseSerialisation.js";
import { certificateContentSchema, type CertificateContent } from "./certificateContent.js";

let read: (certificates: Certificates) => CertificateContent;

/**
 * What proves every suppressed cell of a release: tables of whole numbers that agree with everything published and differ in the cell.
 * Anyone who may see them can check them with addition alone; but they are nearly the true tables, and so they refuse
 * `JSON.stringify`. `exportConfidential` writes them, `importCertificates` reads them.
 *
 * @example
 * import { Certificates } from "opsc/statistics";
 * Object.keys(Certificates.prototype).length; //=> 0
 */
export class Certificates implements Confidential {
  readonly #content: CertificateContent;

  /** They come from `protect` and `importCertificates`. @internal */
  constructor(content: CertificateContent) {
    this.#content = content;
  }

  /** Refuses. */
  toJSON(): never {
    return refuseSerialisation("A certificate", "use exportConfidential and keep the text apart");
  }

  /** Writes them. */
  [confidentialText](): string {
    return canonicalJson(this.#content);
  }

  static {
    read = (certificates) => certificates.#content;
  }
}

/** What certificates hold, for the functions of this room alone. */
export const certificateContentOf = (certificates: Certificates): CertificateContent => read(certificates);

/**
 * Reads certificates that `exportConfidential` wrote.
 *
 * @param value - The parsed JSON.
 * @returns The certificates, or what is wrong with them. Whether they prove anything `verifyRelease` says.
 * @example
 * import { importCertificates } from "opsc/statistics";
 * importCertificates({ format: "opsc-certificates", seal: "", populations: [] }).ok; //=> true
 */
export function importCertificates(value: unknown): Result<Certificates> {
  const content = validate(certificateContentSchema, value);
  return content.ok ? { ok: true, value: new Certificates(content.value), issues: [] } : content;
}
