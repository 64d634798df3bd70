import type { InlineFragment } from "../../fragments/inline.js";
import type { TableFragment } from "../../fragments/table.js";
import type { TableCell } from "../../fragments/tableCell.js";
import { isProvisionPath } from "../../protocol/isProvisionPath.js";
import { labelOf } from "../../codes/labelOf.js";
import { scoreCuts, type ScoreCut } from "../model/scoreCuts.js";
import type { Contribution } from "./explanation.js";
import { writtenLower, writtenShare, writtenUpper } from "./writtenInterval.js";

const words = (value: string): InlineFragment => ({ type: "text", value });
const cell = (value: string): TableCell => ({ lines: [[words(value)]] });
const reference = (id: string): InlineFragment =>
  isProvisionPath(id) ? { type: "provisionReference", id } : words(id);

const evidenceCell = ({ kind, evidence, known }: Contribution): TableCell => {
  if (kind === "group") return { lines: [] };
  return known ? { lines: evidence.map((id) => [words(id)]) } : cell("none: adds to the upper end alone");
};

/** The contributions as a table: a row for each part, groups in bold. */
export function explanationTable(rows: readonly Contribution[], cut: ScoreCut): TableFragment {
  return {
    type: "table",
    caption: [words(`Where the score comes from (${labelOf(scoreCuts, cut).toLowerCase()})`)],
    columns: [
      { key: "part", label: "Part", rowHeader: true },
      { key: "share", label: "Share of the weight", align: "end" },
      { key: "lower", label: "Adds at least", align: "end" },
      { key: "upper", label: "Adds at most", align: "end" },
      { key: "provisions", label: "Provisions" },
      { key: "evidence", label: "Evidence" },
    ],
    rows: rows.map((row) => [
      {
        lines: [[row.kind === "group" ? { type: "strong", children: [words(row.label)] } : words(row.label)]],
      },
      cell(writtenShare(row.effectiveShare)),
      cell(writtenLower(row.lower)),
      cell(writtenUpper(row.upper)),
      { lines: row.provisions.map((id) => [reference(id)]) },
      evidenceCell(row),
    ]),
    note: [
      words("Items sum to their groups and groups to the whole, at both ends. Figures are rounded outwards."),
    ],
  };
}
