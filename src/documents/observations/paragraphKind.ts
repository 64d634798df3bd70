import type { ParagraphKind } from "../../codes/paragraphKinds.js";

const concern =
  /\b(?:concern(?:ed|s)?\b(?! (?:the|all|children))|regret(?:s|ted|table)?\b|deplores?\b|deeply disturbed|alarmed|dismay|shares the concern)/i;
const committeeConcern =
  /\b(?:Committee|It|it)\b[^.;]{0,200}?\b(?:is|remains|was|are)(?: \w+){0,4} (?:concerned|alarmed|disturbed|worried)\b|\bregrets?\b|\bexpress(?:es)?(?: \w+){0,4} (?:concern|regret|dismay)|\bdeplores?\b|\bwith (?:deep |serious |grave |particular )?(?:concern|regret)\b|\bof (?:serious |deep |grave |particular )?concern\b/i;
const positive =
  /\b(?:welcomes?|appreciates?|commends?|congratulates?|with (?:\w+ )?(?:satisfaction|appreciation|interest)|notes? (?:as|with) (?:a )?(?:positive|satisfaction|appreciation)|positive)\b/i;
const introductionTitle = /\bintroduction\b/i;
const positiveTitle =
  /\bpositive (?:aspects|factors|developments|features)|progress achieved|follow-up measures\b/i;

/** Whether the words state a concern of the Committee. */
export function statesConcern(text: string): boolean {
  return concern.test(text) && committeeConcern.test(text);
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
  if (paragraph.concern) return "concern";
  if (
    positiveTitle.test(`${paragraph.section ?? ""} ${paragraph.heading ?? ""}`) ||
    positive.test(paragraph.text)
  ) {
    return "positive-aspect";
  }
  return "other";
}
