import { numberedRules } from "../numberedRules.js";

const source = { title: "opsc: benchmarks", locator: "docs/benchmarks.md" } as const;
const levels = {
  title: "opsc: levels of evidence",
  locator: "docs/decisions/0004-evidence-levels.md",
} as const;
const sale = { title: "CRC/C/OPSC/TKM/CO/1", locator: "paras. 8, 9, 35 and 39" } as const;

/** What `benchmarkFindings` checks on each fact about a criterion, and between facts on the same one. */
export const benchmarkFactRules = numberedRules("benchmark-fact", "benchmarkFindings", [
  {
    id: "criterion-unknown",
    sentence: "A fact names a criterion of the bundled benchmarks.",
    source,
    severity: "error",
    verified: true,
    path: "criterion",
  },
  {
    id: "measure-not-expected",
    sentence: "A measured value is given only for a criterion that is computed from one.",
    source,
    severity: "error",
    verified: true,
    path: "answer",
  },
  {
    id: "measure-of-another-kind",
    sentence: "A measured value is of the kind that its criterion is computed from.",
    source,
    severity: "error",
    verified: true,
    path: "answer.kind",
  },
  {
    id: "item-unknown",
    sentence: "Measured items are among those that the criterion asks for.",
    source,
    severity: "error",
    verified: true,
    path: "answer.items[]",
  },
  {
    id: "measure-out-of-range",
    sentence: "A part is not more than its whole.",
    source,
    severity: "error",
    verified: true,
    path: "answer",
  },
  {
    id: "fact-evidence-unknown",
    sentence: "A fact rests only on evidence of the same file and on paragraphs of its observations.",
    source,
    severity: "error",
    verified: true,
    path: "evidence[]",
  },
  {
    id: "level-above-evidence",
    sentence: "A fact that rests on evidence of the file is of no higher level than the highest of it.",
    source: levels,
    severity: "error",
    verified: true,
    path: "level",
  },
  {
    id: "trafficking-is-not-direct",
    sentence: "A fact that rests on evidence of trafficking only is indirect.",
    source: sale,
    severity: "warning",
    verified: true,
    path: "directness",
  },
  {
    id: "fact-supersedes-nothing",
    sentence: "What a fact supersedes is the evidence of another fact on the same criterion.",
    source,
    severity: "error",
    verified: true,
    path: "supersedes[]",
  },
  {
    id: "fact-cannot-supersede",
    sentence:
      "A fact supersedes only facts that were recorded before it, that are of no higher level, and that are indirect where it is.",
    source,
    severity: "error",
    verified: true,
    path: "supersedes[]",
  },
]);
