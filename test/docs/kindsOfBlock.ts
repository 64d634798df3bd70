import type { Block } from "../../scripts/docBlocks.js";

/** Commands of a terminal. */
export const isCommands = ({ language }: Block): boolean => language === "sh";

/** Code that is run as a module. */
export const isCode = ({ language }: Block): boolean => language === "ts" || language === "js";

const outputs: readonly string[] = ["text", "json", "sql", "csv", "html", "markdown"];

/** What the block before it shows, or what stands in a file: neither a file that a reader writes nor a drawing. */
export const isOutput = ({ language, notes }: Block): boolean =>
  outputs.includes(language) &&
  (notes["from"] !== undefined ||
    (notes["file"] === undefined &&
      notes["into"] === undefined &&
      notes["picture"] === undefined &&
      notes["schema"] === undefined));
