import { labelOf } from "../../codes/labelOf.js";
import type { Explanation } from "../../scoring/explain/explanation.js";
import { shortened } from "../../scoring/explain/shortened.js";
import { writtenInterval, writtenShare } from "../../scoring/explain/writtenInterval.js";
import type { ComplianceScore, NodeGrade, NodeScore } from "../../scoring/model/complianceScore.js";
import { scoreCuts } from "../../scoring/model/scoreCuts.js";
import { fragmentText } from "../fragmentText.js";
import { textTable } from "../textTable.js";
import { wrapText } from "../wrapText.js";

const labelWidth = 30;
const partWidth = 59;
const intervalWidth = 12;
/** Open items that are named; all of them stand in the JSON. */
const named = 10;

/** A label that takes as many lines as it needs, with the rest of the row beside the first of them. */
const labelled = (label: string, width: number, rest: string): string => {
  const margin = " ".repeat(label.length - label.trimStart().length);
  const [first = "", ...more] = wrapText(label.trimStart(), width - margin.length - 1);
  return [
    `${margin}${first}`.padEnd(width) + rest.trimEnd(),
    ...more.map((line) => `${margin} ${line}`),
  ].join("\n");
};

const gradeText = ({ grade, lowest, highest }: NodeGrade): string =>
  grade ?? (lowest === highest ? "none" : `${lowest}..${highest}`);

const line = (label: string, intervals: readonly string[], known: string, grade: string): string =>
  labelled(
    label,
    labelWidth,
    [...intervals.map((text) => text.padStart(intervalWidth)), known.padStart(6), `  ${grade}`].join(""),
  );

const nodeLine = ({ cuts, depth, grade, label, state }: NodeScore): string => {
  const name = `${" ".repeat(depth)}${label}`;
  if (cuts === null || grade === null) return labelled(name, labelWidth, "  nothing to count");
  const mark = state === "context" ? "(context)" : gradeText(grade);
  return line(
    name,
    scoreCuts.map(({ code }) => writtenInterval(cuts[code].interval)),
    writtenShare(cuts.verified.coverage).replace(" ", ""),
    mark,
  );
};

const meansOf = ({ nodes: [root] }: ComplianceScore): string =>
  textTable(
    scoreCuts.flatMap(({ code, label }) => {
      const cut = root?.cuts?.[code];
      if (cut?.arithmetic === undefined || cut.geometric === undefined) return [];
      return [
        [
          label,
          `arithmetic ${writtenInterval(cut.arithmetic)}`,
          `geometric ${writtenInterval(cut.geometric)}`,
        ],
      ];
    }),
  );

const coreOf = ({ nodes: [root] }: ComplianceScore): string => {
  const least = scoreCuts.flatMap(({ code, label }) => {
    const core = root?.cuts?.[code].core;
    return core === undefined ? [] : [`${label.toLowerCase()} ${writtenInterval(core)}`];
  });
  return least.length === 0 ? "" : `\nThe least item of the core\n${textTable([[least.join(", ")]])}`;
};

const contestedOf = ({ nodes: [root] }: ComplianceScore): string => {
  const contested = root?.cuts?.claimed.contested.join(", ");
  return contested === undefined || contested === "" ? "" : `\n${textTable([["Contested:", contested]])}`;
};

/** A score for a terminal: the whole and its pillars at three cuts, both means of the whole, and what is contested. */
export function scoreTables(score: ComplianceScore, title: string): string {
  const rows = score.nodes.filter(({ depth, kind }) => depth === 0 || (depth === 1 && kind === "group"));
  const heading = line(
    "",
    scoreCuts.map(({ label }) => label),
    "Known",
    "Grade",
  );
  return [
    textTable([[title], [`${score.framework.title}, on ${score.asOf}`]]),
    `\n${[heading, ...rows.map(nodeLine)].join("\n")}\n`,
    `\n${textTable([["The whole, if a strong part makes up for a weak one in full (arithmetic mean) or hardly (geometric mean)"]])}${meansOf(score)}`,
    coreOf(score),
    contestedOf(score),
    `\n${textTable([
      [
        "Each interval holds every degree from 0 to 1 that the evidence leaves possible, rounded outwards. Known: share of the weight with verified evidence. A grade needs the whole verified interval in one band; C..A means that every grade from C to A is still possible. Intervals rank no State.",
      ],
    ])}`,
  ].join("");
}

/** An explanation for a terminal: the paragraph, what the pillars add, and the open items that would narrow the interval most. */
export function explanationTables({ contributions, cut, missing, paragraph }: Explanation): string {
  const parts = contributions.filter(({ depth }) => depth === 1);
  const open = missing.slice(0, named);
  const openRows = open.map(({ id, ifMet, ifNotMet, known, label }) => [
    `+${ifMet.toFixed(3)}`,
    `-${ifNotMet.toFixed(3)}`,
    `${shortened(label, 100)} (${id})${known ? "" : ", unknown"}`,
  ]);
  const heading = `${labelOf(scoreCuts, cut)}: share of the weight of each part, and what it adds`;
  return [
    `\n${textTable([[fragmentText([paragraph])]])}`,
    `\n${heading}\n${parts
      .map((part) =>
        labelled(
          part.label,
          partWidth,
          `${writtenShare(part.effectiveShare).padStart(8)}${writtenInterval(part).padStart(intervalWidth)}`,
        ),
      )
      .join("\n")}\n`,
    open.length === 0
      ? ""
      : `\nWhat would narrow the interval most (lower end if met, upper end if not)\n${textTable(openRows)}`,
    missing.length > named ? `... and ${missing.length - named} more; --json has them all.\n` : "",
  ].join("");
}
