import type { Issue } from "../../issues/issue.js";
import type { WordBudget } from "./wordBudgetModel.js";

/** What of a budget is too long. */
export function budgetFindings(
  budget: Pick<WordBudget, "limit" | "total" | "sections" | "sharesLimit">,
): Issue[] {
  const { limit, total, sections, sharesLimit } = budget;
  const shared = sharesLimit ? " Other parts of the document count towards the same limit." : "";
  const whole: Issue[] =
    limit !== null && total.limit !== null && total.overBy > 0
      ? [
          {
            code: "over-word-limit",
            severity: "error",
            path: ["total"],
            message: `Expected at most ${total.limit} words, and there are ${total.words}: cut ${total.overBy}, or the report may be sent back to be shortened.${shared}`,
            source: limit.source,
          },
        ]
      : [];
  const parts = sections.flatMap((section, index): Issue[] =>
    section.limit !== null && section.overBy > 0
      ? [
          {
            code: "section-over-word-limit",
            severity: "warning",
            path: ["sections", index],
            message: `Expected at most ${section.limit} words in section "${section.section}", and there are ${section.words}: cut ${section.overBy}.`,
          },
        ]
      : [],
  );
  return [...whole, ...parts];
}
