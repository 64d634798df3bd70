import type { Issue } from "../issues/issue.js";
import { nearestText } from "../issues/nearestText.js";
import type { CaseFile } from "./caseFile.js";

type Reference = readonly [path: Issue["path"], id: string];

const unknown = (
  code: string,
  what: string,
  references: readonly Reference[],
  known: ReadonlySet<string>,
): Issue[] => {
  const nearest = new Map<string, string | undefined>();
  return references
    .filter(([, id]) => !known.has(id))
    .map(([path, id]) => {
      if (!nearest.has(id)) nearest.set(id, nearestText(id, known));
      return {
        code,
        severity: "error",
        path,
        message: `Expected the identifier of ${what} in this file; "${id}" is none. Correct it or add what it refers to.`,
        suggestion: nearest.get(id),
      };
    });
};

/** References that lead nowhere, with the nearest identifier that exists where there is just one. */
export function referenceFindings(file: CaseFile): Issue[] {
  const recommendations = new Set(file.recommendations.map(({ id }) => id));
  const measures = new Set(file.measures.map(({ id }) => id));
  const evidence = new Set(file.evidence.map(({ id }) => id));
  const toRecommendations: Reference[] = [
    ...file.measures.flatMap((measure, index) =>
      measure.recommendations.map((id, place): Reference => [
        ["measures", index, "recommendations", place],
        id,
      ]),
    ),
    ...file.evidence.flatMap((piece, index) =>
      piece.links.map((link, place): Reference => [
        ["evidence", index, "links", place, "recommendation"],
        link.recommendation,
      ]),
    ),
    ...file.assessments.map(({ recommendation }, index): Reference => [
      ["assessments", index, "recommendation"],
      recommendation,
    ]),
    ...Object.keys(file.emptyReasons ?? {}).map((id): Reference => [["emptyReasons", id], id]),
  ];
  const toMeasures = file.evidence.flatMap(({ measure }, index): Reference[] =>
    measure === undefined ? [] : [[["evidence", index, "measure"], measure]],
  );
  const toEvidence = file.evidence.flatMap(({ supersedes }, index): Reference[] =>
    supersedes === undefined ? [] : [[["evidence", index, "supersedes"], supersedes]],
  );
  const toBasis = file.assessments.flatMap(({ basis }, index) =>
    basis.map((id, place): Reference => [["assessments", index, "basis", place], id]),
  );
  return [
    ...unknown("recommendation-unknown", "a recommendation", toRecommendations, recommendations),
    ...unknown("measure-unknown", "a measure", toMeasures, measures),
    ...unknown("evidence-unknown", "a piece of evidence", toEvidence, evidence),
    ...unknown(
      "basis-unknown",
      "a piece of evidence or a measure",
      toBasis,
      new Set([...evidence, ...measures]),
    ),
  ];
}
