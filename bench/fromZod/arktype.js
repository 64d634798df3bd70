/** A type of arktype from a node of `shapeOf`. */
export const arktypeOf = (shape, type) => {
  const of = (node) => {
    switch (node.kind) {
      case "text":
        return node.patterns.map((pattern) => type(pattern)).reduce((left, right) => left.and(right));
      case "integer":
        return type("number.integer").atLeast(node.minimum).atMost(node.maximum);
      case "literal":
        return type.unit(node.value);
      case "oneOf":
        return type.enumerated(...node.values);
      case "list": {
        const list = of(node.element).array().atLeastLength(node.minimum);
        return node.maximum === undefined ? list : list.atMostLength(node.maximum);
      }
      case "object": {
        const keys = node.keys.map(({ name, optional, shape: inner }) => [
          optional ? `${name}?` : name,
          of(inner),
        ]);
        return type({ "+": "reject", ...Object.fromEntries(keys) });
      }
      case "choice":
        return type.or(...node.options.map(of));
    }
  };
  return of(shape);
};
