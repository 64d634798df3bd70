import { alternativeReport } from "./alternativeReport.js";
import { followUpMatrix } from "./followUpMatrix.js";
import { initialReport } from "./initialReport.js";
import type { Outline } from "./outline.js";
import { periodicPart } from "./periodicPart.js";
import { repliesToListOfIssues } from "./repliesToListOfIssues.js";
import { simplifiedReplies } from "./simplifiedReplies.js";

/** The outlines of the package, in the order of a State's cycle, those of nobody's asking last. */
export const outlines: readonly Outline[] = [
  initialReport,
  periodicPart,
  repliesToListOfIssues,
  simplifiedReplies,
  followUpMatrix,
  alternativeReport,
];
