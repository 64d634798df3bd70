import { compareText } from "../issues/compareText.js";
import type { Reading } from "../protocol/readings.js";
import type { Requirement } from "../protocol/requirement.js";
import type { PlainDate } from "../time/plainDate.js";
import type { CoverageArticle, CoverageCell, CoverageMatrix } from "./coverageMatrix.js";
import type { DomesticProvision, ElementStatement } from "./domesticProvision.js";
import type { LegalElement } from "./elements/legalElement.js";
import { legalElements } from "./elements/legalElements.js";
import { requirementOf } from "./elements/requirementOf.js";
import { inForceAt } from "./inForceAt.js";
import { isSaleElement } from "./isSaleElement.js";
import { isTraffickingLaw } from "./isTraffickingLaw.js";

/**
 * For which reading and which day coverage is asked.
 *
 * @example
 * import { coverage, type CoverageOptions } from "opsc/legislation";
 * const options: CoverageOptions = { reading: "treaty-minimum", asOf: "2015-01-30" };
 * coverage([], options).asOf; //=> "2015-01-30"
 */
export interface CoverageOptions {
  /** The reading of the Protocol. */
  readonly reading: Reading;
  /** The day; provisions that were not law on it count for nothing. */
  readonly asOf: PlainDate;
}

/** What each reading asks of each element, in the order of the catalogue. */
const asked: Readonly<Record<Reading, readonly Requirement[]>> = {
  "treaty-minimum": legalElements.map((element) => requirementOf(element, "treaty-minimum")),
  "committee-expectation": legalElements.map((element) => requirementOf(element, "committee-expectation")),
};

const statuses = ["absent", "partial", "explicit"] as const;
type Known = (typeof statuses)[number];

const rank = (status: Known): number => statuses.indexOf(status);
const best = (left: Known, right: Known): Known => (rank(left) > rank(right) ? left : right);
const worst = (left: Known, right: Known): Known => (rank(left) < rank(right) ? left : right);
const articleOf = (
  provision: DomesticProvision,
  { status, note, source }: ElementStatement,
  element: LegalElement,
): CoverageArticle => {
  const { id, code, article, citation, statedBy, statedOn, level } = provision;
  const isNeighbour = isSaleElement(element) && isTraffickingLaw(provision);
  return {
    provision: id,
    code,
    ...(article === undefined ? {} : { article }),
    locator: citation.locator,
    status: isNeighbour ? worst(status, "partial") : status,
    directness: isNeighbour ? "indirect" : "direct",
    note,
    source,
    statedBy,
    statedOn,
    level,
  };
};

/** A total order, so that the order of the input never shows. */
const inOrder = (left: CoverageArticle, right: CoverageArticle): number =>
  right.level - left.level ||
  rank(right.status) - rank(left.status) ||
  compareText(left.provision, right.provision) ||
  compareText(JSON.stringify(left), JSON.stringify(right));

const standing = (
  articles: readonly CoverageArticle[],
): Pick<CoverageCell, "status" | "range" | "contested"> => {
  const [first] = articles;
  if (first === undefined) {
    return { status: "unknown", range: { lowest: "absent", highest: "explicit" }, contested: false };
  }
  const said = articles.map(({ status }) => status);
  const lowest = said.reduce(worst);
  const highest = said.reduce(best);
  const decisive = articles.filter(({ level }) => level === first.level).map(({ status }) => status);
  return { status: decisive.reduce(best), range: { lowest, highest }, contested: lowest !== highest };
};

/**
 * Holds a State's law against every element of the catalogue, on a day and under one reading.
 *
 * Among the provisions in force, the highest level of evidence decides, and there the best word: what one article covers is
 * covered. `range` keeps the hull of everything said, and `contested` says where statements differ. An element on which
 * nobody has spoken is unknown, never absent. A provision counts unless it certainly was not law on the day.
 *
 * @param provisions - The provisions, in any order; elements that the catalogue does not have are passed over (`legislationFindings` names them).
 * @param options - The reading and the day.
 * @returns The matrix: the same for any order of the provisions.
 * @throws RangeError where a date is not valid: check the provisions with the schema first.
 * @source opsc: coverage of an element by law, docs/decisions/0010-gaps-under-two-readings.md
 * @example
 * import { coverage, type DomesticProvision } from "opsc/legislation";
 * const article: DomesticProvision = {
 *   id: "penal-code-90", code: "Penal Code", article: "90", inForce: { from: "2019" },
 *   citation: { locator: "art. 90", paraphrase: "Punishes whoever offers material." },
 *   source: { title: "Penal Code" }, statedBy: "researcher", statedOn: "2024-03-01", level: 3,
 *   elements: [
 *     { element: "3.1.c#offering", status: "explicit", note: "Names offering.", source: { title: "Penal Code", locator: "art. 90" } },
 *   ],
 * };
 * const on = (asOf: string) =>
 *   coverage([article], { reading: "treaty-minimum", asOf }).cells.find(({ element }) => element === "3.1.c#offering")?.status;
 * [on("2018-12-31"), on("2020-01-01")]; //=> ["unknown", "explicit"]
 */
export function coverage(
  provisions: readonly DomesticProvision[],
  { reading, asOf }: CoverageOptions,
): CoverageMatrix {
  const dated = provisions.map((provision) => ({ provision, force: inForceAt(provision, asOf) }));
  const idsOf = (wanted: "no" | "undecided"): string[] =>
    dated
      .filter(({ force }) => force === wanted)
      .map(({ provision }) => provision.id)
      .sort(compareText);
  const statements = new Map<string, { provision: DomesticProvision; statement: ElementStatement }[]>();
  for (const { provision, force } of dated) {
    if (force === "no") continue;
    for (const statement of provision.elements) {
      const known = statements.get(statement.element);
      if (known === undefined) statements.set(statement.element, [{ provision, statement }]);
      else known.push({ provision, statement });
    }
  }
  return {
    reading,
    asOf,
    cells: legalElements.map((element, index): CoverageCell => {
      const articles = (statements.get(element.id) ?? [])
        .map(({ provision, statement }) => articleOf(provision, statement, element))
        .sort(inOrder);
      const { requirement, degree, qualified } = asked[reading][index]!;
      return {
        element: element.id,
        provision: element.provision,
        label: element.label,
        ...standing(articles),
        requirement,
        degree,
        qualified,
        articles,
      };
    }),
    notInForce: idsOf("no"),
    undecided: idsOf("undecided"),
  };
}
