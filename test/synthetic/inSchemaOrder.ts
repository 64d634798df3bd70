import * as z from "zod";

/** The schema under optional, and the member of a union that fits. */
const plain = (schema: z.ZodType, value: unknown): z.ZodType => {
  if (schema instanceof z.ZodOptional) return plain(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const member = schema.options.find((option) => (option as z.ZodType).safeParse(value).success);
    return (member ?? schema) as z.ZodType;
  }
  return schema;
};

/** Whether the keys of a value stand in the order of its schema, at every depth. */
export const inSchemaOrder = (schema: z.ZodType, value: unknown): boolean => {
  const found = plain(schema, value);
  if (found instanceof z.ZodArray) {
    return (value as unknown[]).every((item) => inSchemaOrder(found.element as z.ZodType, item));
  }
  if (!(found instanceof z.ZodObject)) return true;
  const object = value as Readonly<Record<string, unknown>>;
  const shape = found.shape as Readonly<Record<string, z.ZodType>>;
  const places = Object.keys(object).map((key) => Object.keys(shape).indexOf(key));
  return (
    places.every((place, at) => place >= 0 && (at === 0 || place > (places[at - 1] ?? -1))) &&
    Object.keys(object).every((key) => inSchemaOrder(shape[key] ?? z.unknown(), object[key]))
  );
};
