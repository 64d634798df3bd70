import { speaksOnlyOfTrafficking } from "../evidence/speaksOnlyOfTrafficking.js";
import type { Issue } from "../issues/issue.js";
import type { CaseFile } from "./caseFile.js";
import { isSaleRecommendation } from "./isSaleRecommendation.js";

const source = { title: "CRC/C/OPSC/TKM/CO/1", locator: "paras. 8, 9, 35 and 39" } as const;

/**
 * Finds evidence on trafficking that is offered for a recommendation on sale. Sale under the Protocol is not trafficking: it
 * reaches every transfer of a child for pay, whatever the purpose, and a law or a body against trafficking leaves part of it open.
 *
 * The finding stands for a link marked `indirect` too, so that every reader of the case sees what the evidence does not
 * show; for one marked `direct` it offers `indirect`.
 *
 * @param caseFile - A case file, or its recommendations and evidence.
 * @returns One warning for each link, in the order of the file.
 * @source CRC/C/OPSC/TKM/CO/1, paras. 8, 9, 35 and 39
 * @example
 * import { saleFindings, type Recommendation } from "opsc/recommendations";
 * import type { Evidence } from "opsc/evidence";
 * const recommendation: Recommendation = {
 *   id: "X#9", symbol: "X", paragraph: 9, item: null, strength: "recommends", cluster: "legislation", provisions: [],
 *   text: "Define the sale of children in law.",
 * };
 * const plan: Evidence = {
 *   id: "plan", level: 1, subjects: ["trafficking"], asserts: "A plan against trafficking has been adopted.",
 *   source: { title: "Statement" }, recordedOn: "2025-04-01", links: [{ recommendation: "X#9", directness: "direct" }],
 * };
 * saleFindings({ recommendations: [recommendation], evidence: [plan] }).map((issue) => issue.suggestion); //=> ["indirect"]
 */
export function saleFindings(caseFile: Pick<CaseFile, "recommendations" | "evidence">): Issue[] {
  const onSale = new Set(caseFile.recommendations.filter(isSaleRecommendation).map(({ id }) => id));
  return caseFile.evidence.flatMap((evidence, index) =>
    speaksOnlyOfTrafficking(evidence)
      ? evidence.links.flatMap((link, place): Issue[] =>
          onSale.has(link.recommendation)
            ? [
                {
                  code: "sale-is-not-trafficking",
                  severity: "warning",
                  path: ["evidence", index, "links", place],
                  message: `Evidence "${evidence.id}" speaks of trafficking only, and recommendation ${link.recommendation} covers the sale of children, which is not the same. Look for evidence on sale itself; until then this shows at most a neighbouring measure.`,
                  suggestion: link.directness === "direct" ? "indirect" : undefined,
                  source,
                },
              ]
            : [],
        )
      : [],
  );
}
