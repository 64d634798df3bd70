/** A schema of TypeBox, of either major version, from a node of `shapeOf`. */
export const typeboxOf = (shape, Type, oneOf) => {
  const closed = { additionalProperties: false };
  const of = (node) => {
    switch (node.kind) {
      case "text":
        return node.patterns.length === 1
          ? Type.String({ pattern: node.patterns[0].source })
          : Type.Intersect(node.patterns.map(({ source }) => Type.String({ pattern: source })));
      case "integer":
        return Type.Integer({ minimum: node.minimum, maximum: node.maximum });
      case "literal":
        return Type.Literal(node.value);
      case "oneOf":
        return oneOf(node.values);
      case "list":
        return Type.Array(of(node.element), {
          minItems: node.minimum,
          ...(node.maximum === undefined ? {} : { maxItems: node.maximum }),
        });
      case "object":
        return Type.Object(
          Object.fromEntries(
            node.keys.map(({ name, optional, shape: inner }) => [
              name,
              optional ? Type.Optional(of(inner)) : of(inner),
            ]),
          ),
          closed,
        );
      case "choice":
        return Type.Union(node.options.map(of));
    }
  };
  return of(shape);
};
