import type { OutlineWords } from "../messages/outlines/outlineWords.js";
import { alternativeReport } from "./alternativeReport.js";
import { followUpMatrix } from "./followUpMatrix.js";
import { initialReport } from "./initialReport.js";
import type { Outline } from "./outline.js";
import type { OutlineKind } from "./outlineKinds.js";
import { periodicPart } from "./periodicPart.js";
import { repliesToListOfIssues } from "./repliesToListOfIssues.js";
import { simplifiedReplies } from "./simplifiedReplies.js";

/** Every outline out of the words of a language, in the order of a State's cycle, those of nobody's asking last. */
export const outlineMakers: Readonly<Record<OutlineKind, (words: OutlineWords) => Outline>> = {
  "initial-report": initialReport,
  "periodic-report-part": periodicPart,
  "replies-to-list-of-issues": repliesToListOfIssues,
  "replies-under-simplified-procedure": simplifiedReplies,
  "follow-up-matrix": followUpMatrix,
  "alternative-report": alternativeReport,
};
