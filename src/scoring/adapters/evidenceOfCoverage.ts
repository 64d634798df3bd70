import type { CoverageArticle, CoverageMatrix } from "../../legislation/coverageMatrix.js";
import { elementItemId } from "../frameworks/frameworkParts.js";
import type { ScoringEvidence } from "../model/scoringEvidence.js";

/** From the one that yields to the one that stands: a law covers what its best article covers. */
const order = ["absent", "partial", "explicit"] as const;

const better = (left: CoverageArticle, right: CoverageArticle): CoverageArticle => {
  const rank = order.indexOf(left.status) - order.indexOf(right.status);
  if (rank !== 0) return rank > 0 ? left : right;
  if (left.statedOn !== right.statedOn) return left.statedOn > right.statedOn ? left : right;
  return `${left.provision}${left.locator}` < `${right.provision}${right.locator}` ? left : right;
};

/**
 * What a coverage matrix says, as evidence on the elements of the law.
 *
 * One piece for each source at each level: among several articles that the same source names, the one that covers most stands, because it is
 * enough that one article covers an element. Different sources are not weighed against each other; the score shows where they part. A law on
 * trafficking that is offered for sale is indirect, and the policy lowers it.
 *
 * @param matrix - As `coverage` computes it. Unknown cells give no evidence.
 * @returns Pieces on the items `element:...` of {@link obligationFramework} and {@link clusterFramework}.
 * @source opsc: coverage of the offences by the law, docs/legislation.md
 * @example
 * import { coverage } from "opsc/legislation";
 * import { evidenceOfCoverage } from "opsc/scoring";
 * evidenceOfCoverage(coverage([], { reading: "treaty-minimum", asOf: "2025-04-01" })); //=> []
 */
export function evidenceOfCoverage(matrix: CoverageMatrix): ScoringEvidence[] {
  return matrix.cells.flatMap(({ element, articles }) => {
    const best = new Map<string, CoverageArticle>();
    for (const article of articles) {
      const indirect = article.directness === "indirect" ? ["indirect"] : [];
      const key = [article.statedBy, article.level, article.source.title, ...indirect].join("|");
      const other = best.get(key);
      best.set(key, other === undefined ? article : better(article, other));
    }
    return [...best].map(([key, article]): ScoringEvidence => ({
      id: `coverage:${element}|${key}`,
      item: elementItemId(element),
      status: article.status,
      level: article.level,
      directness: article.directness,
      recordedOn: article.statedOn,
      source: article.source,
      ...(article.level === 2 ? { instrument: { title: article.code, locator: article.locator } } : {}),
    }));
  });
}
