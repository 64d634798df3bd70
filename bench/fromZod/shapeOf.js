// What a zod schema says, in seven kinds of node. Every competitor's schema is made from this, so that none is kept by hand.

const unsupported = (what) => {
  throw new TypeError(
    `No competitor's schema can be made from ${what}; teach bench/fromZod the new part of the schema.`,
  );
};

const patternsOf = (def) => {
  const own = def.check === "string_format" ? [def] : [];
  return [...own, ...(def.checks ?? []).map((check) => check._zod.def)].map(({ check, format, pattern }) =>
    check === "string_format" && format === "regex"
      ? pattern
      : unsupported(`a text with the check ${format ?? check}`),
  );
};

const boundsOf = (def) => {
  const bounds = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
  for (const { check, value, inclusive } of (def.checks ?? []).map((one) => one._zod.def)) {
    if (check === "greater_than" && inclusive) bounds.minimum = value;
    else if (check === "less_than" && inclusive) bounds.maximum = value;
    else unsupported(`a number with the check ${check}`);
  }
  return bounds;
};

const lengthsOf = (def) => {
  const lengths = { minimum: 0, maximum: undefined };
  for (const { check, minimum, maximum } of (def.checks ?? []).map((one) => one._zod.def)) {
    if (check === "min_length") lengths.minimum = minimum;
    else if (check === "max_length") lengths.maximum = maximum;
    else unsupported(`a list with the check ${check}`);
  }
  return lengths;
};

const keyOf = ([name, schema]) => {
  const { def } = schema._zod;
  return def.type === "optional"
    ? { name, optional: true, shape: shapeOf(def.innerType) }
    : { name, optional: false, shape: shapeOf(schema) };
};

/**
 * Reads a zod schema.
 *
 * @param schema - A schema of text, whole numbers, literals, enumerations, lists, strict objects and discriminated unions of those.
 * @returns A node: `{ kind: "text", patterns }`, `{ kind: "integer", minimum, maximum }`, `{ kind: "literal", value }`,
 *   `{ kind: "oneOf", values }`, `{ kind: "list", element, minimum, maximum }`, `{ kind: "object", keys }` or
 *   `{ kind: "choice", discriminator, options }`.
 */
export const shapeOf = (schema) => {
  const { def } = schema._zod;
  switch (def.type) {
    case "string":
      return { kind: "text", patterns: patternsOf(def) };
    case "number":
      return def.format === "safeint"
        ? { kind: "integer", ...boundsOf(def) }
        : unsupported("a number with a fraction");
    case "literal":
      return def.values.length === 1
        ? { kind: "literal", value: def.values[0] }
        : { kind: "oneOf", values: def.values };
    case "enum":
      return { kind: "oneOf", values: Object.values(def.entries) };
    case "array":
      return { kind: "list", element: shapeOf(def.element), ...lengthsOf(def) };
    case "object":
      if (def.catchall?._zod.def.type !== "never") return unsupported("an object that is not strict");
      return { kind: "object", keys: Object.entries(def.shape).map(keyOf) };
    case "union":
      if (def.discriminator === undefined) return unsupported("a union without a discriminator");
      return { kind: "choice", discriminator: def.discriminator, options: def.options.map(shapeOf) };
    default:
      return unsupported(`a schema of the type ${def.type}`);
  }
};
