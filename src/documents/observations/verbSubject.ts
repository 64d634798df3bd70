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

/** "and, in this regard,", "and, recalling article 3,": coordination with words put in between. */
const interrupted = /\b(?:and|but),(?: [^;]{1,160})?,$/;

/** Whether the Committee is the subject of a verb, from the words of the sentence before it. */
export function isCommittees(
  before: string,
  after: string,
  lastVerb: "ours" | "others" | undefined,
): boolean {
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
}
