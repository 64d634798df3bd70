import type { RecommendationStrength } from "../../codes/recommendationStrengths.js";
import { sentencesOf } from "./sentences.js";

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
const should = /\bshould\b/g;
const mayWish = /\bmay wish to\b/;
const otherAddressee =
  /^ ?(?:that )?(?:the )?(?:international community|United Nations|UNICEF|donors?\b|civil society|non-governmental|Secretary-General|secretariat|other States|all States|specialized agencies|Office of the)/;
const toState = /^ (?:the State|States part|it\b|that\b|the Government|the authorities|them\b)/;
const theState = /^ (?:to |that )?(?:the State party|States parties)\b/;
const adverbs: ReadonlySet<string> = new Set(
  "accordingly also again additionally and but earnestly equally finally further furthermore hereby likewise more moreover once particularly respectfully strongly therefore thus urgently".split(
    " ",
  ),
);

/** The words before a verb without the adverbs and the "and" right in front of it. */
const withoutAdverbs = (before: string): string => {
  let bare = before.trimEnd();
  for (;;) {
    const space = bare.lastIndexOf(" ");
    const word = bare
      .slice(space + 1)
      .replace(/,$/, "")
      .toLowerCase();
    if (space === -1 || !adverbs.has(word)) return bare.replace(/,? in particular,?$/, "");
    bare = bare.slice(0, space);
  }
};

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
/** "and, in this regard,", "and, recalling article 3,": coordination with words put in between. */
const interrupted = /\b(?:and|but),(?: [^;]{1,160})?,$/;

/** Whether the Committee is the subject of a verb, from the words of the sentence before it. */
const isCommittees = (before: string, after: string, lastVerb: "ours" | "others" | undefined): boolean => {
  const words = withoutAdverbs(before);
  const verbsBefore = lastVerb === "ours";
  // A verb joined by "and" to one of another's ("which recommends reforms and urges …") is that one's too.
  const ownSubject = words.endsWith("Committee") || words.endsWith(" it");
  if (lastVerb === "others" && !theState.test(after) && !ownSubject) return false;
  const coordinated =
    /\b(?:and|but)\b/.test(before.slice(words.length)) ||
    /\b(?:and|but),?$/.test(words) ||
    interrupted.test(words.slice(-200));
  if (/\bCommittee$/.test(words))
    return (
      !/\b(?:of|by|from|to|with|which|that|what|as) the Committee$/.test(words) ||
      (theState.test(after) && /\b(?:which|that) the Committee$/.test(words))
    );
  // Away from its subject a verb is the Committee's only where its object is the State.
  const spoken = verbsBefore || (/\bCommittee\b|^(?:\w+,? )?It\b/.test(words) && toState.test(after));
  if (/(?:^|[,;] ?|\b(?:and|that|but) )it$/i.test(words))
    return words.length <= 40 || spoken || (words.endsWith(", it") && theState.test(after));
  if (coordinated) return spoken;
  // "The Committee, in the light of …, recommends"
  if (words.endsWith(",")) return /\bCommittee,/.test(words) || verbsBefore;
  return false;
};

/** "The State party should", "Such training should": a main clause, not one that hangs on a concern or a "that". */
const hasMainShould = (sentence: string, inRecommendation: boolean): boolean => {
  for (const match of sentence.matchAll(should)) {
    const before = sentence.slice(0, match.index);
    if (
      /\b(?:concern|regret|reminds?|recalls?|notes?|note with|considers? whether|acknowledges?)/i.test(before)
    )
      continue;
    const state = /\bState part(?:y|ies)(?:['’]s [\w -]{1,60})?,? (?:\w+ )?$/.test(before);
    const hanging = /\b(?:which|who|whom|whose|when|where|if|whether|how|what)\b[^,;]*$/i.test(before);
    const that = /\bthat\b/.test(before);
    if (hanging) continue;
    if (
      state &&
      (!that ||
        /\b(?:view|opinion|considers|stresses|emphasizes|underlines|reiterates) that the State party (?:\w+ )?$/.test(
          before,
        ))
    ) {
      return true;
    }
    if (
      inRecommendation &&
      !that &&
      before.length < 160 &&
      !/\b(?:provid|ensur|stat|say)\w*\b[^,;]*$/i.test(before)
    )
      return true;
  }
  return false;
};

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
      const word = (match[1] ?? "").split(" ")[0] ?? "";
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
