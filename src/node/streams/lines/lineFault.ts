import type { Issue } from "../../../issues/issue.js";

/** Why a line cannot be read at all, whatever stands in it. */
export type LineFault =
  "line-not-json" | "line-truncated" | "line-too-long" | "line-not-utf8" | "source-not-utf8";

const messages: Readonly<Record<LineFault, string>> = {
  "line-not-json":
    "Expected one complete JSON value on the line. Check its quotes, commas and brackets, and that no record is spread over several lines.",
  "line-truncated":
    "Expected the last line to be complete, but the input ends in the middle of it. Fetch the file again from where it was made.",
  "line-too-long":
    "Expected a shorter line. Check that every record ends with a line break, or, in code, allow longer lines with maximumLineBytes.",
  "line-not-utf8": "Expected text in UTF-8. Write the data again in that encoding.",
  "source-not-utf8":
    "Expected text in UTF-8, but the input begins with the byte-order mark of another encoding. Convert it to UTF-8; nothing of it was read.",
};

const issueOf = (code: LineFault): readonly Issue[] =>
  Object.freeze([
    Object.freeze<Issue>({ code, severity: "error", path: Object.freeze([]), message: messages[code] }),
  ]);

/** What is said of a line with each fault. The messages never repeat anything of the line. */
export const lineFaults: Readonly<Record<LineFault, readonly Issue[]>> = {
  "line-not-json": issueOf("line-not-json"),
  "line-truncated": issueOf("line-truncated"),
  "line-too-long": issueOf("line-too-long"),
  "line-not-utf8": issueOf("line-not-utf8"),
  "source-not-utf8": issueOf("source-not-utf8"),
};
