import { codesOf } from "../../codes/codesOf.js";
import { criminalJusticeStages } from "../codes/criminalJusticeStages.js";
import { notGiven, says } from "../facts/numbers.js";
import { happened, isAfter, mayHaveHappened } from "../facts/packedDate.js";
import type { VictimFacts } from "../facts/victimFacts.js";
import type { RecordRule } from "./recordRule.js";
import { meaning, prosecutionParagraphs } from "./ruleSources.js";

const names = codesOf(criminalJusticeStages);
const at = (stage: (typeof names)[number]): number => names.indexOf(stage);
const prosecuted = at("prosecuted");
const tried = at("tried");
const convicted = at("convicted");
const acquitted = at("acquitted");
const sentenced = at("sentenced");
const closed = at("closed");

/** With several accused an acquittal may come before or after the conviction and the sentence of another. */
const ordered = (earlier: number, later: number): boolean =>
  !(earlier === convicted && later === acquitted) && !(earlier === acquitted && later === sentenced);

/** Whether the known dates stand in their order as they are written, as nearly always; then none is after the next. */
const isSorted = (stage: Int32Array): boolean => {
  let last = 0;
  for (const date of stage) {
    if (date <= 0) continue;
    if (date < last) return false;
    last = date;
  }
  return true;
};

/** The criminal case, and consent. */
export const justiceRules: readonly RecordRule<VictimFacts>[] = [
  {
    number: 32,
    id: "stages-out-of-order",
    sentence:
      "The stages of a criminal case follow one another: report, investigation, prosecution, trial, judgment, sentence, closing.",
    mending: "Correct one of the dates, or write only the part that is known.",
    severity: "error",
    source: prosecutionParagraphs,
    verified: true,
    find: ({ stage }, report) => {
      if (isSorted(stage)) return;
      for (let later = 1; later < stage.length; later += 1) {
        const date = stage[later]!;
        if (date <= 0) continue;
        for (let earlier = 0; earlier < later; earlier += 1) {
          if (ordered(earlier, later) && isAfter(stage[earlier]!, date)) {
            report(["criminalJustice", names[later]!]);
            break;
          }
        }
      }
    },
  },
  {
    number: 33,
    id: "sentence-without-conviction",
    sentence: "A sentence needs a conviction.",
    mending: 'Add the conviction, with "unknown" where its date is not known, or leave the sentence out.',
    severity: "error",
    source: prosecutionParagraphs,
    verified: true,
    find: ({ stage }, report) => {
      if (happened(stage[sentenced]!) && !mayHaveHappened(stage[convicted]!)) {
        report(["criminalJustice", "sentenced"]);
      }
    },
  },
  {
    number: 34,
    id: "sanction-without-conviction",
    sentence: "A sanction needs a conviction.",
    mending: 'Add the conviction, with "unknown" where its date is not known, or leave the sanction out.',
    severity: "error",
    source: prosecutionParagraphs,
    verified: true,
    find: ({ stage, sanction }, report) => {
      if (sanction === 1 && !mayHaveHappened(stage[convicted]!)) report(["criminalJustice", "sanction"]);
    },
  },
  {
    number: 35,
    id: "judgment-without-prosecution",
    sentence: "A judgment goes with a prosecution or a trial.",
    mending: 'Add the earlier stage, with "unknown" where its date is not known.',
    severity: "warning",
    source: prosecutionParagraphs,
    verified: true,
    find: ({ stage }, report) => {
      if (mayHaveHappened(stage[prosecuted]!) || mayHaveHappened(stage[tried]!)) return;
      for (const judgment of [convicted, acquitted]) {
        if (happened(stage[judgment]!)) report(["criminalJustice", names[judgment]!]);
      }
    },
  },
  {
    number: 36,
    id: "prosecution-without-accused",
    sentence: "A prosecution has at least one person accused.",
    mending: "Correct the number of persons accused, or leave it out where it is not known.",
    severity: "error",
    source: prosecutionParagraphs,
    verified: true,
    find: ({ stage, accused }, report) => {
      if (accused !== 0) return;
      for (let step = prosecuted; step <= sentenced; step += 1) {
        if (happened(stage[step]!)) {
          report(["criminalJustice", "accused"]);
          return;
        }
      }
    },
  },
  {
    number: 37,
    id: "closure-reason-without-closing",
    sentence: "A reason for closing the case is given only where it was closed.",
    mending: 'Add when it was closed, with "unknown" where the date is not known, or leave the reason out.',
    severity: "error",
    source: meaning,
    verified: true,
    find: ({ stage, closureReason }, report) => {
      if (closureReason === 1 && !mayHaveHappened(stage[closed]!))
        report(["criminalJustice", "closureReason"]);
    },
  },
  {
    number: 38,
    id: "consent-dated-not-given",
    sentence: "Consent has a date only where it was given.",
    mending: "Correct who gave consent, or leave its dates out.",
    severity: "error",
    source: meaning,
    verified: true,
    find: ({ consent, consentGiven, consentWithdrawn }, report) => {
      if (!says(notGiven, consent)) return;
      if (consentGiven > 0) report(["processing", "consentGiven"]);
      if (consentWithdrawn > 0) report(["processing", "consentWithdrawn"]);
    },
  },
  {
    number: 39,
    id: "consent-withdrawn-before-given",
    sentence: "Consent is withdrawn no earlier than it is given.",
    mending: "Correct one of the two dates, or write only the part that is known.",
    severity: "error",
    source: meaning,
    verified: true,
    find: ({ consentGiven, consentWithdrawn }, report) => {
      if (isAfter(consentGiven, consentWithdrawn)) report(["processing", "consentWithdrawn"]);
    },
  },
];
