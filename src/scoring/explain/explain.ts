import type { ComplianceScore } from "../model/complianceScore.js";
import type { ScoreCut } from "../model/scoreCuts.js";
import { contributions } from "./contributions.js";
import type { Explanation } from "./explanation.js";
import { explanationParagraph } from "./explanationParagraph.js";
import { explanationTable } from "./explanationTable.js";
import { narrowings } from "./narrowings.js";
import { scoreTree } from "./scoreTree.js";

/**
 * Takes a score apart: what every part adds to both ends, on which evidence, and which missing document would narrow the interval most.
 *
 * Under an arithmetic mean an item adds its share of the weight times its value; under any other power mean its Euler share, chained from the
 * root down. Either way the items sum to the score. An item that nobody knows anything of adds to the upper end alone, and says so.
 *
 * @param score - A score, as `score` computes it.
 * @param options - `cut`: which of the three cuts; verified where it is left out.
 * @returns Contributions, open items with what settling them would bring, a paragraph and a table.
 * @throws RangeError where the score has no root that is counted, which no score of `score` lacks.
 * @source Euler's theorem on homogeneous functions, for the shares of a power mean
 * @example
 * import { defaultScoringPolicy, explain, score, type Framework } from "opsc/scoring";
 * const item = { kind: "item", itemKind: "recommendation", weight: 1, provisions: [] } as const;
 * const framework: Framework = {
 *   id: "paragraph-26", title: "Paragraph 26", version: "1", sources: [{ title: "CRC/C/OPSC/TKM/CO/1" }],
 *   root: {
 *     kind: "group", id: "26", label: "Paragraph 26", weight: 1,
 *     children: [{ ...item, id: "26(a)", label: "Definition" }, { ...item, id: "26(b)", label: "Possession" }],
 *   },
 * };
 * const result = score(framework, [], defaultScoringPolicy, { asOf: "2025-04-01" });
 * const explanation = result.ok ? explain(result.value) : undefined;
 * explanation?.contributions.map(({ id, upper }) => [id, upper]); //=> [["26", 1], ["26(a)", 0.5], ["26(b)", 0.5]]
 * explanation?.missing[0]?.ifMet; //=> 0.5
 */
export function explain(
  score: ComplianceScore,
  options: { readonly cut?: ScoreCut | undefined } = {},
): Explanation {
  const cut = options.cut ?? "verified";
  const [root] = score.nodes;
  if (root?.cuts == null) throw new RangeError("explain expects a score with a root that is counted");
  const tree = scoreTree(score, cut);
  const parts = contributions(tree);
  const missing = narrowings(tree);
  const whole = root.cuts[cut];
  return {
    cut,
    asOf: score.asOf,
    interval: whole.interval,
    coverage: whole.coverage,
    contributions: parts,
    missing,
    paragraph: explanationParagraph(score, cut, whole, root.grade, missing),
    table: explanationTable(parts, cut),
  };
}
