import type { Dimension } from "../../statistics/model/dimension.js";
import { totalCode } from "../../statistics/plan/residualCodes.js";
import type { TableWords } from "../../statistics/publish/tableWords.js";
import { englishTableWords } from "../../statistics/publish/tableWords.js";
import type { ReportCodes } from "../messages/codeWords.js";
import { labelIn } from "../messages/coded.js";
import { english } from "../messages/english.js";
import type { PeriodicMessages } from "../messages/periodic/periodicMessages.js";
import type { ReportMessages } from "../messages/reportMessages.js";
import { breakdownOf } from "./tableStanding.js";

/** Lists whose codes are categories of tables. */
const lists = [
  "offenceCodes",
  "undeterminedOffences",
  "conducts",
  "modes",
  "salePurposes",
  "sexes",
  "nationalityGroups",
  "stageCategories",
  "residualCategories",
  "ageBands",
] as const satisfies readonly (keyof ReportCodes)[];

/** The lists in which a code has a label in English. A category that a plan named itself has none there and keeps its own words. */
const listOf: ReadonlyMap<string, (typeof lists)[number]> = new Map(
  lists.flatMap((list) =>
    english.codes[list].map(({ code, label }) => [JSON.stringify([code, label]), list] as const),
  ),
);

const named = (
  { code, label }: { readonly code: string; readonly label: string },
  messages: ReportMessages,
) => {
  const list = listOf.get(JSON.stringify([code, label]));
  return list === undefined ? label : labelIn(messages, list, code);
};

/** The words of tables in a language: names that a plan gives itself stay as they are, and those of the package are translated. */
export function tableWordsIn(messages: ReportMessages, periodic: PeriodicMessages): TableWords {
  if (messages.language === "en") return englishTableWords;
  const dimension = ({ code, label }: Dimension): string => {
    const breakdown = breakdownOf(code);
    return breakdown === undefined ? label : periodic.dimensions[breakdown];
  };
  const total = labelIn(messages, "residualCategories", totalCode);
  return {
    counts: periodic.counts,
    title: ({ definition }) => definition.title,
    dimension,
    category: (of, code) => {
      if (code === of.total) return total;
      const category = of.categories.find((each) => each.code === code);
      return category === undefined ? code : named(category, messages);
    },
    note: ({ unit, provenance }, across, markers) =>
      [
        ...(provenance.synthetic === true ? [periodic.tableSynthetic] : []),
        periodic.tableUnit[unit],
        ...(across === undefined ? [] : [periodic.tableAcross(dimension(across))]),
        ...(markers.length === 0
          ? []
          : [
              `${markers.map((code) => `${code} = ${labelIn(messages, "cellMarkers", code)}`).join(messages.punctuation.semicolon)}.`,
            ]),
        periodic.protection(provenance),
      ].join(" "),
  };
}
