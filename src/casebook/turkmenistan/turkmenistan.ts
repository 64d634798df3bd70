import type { CaseFile } from "../../recommendations/caseFile.js";
import { turkmenistanBenchmarkFacts } from "./benchmarkFacts.js";
import { deadlines, receivedReports } from "./deadlines.js";
import { emptyReasons } from "./emptyReasons.js";
import { evidence } from "./evidence.js";
import { turkmenistanLegislation } from "./legislation.js";
import { measures } from "./measures.js";
import { recommendations } from "./recommendations.js";
import { symbol } from "./sources.js";
import { timeline } from "./timeline.js";

/**
 * The worked case: what the Committee recommended to Turkmenistan in 2015 under the Protocol, and what the State said of it
 * on 1 April 2025. It holds no assessment, since the Committee gave no grades and nobody else's are invented here.
 *
 * @source CRC/C/OPSC/TKM/CO/1 and the statement of Turkmenistan at the OSCE conference of 1 April 2025.
 */
export const turkmenistan: CaseFile = {
  version: 1,
  state: "TKM",
  instrument: "OPSC",
  symbol,
  reportSymbol: "CRC/C/OPSC/TKM/1",
  adoptedOn: "2015-01-30",
  inForceOn: "2005-04-28",
  recommendations,
  measures,
  evidence,
  assessments: [],
  timeline,
  deadlines,
  receivedReports,
  legislation: turkmenistanLegislation,
  emptyReasons,
  benchmarkFacts: turkmenistanBenchmarkFacts,
};
