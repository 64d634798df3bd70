import type { IdentifierFinding } from "./identifierFinding.js";
import { Scan } from "./scan.js";
import type { ScanOptions } from "./scanOptions.js";

/**
 * Looks for what may identify a person in data from elsewhere: an object, a list, a flat row, anything that JSON can hold. Names of
 * fields are compared with lists in eleven languages; texts and numbers with the forms of addresses, numbers, positions, hashes and
 * names, check figures included. No finding holds a value or an unknown key.
 *
 * It finds what looks like an identifier, and no more: a single given name under a harmless key, a number of fewer than nine figures, or
 * a rare combination of harmless facts pass. An importer must take known fields only; this scan comes on top. A record that keeps to
 * this package's schemas has no findings.
 *
 * Of a text the first 4,096 characters are looked at, and a longer one is reported as free text. Where a limit of depth or number is
 * reached, or a value cannot be read, a finding of the kind `not-scanned` says so. An object that occurs twice is looked at once.
 *
 * @param value - Anything.
 * @param options - Names that may be shown, and limits.
 * @returns The findings in the order of the data; each kind once for each place. Empty where nothing was found.
 * @source docs/identifiers.md
 * @example
 * import { scanForIdentifiers } from "opsc/victims";
 * const row = { sex: "F", "First Name": "Amina", extra: ["call +993 65 12 34 56"] };
 * scanForIdentifiers(row).map(({ path, kind }) => [path.join("/"), kind]);
 * //=> [["First Name", "person-name"], ["(key 2)/0", "phone"]]
 */
export function scanForIdentifiers(value: unknown, options: ScanOptions = {}): IdentifierFinding[] {
  const scan = new Scan(options);
  scan.visit(value, []);
  return scan.findings;
}
