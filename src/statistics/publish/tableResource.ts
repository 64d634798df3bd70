import type { ProtectedTable } from "../model/protectedTable.js";
import { codeListName, resourceHead, type DescribedFile } from "./codeListResource.js";
import { csvRows } from "./csvRows.js";
import { cellsInOrder, labelOfCategory, printedCodes } from "./printedCodes.js";
import { syntheticText } from "./provenanceText.js";

const statuses = [
  { value: "count", label: "Count" },
  { value: "suppressed", label: "Suppressed" },
  { value: "not-collected", label: "Not collected" },
  { value: "not-applicable", label: "Not applicable" },
];

/** Categories with labels where these tell the codes apart, as the profile asks; codes alone where they do not. */
function categoriesOf(codes: readonly string[], labels: readonly string[]): readonly unknown[] {
  return new Set(labels).size === codes.length
    ? codes.map((value, place) => ({ value, label: labels[place] }))
    : codes;
}

/** A protected table: one row for each cell, its codes, its count or nothing, and why there is nothing. */
export function tableResource(table: ProtectedTable): DescribedFile {
  const { id, title } = table.definition;
  const synthetic = syntheticText(table.provenance);
  const codes = printedCodes(table);
  const fields = table.dimensions.map((dimension, place) => {
    const own = codes[place]!;
    return {
      name: dimension.code,
      type: "string",
      title: dimension.label,
      categories: categoriesOf(
        own,
        own.map((code) => labelOfCategory(dimension, code)),
      ),
      constraints: { required: true, enum: own },
    };
  });
  const rows = cellsInOrder(table).map(({ coordinates, value }) => [
    ...coordinates,
    value.kind === "count" ? value.count : "",
    value.kind,
  ]);
  const names = table.dimensions.map(({ code }) => code);
  return {
    resource: {
      ...resourceHead(id, title),
      schema: {
        $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
        fields: [
          ...fields,
          {
            name: "value",
            type: "integer",
            title: table.unit === "persons" ? "Persons" : "Cases",
            description: "Empty where there is no count; the status then says why. Nothing counted is 0.",
            constraints: { minimum: 0 },
          },
          {
            name: "status",
            type: "string",
            title: "Status",
            categories: statuses,
            constraints: { required: true, enum: statuses.map(({ value }) => value) },
          },
        ],
        missingValues: [""],
        primaryKey: names,
        foreignKeys: table.dimensions.map((dimension) => ({
          fields: [dimension.code],
          reference: { resource: codeListName(dimension), fields: ["code"] },
        })),
      },
      ...(synthetic === "" ? {} : { description: synthetic }),
      unit: table.unit,
      provenance: table.provenance,
    },
    file: { path: `${id}.csv`, content: csvRows([[...names, "value", "status"], ...rows]) },
  };
}
