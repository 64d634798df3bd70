import type { ColumnReport, DroppedColumn, UsedColumn } from "../columnReport.js";
import type { ImportMapping } from "../importMapping.js";
import type { KnownColumn } from "../knownColumn.js";
import type { ImportDefinition } from "./importDefinition.js";
import { partsOf } from "./importPlan.js";

/** Names of the column of a row in which a mapping reads: for a column of a subform, that of the subform. */
const namesIn = ({ column, aliases = [] }: Pick<ImportMapping, "column" | "aliases">): readonly string[] => {
  const { subform } = partsOf(column);
  return subform === undefined ? [column, ...aliases] : [subform];
};

/** The fields that each column of a row fills or helps to fill. */
const fieldsByName = (mappings: readonly ImportMapping[]): ReadonlyMap<string, readonly string[]> => {
  const fields = new Map<string, string[]>();
  const add = (name: string, field: string): void => {
    const known = fields.get(name) ?? [];
    if (!known.includes(field)) fields.set(name, [...known, field]);
  };
  for (const mapping of mappings) {
    for (const name of namesIn(mapping)) add(name, mapping.field);
    const { needs } = mapping;
    if (needs === undefined) continue;
    const needed = mappings.find(({ column }) => column === needs.column) ?? needs;
    for (const name of namesIn(needed)) add(name, mapping.field);
  }
  return fields;
};

/** Makes the function that says what becomes of the columns of a header. */
export const columnReporter = ({
  mappings,
  heldBack,
  nameHeader,
}: ImportDefinition): ((header: readonly string[]) => ColumnReport) => {
  const fields = fieldsByName(mappings);
  const known = new Map<string, KnownColumn | readonly string[]>([
    ...heldBack.map((column) => [column.column, column] as const),
    ...fields,
  ]);
  const wanted = mappings.map((mapping) => namesIn(mapping));

  return (header) => {
    const names = nameHeader?.(header) ?? header;
    const used: UsedColumn[] = [];
    const dropped: DroppedColumn[] = [];
    const seen = new Set<string>();
    for (const [index, name] of names.entries()) {
      const position = index + 1;
      const found = known.get(name);
      if (found === undefined) {
        dropped.push({ position, reason: "not-listed" });
        continue;
      }
      if (seen.has(name)) {
        dropped.push({ position, name, reason: "repeated-name" });
        continue;
      }
      seen.add(name);
      if (!("reason" in found)) used.push({ position, name, fields: found });
      else {
        const { reason, identifier } = found;
        dropped.push({ position, name, reason, ...(identifier === undefined ? {} : { identifier }) });
      }
    }
    const absent = wanted.filter((one) => !one.some((name) => seen.has(name))).map(([name = ""]) => name);
    return { used, dropped, absent: [...new Set(absent)] };
  };
};
