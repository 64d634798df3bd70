import { parse } from "csv-parse/browser/esm/sync";
import type { Result } from "../../issues/result.js";
import type { AggregateOptions } from "./aggregateOptions.js";
import { sdmxStatuses } from "./reportedValue.js";

/** Where a text has what. Places count from 0. */
export interface AggregateColumns {
  /** What stands between cells. */
  readonly delimiter: string;
  /** For each dimension of the population its column, where it has one. */
  readonly dimensions: readonly (number | undefined)[];
  /** Column of values. */
  readonly value: number;
  /** Column of statuses. */
  readonly status: number | undefined;
  /** Column of tables. */
  readonly table: number | undefined;
  /** Column of the action of SDMX. */
  readonly action: number | undefined;
  /** What a row must have to be read. */
  readonly only: readonly { readonly place: number; readonly word: string }[];
  /** What statuses mean that there is no value. */
  readonly statuses: typeof sdmxStatuses;
  /** The identifier in a cell that may have a label after it. */
  readonly idOf: (cell: string) => string;
  /** The tables that a cell names; undefined where there is no such column, null where none is declared. */
  readonly tableOf: (cell: string) => readonly string[] | undefined | null;
  /** Whether a blank stands for the total, as it does for a dimension that another artefact has. */
  readonly blankIsTotal: boolean;
}

const beforeLabel = (cell: string): string => cell.split(": ", 1)[0]!;

const headingsOf = (text: string, delimiter: string): readonly string[] => {
  try {
    const [first = []] = parse(text, { bom: true, delimiter, relax_column_count: true, to: 1 });
    return first.map((heading) => heading.trim());
  } catch {
    return [];
  }
};

const refused = (message: string): Result<never> => ({
  ok: false,
  issues: [{ code: "heading-missing", severity: "error", path: ["rows", 1], message }],
});

/** Finds the columns of a text by its first line. */
export function columnsOf(text: string, options: AggregateOptions): Result<AggregateColumns> {
  const { layout, dimensions, tables } = options;
  const sdmx = layout.format === "sdmx-csv";
  const start = /^\uFEFF?"?(?:STRUCTURE|DATAFLOW)(?:\[[^\]\r\n]*\])?"?([^\w\r\n:])/.exec(text);
  if (sdmx && start === null) {
    return refused("Expected SDMX-CSV: its first heading is STRUCTURE, or DATAFLOW in version 1.0.");
  }
  const delimiter = (sdmx ? start?.[1] : layout.delimiter) ?? ",";
  const written = headingsOf(text, delimiter);
  const labelled = sdmx && written.some((heading) => heading.includes(": "));
  const idOf = labelled ? beforeLabel : (cell: string): string => cell;
  const headings = written.map(idOf);
  const place = (heading: string | undefined): number | undefined => {
    const found = heading === undefined ? -1 : headings.indexOf(heading);
    return found < 0 ? undefined : found;
  };
  const names = dimensions.map(({ code }) =>
    sdmx ? (layout.components?.[code] ?? code) : layout.dimensions[code],
  );
  const value = sdmx ? "OBS_VALUE" : layout.value;
  const only = Object.entries(layout.only ?? {});
  const needed = sdmx
    ? [value, ...only.map(([heading]) => heading)]
    : [value, layout.status, layout.table, ...names, ...only.map(([heading]) => heading)];
  const lost = needed.find((heading) => heading !== undefined && place(heading) === undefined);
  if (lost !== undefined) {
    return refused(`Expected a column ${lost}: correct the layout, or what stands between the cells.`);
  }
  const structures = sdmx ? layout.structures : undefined;
  const declared = (cell: string): readonly string[] | null => {
    const own = tables.filter(({ id }) => (structures === undefined ? id : structures[id]) === cell);
    return own.length === 0 ? null : own.map(({ id }) => id);
  };
  const table = sdmx
    ? structures === undefined
      ? undefined
      : (place("STRUCTURE_ID") ?? place("DATAFLOW"))
    : place(layout.table);
  return {
    ok: true,
    issues: [],
    value: {
      delimiter,
      dimensions: names.map(place),
      value: headings.indexOf(value),
      status: place(sdmx ? "OBS_STATUS" : layout.status),
      table,
      action: sdmx ? place("ACTION") : undefined,
      only: only.map(([heading, word]) => ({ place: headings.indexOf(heading), word })),
      statuses: sdmx ? sdmxStatuses : {},
      idOf,
      tableOf: (cell) => (table === undefined ? undefined : declared(idOf(cell))),
      blankIsTotal: sdmx,
    },
  };
}
