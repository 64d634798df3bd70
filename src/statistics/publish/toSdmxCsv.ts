import type { CellValue } from "../model/cellValue.js";
import type { ProtectedTable } from "../model/protectedTable.js";
import { csvRows } from "./csvRows.js";
import { observationStatusOf } from "./observationStatuses.js";
import { cellsInOrder } from "./printedCodes.js";
import { auditText, policyText, syntheticText } from "./provenanceText.js";
import { requireProtectedTables } from "./requireProtected.js";
import { checkColumns, checkFixedCodes, structuresOf } from "./sdmxStructures.js";

/**
 * How tables are written as SDMX-CSV.
 *
 * @example
 * import type { SdmxCsvOptions } from "opsc/statistics";
 * const options: SdmxCsvOptions = { structureId: "TKM_STAT:DF_OPSC(1.0.0)", fixed: { FREQ: "A", REF_AREA: "TM" } };
 * options.action ?? "I"; //=> "I"
 */
export interface SdmxCsvOptions {
  /** The artefact under which the data are defined, as `AGENCY:ID(VERSION)`; one for all tables, or one for the token of each. */
  readonly structureId: string | Readonly<Record<string, string>>;
  /** What kind of artefact that is; a dataflow where this is left out. */
  readonly structure?: "dataflow" | "datastructure" | "dataprovision" | undefined;
  /** Information (where this is left out), append or replace. */
  readonly action?: "I" | "A" | "R" | undefined;
  /** Dimensions that have one value in every row, such as frequency and reference area. */
  readonly fixed?: Readonly<Record<string, string>> | undefined;
  /** For the code of a dimension, the identifier of the component where the artefact has another, such as `TIME_PERIOD`. */
  readonly components?: Readonly<Record<string, string>> | undefined;
}

const afterDimensions = [
  "OBS_VALUE",
  "OBS_STATUS",
  "UNIT",
  "PROTECTION_METHOD",
  "PROTECTION_VERSION",
  "PROTECTION_POLICY",
  "PROTECTION_AUDIT",
];

const valueText = (value: CellValue): string => (value.kind === "count" ? String(value.count) : "");

/**
 * Writes protected tables as SDMX-CSV 2.0 (RFC 4180, CR LF, UTF-8): one row for each cell, its value in `OBS_VALUE` (empty where there is no
 * count) and in `OBS_STATUS` why: A a count, Q suppressed, L not collected, M cannot exist. Nothing tells a cell that is sensitive from
 * one that is hidden to protect another.
 *
 * Tables under one artefact share its dimensions: where a table lacks one, its total is written, and a cell in which two tables meet
 * is written once. Columns of dimensions that belong to another artefact are empty. Unit and provenance follow in columns of their own;
 * where records are made up, the attribute `COMMENT` at the end of the row says so.
 *
 * @param tables - Protected tables of one release.
 * @param options - Artefact, action, and what else the rows have in common.
 * @returns The text.
 * @throws TypeError for anything but protected tables, for an identifier that is not one, for two columns of one name, for a fixed code that
 * a spreadsheet would compute, and where two tables say different things of one cell.
 * @source SDMX-CSV 2.0 field guide (SDMX 3.0); RFC 4180
 * @example
 * import { toSdmxCsv } from "opsc/statistics";
 * const refused = (() => { try { return toSdmxCsv([], { structureId: "A:B(1.0)" }); } catch { return "refused"; } })();
 * refused; //=> "refused"
 */
export function toSdmxCsv(tables: readonly ProtectedTable[], options: SdmxCsvOptions): string {
  requireProtectedTables(tables, "toSdmxCsv");
  const structures = structuresOf(tables, options.structureId);
  const fixed = Object.entries(options.fixed ?? {});
  const dimensions = [...new Set([...structures.values()].flatMap(({ totals }) => [...totals.keys()]))];
  const component = (code: string): string => options.components?.[code] ?? code;
  const isMadeUp = tables.some(({ provenance }) => provenance.synthetic === true);
  const comment = isMadeUp ? ["COMMENT"] : [];
  const columns = [
    ...["STRUCTURE", "STRUCTURE_ID", "ACTION"],
    ...fixed.map(([name]) => name),
    ...dimensions.map(component),
    ...afterDimensions,
    ...comment,
  ];
  checkColumns(columns);
  checkFixedCodes(fixed.map(([, code]) => code));
  const seen = new Map<string, string>();
  const rows: string[][] = [columns];
  for (const { totals, id, members } of structures.values()) {
    for (const table of members) {
      const places = new Map(table.dimensions.map(({ code }, place) => [code, place]));
      for (const { coordinates, value } of cellsInOrder(table)) {
        const codes = dimensions.map((code) => {
          const place = places.get(code);
          return (place === undefined ? totals.get(code) : coordinates[place]) ?? "";
        });
        const key = JSON.stringify([id, codes]);
        const said = JSON.stringify([table.unit, value.kind, valueText(value)]);
        const before = seen.get(key);
        if (before === said) continue;
        if (before !== undefined) {
          throw new TypeError(
            "toSdmxCsv expects tables of one release: two of these say different things of one cell. Give them artefacts of their own if they count different things.",
          );
        }
        seen.set(key, said);
        rows.push([
          ...[options.structure ?? "dataflow", id, options.action ?? "I"],
          ...fixed.map(([, code]) => code),
          ...codes,
          ...[valueText(value), observationStatusOf(value), table.unit],
          ...[table.provenance.method, table.provenance.version],
          ...[policyText(table.provenance), auditText(table.provenance)],
          ...comment.map(() => syntheticText(table.provenance)),
        ]);
      }
    }
  }
  return csvRows(rows);
}
