import type { ImportMapping } from "./importMapping.js";

/**
 * What an importer may be told.
 *
 * @example
 * import { primeroImporter, type ImportOptions } from "opsc/victims";
 * const options: ImportOptions = {
 *   mappings: [
 *     {
 *       column: "offence_code",
 *       field: "offences[].offence",
 *       reading: "code",
 *       values: { "1": "sale-forced-labour" },
 *       relation: "equal",
 *       source: { title: "Form of the ministry" },
 *       verified: true,
 *     },
 *   ],
 * };
 * primeroImporter(options).convert({ offence_code: "1" }).ok; //=> true
 */
export interface ImportOptions {
  /**
   * Makes the pseudonym of a case of its id in the other system, or of its row where it has none. Without it a candidate has no
   * pseudonym.
   */
  readonly pseudonymFor?: ((sourceId: string | undefined, rowNumber: number) => string) | undefined;
  /**
   * Declares that in these data a form of trafficking stands for the sale of the child for that purpose. Unless told, it does not:
   * the offence is `undetermined`.
   */
  readonly treatTraffickingFormsAsSale?: boolean | undefined;
  /** Lines of the caller, which take the place of the package's own for the same column and field. */
  readonly mappings?: readonly ImportMapping[] | undefined;
  /** The column with the case id, where it is not the one of the standard form. */
  readonly caseIdColumn?: string | undefined;
  /** Name of the release of a data set without ids, so that rows of two releases get different pseudonyms. */
  readonly release?: string | undefined;
}
