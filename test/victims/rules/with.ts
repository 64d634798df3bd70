type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A copy of a record with other values at some keys, objects merged at any depth; `undefined` takes a key away. */
export const withChanges = (record: unknown, changes: Json): Json => {
  const copy: Json = { ...(record as Json) };
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) delete copy[key];
    else
      copy[key] =
        isObject(value) && !("kind" in value) && !("scheme" in value)
          ? withChanges(copy[key] ?? {}, value)
          : value;
  }
  return copy;
};
