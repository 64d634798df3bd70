import { criterionStatuses } from "../../benchmarks/criterionStatuses.js";
import { actionStatuses } from "../../codes/actionStatuses.js";
import { assessorKinds } from "../../codes/assessorKinds.js";
import { clusters } from "../../codes/clusters.js";
import { directnesses } from "../../codes/directnesses.js";
import { evidenceLevels } from "../../codes/evidenceLevels.js";
import { instruments } from "../../codes/instruments.js";
import { recommendationStrengths } from "../../codes/recommendationStrengths.js";
import { responseStatuses } from "../../codes/responseStatuses.js";
import { coverageStatuses } from "../../legislation/coverageStatuses.js";
import { conducts } from "../../protocol/conducts.js";
import { modes } from "../../protocol/modes.js";
import { obligationTypes } from "../../protocol/obligationTypes.js";
import { offenceCodes } from "../../protocol/offenceCodes.js";
import { readings } from "../../protocol/readings.js";
import { salePurposes } from "../../protocol/salePurposes.js";
import { scoreCuts } from "../../scoring/model/scoreCuts.js";
import { residualCategories } from "../../statistics/plan/residualCategories.js";
import { noneCode, totalCode } from "../../statistics/plan/residualCodes.js";
import { stages } from "../../statistics/plan/stageCategories.js";
import { cellMarkers } from "../../statistics/publish/cellMarkers.js";
import { answers } from "../../victims/codes/answers.js";
import { compensationChannels } from "../../victims/codes/compensationChannels.js";
import { compensationOutcomes } from "../../victims/codes/compensationOutcomes.js";
import { nationalityStatuses } from "../../victims/codes/nationalityStatuses.js";
import { povertyBands } from "../../victims/codes/povertyBands.js";
import { services } from "../../victims/codes/services.js";
import { serviceStatuses } from "../../victims/codes/serviceStatuses.js";
import { settlements } from "../../victims/codes/settlements.js";
import { sexes } from "../../victims/codes/sexes.js";
import { undeterminedOffences } from "../../victims/codes/undeterminedOffences.js";
import { wealthQuintiles } from "../../victims/codes/wealthQuintiles.js";
import { nationalityGroups } from "../../victims/proceedings/codes/nationalityGroups.js";

/** Lists of which a report prints the labels and, in its definitions, what the codes mean. */
export const definedLists = {
  actionStatuses,
  responseStatuses,
  assessorKinds,
  evidenceLevels,
  directnesses,
  recommendationStrengths,
  clusters,
  instruments,
  readings,
  coverageStatuses,
  criterionStatuses,
  cellMarkers,
} as const;

/** Lists of which a report prints the labels alone. */
export const labelledLists = {
  offenceCodes,
  undeterminedOffences,
  conducts,
  modes,
  salePurposes,
  obligationTypes,
  sexes,
  nationalityGroups,
  stageCategories: stages,
  scoreCuts,
  nationalityStatuses,
  settlements,
  answers,
  services,
  serviceStatuses,
  compensationOutcomes,
  compensationChannels,
  wealthQuintiles,
  povertyBands,
  noneCategories: [{ code: noneCode, label: "None" }],
  residualCategories: [{ code: totalCode, label: "Total" }, ...residualCategories],
} as const;

/** Name of a list with definitions. */
export type DefinedList = keyof typeof definedLists;

/** Name of a list with labels alone. */
export type LabelledList = keyof typeof labelledLists;

/** The label of each code and the sentence that says when it applies; a list or a code that is left out does not compile. */
export type DefinedLabels = {
  readonly [List in DefinedList]: Readonly<
    Record<(typeof definedLists)[List][number]["code"], readonly [label: string, definition: string]>
  >;
};

/** The label of each code; a list or a code that is left out does not compile. */
export type PlainLabels = {
  readonly [List in LabelledList]: Readonly<Record<(typeof labelledLists)[List][number]["code"], string>>;
};
