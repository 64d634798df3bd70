import type { Source } from "../../sources/source.js";

/**
 * What a data package says beside its tables.
 *
 * @example
 * import type { DataPackageOptions } from "opsc/statistics";
 * const options: DataPackageOptions = { name: "opsc-statistics", title: "Child victims", licence: { name: "CC-BY-4.0" } };
 * options.licence?.name; //=> "CC-BY-4.0"
 */
export interface DataPackageOptions {
  /** Name of the package: small letters, digits, `.`, `-` and `_`. */
  readonly name: string;
  /** Title for readers. */
  readonly title: string;
  /** What the package holds, in a few sentences. */
  readonly description?: string | undefined;
  /** Version of the package. */
  readonly version?: string | undefined;
  /** When it was made, as an instant in RFC 3339 such as `2026-01-31T00:00:00Z`. */
  readonly created?: string | undefined;
  /** Where the figures come from. */
  readonly sources?: readonly Source[] | undefined;
  /** The licence: its identifier of the Open Definition, its title and its address. */
  readonly licence?:
    | {
        readonly name: string;
        readonly title?: string | undefined;
        readonly path?: string | undefined;
      }
    | undefined;
}
