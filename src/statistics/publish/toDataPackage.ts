import { formatSource } from "../../sources/formatSource.js";
import type { Source } from "../../sources/source.js";
import type { Dimension } from "../model/dimension.js";
import type { ProtectedTable } from "../model/protectedTable.js";
import { codeListName, codeListResource } from "./codeListResource.js";
import type { DataPackageOptions } from "./dataPackageOptions.js";
import type { PublishedFile } from "./publishedFile.js";
import { requireProtectedTables } from "./requireProtected.js";
import { tableResource } from "./tableResource.js";

const sourceOf = (source: Source): Readonly<Record<string, string>> => ({
  title: formatSource(source),
  ...(source.url === undefined ? {} : { path: source.url }),
});

/** The dimensions of all tables, each once. */
function sharedDimensions(tables: readonly ProtectedTable[]): readonly Dimension[] {
  const byName = new Map<string, Dimension>();
  for (const dimension of tables.flatMap(({ dimensions }) => dimensions)) {
    const name = codeListName(dimension);
    const known = byName.get(name);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(dimension)) {
      throw new TypeError("toDataPackage expects one list of categories for each dimension of its tables.");
    }
    byName.set(name, dimension);
  }
  return [...byName.values()];
}

/**
 * Puts protected tables into a Frictionless data package (Data Package 2.0): `datapackage.json`, one CSV for each table and one for the
 * codes of each dimension, to which the tables refer. A cell without a count is empty; the column `status` says why, and
 * nothing tells a sensitive cell from one that is hidden to protect another. Each table has its provenance beside its
 * schema, and a description where the records are made up.
 *
 * @param tables - Protected tables of one release.
 * @param options - Name, title, sources and licence.
 * @returns The files; nothing is written.
 * @throws TypeError for anything but protected tables, for a name that is not one, for tables that disagree on a dimension or bear
 * the name of a list of codes.
 * @source Data Package 2.0, https://datapackage.org/standard/data-package/
 * @example
 * import { toDataPackage } from "opsc/statistics";
 * const refused = (() => { try { return toDataPackage([], { name: "a", title: "A" }); } catch { return "refused"; } })();
 * refused; //=> "refused"
 */
export function toDataPackage(
  tables: readonly ProtectedTable[],
  options: DataPackageOptions,
): readonly PublishedFile[] {
  requireProtectedTables(tables, "toDataPackage");
  if (!/^[-a-z0-9._]+$/.test(options.name)) {
    throw new TypeError(
      "toDataPackage expects as the name of the package small letters, digits, full stops, hyphens and _.",
    );
  }
  const described = [...tables.map(tableResource), ...sharedDimensions(tables).map(codeListResource)];
  if (new Set(described.map(({ file }) => file.path)).size !== described.length) {
    throw new TypeError("toDataPackage expects no table with the token of a list of codes.");
  }
  const { licence, sources = [] } = options;
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: options.name,
    title: options.title,
    ...(options.description === undefined ? {} : { description: options.description }),
    ...(options.version === undefined ? {} : { version: options.version }),
    ...(options.created === undefined ? {} : { created: options.created }),
    ...(licence === undefined ? {} : { licenses: [licence] }),
    ...(sources.length === 0 ? {} : { sources: sources.map(sourceOf) }),
    resources: described.map(({ resource }) => resource),
  };
  return [
    { path: "datapackage.json", content: `${JSON.stringify(descriptor, null, 2)}\n` },
    ...described.map(({ file }) => file),
  ];
}
