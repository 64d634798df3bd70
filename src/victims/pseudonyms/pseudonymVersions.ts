import type { Source } from "../../sources/source.js";

const source = { title: "opsc: pseudonyms", locator: "docs/pseudonyms.md" } as const satisfies Source;

/**
 * One way in which pseudonyms are made. A way never changes; a new one gets a new prefix, and both stay readable.
 *
 * @example
 * import { pseudonymVersions, type PseudonymVersion } from "opsc/victims";
 * const first: PseudonymVersion = pseudonymVersions[0];
 * first.algorithm; //=> "HMAC-SHA-256"
 */
export interface PseudonymVersion {
  /** What every pseudonym of this version begins with, without the underscore. */
  readonly version: string;
  /** What every pseudonym of this version begins with. */
  readonly prefix: string;
  /** For what it stands: a child, or a case or an accused. */
  readonly subject: "victim" | "proceeding";
  /** The keyed function. */
  readonly algorithm: string;
  /** How the function's input begins, so that no two uses of one key meet. */
  readonly domain: string;
  /** Fewest bytes of a key. */
  readonly keyBytes: number;
  /** Where the way is described. */
  readonly source: Source;
  /** Whether the source was read for this entry. */
  readonly verified: boolean;
}

/** Every way in which this package has made pseudonyms. */
export const pseudonymVersions = [
  {
    version: "vk1",
    prefix: "vk1_",
    subject: "victim",
    algorithm: "HMAC-SHA-256",
    domain: "opsc-victim|v1",
    keyBytes: 32,
    source,
    verified: true,
  },
  {
    version: "pk1",
    prefix: "pk1_",
    subject: "proceeding",
    algorithm: "HMAC-SHA-256",
    domain: "opsc-proceeding|v1",
    keyBytes: 32,
    source,
    verified: true,
  },
] as const satisfies readonly PseudonymVersion[];
