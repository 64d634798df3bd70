const walk = (value: unknown, name: string, row: Record<string, string>): void => {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    row[name] = String(value);
  }
  if (typeof value !== "object" || value === null) return;
  const entries = Object.entries(value).filter((entry) => entry[1] !== undefined);
  if (entries.length === 0) {
    if (name !== "") row[name] = Array.isArray(value) ? "[]" : "{}";
    return;
  }
  for (const [key, inner] of entries) walk(inner, name === "" ? key : `${name}.${key}`, row);
};

/**
 * A record as one row of a table: a column for each value, named by the dotted path to it, such as `offences.0.offence`. An empty list
 * is written `[]`, an empty object `{}`. The importer of `flatImporter` reads it back.
 *
 * A table of records is microdata and stays under the same protection as the records.
 *
 * @param record - A valid record of any kind.
 * @returns Texts by column, in the order of the record.
 * @example
 * import { flattenRecord } from "opsc/victims";
 * flattenRecord({ sex: "F", offences: [{ offence: "sale-organs" }], services: [] });
 * //=> { sex: "F", "offences.0.offence": "sale-organs", services: "[]" }
 */
export function flattenRecord(record: object): Record<string, string> {
  const row: Record<string, string> = {};
  walk(record, "", row);
  return row;
}
