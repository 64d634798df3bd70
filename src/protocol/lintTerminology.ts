import type { Issue } from "../issues/issue.js";
import { discouragedTerms } from "./discouragedTerms.js";
import { quotationsOf, type Range } from "./quotations.js";
import { longestTermAt, termTreeOf } from "./termTree.js";
import { inTitle, titleTailAt } from "./titles.js";
import { wordsOf } from "./words.js";

/** "(legal label: ...)", the form in which the treaty's own term may stand beside the agreed one. */
const legalLabelsOf = (text: string): Range[] =>
  [...text.matchAll(/\((?:legal label|legal term|treaty term):[^()]{0,300}\)/giu)].map((found) => [
    found.index,
    found.index + found[0].length,
  ]);

/**
 * Finds terms that the terminology guidelines discourage, longest term first, in any case and across line breaks and hyphens.
 *
 * Spared are quotations (curly, low, angle and straight marks, up to 1,000 characters), the full names of the Protocol and of the Special
 * Rapporteur, capitalised titles that name a law, plan, report or the like, and labels written "(legal label: ...)". Words that mean
 * something else outside this field, and terms for adults, are never reported. Takes time in proportion to the text.
 *
 * @param text - Any text in English.
 * @returns One warning for each place, in the order of the text; `path` is `["text", offset]` with the offset in UTF-16 units, `suggestion`
 * the agreed term. The text itself is not repeated.
 * @source Luxembourg Guidelines (2016)
 * @example
 * import { lintTerminology } from "opsc/protocol";
 * lintTerminology("A law on child-pornography.").map((issue) => issue.suggestion); //=> ["child sexual abuse material"]
 * lintTerminology("A law on child-pornography.")[0]?.path; //=> ["text", 9]
 * lintTerminology("The report says “child prostitution” once."); //=> []
 */
export function lintTerminology(text: string): Issue[] {
  const words = wordsOf(text);
  const tree = termTreeOf(discouragedTerms);
  const spared = [...quotationsOf(text), ...legalLabelsOf(text)].sort((one, other) => one[0] - other[0]);
  const issues: Issue[] = [];
  let range = 0;
  let sparedUntil = 0;

  for (let index = 0; index < words.lower.length; index += 1) {
    const titleLength = titleTailAt(text, words, index);
    if (titleLength > 0) {
      index += titleLength - 1;
      continue;
    }
    const match = longestTermAt(text, words, index, tree);
    if (match === undefined) continue;
    const start = words.starts[index]!;
    const end = words.ends[match.last]!;
    for (let next = spared[range]; next !== undefined && next[0] <= start; next = spared[range]) {
      sparedUntil = Math.max(sparedUntil, next[1]);
      range += 1;
    }
    if (end > sparedUntil && !inTitle(text, words, index, match.last)) {
      const { term, entry } = match;
      const agreed = entry.preferred.map((preferred) => `"${preferred}"`).join(" or ");
      issues.push({
        code: "terminology",
        severity: "warning",
        path: ["text", start],
        message: `Expected the agreed term in place of "${term}": write ${agreed}, or put a quotation in quotation marks.`,
        suggestion: entry.preferred[0],
        source: entry.source,
      });
    }
    index = match.last;
  }
  return issues;
}
