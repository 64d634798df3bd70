import type { Issue } from "../../issues/issue.js";
import type { TableDefinition } from "../model/tableDefinition.js";
import type { DimensionIndex } from "./dimensionIndex.js";

/** The most cells that one table may have. */
export const mostCells = 1_000_000;

const issue = (path: Issue["path"], code: string, message: string): Issue => ({
  code,
  severity: "error",
  path,
  message,
});

/** What is wrong with the definitions of tables over some dimensions. */
export function definitionIssues(
  definitions: readonly TableDefinition[],
  dimensions: readonly DimensionIndex[],
): Issue[] {
  const byCode = new Map(dimensions.map((index) => [index.dimension.code, index]));
  const ids = new Set<string>();
  return definitions.flatMap((definition, at) => {
    const found: Issue[] = [];
    if (ids.has(definition.id)) {
      found.push(
        issue(
          ["tables", at, "id"],
          "table-repeated",
          "Expected a token that no other table has: rename one of them.",
        ),
      );
    }
    ids.add(definition.id);
    if (new Set(definition.dimensions).size !== definition.dimensions.length) {
      found.push(
        issue(
          ["tables", at, "dimensions"],
          "table-dimension-repeated",
          "Expected each dimension once in a table.",
        ),
      );
    }
    definition.dimensions.forEach((name, place) => {
      if (byCode.has(name)) return;
      found.push({
        ...issue(
          ["tables", at, "dimensions", place],
          "table-dimension-unknown",
          "Expected the code of one of the dimensions: add the dimension or correct the code.",
        ),
        suggestion: [...byCode.keys()].join(", "),
      });
    });
    for (const [name, codes] of Object.entries(definition.categories ?? {})) {
      const members = definition.dimensions.includes(name) ? byCode.get(name)?.members : undefined;
      codes.forEach((code, place) => {
        if (members?.has(code)) return;
        found.push(
          issue(
            ["tables", at, "categories", name, place],
            "table-category-unknown",
            "Expected the code of a category of one of the table's dimensions, or of its total.",
          ),
        );
      });
    }
    const size = definition.dimensions.reduce(
      (product, name) => product * (definition.categories?.[name] ?? byCode.get(name)?.codes ?? []).length,
      1,
    );
    if (size > mostCells) {
      found.push(
        issue(
          ["tables", at],
          "table-too-large",
          `Expected at most ${mostCells} cells: leave out a dimension or group it.`,
        ),
      );
    }
    return found;
  });
}
