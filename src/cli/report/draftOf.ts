import type { ReportDraft } from "../../report/difference/reportDraft.js";
import type { PeriodicReport } from "../../report/periodic/periodicReport.js";

/** A report by an outline as a draft that another can be compared with. */
export const draftOf = ({
  fragments,
  completeness,
}: Pick<PeriodicReport, "fragments" | "completeness">): ReportDraft => ({
  fragments,
  recommendations: completeness.recommendations.map(({ id, state }) => ({
    id,
    answered: state === "answered",
  })),
});
