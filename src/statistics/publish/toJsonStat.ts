import type { Dimension } from "../model/dimension.js";
import type { ProtectedTable } from "../model/protectedTable.js";
import type { JsonStatCategory, JsonStatDataset } from "./jsonStatDataset.js";
import { observationStatuses, observationStatusOf } from "./observationStatuses.js";
import { cellsByKey, combinations, keyOf, labelOfCategory, printedCodes } from "./printedCodes.js";
import { provenanceSentences, syntheticText } from "./provenanceText.js";
import { requireProtected } from "./requireProtected.js";

/**
 * What a dataset says beside its table.
 *
 * @example
 * import type { JsonStatOptions } from "opsc/statistics";
 * const options: JsonStatOptions = { time: ["YEAR"], geo: ["REGION"], source: "Ministry of the Interior" };
 * options.time?.length; //=> 1
 */
export interface JsonStatOptions {
  /** Codes of the dimensions that are times. */
  readonly time?: readonly string[] | undefined;
  /** Codes of the dimensions that are places. */
  readonly geo?: readonly string[] | undefined;
  /** Where the figures come from. */
  readonly source?: string | undefined;
  /** When the table was last changed, as an ISO 8601 date or instant. */
  readonly updated?: string | undefined;
}

/** A group has its printed members under it, the total every printed code that no other printed code holds. */
function categoryOf(dimension: Dimension, codes: readonly string[]): JsonStatCategory {
  const printed = new Set(codes);
  const child: [string, readonly string[]][] = [];
  const held = new Set<string>();
  for (const { code, members = [] } of dimension.categories) {
    const own = members.filter((member) => printed.has(member));
    if (!printed.has(code) || own.length === 0) continue;
    child.push([code, own]);
    for (const member of own) held.add(member);
  }
  const top = codes.filter((code) => code !== dimension.total && !held.has(code));
  if (printed.has(dimension.total) && top.length > 0) child.unshift([dimension.total, top]);
  return {
    index: codes,
    label: Object.fromEntries(codes.map((code) => [code, labelOfCategory(dimension, code)])),
    ...(child.length === 0 ? {} : { child: Object.fromEntries(child) }),
  };
}

/**
 * Turns a protected table into a dataset of JSON-stat 2.0, ready for `JSON.stringify`.
 *
 * A cell without a count is null in `value`; `status` says why, in the codes of the observation status (A, Q, L, M), and nothing
 * tells a sensitive cell from one that is hidden to protect another. Groups of categories are in `child`. That records
 * are made up stands first in `note`.
 *
 * @param table - A protected table.
 * @param options - Roles of its dimensions, source and date.
 * @returns The dataset.
 * @throws TypeError for anything but a protected table.
 * @source JSON-stat 2.0, https://json-stat.org/full/
 * @example
 * import { toJsonStat, type ProtectedTable } from "opsc/statistics";
 * const refused = (() => { try { return toJsonStat({} as ProtectedTable); } catch { return "refused"; } })();
 * refused; //=> "refused"
 */
export function toJsonStat(table: ProtectedTable, options: JsonStatOptions = {}): JsonStatDataset {
  requireProtected(table, "toJsonStat");
  const codes = printedCodes(table);
  const byKey = cellsByKey(table);
  const cells = [...combinations(codes)].map((coordinates) => byKey.get(keyOf(coordinates))?.value);
  const statuses = cells.map((value) => (value === undefined ? undefined : observationStatusOf(value)));
  const own = (wanted: readonly string[] | undefined): readonly string[] =>
    table.definition.dimensions.filter((code) => wanted?.includes(code));
  const [time, geo] = [own(options.time), own(options.geo)];
  return {
    version: "2.0",
    class: "dataset",
    label: table.definition.title,
    ...(options.source === undefined ? {} : { source: options.source }),
    ...(options.updated === undefined ? {} : { updated: options.updated }),
    note: [syntheticText(table.provenance), provenanceSentences(table.provenance)].filter(
      (note) => note !== "",
    ),
    id: table.dimensions.map(({ code }) => code),
    size: codes.map(({ length }) => length),
    ...(time.length + geo.length === 0
      ? {}
      : { role: { ...(time.length === 0 ? {} : { time }), ...(geo.length === 0 ? {} : { geo }) } }),
    dimension: Object.fromEntries(
      table.dimensions.map((dimension, place) => [
        dimension.code,
        { label: dimension.label, category: categoryOf(dimension, codes[place]!) },
      ]),
    ),
    value: cells.map((value) => (value?.kind === "count" ? value.count : null)),
    status: statuses.every((status) => status !== undefined)
      ? statuses
      : Object.fromEntries(
          statuses.flatMap((status, place) => (status === undefined ? [] : [[String(place), status]])),
        ),
    extension: {
      table: table.definition.id,
      unit: table.unit,
      status: { label: Object.fromEntries(observationStatuses.map(({ code, label }) => [code, label])) },
      provenance: table.provenance,
    },
  };
}
