import type { Issue } from "../../issues/issue.js";
import type { Outline } from "../outlines/outline.js";
import type { ListOfIssues } from "./listOfIssues.js";

/**
 * Finds that a list of issues has more questions than the outline that answers it allows; thirty before reporting.
 *
 * @param list - The list of issues.
 * @param outline - The outline of the report that answers it.
 * @returns One warning, or none.
 * @source Child Rights Connect, list of issues prior to reporting: at most 30 questions
 * @example
 * import { outlineOf, questionFindings } from "opsc/report";
 * const question = { text: "What has changed?", cluster: "other", provisions: [] } as const;
 * const questions = Array.from({ length: 31 }, (_, index) => ({ ...question, number: index + 1 }));
 * const list = { symbol: "CRC/C/TKM/QPR/7", priorToReporting: true, questions };
 * questionFindings(list, outlineOf("replies-under-simplified-procedure")).map(({ code }) => code); //=> ["too-many-questions"]
 */
export function questionFindings(
  list: ListOfIssues,
  outline: Pick<Outline, "maximumQuestions" | "source">,
): Issue[] {
  const { maximumQuestions, source } = outline;
  const { length } = list.questions;
  if (maximumQuestions === undefined || length <= maximumQuestions) return [];
  return [
    {
      code: "too-many-questions",
      severity: "warning",
      path: ["listOfIssues", "questions"],
      message: `Expected at most ${maximumQuestions} questions in ${list.symbol}, and there are ${length}: check whether sub-questions were taken for questions.`,
      source,
    },
  ];
}
