import type { CoverageCell, CoverageMatrix } from "./coverageMatrix.js";
import { elementOf } from "./elements/elementOf.js";
import { requirementOf } from "./elements/requirementOf.js";
import type { Gap } from "./gap.js";
import { gapParagraph } from "./gapParagraph.js";
import { groupCells } from "./groupCells.js";
import { groupWords } from "./groupWords.js";

const degrees: readonly Gap["degree"][] = ["required", "encouraged"];
const statuses: readonly Gap["status"][] = ["absent", "partial"];

const gapOf = (cells: readonly [CoverageCell, ...CoverageCell[]], matrix: CoverageMatrix): Gap[] => {
  const [first] = cells;
  const degree = degrees.find((each) => each === first.degree);
  const status = statuses.find((each) => each === first.status);
  const element = elementOf(first.element);
  if (degree === undefined || status === undefined || element === undefined) return [];
  const { label, clause } = groupWords(cells);
  const { provision, qualified, contested, articles } = first;
  const underTreatyMinimum = requirementOf(element, "treaty-minimum").requirement === "required";
  const known = { provision, status, degree, qualified, underTreatyMinimum, contested, articles };
  return [
    {
      ...known,
      elements: cells.map((cell) => cell.element),
      label,
      fragment: gapParagraph(known, {
        reading: matrix.reading,
        clause,
        open: element.means === "open",
      }),
    },
  ];
};

const weight = (gap: Gap): number =>
  degrees.indexOf(gap.degree) * 4 + statuses.indexOf(gap.status) * 2 + (gap.qualified ? 1 : 0);

/**
 * What a reading asks for and the law is said to lack, worst first: required before encouraged, then absent before partial,
 * then what binds without reserve before what is subject to national law, then the order of the treaty.
 *
 * What the Protocol merely permits is never a gap, nor is what nobody knows ({@link unknowns}), nor a criterion of a model
 * law. Under the Committee's reading a gap need not be a breach of the treaty: `underTreatyMinimum` says whether it is asked
 * for by the treaty's words too.
 *
 * @param matrix - A matrix of `coverage`.
 * @returns The gaps; acts of one offence with the same law behind them are told as one.
 * @source opsc: coverage of an element by law, docs/decisions/0010-gaps-under-two-readings.md
 * @example
 * import { coverage, gaps, type DomesticProvision } from "opsc/legislation";
 * const article8: DomesticProvision = {
 *   id: "criminal-code-8", code: "Criminal Code", article: "8", inForce: {},
 *   citation: { locator: "art. 8", paraphrase: "Asks for double criminality." },
 *   source: { title: "Review" }, statedBy: "committee", statedOn: "2015-01-30", level: 3,
 *   elements: [
 *     { element: "no-double-criminality", status: "absent", note: "Double criminality is asked for.", source: { title: "Review" } },
 *     { element: "4.2.b", status: "absent", note: "Victims are no ground.", source: { title: "Review" } },
 *   ],
 * };
 * const under = (reading: "treaty-minimum" | "committee-expectation") =>
 *   gaps(coverage([article8], { reading, asOf: "2015-01-30" })).map(({ provision }) => provision);
 * under("committee-expectation"); //=> ["4.2", "4.2.b"]
 * under("treaty-minimum"); //=> []
 */
export function gaps(matrix: CoverageMatrix): Gap[] {
  return groupCells(matrix.cells)
    .flatMap((cells) => gapOf(cells, matrix))
    .sort((left, right) => weight(left) - weight(right));
}
