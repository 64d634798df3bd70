import type { JsonSchema } from "./jsonSchema.js";
import { typeNotes } from "./typeNotes.js";

type Properties = Readonly<Record<string, JsonSchema>>;

const withNotesOn = (properties: Properties, fields: Readonly<Record<string, string>>): Properties =>
  Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => {
      const note = Object.hasOwn(fields, key) ? fields[key] : undefined;
      return [key, note === undefined ? schema : { description: note, ...schema }];
    }),
  );

/** Adds what the interface of that name says of itself and of its fields; what the schema says itself stands as it is. */
export function describe(name: string, schema: JsonSchema): JsonSchema {
  const note = Object.hasOwn(typeNotes, name) ? typeNotes[name] : undefined;
  if (note === undefined) return schema;
  const properties = schema["properties"] as Properties | undefined;
  return {
    description: note.description,
    ...schema,
    ...(properties === undefined ? {} : { properties: withNotesOn(properties, note.fields) }),
  };
}
