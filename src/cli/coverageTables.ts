import { labelOf } from "../codes/labelOf.js";
import type { CoverageMatrix } from "../legislation/coverageMatrix.js";
import { coverageStatuses } from "../legislation/coverageStatuses.js";
import { coverageTable } from "../legislation/coverageTable.js";
import { elementKinds } from "../legislation/elements/elementKinds.js";
import { elementOf } from "../legislation/elements/elementOf.js";
import type { Gap } from "../legislation/gap.js";
import { gaps } from "../legislation/gaps.js";
import { unknowns } from "../legislation/unknowns.js";
import { readings } from "../protocol/readings.js";
import { fragmentText } from "./fragmentText.js";
import { textTable } from "./textTable.js";

const countsByKind = ({ cells }: CoverageMatrix): string => {
  const width = Math.max(...elementKinds.map(({ label }) => label.length));
  const line = (label: string, columns: readonly (string | number)[]): string =>
    `${label.padEnd(width)}${columns.map((column) => `${column}`.padStart(10)).join("")}\n`;
  const rows = elementKinds.map(({ code, label }) => {
    const own = cells.filter(({ element }) => elementOf(element)?.kind === code);
    const counts = coverageStatuses.map((status) => own.filter((cell) => cell.status === status.code).length);
    return line(label, counts);
  });
  const heading = line(
    "Elements",
    coverageStatuses.map(({ label }) => label),
  );
  return [heading, ...rows].join("");
};

const knownRows = (matrix: CoverageMatrix): string => {
  const rows = coverageTable(matrix, { rows: "known" }).rows.map((cells) => {
    const [provision = "", element = "", asked = "", status = "", law = ""] = cells.map(({ lines }) =>
      lines.map((line) => fragmentText(line)).join("; "),
    );
    return [status, provision, `${element} (${asked.toLowerCase()}) [${law}]`];
  });
  return rows.length === 0 ? "Nothing is on record.\n" : textTable(rows);
};

const gapLine = ({ fragment, underTreatyMinimum, contested }: Gap, { reading }: CoverageMatrix): string =>
  [
    fragmentText([fragment]),
    ...(contested ? ["Contested."] : []),
    ...(reading === "treaty-minimum" || underTreatyMinimum ? [] : ["Not asked for by the treaty's words."]),
  ].join(" ");

const newestIn = (matrix: CoverageMatrix): string | undefined =>
  matrix.cells
    .flatMap(({ articles }) => articles.map(({ statedOn }) => statedOn))
    .sort()
    .at(-1);

/** A matrix for a terminal: counts by kind, what is known with the law behind it, the gaps worst first, what is not known. */
export function coverageTables(matrix: CoverageMatrix, title: string): string {
  const found = gaps(matrix);
  const open = unknowns(matrix);
  const newest = newestIn(matrix);
  const reading = labelOf(readings, matrix.reading).toLowerCase();
  const gapTable =
    found.length === 0
      ? "None is established.\n"
      : textTable(found.map((gap, index) => [`${index + 1}.`.padStart(3), gapLine(gap, matrix)]));
  const remarks = [
    open.length === 1
      ? "1 element that the reading asks for is unknown: nobody on record has said whether the law covers it. It is no gap."
      : `${open.length} elements that the reading asks for are unknown: nobody on record has said whether the law covers them. They are no gaps.`,
    ...(newest === undefined
      ? []
      : [`The newest statement is of ${newest}; law made after it is not in this table.`]),
    ...(matrix.notInForce.length === 0
      ? []
      : [`Not law on that day, or not known to be, and left out: ${matrix.notInForce.join(", ")}.`]),
    ...(matrix.undecided.length === 0
      ? []
      : [`Counted, though their dates leave open whether they were law: ${matrix.undecided.join(", ")}.`]),
  ];
  return [
    `${title}\nLaw held against the Protocol on ${matrix.asOf}, ${reading}\n`,
    countsByKind(matrix),
    `What is known\n${knownRows(matrix)}`,
    `Gaps, worst first\n${gapTable}`,
    textTable(remarks.map((remark) => [remark])),
  ].join("\n");
}
