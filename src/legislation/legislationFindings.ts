import type { Issue } from "../issues/issue.js";
import { nearestText } from "../issues/nearestText.js";
import { isProvisionPath } from "../protocol/isProvisionPath.js";
import { nearestProvision } from "../protocol/nearestProvision.js";
import { compareDates } from "../time/compareDates.js";
import type { DomesticProvision } from "./domesticProvision.js";
import { elementOf } from "./elements/elementOf.js";
import { legalElements } from "./elements/legalElements.js";
import { isSaleElement } from "./isSaleElement.js";
import { isTraffickingLaw } from "./isTraffickingLaw.js";

const coverageSource = {
  title: "opsc: coverage of an element by law",
  locator: "docs/decisions/0010-gaps-under-two-readings.md",
} as const;
const levelSource = {
  title: "opsc: levels of evidence",
  locator: "docs/decisions/0004-evidence-levels.md",
} as const;
const saleSource = { title: "CRC/C/OPSC/TKM/CO/1", locator: "paras. 8-9" } as const;

type Path = Issue["path"];

const ids = legalElements.map(({ id }) => id);

const ofDates = ({ id, inForce, adoptedOn, statedOn }: DomesticProvision, path: Path): Issue[] => {
  const { from, to } = inForce;
  const issues: Issue[] = [];
  if (from !== undefined && to !== undefined && compareDates(to, from) === "before") {
    issues.push({
      code: "in-force-reversed",
      severity: "error",
      path: [...path, "inForce", "to"],
      message: `Provision "${id}" goes out of force before it comes into force. Expected "to" not before "from".`,
    });
  }
  if (from === undefined && to !== undefined && compareDates(to, statedOn) === "before") {
    issues.push({
      code: "in-force-start-missing",
      severity: "warning",
      path: [...path, "inForce"],
      message: `Provision "${id}" was out of force when it was spoken of, and counts on no day. Expected "from" beside "to".`,
    });
  }
  if (from !== undefined && adoptedOn !== undefined && compareDates(from, adoptedOn) === "before") {
    issues.push({
      code: "in-force-before-adoption",
      severity: "warning",
      path: [...path, "inForce", "from"],
      message: `Provision "${id}" is in force before its law was adopted. Check both dates.`,
    });
  }
  return issues;
};

const ofSource = ({ id, statedBy, level }: DomesticProvision, path: Path): Issue[] =>
  statedBy === "state" && level === 3
    ? [
        {
          code: "state-word-as-independent",
          severity: "error",
          path: [...path, "level"],
          message: `Provision "${id}" rests on the State's word and has level 3. Expected level 2 where an instrument can be looked up, else 1; whoever has read the published act is the one who states it.`,
          source: levelSource,
        },
      ]
    : [];

const ofElements = (provision: DomesticProvision, path: Path): Issue[] => {
  const seen = new Set<string>();
  return provision.elements.flatMap(({ element: id, status }, place): Issue[] => {
    const at = [...path, "elements", place, "element"];
    const element = elementOf(id);
    if (element === undefined) {
      return [
        {
          code: "element-unknown",
          severity: "error",
          path: at,
          message: `Expected the id of an element of the catalogue; "${id}" is none. \`opsc codes legal-elements\` lists them.`,
          suggestion: nearestText(id, ids),
        },
      ];
    }
    const twice = seen.has(id);
    seen.add(id);
    return [
      ...(twice
        ? [
            {
              code: "element-twice",
              severity: "error",
              path: at,
              message: `Provision "${provision.id}" speaks of element "${id}" above already. Expected one statement for each element; another source's view is a provision of its own.`,
              source: coverageSource,
            } as const,
          ]
        : []),
      ...(isSaleElement(element) && status !== "absent" && isTraffickingLaw(provision)
        ? [
            {
              code: "trafficking-law-for-sale",
              severity: "warning",
              path: at,
              message: `Provision "${provision.id}" is about trafficking, and element "${id}" is about the sale of a child, which is not the same: coverage counts it as partial at most. Look for a provision on sale itself.`,
              suggestion: status === "explicit" ? "partial" : undefined,
              source: saleSource,
            } as const,
          ]
        : []),
    ];
  });
};

const ofPaths = ({ bearsOn = [] }: DomesticProvision, path: Path): Issue[] =>
  bearsOn.flatMap((cited, place) =>
    isProvisionPath(cited)
      ? []
      : [
          {
            code: "provision-unknown",
            severity: "error",
            path: [...path, "bearsOn", place],
            message: `Expected a provision of the Protocol such as 3.1.c; "${cited}" is none.`,
            suggestion: nearestProvision(cited.split(".")),
          } as const,
        ],
  );

/**
 * What is wrong with provisions of a State's law, beyond their form: an identifier that stands twice, an element that the
 * catalogue does not have, dates that cannot be, a State's word passed off as independent, a law on trafficking offered for sale.
 *
 * @param legislation - The provisions.
 * @param path - The place of the list in the data, for the paths of the issues.
 * @returns Issues in the order of the list; empty where nothing is wrong.
 * @source OPSC, arts. 2 (a) and 3 (1) (a); CRC/C/OPSC/TKM/CO/1, paras. 8-9
 * @example
 * import { legislationFindings, type DomesticProvision } from "opsc/legislation";
 * const law: DomesticProvision = {
 *   id: "trafficking-law-1", code: "Trafficking Act", article: "1", inForce: { from: "2012", to: "2010" },
 *   citation: { locator: "art. 1", paraphrase: "Punishes trafficking in persons." },
 *   source: { title: "Trafficking Act" }, statedBy: "researcher", statedOn: "2024-03-01", level: 3,
 *   elements: [
 *     { element: "3.1.a.i.a#offering", status: "explicit", note: "Offering.", source: { title: "Trafficking Act" } },
 *     { element: "posession-itself", status: "absent", note: "Silent.", source: { title: "Trafficking Act" } },
 *   ],
 * };
 * legislationFindings([law]).map(({ code, suggestion }) => [code, suggestion]);
 * //=> [["in-force-reversed", undefined], ["trafficking-law-for-sale", "partial"], ["element-unknown", "possession-itself"]]
 */
export function legislationFindings(
  legislation: readonly DomesticProvision[],
  path: Path = ["legislation"],
): Issue[] {
  const seen = new Set<string>();
  return legislation.flatMap((provision, index) => {
    const at = [...path, index];
    const twice: Issue[] = seen.has(provision.id)
      ? [
          {
            code: "identifier-twice",
            severity: "error",
            path: [...at, "id"],
            message: `The identifier "${provision.id}" is used above already. Expected one of its own for each provision.`,
          },
        ]
      : [];
    seen.add(provision.id);
    return [
      ...twice,
      ...ofDates(provision, at),
      ...ofSource(provision, at),
      ...ofPaths(provision, at),
      ...ofElements(provision, at),
    ];
  });
}
