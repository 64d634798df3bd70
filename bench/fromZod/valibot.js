/** A schema of valibot from a node of `shapeOf`. */
export const valibotOf = (shape, v) => {
  const of = (node) => {
    switch (node.kind) {
      case "text":
        return v.pipe(v.string(), ...node.patterns.map((pattern) => v.regex(pattern)));
      case "integer":
        return v.pipe(v.number(), v.integer(), v.minValue(node.minimum), v.maxValue(node.maximum));
      case "literal":
        return v.literal(node.value);
      case "oneOf":
        return v.picklist(node.values);
      case "list": {
        const most = node.maximum === undefined ? [] : [v.maxLength(node.maximum)];
        return v.pipe(v.array(of(node.element)), v.minLength(node.minimum), ...most);
      }
      case "object":
        return v.strictObject(
          Object.fromEntries(
            node.keys.map(({ name, optional, shape: inner }) => [
              name,
              optional ? v.optional(of(inner)) : of(inner),
            ]),
          ),
        );
      case "choice":
        return v.variant(node.discriminator, node.options.map(of));
    }
  };
  return of(shape);
};
