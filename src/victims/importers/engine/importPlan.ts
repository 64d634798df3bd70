import type { ImportMapping } from "../importMapping.js";

/** A line of the mapping, ready to be read. */
export interface PlannedMapping {
  /** The line. */
  readonly mapping: ImportMapping;
  /** Name of the column in its row or subform. */
  readonly column: string;
  /** That name and the others. */
  readonly names: readonly string[];
  /** Names of the column that it needs. */
  readonly needed: readonly string[];
}

/** A subform and the columns of it that are read. */
export interface PlannedSubform {
  /** Name of the column that holds it. */
  readonly name: string;
  /** What is read of each of its rows. */
  readonly columns: readonly PlannedMapping[];
}

/** What is read of a row. */
export interface ImportPlan {
  /** Columns of the row itself. */
  readonly columns: readonly PlannedMapping[];
  /** Subforms. */
  readonly subforms: readonly PlannedSubform[];
}

/** Parts `subform[].column`; the subform is undefined for a column of the row itself. */
export const partsOf = (column: string): { subform?: string; name: string } => {
  const at = column.indexOf("[].");
  return at === -1 ? { name: column } : { subform: column.slice(0, at), name: column.slice(at + 3) };
};

const namesOf = (mappings: readonly ImportMapping[], column: string): readonly string[] => [
  partsOf(column).name,
  ...(mappings.find((mapping) => mapping.column === column)?.aliases ?? []),
];

/** Makes ready what a list of mappings says; the case id is not part of it. */
export const planOf = (mappings: readonly ImportMapping[]): ImportPlan => {
  const columns: PlannedMapping[] = [];
  const subforms = new Map<string, PlannedMapping[]>();
  for (const mapping of mappings) {
    if (mapping.reading === "source-id") continue;
    const { subform, name } = partsOf(mapping.column);
    const needed = mapping.needs === undefined ? [] : namesOf(mappings, mapping.needs.column);
    const planned = { mapping, column: name, names: [name, ...(mapping.aliases ?? [])], needed };
    if (subform === undefined) columns.push(planned);
    else subforms.set(subform, [...(subforms.get(subform) ?? []), planned]);
  }
  return {
    columns,
    subforms: [...subforms].map(([name, planned]) => ({ name, columns: planned })),
  };
};
