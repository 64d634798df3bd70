/** Types as zod names them, in words. */
const words: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  nan: "no number (NaN)",
  bigint: "a big integer",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  template_literal: "text",
  object: "an object",
  record: "an object",
  map: "a map",
  set: "a set",
  date: "a date",
  file: "a file",
  function: "a function",
  symbol: "a symbol",
  null: "null",
  undefined: "no value",
  void: "no value",
  never: "no value",
  nonoptional: "a value",
};

/** A type in words; one that is not known keeps its name. */
export const typeName = (type: string): string => words[type] ?? type;
