import type { ParagraphChange, ParagraphPlace } from "./differenceParts.js";
import type { DraftDifference } from "./draftDifferenceModel.js";
import { Unmatched, type Match } from "./matchItems.js";
import { similarPairs } from "./similarPairs.js";
import { sharedWords, wordBag } from "./wordBag.js";

const changeOf = (
  older: ParagraphPlace,
  newer: ParagraphPlace,
  matchedBy: ParagraphChange["matchedBy"],
): ParagraphChange => {
  const wordsKept = sharedWords(wordBag(older.text), wordBag(newer.text));
  return {
    older,
    newer,
    matchedBy,
    wordsAdded: newer.words - wordsKept,
    wordsRemoved: older.words - wordsKept,
    wordsKept,
  };
};

/** What differs in the paragraphs: matched by identifier, then by equal words in the section and anywhere, then by similar words in the section. */
export function paragraphDifference(
  older: readonly ParagraphPlace[],
  newer: readonly ParagraphPlace[],
): DraftDifference["paragraphs"] {
  const unmatched = new Unmatched(older, newer);
  const found: { match: Match; by: ParagraphChange["matchedBy"] }[] = [];
  const keep = (matches: readonly Match[], by: ParagraphChange["matchedBy"]): void => {
    for (const match of matches) found.push({ match, by });
  };
  keep(
    unmatched.matchByKey(({ id }) => id),
    "id",
  );
  keep(
    unmatched.matchByKey(({ section, text }) => JSON.stringify([section, text])),
    "text",
  );
  keep(
    unmatched.matchByKey(({ text }) => text),
    "text",
  );
  const placed = (items: readonly ParagraphPlace[], places: readonly number[]) =>
    places.map((place) => ({ place, item: items[place]! }));
  for (const [one, other] of similarPairs(placed(older, unmatched.older), placed(newer, unmatched.newer))) {
    if (unmatched.match(one, other)) keep([[one, other]], "similarity");
  }
  const changed = found
    .sort((left, right) => left.match[1] - right.match[1])
    .flatMap(({ match: [one, other], by }) => {
      const before = older[one]!;
      const after = newer[other]!;
      return before.text === after.text && before.section === after.section
        ? []
        : [changeOf(before, after, by)];
    });
  return {
    added: placed(newer, unmatched.newer).map(({ item }) => item),
    removed: placed(older, unmatched.older).map(({ item }) => item),
    changed,
  };
}
