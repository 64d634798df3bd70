import * as z from "zod";
import {
  cellContentSchema,
  namedPlaceSchema,
  paragraphChangeSchema,
  paragraphPlaceSchema,
  type CellContent,
  type NamedPlace,
  type ParagraphChange,
  type ParagraphPlace,
} from "./differenceParts.js";

/**
 * A cell that holds something else than before.
 *
 * @example
 * import { cellChangeSchema, type CellChange } from "opsc/report";
 * const change: CellChange = {
 *   row: ["Girls"],
 *   column: "2024",
 *   older: null,
 *   newer: { kind: "text", text: "c" },
 * };
 * cellChangeSchema.parse(change).older; //=> null
 */
export interface CellChange {
  /** Headings of the row; its place where the table has no row headings; nothing for the row of the column headings. */
  readonly row: readonly string[];
  /** Key of the column. */
  readonly column: string;
  /** What it held; null where the older table has no such row or column. */
  readonly older: CellContent | null;
  /** What it holds; null where the newer table has no such row or column. */
  readonly newer: CellContent | null;
}

/** Validates a {@link CellChange}. */
export const cellChangeSchema = z.strictObject({
  row: z.array(z.string()),
  column: z.string().min(1),
  older: cellContentSchema.nullable(),
  newer: cellContentSchema.nullable(),
}) satisfies z.ZodType<CellChange>;

/**
 * A table of which both reports have a version, and what differs.
 *
 * @example
 * import { tableChangeSchema, type TableChange } from "opsc/report";
 * const change: TableChange = {
 *   older: { id: "by-sex", title: "Child victims by sex" },
 *   newer: { id: "by-sex", title: "Child victims by sex, revised" },
 *   cells: [],
 * };
 * tableChangeSchema.parse(change).cells.length; //=> 0
 */
export interface TableChange {
  /** As it was. */
  readonly older: NamedPlace;
  /** As it is. */
  readonly newer: NamedPlace;
  /** The cells that differ, those of the newer table in its order, then those that are gone. */
  readonly cells: readonly CellChange[];
}

/** Validates a {@link TableChange}. */
export const tableChangeSchema = z.strictObject({
  older: namedPlaceSchema,
  newer: namedPlaceSchema,
  cells: z.array(cellChangeSchema),
}) satisfies z.ZodType<TableChange>;

/**
 * What differs between two drafts of a report.
 *
 * @example
 * import { draftDifference, draftDifferenceSchema, type DraftDifference } from "opsc/report";
 * const draft = { fragments: [], recommendations: [] };
 * const difference: DraftDifference = draftDifference(draft, draft);
 * draftDifferenceSchema.parse(difference).same; //=> true
 */
export interface DraftDifference {
  /** Whether nothing differs. */
  readonly same: boolean;
  /** Sections; they are matched by their identifiers. */
  readonly sections: {
    /** Those of the newer report alone, in its order. */
    readonly added: readonly NamedPlace[];
    /** Those of the older report alone, in its order. */
    readonly removed: readonly NamedPlace[];
    /** Those with another title. */
    readonly retitled: readonly { readonly older: NamedPlace; readonly newer: NamedPlace }[];
  };
  /** Paragraphs, and whatever else is words: entries of lists, notes, findings, definitions. A number alone makes no difference. */
  readonly paragraphs: {
    /** Those of the newer report alone, in its order. */
    readonly added: readonly ParagraphPlace[];
    /** Those of the older report alone, in its order. */
    readonly removed: readonly ParagraphPlace[];
    /** Those that differ, in the order of the newer report. */
    readonly changed: readonly ParagraphChange[];
  };
  /** Tables, and the tables of charts. */
  readonly tables: {
    /** Those of the newer report alone, in its order. */
    readonly added: readonly NamedPlace[];
    /** Those of the older report alone, in its order. */
    readonly removed: readonly NamedPlace[];
    /** Those that differ, in the order of the newer report. */
    readonly changed: readonly TableChange[];
  };
  /** Recommendations, by their identifiers, in the order of the alphabet. */
  readonly recommendations: {
    /** Those that are answered now and were not. */
    readonly newlyAnswered: readonly string[];
    /** Those that were answered and are not now. */
    readonly noLongerAnswered: readonly string[];
    /** Those that the older report does not have. */
    readonly added: readonly string[];
    /** Those that the newer report does not have. */
    readonly removed: readonly string[];
  };
}

const places = z.array(namedPlaceSchema);
const identifiers = z.array(z.string().min(1));

/** Validates a {@link DraftDifference}. */
export const draftDifferenceSchema = z.strictObject({
  same: z.boolean(),
  sections: z.strictObject({
    added: places,
    removed: places,
    retitled: z.array(z.strictObject({ older: namedPlaceSchema, newer: namedPlaceSchema })),
  }),
  paragraphs: z.strictObject({
    added: z.array(paragraphPlaceSchema),
    removed: z.array(paragraphPlaceSchema),
    changed: z.array(paragraphChangeSchema),
  }),
  tables: z.strictObject({ added: places, removed: places, changed: z.array(tableChangeSchema) }),
  recommendations: z.strictObject({
    newlyAnswered: identifiers,
    noLongerAnswered: identifiers,
    added: identifiers,
    removed: identifiers,
  }),
}) satisfies z.ZodType<DraftDifference>;
