import type { ParagraphKind } from "../../codes/paragraphKinds.js";

const adverb =
  "(?:,? (?:also|still|further|furthermore|however|nevertheless|nonetheless|yet|moreover|though|therefore|very|most|too|once|again|\\w+ly|in particular))";
/** The Committee's own concern; the word alone ("the ministries concerned", "areas of concern") is none. */
const committeeConcern = new RegExp(
  [
    `\\b(?:Committee|It|it)\\b[^.;]{0,200}?\\b(?:is|remains|was)${adverb}{0,4},? (?:concerned|alarmed|disturbed|worried|dismayed)\\b`,
    "\\b(?:regrets|(?:can only|must) regret)\\b",
    "\\bfinds? (?:it )?(?:\\w+ )?regrettable\\b",
    "\\bexpresses(?: \\w+){0,4} (?:concern|regret|dismay)\\b",
    "\\b(?:reiterates|repeats|shares|restates)(?: [\\w'’]+){1,4} concerns?\\b",
    "\\bdeplores\\b",
    "\\bwith (?:\\w+ )?(?:concern|regret|dismay)\\b",
    "\\b(?:is|are|remains?|matter|cause|source) (?:of|for) (?:\\w+ )?concern\\b",
    "\\bof (?:\\w+ )?concern (?:is|are)\\b",
  ].join("|"),
  "i",
);
/** A shortcoming that is noted and no more. */
const shortcoming =
  /\bnotes?,? (?:however,? |also )?(?:that )?(?:the|an?|there (?:is|are) (?:an?|no)) (?:general |continued |continuing |persistent )?(?:lack|absence|shortage|paucity|insufficient|insufficiency|scarcity|inadequate|inadequacy)\b/i;
const positive =
  /\b(?:welcomes?|appreciates?|commends?|congratulates?|with (?:\w+ )?(?:satisfaction|appreciation|interest)|notes? (?:as|with) (?:a )?(?:positive|satisfaction|appreciation)|positive)\b/i;
const introductionTitle = /\bintroduction\b/i;
const positiveTitle =
  /\bpositive (?:aspects|factors|developments|features)|progress achieved|follow-up measures\b/i;

/** Whether the words state a concern of the Committee. */
export function statesConcern(text: string): boolean {
  return committeeConcern.test(text);
}

/** What a paragraph does, from its part, its words and whether it addresses a recommendation to the State. */
export function paragraphKind(paragraph: {
  /** Whether it is the document's first paragraph, which says what was considered and when. */
  readonly first: boolean;
  readonly text: string;
  readonly section: string | null;
  readonly heading: string | null;
  readonly recommends: boolean;
  readonly concern: boolean;
}): ParagraphKind {
  if (paragraph.first || introductionTitle.test(`${paragraph.section ?? ""} ${paragraph.heading ?? ""}`)) {
    return "introduction";
  }
  if (paragraph.recommends) return paragraph.concern ? "mixed" : "recommendation";
  if (paragraph.concern || shortcoming.test(paragraph.text)) return "concern";
  if (
    positiveTitle.test(`${paragraph.section ?? ""} ${paragraph.heading ?? ""}`) ||
    positive.test(paragraph.text)
  ) {
    return "positive-aspect";
  }
  return "other";
}
