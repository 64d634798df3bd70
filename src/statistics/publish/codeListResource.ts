import { formulaStart } from "../../issues/formulaStart.js";
import type { Dimension } from "../model/dimension.js";
import { csvRows } from "./csvRows.js";
import type { PublishedFile } from "./publishedFile.js";

/** A resource of a data package and the file that it describes. */
export interface DescribedFile {
  /** The resource as `datapackage.json` has it. */
  readonly resource: Readonly<Record<string, unknown>>;
  /** The file. */
  readonly file: PublishedFile;
}

/** A label is the only free text in these files. One that a spreadsheet would compute gets an apostrophe before it. */
const labelCell = (label: string): string => (formulaStart.test(label) ? `'${label}` : label);

/** Name of the resource that lists the codes of a dimension. */
export const codeListName = (dimension: Dimension): string => `codes-${dimension.code.toLowerCase()}`;

/** What every resource of a package begins with. */
export const resourceHead = (name: string, title: string): Readonly<Record<string, unknown>> => ({
  $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
  name,
  type: "table",
  title,
  path: `${name}.csv`,
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  dialect: { lineTerminator: "\r\n" },
});

/** The codes of a dimension with their labels and, for a group, what it is made of. */
export function codeListResource(dimension: Dimension): DescribedFile {
  const name = codeListName(dimension);
  const rows = [
    ["code", "label", "members"],
    [dimension.total, "Total", ""],
    ...dimension.categories.map(({ code, label, members = [] }) => [
      code,
      labelCell(label),
      members.join(" "),
    ]),
  ];
  return {
    resource: {
      ...resourceHead(name, `Codes of ${dimension.label}`),
      schema: {
        $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
        fields: [
          { name: "code", type: "string", constraints: { required: true, unique: true } },
          {
            name: "label",
            type: "string",
            description: "An apostrophe stands before a label that a spreadsheet would take for a formula.",
            constraints: { required: true },
          },
          {
            name: "members",
            type: "string",
            description:
              "Codes of which a group is made, with spaces between them; empty for a leaf and for the total.",
          },
        ],
        missingValues: [""],
        primaryKey: ["code"],
      },
    },
    file: { path: `${name}.csv`, content: csvRows(rows) },
  };
}
