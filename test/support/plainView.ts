const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

const sorted = (value: Readonly<Record<string, unknown>>, keys: readonly string[]): unknown =>
  Object.fromEntries(keys.toSorted().map((key) => [key, value[key]]));

/** A record that is seen through slots as a plain one: all that its getters read, with the keys in the order of the alphabet. */
export const plainView = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plainView);
  if (typeof value !== "object" || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(isPlain(value) ? value : (Object.getPrototypeOf(value) as object));
  const read = Object.fromEntries(
    keys.filter((key) => record[key] !== undefined).map((key) => [key, plainView(record[key])]),
  );
  return sorted(read, Object.keys(read));
};

/** A parsed record as the slots have it: a date of the year 0, which no calendar has, is one that is not known. */
export const withoutYearZero = (value: unknown, key = ""): unknown => {
  if (Array.isArray(value)) return value.map((item) => withoutYearZero(item, key));
  if (typeof value !== "object" || value === null)
    return value === "0000" && key !== "domesticProvision" ? "unknown" : value;
  const record = value as Readonly<Record<string, unknown>>;
  const read = Object.fromEntries(
    Object.entries(record).map(([name, inner]) => [name, withoutYearZero(inner, name)]),
  );
  return sorted(read, Object.keys(read));
};
