import type { JsonSchema } from "./jsonSchema.js";
import type { TypeNote } from "./typeNote.js";
import { typeNotes } from "./typeNotes.js";

type Properties = Readonly<Record<string, JsonSchema>>;

const withNotesOn = (properties: Properties, fields: Readonly<Record<string, string>>): Properties =>
  Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => {
      const note = Object.hasOwn(fields, key) ? fields[key] : undefined;
      return [key, note === undefined ? schema : { description: note, ...schema }];
    }),
  );

const withFields = (schema: JsonSchema, fields: Readonly<Record<string, string>>): JsonSchema => {
  const properties = schema["properties"] as Properties | undefined;
  return properties === undefined ? schema : { ...schema, properties: withNotesOn(properties, fields) };
};

const withBranches = (schema: JsonSchema, branches: TypeNote["branches"]): JsonSchema => {
  const members = schema["oneOf"] as readonly JsonSchema[] | undefined;
  if (branches === undefined || members === undefined) return {};
  return { oneOf: members.map((member, at) => withFields(member, branches[at] ?? {})) };
};

/** Adds what the interface of that name says of itself and of its fields; what the schema says itself stands as it is. */
export function describe(name: string, schema: JsonSchema): JsonSchema {
  const note = Object.hasOwn(typeNotes, name) ? typeNotes[name] : undefined;
  if (note === undefined) return schema;
  return {
    description: note.description,
    ...withFields(schema, note.fields),
    ...withBranches(schema, note.branches),
  };
}
