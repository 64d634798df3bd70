import type { CompiledPlan } from "../plan/compiledPlan.js";
import type { CountedRecord } from "../tabulate/countedRecord.js";
import { tupleReader } from "../tabulate/tupleReader.js";
import { keysOf } from "../tabulate/tupleSet.js";
import { unitColumn } from "./factColumns.js";
import type { FactRow } from "./factRow.js";
import { codesOfKey } from "./tupleText.js";

/** Makes what flattens records that are counted; the text says whose rows they are. */
export function factRowsReader(
  compiled: CompiledPlan,
): (record: CountedRecord, unit: string) => readonly FactRow[] {
  const read = tupleReader(compiled);
  const column = unitColumn(compiled.plan);
  const names = compiled.dimensions.map(({ dimension }) => dimension.code);
  return (record, unit) =>
    keysOf(read(record)).map((key) => {
      const row: Record<string, string> = { [column]: unit };
      codesOfKey(compiled, key).forEach((code, place) => {
        row[names[place]!] = code;
      });
      return row;
    });
}
