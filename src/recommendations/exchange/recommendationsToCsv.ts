import { assessorKinds, type AssessorKind } from "../../codes/assessorKinds.js";
import { codesOf } from "../../codes/codesOf.js";
import type { Recommendation } from "../recommendation.js";
import type { RecommendationStatus } from "../statusAt.js";
import { csvText } from "./csvText.js";

const kinds = codesOf(assessorKinds);

const viewsOf = (status: RecommendationStatus | undefined, kind: AssessorKind): string =>
  (status?.views ?? [])
    .filter(({ assessor }) => assessor.kind === kind)
    .map(({ assessor, action, response, asOf }) => `${assessor.name}: ${action} / ${response} (${asOf})`)
    .join("; ");

/**
 * Writes recommendations as CSV (RFC 4180, UTF-8 without byte order mark), one row each, in the order given.
 *
 * With statuses come the columns `asOf`, `contested` and one for each kind of assessor, in which several views stand side by
 * side. Provisions are parted by a space. Cells that a spreadsheet would take for a formula begin with an apostrophe
 * (see {@link toCsvCell}).
 *
 * @param recommendations - The recommendations.
 * @param statuses - Their statuses, in any order, as `statusAt` gives them; a recommendation without one has empty cells.
 * @returns The text, with a line for the headings.
 * @source RFC 4180
 * @example
 * import { recommendationsToCsv } from "opsc/recommendations";
 * const csv = recommendationsToCsv([{
 *   id: "X#27(a)", symbol: "X", paragraph: 27, item: "a", strength: "recommends", cluster: "criminal-law",
 *   provisions: ["3.1.b", "3.1.c"], text: "Bring the code into line, and keep it so.",
 * }]);
 * csv.split("\r\n")[1]; //=> "X#27(a),X,27,a,recommends,criminal-law,3.1.b 3.1.c,\"Bring the code into line, and keep it so.\","
 */
export function recommendationsToCsv(
  recommendations: readonly Recommendation[],
  statuses?: readonly RecommendationStatus[],
): string {
  const byId = new Map((statuses ?? []).map((status) => [status.recommendation, status]));
  const headings = [
    "id",
    "symbol",
    "paragraph",
    "item",
    "strength",
    "cluster",
    "provisions",
    "text",
    "context",
  ];
  const rows = recommendations.map((one) => {
    const status = byId.get(one.id);
    const own = [
      one.id,
      one.symbol,
      one.paragraph,
      one.item ?? "",
      one.strength,
      one.cluster,
      one.provisions.join(" "),
      one.text,
      one.context ?? "",
    ];
    if (statuses === undefined) return own;
    return [
      ...own,
      status?.asOf ?? "",
      status?.contested ?? "",
      ...kinds.map((kind) => viewsOf(status, kind)),
    ];
  });
  return csvText(statuses === undefined ? headings : [...headings, "asOf", "contested", ...kinds], rows);
}
