import { createRequire } from "node:module";

interface Report {
  readonly type: string;
}

// What eslint-plugin-regexp judges with: one of its own dependencies.
const plugin = createRequire(createRequire(import.meta.url).resolve("eslint-plugin-regexp"));
const { analyse } = plugin("scslre") as {
  analyse: (expression: RegExp, options: object) => { readonly reports: readonly Report[] };
};

/** What in a regular expression, as it is written, takes more time than in proportion to the text; nothing where it is linear. */
export function slowIn(written: string): readonly string[] {
  const end = written.lastIndexOf("/");
  const expression = new RegExp(written.slice(1, end), written.slice(end + 1));
  const reportTypes = { Self: true, Trade: true, Move: true };
  return analyse(expression, { reportTypes }).reports.map(({ type }) => type);
}
