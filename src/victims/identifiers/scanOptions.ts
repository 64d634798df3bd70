/**
 * How far a scan goes.
 *
 * @example
 * import { scanForIdentifiers, type ScanOptions } from "opsc/victims";
 * const options: ScanOptions = { knownKeys: ["favela_ref"] };
 * scanForIdentifiers({ favela_ref: "amina@example.org" }, options)[0]?.path; //=> ["favela_ref"]
 * scanForIdentifiers({ favela_ref: "amina@example.org" })[0]?.path; //=> ["(key 0)"]
 */
export interface ScanOptions {
  /** Names of fields of the caller's own schema, which may be written in paths. They are scanned as all others are. */
  readonly knownKeys?: Iterable<string> | undefined;
  /** Levels of lists and objects that are entered, 64 unless told and 1,000 at most. */
  readonly maximumDepth?: number | undefined;
  /** Values that are looked at, 1,000,000 unless told. */
  readonly maximumValues?: number | undefined;
}
