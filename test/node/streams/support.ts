import * as z from "zod";
import { validate, type Issue, type Validator } from "opsc/issues";
import type { RecordBatch } from "opsc/node";

/** A record small enough to be read at a glance. */
export interface Small {
  readonly id: number;
  readonly word?: string | undefined;
}

const smallSchema = z.strictObject({ id: z.int(), word: z.string().optional() }) satisfies z.ZodType<Small>;

const remark: Issue = {
  code: "word-empty",
  severity: "warning",
  path: ["word"],
  message: "Expected a word.",
};

/** Checks a {@link Small} and remarks on an empty word. */
export const small: Validator<Small> = {
  validate(value) {
    const result = validate(smallSchema, value);
    return result.ok && result.value.word === "" ? { ...result, issues: [remark] } : result;
  },
};

/** Takes everything. */
export const anything: Validator<unknown> = { validate: (value) => ({ ok: true, value, issues: [] }) };

/** Everything that batches hold, put together. */
export interface Collected<Value> {
  readonly values: Value[];
  readonly lines: number[];
  /** Number of the line and codes of what was found. */
  readonly refused: [number, string[]][];
  readonly remarks: [number, string[]][];
  readonly records: number;
  readonly batches: number;
  /** All that was found as text, in which no value may stand. */
  readonly said: string;
}

export async function collect<Value>(batches: AsyncIterable<RecordBatch<Value>>): Promise<Collected<Value>> {
  const [values, lines]: [Value[], number[]] = [[], []];
  const [refused, remarks]: [[number, string[]][], [number, string[]][]] = [[], []];
  let [records, count, said] = [0, 0, ""];
  for await (const batch of batches) {
    values.push(...batch.values);
    lines.push(...batch.lines);
    for (const { line, issues } of batch.refused) refused.push([line, issues.map(({ code }) => code)]);
    for (const { line, issues } of batch.remarks) remarks.push([line, issues.map(({ code }) => code)]);
    records += batch.records;
    count += 1;
    said += JSON.stringify([batch.refused, batch.remarks]);
  }
  return { values, lines, refused, remarks, records, batches: count, said };
}

/** Bytes cut into pieces of the sizes given, over and over. */
export function* pieces(bytes: Uint8Array, sizes: readonly number[]): Generator<Buffer> {
  const whole = Buffer.from(bytes);
  for (let start = 0, index = 0; start < whole.length; index += 1) {
    const size = sizes[index % sizes.length] ?? whole.length;
    // A copy each time, spoilt afterwards: what is kept of a chunk must have been copied.
    const piece = Buffer.from(whole.subarray(start, start + size));
    yield piece;
    piece.fill(0x7b);
    start += size;
  }
}

export const bytesOf = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part, "utf8") : Buffer.from(part))),
  );
