import * as z from "zod";
import { codesOf } from "../../codes/codesOf.js";
import { crosswalkRelations, type CrosswalkRelation } from "../../protocol/crosswalkRelations.js";
import type { Source } from "../../sources/source.js";
import { sourceSchema } from "../../sources/sourceSchema.js";
import { importFields, type ImportField } from "./codes/importFields.js";
import { importReadings, type ImportReading } from "./codes/importReadings.js";

/**
 * One line of what an importer may read: a column of another system, the field that it fills, and what its values become.
 * Whatever no line names is not read.
 *
 * @example
 * import { importMappingSchema, type ImportMapping } from "opsc/victims";
 * const mapping: ImportMapping = {
 *   column: "ethnicity",
 *   field: "ethnicOrigin.codes[]",
 *   reading: "code",
 *   multiple: true,
 *   values: { ethnicity1: "E01", ethnicity2: "E02" },
 *   relation: "equal",
 *   source: { title: "Code list of the ministry" },
 *   verified: true,
 * };
 * importMappingSchema.safeParse(mapping).success; //=> true
 */
export interface ImportMapping {
  /** Name of the column; for a column of a subform the name of the subform, `[].`, and the name in it. */
  readonly column: string;
  /** Other names of the same column. */
  readonly aliases?: readonly string[] | undefined;
  /** The field that it fills. */
  readonly field: ImportField;
  /** How a value is read. */
  readonly reading: ImportReading;
  /** Whether a cell may hold several values: a JSON list, or text divided by `;` or `|`. */
  readonly multiple?: boolean | undefined;
  /** What each of their values becomes; `null` where it becomes nothing. A value that is not here is reported. */
  readonly values?: Readonly<Record<string, string | null>> | undefined;
  /** What a value becomes instead where the caller has declared that forms of trafficking stand for sale. */
  readonly asSale?: Readonly<Record<string, string>> | undefined;
  /** Values that say that there is one and that it was taken out. */
  readonly withheld?: readonly string[] | undefined;
  /** Column, or column and value after `=`, that this one says more of: an offence here takes the place of `undetermined` there. */
  readonly refines?: string | undefined;
  /** It is read only where another column holds one of these values; the empty text stands for an empty cell. */
  readonly needs?: { readonly column: string; readonly values: readonly string[] } | undefined;
  /** Whether it only answers where no other column fills the field. */
  readonly yields?: boolean | undefined;
  /** How the field of the record relates to the column: `narrower` says that theirs covers more. */
  readonly relation: CrosswalkRelation;
  /** What differs. */
  readonly note?: string | undefined;
  /** Where the column is defined. */
  readonly source: Source;
  /** Whether the name of the column and its values were read there. */
  readonly verified: boolean;
}

/** Validates an {@link ImportMapping}. */
export const importMappingSchema = z.strictObject({
  column: z.string().min(1),
  aliases: z.array(z.string().min(1)).optional(),
  field: z.enum(importFields),
  reading: z.enum(codesOf(importReadings)),
  multiple: z.boolean().optional(),
  values: z.record(z.string(), z.string().min(1).nullable()).optional(),
  asSale: z.record(z.string(), z.string().min(1)).optional(),
  withheld: z.array(z.string().min(1)).optional(),
  refines: z.string().min(1).optional(),
  needs: z.strictObject({ column: z.string().min(1), values: z.array(z.string()).min(1) }).optional(),
  yields: z.boolean().optional(),
  relation: z.enum(codesOf(crosswalkRelations)),
  note: z.string().min(1).optional(),
  source: sourceSchema,
  verified: z.boolean(),
}) satisfies z.ZodType<ImportMapping>;
