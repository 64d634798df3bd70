import type { Issue } from "../../../issues/issue.js";
import type { ImportMapping } from "../importMapping.js";
import { cellOf, subformRows, textsOf } from "./cells.js";
import type { ImportDefinition, Row } from "./importDefinition.js";
import { importIssues } from "./importIssues.js";
import type { ImportPlan, PlannedMapping } from "./importPlan.js";
import { readText } from "./readings.js";

/** One value for one field, with the line of the mapping that gave it. */
export interface Contribution {
  /** The line. */
  readonly mapping: ImportMapping;
  /** The text that was looked up; it stays inside the engine. */
  readonly text: string;
  /** What it became. */
  readonly value: unknown;
  /** Column and index, for an issue. */
  readonly path: Issue["path"];
  /** Which row of which subform it stood in. */
  readonly item?: string | undefined;
}

/** What the columns of a row said. */
export interface RowReading {
  /** Every value that was read, in the order of the mappings. */
  readonly contributions: Contribution[];
  /** Fields of which a value could not be read; in a subform, the row of the subform before the field. */
  readonly unread: Set<string>;
  /** What was noticed; one issue for a place. */
  readonly issues: Issue[];
}

/** What stands in the set of unread fields. */
export const unreadKey = (field: string, item: string | undefined): string =>
  item === undefined ? field : `${item} ${field}`;

const isNeeded = ({ mapping, needed }: PlannedMapping, row: Row): boolean => {
  const { needs } = mapping;
  if (needs === undefined) return true;
  const texts = textsOf(cellOf(row, needed), true);
  if (texts?.length === 0) return needs.values.includes("");
  return texts?.some((text) => needs.values.includes(text)) === true;
};

/** Reads the columns of a row that the plan names; no other is looked at. */
export const readRow = (row: Row, plan: ImportPlan, definition: ImportDefinition): RowReading => {
  const reading: RowReading = { contributions: [], unread: new Set(), issues: [] };
  const noticed = new Set<string>();
  const notice = (issue: Issue): void => {
    const key = `${issue.code} ${issue.path.join(" ")}`;
    if (noticed.has(key)) return;
    noticed.add(key);
    reading.issues.push(issue);
  };

  const readColumn = (planned: PlannedMapping, cells: Row, place: Issue["path"], item?: string): void => {
    const { mapping, names, column } = planned;
    if (!isNeeded(planned, cells)) return;
    const path = [...place, column];
    const texts = textsOf(cellOf(cells, names), mapping.multiple === true);
    const fail = (at: Issue["path"]): void => {
      notice(importIssues.notMapped(at));
      reading.unread.add(unreadKey(mapping.field, item));
    };
    if (texts === undefined) {
      fail(path);
      return;
    }
    for (const [index, text] of texts.entries()) {
      if (definition.missing.includes(text)) continue;
      const at = mapping.multiple === true ? [...path, index] : path;
      if (mapping.withheld?.includes(text) === true) {
        notice(importIssues.withheld(at));
        continue;
      }
      const ambiguous = definition.isAmbiguous?.(text, mapping, cells) === true;
      const value = ambiguous ? undefined : readText(text, mapping);
      if (value === undefined) fail(at);
      else if (value !== null) reading.contributions.push({ mapping, text, value, path: at, item });
    }
  };

  for (const planned of plan.columns) readColumn(planned, row, []);
  for (const { name, columns } of plan.subforms) {
    const rows = subformRows(cellOf(row, [name]));
    if (rows === undefined) notice(importIssues.notMapped([name]));
    for (const [index, cells] of (rows ?? []).entries()) {
      for (const planned of columns) readColumn(planned, cells, [name, index], `${name} ${index}`);
    }
  }
  return reading;
};
