import type { Source } from "../../sources/source.js";

/**
 * What a field holds where no column says anything: a reason for having no answer, or what holds for all records of a system.
 *
 * @example
 * import { ctdcImporter, type ImportDefault } from "opsc/victims";
 * const found: ImportDefault | undefined = ctdcImporter().defaults.find(({ field }) => field === "sex");
 * found?.value; //=> "unknown"
 */
export interface ImportDefault {
  /** The field; `offences[].` and `services[].` begin those of every member of these lists. */
  readonly field: string;
  /** What it holds. */
  readonly value: unknown;
  /** The part of the record in which it is filled in; without that part it is left out. */
  readonly within?: string | undefined;
  /** Why. */
  readonly note: string;
  /** Where the choice is described. */
  readonly source: Source;
  /** Whether that source was read for it. */
  readonly verified: boolean;
}
