import type { SectionFragment } from "../../fragments/section.js";
import { wordBudget } from "../budget/wordBudget.js";
import type { WordBudget } from "../budget/wordBudgetModel.js";
import { wordFormsIn } from "../budget/wordFormsIn.js";
import type { Outline } from "../outlines/outline.js";
import type { ListOfIssues } from "../completeness/listOfIssues.js";
import type { ReportLanguage } from "../messages/messagesIn.js";

/** The length of a report. What stands behind the outline is counted with its last annex, after which it stands. */
export function budgetOf(
  own: readonly SectionFragment[],
  behind: readonly SectionFragment[],
  {
    outline,
    language,
    list,
  }: {
    readonly outline: Outline;
    readonly language: ReportLanguage;
    readonly list: ListOfIssues | undefined;
  },
): WordBudget {
  const annex = outline.sections.at(-1);
  const last = own.at(-1);
  const isAnnexed = annex?.annex === true && last?.id === annex.id;
  const report = isAnnexed
    ? [...own.slice(0, -1), { ...last, children: [...last.children, ...behind] }]
    : [...own, ...behind];
  return wordBudget(report, outline, {
    forms: wordFormsIn(language),
    ...(list?.limit === undefined ? {} : { limit: list.limit }),
  });
}
