import type { SectionFragment } from "../../fragments/section.js";
import type { LengthLimit } from "../outlines/lengthLimit.js";
import type { Outline } from "../outlines/outline.js";
import { outlineSections } from "../outlines/outlineSections.js";
import { budgetFindings } from "./budgetFindings.js";
import { cutSuggestions } from "./cutSuggestions.js";
import { englishForms } from "./englishForms.js";
import { sectionWords } from "./sectionWords.js";
import type { SectionBudget, WordBudget } from "./wordBudgetModel.js";
import type { WordForms } from "./wordForms.js";

/**
 * Choices of a {@link wordBudget}.
 *
 * @example
 * import type { WordBudgetOptions } from "opsc/report";
 * const options: WordBudgetOptions = { limit: "thematic-submission", annexes: "counted" };
 * options.annexes; //=> "counted"
 */
export interface WordBudgetOptions {
  /** Name of one of the outline's limits, or a limit that a list of issues sets itself; the outline's first where it is left out. */
  readonly limit?: string | LengthLimit | undefined;
  /** Words that a section of the outline may have, by the name of the section; no section has a limit where it is left out. */
  readonly sectionLimits?: Readonly<Record<string, number>> | undefined;
  /** Whether annexes count towards the limit; they are counted apart where it is left out. */
  readonly annexes?: "apart" | "counted" | undefined;
  /** How dates, citations and numbers are written; in English where it is left out. */
  readonly forms?: WordForms | undefined;
  /** How many suggestions are given at most; 20 where it is left out. */
  readonly maximumCuts?: number | undefined;
}

const limitOf = (outline: Outline, id: WordBudgetOptions["limit"]): LengthLimit | undefined => {
  if (typeof id === "object") return id;
  const limit = id === undefined ? outline.limits[0] : outline.limits.find((entry) => entry.id === id);
  if (id !== undefined && limit === undefined) {
    throw new RangeError(
      `wordBudget expects one of the limits of the outline: ${outline.limits.map((entry) => entry.id).join(", ")}`,
    );
  }
  return limit;
};

const over = (words: number, limit: number | null): number =>
  limit === null ? 0 : Math.max(0, words - limit);

/**
 * Holds the length of a report against the limit of its outline, section by section, and says what to cut.
 *
 * A section of the report belongs to the section of the outline whose name it has; one without a namesake belongs to the one around it. Each
 * word is counted once: `own` words of the sections and the words outside all of them add up to the whole.
 *
 * @param report - The sections of the report.
 * @param outline - The outline.
 * @param options - Which limit, limits of sections, whether annexes count.
 * @returns Words, shares and what is too long, with suggestions; a limit in pages is given and not held against anything.
 * @throws RangeError where the outline has no limit of the name that is asked for.
 * @source The limits cite their own; see docs/report-outlines.md for what is counted
 * @example
 * import { paragraph, section, text } from "opsc/fragments";
 * import { outlineOf, wordBudget } from "opsc/report";
 * const report = [section({ id: "data", title: "Data", children: [paragraph([text("No data are collected yet.")])] })];
 * const budget = wordBudget(report, outlineOf("initial-report"));
 * [budget.total.words, budget.total.limit, budget.total.overBy]; //=> [6, 31800, 0]
 */
export function wordBudget(
  report: readonly SectionFragment[],
  outline: Outline,
  options: WordBudgetOptions = {},
): WordBudget {
  const { annexes = "apart", forms = englishForms, sectionLimits = {}, maximumCuts = 20 } = options;
  const limit = limitOf(outline, options.limit);
  const known = outlineSections(outline);
  const counted = sectionWords(report, outline, forms);
  const annexWords = known.reduce((sum, { id, annex }) => sum + (annex ? (counted.own.get(id) ?? 0) : 0), 0);
  const whole = counted.outside + [...counted.own.values()].reduce((sum, words) => sum + words, 0);
  const words = annexes === "counted" ? whole : whole - annexWords;
  const most = limit?.unit === "words" ? limit.amount : null;
  const tooLong = most !== null && words > most;
  const sections = known.map(({ id, heading, annex, sections: inner }): SectionBudget => {
    const own = counted.own.get(id) ?? 0;
    const withInner = outlineSections({ sections: inner }).reduce(
      (sum, section) => sum + (counted.own.get(section.id) ?? 0),
      own,
    );
    const sectionLimit = sectionLimits[id] ?? null;
    const counts = annexes === "counted" || !annex;
    return {
      section: id,
      heading,
      annex,
      own,
      words: withInner,
      limit: sectionLimit,
      share: counts && words > 0 ? withInner / words : null,
      overBy: over(withInner, sectionLimit),
      target: tooLong && counts ? Math.floor((own * most) / words) : own,
    };
  });
  const budget = {
    outline: outline.id,
    limit: limit ?? null,
    sharesLimit: outline.sharesLimit,
    total: { words, limit: most, share: most === null ? null : words / most, overBy: over(words, most) },
    annexes,
    annexWords,
    outside: counted.outside,
    sections,
    cuts: cutSuggestions(report, outline, { forms, annexes, maximum: maximumCuts }),
  };
  return { ...budget, findings: budgetFindings(budget) };
}
