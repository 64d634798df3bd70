import { editDistance } from "../../issues/editDistance.js";
import type { Issue } from "../../issues/issue.js";
import type { Dimension } from "../model/dimension.js";
import type { AggregateOptions } from "./aggregateOptions.js";

/** Reads the codes of a row: a declared word of the source, or a code itself. Each strange word is said once. */
export function codeReader(
  options: AggregateOptions,
  issues: Issue[],
): (dimension: Dimension, word: string, row: number) => string | undefined {
  const byDimension = new Map(
    options.dimensions.map((dimension) => {
      const codes = new Map(
        [dimension.total, ...dimension.categories.map(({ code }) => code)].map((code) => [code, code]),
      );
      const known = new Set(codes.keys());
      for (const [word, code] of Object.entries(options.codes?.[dimension.code] ?? {})) {
        if (known.has(code)) codes.set(word, code);
      }
      return [dimension.code, codes];
    }),
  );
  const said = new Set<string>();
  return (dimension, word, row) => {
    const codes = byDimension.get(dimension.code);
    const code = codes?.get(word);
    if (code !== undefined) return code;
    const name = `${dimension.code} ${word}`;
    if (!said.has(name)) {
      said.add(name);
      const near = [...(codes?.keys() ?? [])]
        .map((known) => ({ known, distance: editDistance(known.toUpperCase(), word.toUpperCase(), 2) }))
        .filter(({ distance }) => distance <= 2)
        .sort((left, right) => left.distance - right.distance)[0];
      issues.push({
        code: "category-unknown",
        severity: "error",
        path: ["rows", row, dimension.code],
        message: `Row ${row} has a category of ${dimension.code} that is not declared. Expected one of its codes, or a word that \`codes\` explains.`,
        ...(near === undefined ? {} : { suggestion: near.known }),
      });
    }
    return undefined;
  };
}
