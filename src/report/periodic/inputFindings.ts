import type { Issue } from "../../issues/issue.js";
import { nearestText } from "../../issues/nearestText.js";
import type { ProtectedTable } from "../../statistics/model/protectedTable.js";
import type { PlainDate } from "../../time/plainDate.js";
import type { Outline } from "../outlines/outline.js";
import { outlineSections } from "../outlines/outlineSections.js";
import type { ReportInput } from "./periodicInput.js";
import { questionAnchor } from "./questionBlocks.js";

const unknownKeys = (
  words: Readonly<Record<string, string>> | undefined,
  list: "narratives" | "emptyReasons",
  known: readonly string[],
): Issue[] =>
  Object.keys(words ?? {})
    .filter((name) => !known.includes(name))
    .sort()
    .map((name) => {
      const suggestion = nearestText(name, known);
      return {
        code: list === "narratives" ? "narrative-section-unknown" : "empty-reason-unknown",
        severity: "warning",
        path: [list, name],
        message:
          list === "narratives"
            ? "Expected the name of a section of the outline; these words stand nowhere in the report."
            : "Expected the name of a section or a table of the outline, or question- and a number; this reason stands nowhere in the report.",
        ...(suggestion === undefined ? {} : { suggestion }),
      };
    });

/** What of the input does not fit the outline or the day: names that are not known, tables of one token, a score of a later day. */
export function inputFindings(
  input: ReportInput,
  {
    outline,
    asOf,
    tables,
  }: { readonly outline: Outline; readonly asOf: PlainDate; readonly tables: readonly ProtectedTable[] },
): Issue[] {
  const sections = outlineSections(outline);
  const names = sections.map(({ id }) => id);
  const reasons = [
    ...names,
    ...sections.flatMap(({ requiredTables }) => requiredTables.map(({ id }) => id)),
    ...(input.questions?.questions ?? []).map(({ number }) => questionAnchor(number)),
  ];
  const twice = (input.tables?.length ?? 0) - tables.length;
  return [
    ...unknownKeys(input.narratives, "narratives", names),
    ...unknownKeys(input.emptyReasons, "emptyReasons", reasons),
    ...(twice > 0
      ? [
          {
            code: "table-token-twice",
            severity: "error" as const,
            path: ["tables"],
            message:
              "Expected a different token for each table; of those that share one, one alone stands in the report.",
          },
        ]
      : []),
    ...(input.score !== undefined && input.score.asOf > asOf
      ? [
          {
            code: "score-later-than-report",
            severity: "warning" as const,
            path: ["score", "asOf"],
            message: "Expected a score of the day of the report or before. Compute it for that day.",
          },
        ]
      : []),
  ];
}
