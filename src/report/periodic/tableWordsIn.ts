import type { Dimension } from "../../statistics/model/dimension.js";
import { totalCode } from "../../statistics/plan/residualCodes.js";
import type { TableWords } from "../../statistics/publish/tableWords.js";
import { englishTableWords } from "../../statistics/publish/tableWords.js";
import { categoryNameIn } from "../messages/categoryNameIn.js";
import { labelIn } from "../messages/coded.js";
import type { PeriodicMessages } from "../messages/periodic/periodicMessages.js";
import type { ReportMessages } from "../messages/reportMessages.js";
import { breakdownOf } from "./tableStanding.js";

/**
 * The words of tables in a language: names that a plan gives itself stay as they are, and those of the package are translated. How the
 * tables are protected is said once, before all of them, and not under each.
 */
export function tableWordsIn(messages: ReportMessages, periodic: PeriodicMessages): TableWords {
  const isEnglish = messages.language === "en";
  const dimension = ({ code, label }: Dimension): string => {
    const breakdown = isEnglish ? undefined : breakdownOf(code);
    return breakdown === undefined ? label : periodic.dimensions[breakdown];
  };
  const total = labelIn(messages, "residualCategories", totalCode);
  return {
    counts: periodic.counts,
    title: ({ definition }) => definition.title,
    dimension,
    category: (of, code) => {
      if (isEnglish) return englishTableWords.category(of, code);
      if (code === of.total) return total;
      const category = of.categories.find((each) => each.code === code);
      return category === undefined ? code : categoryNameIn(category, messages, periodic);
    },
    note: ({ unit, provenance }, across, markers, sums) =>
      [
        ...(provenance.synthetic === true ? [periodic.tableSynthetic] : []),
        periodic.tableUnit[unit],
        ...(across === undefined ? [] : [periodic.tableAcross(dimension(across))]),
        ...(sums?.several === undefined ? [] : [periodic.tableSeveral[unit](sums.several)]),
        ...(sums?.unprinted === true ? [periodic.tableUnprinted] : []),
        ...(markers.length === 0
          ? []
          : [
              `${markers.map((code) => `${code} = ${labelIn(messages, "cellMarkers", code)}`).join(messages.punctuation.semicolon)}.`,
            ]),
      ].join(" "),
  };
}
