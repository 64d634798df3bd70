import { editDistance } from "../../issues/editDistance.js";
import type { Issue } from "../../issues/issue.js";
import type { AggregateOptions } from "./aggregateOptions.js";

/** Reads the codes of a row, by the place of the dimension: a declared word of the source, or a code itself. Each strange word is said once. */
export function codeReader(
  options: AggregateOptions,
  issues: Issue[],
): (place: number, word: string, row: number) => string | undefined {
  const codesOf = options.dimensions.map((dimension) => {
    const codes = new Map(
      [dimension.total, ...dimension.categories.map(({ code }) => code)].map((code) => [code, code]),
    );
    const known = new Set(codes.keys());
    for (const [word, code] of Object.entries(options.codes?.[dimension.code] ?? {})) {
      if (known.has(code)) codes.set(word, code);
    }
    return codes;
  });
  const said = new Set<string>();
  return (place, word, row) => {
    const dimension = options.dimensions[place]!;
    const codes = codesOf[place]!;
    const code = codes.get(word);
    if (code !== undefined) return code;
    const name = `${dimension.code} ${word}`;
    if (!said.has(name)) {
      said.add(name);
      const near = [...codes.keys()]
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
