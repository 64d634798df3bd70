import { isUtf8 } from "node:buffer";
import * as z from "zod";
import type { RecordKind } from "opsc/victims";
import { structureCheck } from "../../../src/victims/structure/structureCheck.js";
import type { BytesCheck } from "../../../src/victims/scanner/scannerOf.js";
import { recordView } from "../../../src/victims/view/recordView.js";
import { plainView, withoutYearZero } from "../../support/plainView.js";

/** What is wrong with an answer of a scanner; `undefined` where nothing is. */
export type Judge = (line: Buffer, from: number, to: number) => string | undefined;

const parsed = (line: Buffer): unknown => {
  if (!isUtf8(line)) return undefined;
  try {
    return JSON.parse(line.toString("utf8"));
  } catch {
    return undefined;
  }
};

/**
 * Compares a scanner with `JSON.parse` and zod, its numbers with those of the check of the parsed value, and the record that can be
 * seen through them with that value.
 */
export const judgeOf = <Value, Facts>(kind: RecordKind<Value, Facts>, scanner: BytesCheck<Value>) => {
  const check = structureCheck(kind.structure, kind.encoding.texts);
  const structure = z.compile(kind.structure);
  const view = recordView(kind.structure, kind.encoding.texts, scanner);
  const counts = { accepted: 0, asked: 0 };
  const judge: Judge = (bytes, from, to) => {
    if (!scanner.scan(bytes, from, to)) {
      counts.asked += 1;
      return undefined;
    }
    counts.accepted += 1;
    const value = parsed(bytes.subarray(from, to));
    if (!z.validate(structure, value)) return "accepted what zod refuses";
    if (!check.accepts(value)) return "accepted what the check of values does not";
    const { slots } = scanner.encoded;
    const expected = check.encoded?.slots ?? new Int32Array(0);
    for (let slot = 0; slot < slots.length; slot += 1) {
      if (slots[slot] !== expected[slot]) return `another number in slot ${slot}`;
    }
    if (JSON.stringify(plainView(view)) !== JSON.stringify(withoutYearZero(value)))
      return "another record in the view";
    return undefined;
  };
  return { judge, counts };
};
