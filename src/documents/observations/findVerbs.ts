import type { RecommendationStrength } from "../../codes/recommendationStrengths.js";
import { hasMainShould } from "./mainShould.js";
import { sentencesOf } from "./sentences.js";
import { isCommittees } from "./verbSubject.js";

/**
 * The Committee's verbs, strongest first, with what may stand between the subject and the verb.
 *
 * @source CRC/C/OPSC/TKM/CO/1: urges (para. 7), recommends (9), encourages (25), may wish to consider (34), requests (47)
 */
const strengthOf: Readonly<Record<string, RecommendationStrength>> = {
  urges: "urges",
  demands: "urges",
  recommends: "recommends",
  calls: "recommends",
  advises: "recommends",
  encourages: "encourages",
  invites: "invites",
  suggests: "invites",
  requests: "requests",
  asks: "requests",
};

const order: readonly RecommendationStrength[] = ["urges", "recommends", "encourages", "invites", "requests"];

const verb =
  /\b(urges|demands|recommends|calls (?:(?:up)?on|for)|advises|encourages|invites|suggests|requests|asks)\b/g;
/** "wishes to recommend", "would like to encourage": the verb that counts is the second. */
const modal =
  /\b(?:(?:also |further )?wishes to|would(?: (?:also|further))?(?: like to)?)((?: \w+ly| also| further)?) (urge|recommend|call|advise|encourage|invite|suggest|request|ask)\b/g;
/** "It is recommended that the State party", "In doing so, the State party is encouraged to". */
const passive =
  /^(?:[^;:]{1,120}, )?(?:it is(?: \w+){0,2} (?<said>recommended) that|the State party is(?: \w+){0,2} (?<asked>urged|encouraged|invited|requested|recommended|called upon|advised|asked) to)\b/i;
/** A passive inside what others say is none of the Committee's. */
const reported = /\b(?:Committee|that|which|who)\b/;
const ofPassive: Readonly<Record<string, RecommendationStrength>> = {
  urged: "urges",
  encouraged: "encourages",
  invited: "invites",
  requested: "requests",
  asked: "requests",
};
const reiterated =
  /\breiterates (?:\w+ ){0,6}?(?:recommendations?|request|call|invitation)s? (?:(?:contained|made|set out|expressed) [^;()]{1,120} )?(?:\([^()]{0,120}\) )?(?:that|to|for)\b/;
const reiteratedBare =
  /\bCommittee (?:\w+ )?reiterates (?:(?:all|of|its|the|these|those|previous|earlier|relevant|following) ){1,5}(?:recommendation|request|call|invitation)s?\b/;
const mayWish = /\bmay wish to\b/;
const otherAddressee =
  /^ ?(?:that )?(?:the )?(?:international community|United Nations|UNICEF|donors?\b|civil society|non-governmental|Secretary-General|secretariat|other States|all States|specialized agencies|Office of the)/;
/** The stronger of two verbs. */
export function strongest(
  left: RecommendationStrength | undefined,
  right: RecommendationStrength | undefined,
): RecommendationStrength | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return order.indexOf(left) <= order.indexOf(right) ? left : right;
}

/** "which recommends", "who also urges". */
const relative = /\b(?:which|who|that)(?: also| \w+ly)? $/;
/**
 * The strongest verb with which a text addresses a recommendation to the State, or undefined where it addresses none.
 *
 * Reminders, what others recommend, what was recommended before and the word "recommendation" are none.
 *
 * @param text - A chapeau, an item or a whole paragraph on one line.
 * @param inRecommendation - Whether the text belongs to a recommendation already, as an item of one does.
 */
export function findStrength(text: string, inRecommendation = false): RecommendationStrength | undefined {
  let found: RecommendationStrength | undefined;
  let bare = false;
  for (const printed of sentencesOf(text)) {
    const sentence = printed.replace(modal, "$1 $2s");
    let lastVerb: "ours" | "others" | undefined;
    for (const match of sentence.matchAll(verb)) {
      const word = match[1]!.split(" ")[0]!;
      const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 60);
      const ours = isCommittees(sentence.slice(0, match.index), after, lastVerb);
      if (ours) lastVerb = "ours";
      else if (relative.test(sentence.slice(Math.max(0, match.index - 40), match.index))) lastVerb = "others";
      if (!ours) continue;
      if (otherAddressee.test(after)) continue;
      found = strongest(found, strengthOf[word]);
    }
    const asked = passive.exec(sentence);
    if (asked !== null && !reported.test(asked[0].replace(/ that$/, "")))
      found = strongest(found, ofPassive[asked.groups?.["asked"]?.toLowerCase() ?? ""] ?? "recommends");
    bare ||= reiteratedBare.test(sentence);
    if (reiterated.test(sentence) && /\bCommittee\b|^It\b/.test(sentence))
      found = strongest(found, "recommends");
    if (mayWish.test(sentence) && /\bState party\b|^It\b/.test(sentence)) found = strongest(found, "invites");
    if (hasMainShould(sentence, inRecommendation || found !== undefined))
      found = strongest(found, "recommends");
  }
  return found ?? (bare ? "recommends" : undefined);
}
