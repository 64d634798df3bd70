import type * as z from "zod";
import { coercer, elementOf, fieldsOf } from "../shape/structure.js";

type Schemas = readonly z.core.$ZodType[];

/** Longest list that a row may write out; no list of a record is longer. */
const longestList = 64;

/** A dotted name of a column that a structure has. */
export interface FlatPath {
  /** Keys and indexes. */
  readonly keys: readonly (string | number)[];
  /** What may stand there. */
  readonly schemas: Schemas;
  /** What a text stands for there. */
  readonly read: (text: string) => unknown;
}

const step = (schemas: Schemas, part: string): { key: string | number; inner: Schemas } | undefined => {
  const fields = fieldsOf(schemas).get(part);
  if (fields !== undefined) return { key: part, inner: fields };
  const elements = elementOf(schemas);
  const isIndex = /^(?:0|[1-9]\d?)$/.test(part) && Number(part) < longestList;
  return elements.length > 0 && isIndex ? { key: Number(part), inner: elements } : undefined;
};

/** Follows the dotted name of a column through a structure; undefined where the structure has no such place. */
export const flatPath = (structure: z.core.$ZodType, column: string): FlatPath | undefined => {
  let schemas: Schemas = [structure];
  const keys: (string | number)[] = [];
  for (const part of column.split(".")) {
    const next = step(schemas, part);
    if (next === undefined) return undefined;
    keys.push(next.key);
    schemas = next.inner;
  }
  return { keys, schemas, read: coercer(schemas) };
};
