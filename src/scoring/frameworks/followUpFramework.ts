import { clusters } from "../../codes/clusters.js";
import type { Recommendation } from "../../recommendations/recommendation.js";
import type { Framework } from "../model/framework.js";
import { groupOf, recommendationItem } from "./frameworkParts.js";

/** Identifier of the item that stands for the State's duty to reply. */
export const replyItemId = "duty:reply";

/**
 * The follow-up of one set of concluding observations: every recommendation is an item, under its cluster.
 *
 * Judgement: every recommendation weighs the same, whatever its cluster, so a cluster weighs as many as it holds and all means are arithmetic. It
 * is how the index of UPR Info takes its mean; the geometric mean stands beside it in every score. That the State replies at all is one item more, apart.
 *
 * @param recommendations - All recommendations of one document; at least one.
 * @returns The framework. Without any recommendation it holds the duty to reply alone.
 * @source UPR Info, Implementation Recommendation Index: the mean over recommendations; OPSC, art. 12, for the duty to report
 * @example
 * import { followUpFramework } from "opsc/scoring";
 * import { turkmenistan } from "opsc/casebook";
 * const framework = followUpFramework(turkmenistan.recommendations);
 * framework.id; //=> "follow-up:CRC/C/OPSC/TKM/CO/1"
 * framework.root.children.at(-1)?.id; //=> "duty"
 */
export function followUpFramework(recommendations: readonly Recommendation[]): Framework {
  const symbol = [...new Set(recommendations.map((each) => each.symbol))].sort().join(", ");
  const pillars = clusters.flatMap(({ code, label }) => {
    const own = recommendations.filter(({ cluster }) => cluster === code);
    return groupOf(
      { id: `cluster:${code}`, label, weight: own.length, power: 1, cluster: code },
      own.map((each) => recommendationItem(each, replyItemId)),
    );
  });
  return {
    id: `follow-up:${symbol}`,
    title: `Follow-up of ${symbol === "" ? "no recommendations" : symbol}`,
    version: "1",
    root: {
      kind: "group",
      id: "follow-up",
      label: "All recommendations",
      weight: 1,
      power: 1,
      children: [
        ...pillars,
        ...groupOf({ id: "duty", label: "Duty to report", weight: 1, power: 1 }, [
          {
            kind: "item",
            id: replyItemId,
            label: "Report or reply on the recommendations",
            itemKind: "reporting-duty",
            weight: 1,
            provisions: ["12"],
          },
        ]),
      ],
    },
    sources: [
      { title: symbol === "" ? "OPSC" : symbol },
      { title: "UPR Info: Implementation Recommendation Index" },
      { title: "OPSC", locator: "art. 12" },
    ],
  };
}
