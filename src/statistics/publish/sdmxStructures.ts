import { formulaStart } from "../../issues/formulaStart.js";
import type { ProtectedTable } from "../model/protectedTable.js";

/** An artefact with the tables that are published under it. */
export interface SdmxStructure {
  /** Its identifier. */
  readonly id: string;
  /** Its tables, in the order in which they were given. */
  readonly members: readonly ProtectedTable[];
  /** Codes of its dimensions with that of the total. */
  readonly totals: ReadonlyMap<string, string>;
}

const identifier = /^[A-Z]\w*(?:\.[A-Z]\w*)*:[\w@$-]+(?:\(\d+(?:\.\d+){1,2}(?:-[\w.-]+)?\))?$/i;

/**
 * Puts tables under their artefacts.
 *
 * @throws TypeError where an identifier is missing or none, or where two tables disagree on the total of a dimension.
 */
export function structuresOf(
  tables: readonly ProtectedTable[],
  structureId: string | Readonly<Record<string, string>>,
): ReadonlyMap<string, SdmxStructure> {
  const structures = new Map<
    string,
    { id: string; members: ProtectedTable[]; totals: Map<string, string> }
  >();
  for (const table of tables) {
    const id = typeof structureId === "string" ? structureId : structureId[table.definition.id];
    if (id === undefined || !identifier.test(id)) {
      throw new TypeError(
        "toSdmxCsv expects for every table the identifier of an artefact, written AGENCY:ID(VERSION).",
      );
    }
    const structure = structures.get(id) ?? { id, members: [], totals: new Map<string, string>() };
    structures.set(id, structure);
    structure.members.push(table);
    for (const { code, total } of table.dimensions) {
      if ((structure.totals.get(code) ?? total) !== total) {
        throw new TypeError(
          "toSdmxCsv expects one code for the total of a dimension in all tables of an artefact.",
        );
      }
      structure.totals.set(code, total);
    }
  }
  return structures;
}

/**
 * Checks the names of the columns.
 *
 * @throws TypeError where two columns have one name, or a name is no identifier of a component.
 */
export function checkColumns(columns: readonly string[]): void {
  if (new Set(columns).size !== columns.length || columns.some((name) => !/^[\w@$-]+$/.test(name))) {
    throw new TypeError(
      "toSdmxCsv expects a name of its own for every column, of letters, digits and _ @ $ -, as identifiers of SDMX components are.",
    );
  }
}

/**
 * Checks the codes that stand in every row.
 *
 * @throws TypeError where one is empty, or a spreadsheet would take it for a formula.
 */
export function checkFixedCodes(codes: readonly string[]): void {
  if (codes.some((code) => code === "" || formulaStart.test(code))) {
    throw new TypeError(
      "toSdmxCsv expects a code for every fixed dimension, and none that begins as a formula of a spreadsheet does: with = + - @, a tab or a line break.",
    );
  }
}
