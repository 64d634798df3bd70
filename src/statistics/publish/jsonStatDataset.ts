import type { Provenance } from "../model/provenance.js";

/**
 * The categories of a dimension in JSON-stat.
 *
 * @example
 * import type { JsonStatCategory } from "opsc/statistics";
 * const category: JsonStatCategory = { index: ["F", "M"], label: { F: "Female", M: "Male" } };
 * category.index.length; //=> 2
 */
export interface JsonStatCategory {
  /** The codes in their order. */
  readonly index: readonly string[];
  /** The label of each code. */
  readonly label: Readonly<Record<string, string>>;
  /** For a code that is made of others, those that the table prints. */
  readonly child?: Readonly<Record<string, readonly string[]>> | undefined;
}

/**
 * A table as a dataset of JSON-stat 2.0.
 *
 * @source JSON-stat 2.0, https://json-stat.org/full/
 * @example
 * import type { JsonStatDataset } from "opsc/statistics";
 * const size: JsonStatDataset["size"] = [2, 3];
 * size.length; //=> 2
 */
export interface JsonStatDataset {
  /** Version of the format. */
  readonly version: "2.0";
  /** Says that this is a dataset. */
  readonly class: "dataset";
  /** Title of the table. */
  readonly label: string;
  /** Where the figures come from, where it was given. */
  readonly source?: string | undefined;
  /** When the table was last changed, where it was given. */
  readonly updated?: string | undefined;
  /** What a reader must know. */
  readonly note: readonly string[];
  /** Codes of the dimensions in the order of the cells. */
  readonly id: readonly string[];
  /** How many categories each dimension has. */
  readonly size: readonly number[];
  /** Which dimensions are time and place, where it was given. */
  readonly role?:
    | { readonly time?: readonly string[] | undefined; readonly geo?: readonly string[] | undefined }
    | undefined;
  /** The dimensions by code. */
  readonly dimension: Readonly<
    Record<string, { readonly label: string; readonly category: JsonStatCategory }>
  >;
  /** The counts, the last dimension running fastest; null where there is none. */
  readonly value: readonly (number | null)[];
  /** The observation status of each cell, by place where the table does not print every combination. */
  readonly status: readonly string[] | Readonly<Record<string, string>>;
  /** What the format has no place for. */
  readonly extension: {
    /** Token of the table. */
    readonly table: string;
    /** What one count is. */
    readonly unit: "persons" | "cases";
    /** What the statuses mean. */
    readonly status: { readonly label: Readonly<Record<string, string>> };
    /** How the table was protected. */
    readonly provenance: Provenance;
  };
}
