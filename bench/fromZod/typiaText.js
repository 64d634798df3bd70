/** The text of a TypeScript type with the tags of typia, from a node of `shapeOf`. */
export const typiaText = (shape) => {
  const tag = (name, value) => `tags.${name}<${value}>`;
  const of = (node) => {
    switch (node.kind) {
      case "text":
        return ["string", ...node.patterns.map(({ source }) => tag("Pattern", JSON.stringify(source)))].join(
          " & ",
        );
      case "integer":
        return [
          "number",
          tag("Type", '"int64"'),
          tag("Minimum", node.minimum),
          tag("Maximum", node.maximum),
        ].join(" & ");
      case "literal":
        return JSON.stringify(node.value);
      case "oneOf":
        return `(${node.values.map((value) => JSON.stringify(value)).join(" | ")})`;
      case "list": {
        const least = node.minimum === 0 ? [] : [tag("MinItems", node.minimum)];
        const most = node.maximum === undefined ? [] : [tag("MaxItems", node.maximum)];
        return [`Array<${of(node.element)}>`, ...least, ...most].join(" & ");
      }
      case "object":
        return `{ ${node.keys
          .map(
            ({ name, optional, shape: inner }) =>
              `${JSON.stringify(name)}${optional ? "?" : ""}: ${of(inner)}`,
          )
          .join("; ")} }`;
      case "choice":
        return `(${node.options.map(of).join(" | ")})`;
    }
  };
  return of(shape);
};
