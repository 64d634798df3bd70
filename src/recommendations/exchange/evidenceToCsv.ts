import type { Evidence } from "../../evidence/evidence.js";
import { formatSource } from "../../sources/formatSource.js";
import { csvText } from "./csvText.js";

/**
 * Writes evidence as CSV (RFC 4180, UTF-8 without byte order mark): one row for each link to a recommendation, and one with
 * empty cells for evidence that is linked to none.
 *
 * Subjects are parted by a space; cells that a spreadsheet would take for a formula begin with an apostrophe.
 *
 * @param evidence - The evidence, in the order wanted.
 * @returns The text, with a line for the headings.
 * @source RFC 4180
 * @example
 * import { evidenceToCsv } from "opsc/recommendations";
 * const csv = evidenceToCsv([{
 *   id: "plan", level: 1, subjects: ["trafficking"], asserts: "A plan has been adopted.", source: { title: "Statement" },
 *   recordedOn: "2025-04-01", links: [{ recommendation: "X#11", directness: "indirect" }],
 * }]);
 * csv.split("\r\n")[1]; //=> "plan,1,trafficking,A plan has been adopted.,Statement,,2025-04-01,,,,,X#11,indirect,"
 */
export function evidenceToCsv(evidence: readonly Evidence[]): string {
  const headings = [
    "id",
    "level",
    "subjects",
    "asserts",
    "source",
    "instrument",
    "recordedOn",
    "assertedFrom",
    "assertedTo",
    "measure",
    "supersedes",
    "recommendation",
    "directness",
    "note",
  ];
  const rows = evidence.flatMap((one) => {
    const own = [
      one.id,
      one.level,
      one.subjects.join(" "),
      one.asserts,
      formatSource(one.source),
      one.instrument === undefined ? "" : formatSource(one.instrument),
      one.recordedOn,
      one.assertedFor?.from ?? "",
      one.assertedFor?.to ?? "",
      one.measure ?? "",
      one.supersedes ?? "",
    ];
    return one.links.length === 0
      ? [[...own, "", "", ""]]
      : one.links.map((link) => [...own, link.recommendation, link.directness, link.note ?? ""]);
  });
  return csvText(headings, rows);
}
