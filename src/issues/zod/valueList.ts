const written = (value: unknown): string =>
  typeof value === "string" ? JSON.stringify(value) : typeof value === "bigint" ? `${value}n` : String(value);

/** What a schema allows, as the end of a sentence. */
export const valueList = (values: readonly unknown[]): string =>
  `${values.length === 1 ? "" : "one of "}${values.map(written).join(", ")}`;
