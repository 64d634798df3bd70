import type * as z from "zod";
import { fieldsOf, elementOf } from "./structure.js";

/** The same data with the keys of every object in the order in which a structure declares them; it has them all. */
export const inSchemaOrder = (schemas: readonly z.core.$ZodType[], value: unknown): unknown => {
  if (Array.isArray(value)) {
    const elements = elementOf(schemas);
    return (value as unknown[]).map((one) => inSchemaOrder(elements, one));
  }
  if (typeof value !== "object" || value === null) return value;
  const object = value as Readonly<Record<string, unknown>>;
  const fields = fieldsOf(schemas);
  const ordered: Record<string, unknown> = {};
  for (const [key, inner] of fields) {
    if (Object.hasOwn(object, key)) ordered[key] = inSchemaOrder(inner, object[key]);
  }
  return ordered;
};
