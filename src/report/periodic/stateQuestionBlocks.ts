import type { BlockFragment } from "../../fragments/block.js";
import { crossReference } from "../../fragments/crossReference.js";
import { emptyContent } from "../../fragments/emptyContent.js";
import type { InlineFragment } from "../../fragments/inline.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import type { FollowUpEntry } from "../followUpEntry.js";
import { recommendationPlace } from "../sections/recommendationPlace.js";
import type { PeriodicContext } from "./periodicContext.js";

/** Questions that follow from the record: on what nothing is on record, and where there are claims alone. */
export function stateQuestionBlocks(context: PeriodicContext): BlockFragment[] {
  const { entries, caseFile, periodic } = context;
  const places = (wanted: (entry: FollowUpEntry) => boolean): InlineFragment[][] =>
    entries
      .filter(wanted)
      .map(({ recommendation, anchor }) => [
        crossReference(anchor, [recommendationPlace(recommendation, caseFile.symbol)]),
      ]);
  const silent = places(({ answer }) => !answer.answered);
  const claimed = places(({ evidence }) => evidence.length > 0 && evidence.every(({ level }) => level === 1));
  if (silent.length + claimed.length === 0) return [emptyContent("not-applicable", periodic.noQuestions())];
  return [
    ...(silent.length === 0 ? [] : [numberedParagraph(1, periodic.askNothing(silent))]),
    ...(claimed.length === 0 ? [] : [numberedParagraph(1, periodic.askInstrument(claimed))]),
  ];
}
