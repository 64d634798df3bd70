import type { RecordRule } from "../../rules/recordRule.js";
import { challenges, firstAt, hasAny, isAt, mayRestOn } from "../facts/eventOrder.js";
import type { ProceedingFacts } from "../facts/proceedingFacts.js";
import {
  accusedUnit,
  caseUnit,
  criminalLiability,
  firstProceedingReason,
  legalPerson,
  naturalPerson,
  noLegalPerson,
  stageBits,
} from "../facts/proceedingNumbers.js";
import { ownProceedings } from "../proceedingSources.js";

const registered = stageBits("registered");
const prosecuted = stageBits("prosecuted");
const tried = stageBits("tried");
const convicted = stageBits("convicted");
const acquitted = stageBits("acquitted");
const sanctioned = stageBits("sanctioned");
const judgments = convicted | acquitted;
const decisions = judgments | sanctioned | stageBits("withdrawn", "dismissed", "diverted");

/** Whether a sanction can only be one of criminal law: a legal person may be held liable without a conviction. */
const isCriminal = ({ unit, person, liability }: ProceedingFacts): boolean =>
  person === naturalPerson ||
  (person === legalPerson && liability === criminalLiability) ||
  (unit === caseUnit && liability === noLegalPerson);

/** Prosecution, judgment, sanction and appeal. */
export const judgmentRules: readonly RecordRule<ProceedingFacts>[] = [
  {
    number: 15,
    id: "sanction-without-conviction",
    sentence: "A sanction of criminal law needs a conviction that is no later.",
    mending:
      'Add the conviction, with "unknown" where its date is not known, or leave out what is no sanction: a diversion or a measure without a finding of guilt.',
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      if (!hasAny(facts, sanctioned) || !isCriminal(facts)) return;
      if (hasAny(facts, convicted) && hasAny(facts, challenges)) return;
      for (let at = 0; at < facts.events; at += 1) {
        if (isAt(facts, at, sanctioned) && !mayRestOn(facts, at, convicted)) report(["events", at]);
      }
    },
  },
  {
    number: 16,
    id: "sanction-without-event",
    sentence: "What the sanction was is said only where there is an event of that stage.",
    mending:
      'Add the event "sanctioned", with "unknown" where its date is not known, or leave the sanction out.',
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      if (hasAny(facts, sanctioned)) return;
      if (facts.sanction >= 0 && facts.sanction < firstProceedingReason.sanction) report(["sanction"]);
      for (let at = 0; at < facts.legalPersonSanctions; at += 1) {
        if (facts.legalPersonSanction[at]! < firstProceedingReason.legalPersonSanction) {
          report(["legalPersonLiability", "sanctions", at]);
        }
      }
    },
  },
  {
    number: 17,
    id: "judgment-without-prosecution",
    sentence: "A judgment goes with a prosecution or a trial.",
    mending: 'Add the earlier event, with "unknown" where its date is not known.',
    severity: "warning",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      if (!hasAny(facts, judgments) || hasAny(facts, prosecuted | tried)) return;
      report(["events", firstAt(facts, judgments)]);
    },
  },
  {
    number: 18,
    id: "judgment-before-prosecution",
    sentence: "An accused is tried and judged no earlier than first prosecuted.",
    mending:
      'Correct one of the dates, or add the first prosecution, with "unknown" where its date is not known.',
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      if (facts.unit !== accusedUnit || !hasAny(facts, prosecuted) || hasAny(facts, challenges)) return;
      for (let at = 0; at < facts.events; at += 1) {
        if (isAt(facts, at, tried | judgments) && !mayRestOn(facts, at, prosecuted)) report(["events", at]);
      }
    },
  },
  {
    number: 19,
    id: "registered-after-judgment",
    sentence: "A case comes on record before it is judged.",
    mending:
      "Check the date: it says when the police or a prosecutor first learned of the case, and not when a data base was filled.",
    severity: "warning",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      if (!hasAny(facts, registered) || !hasAny(facts, judgments) || hasAny(facts, challenges)) return;
      for (let at = 0; at < facts.events; at += 1) {
        if (isAt(facts, at, judgments) && !mayRestOn(facts, at, registered)) {
          report(["events", firstAt(facts, registered)]);
          return;
        }
      }
    },
  },
  {
    number: 20,
    id: "convicted-and-acquitted",
    sentence:
      "An accused who is both convicted and acquitted had an appeal, or a case that was reopened, between the two.",
    mending:
      "Add the appeal or the re-opening. An acquittal on some of the charges beside a conviction on others is no event of its own.",
    severity: "warning",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      if (facts.unit !== accusedUnit || hasAny(facts, challenges)) return;
      if (hasAny(facts, convicted) && hasAny(facts, acquitted)) {
        report(["events", Math.max(firstAt(facts, convicted), firstAt(facts, acquitted))]);
      }
    },
  },
  {
    number: 21,
    id: "appeal-without-decision",
    sentence: "An appeal or a re-opening follows a judgment, a sanction or an end of the proceedings.",
    mending: 'Add the earlier event, with "unknown" where its date is not known.',
    severity: "warning",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      if (hasAny(facts, challenges) && !hasAny(facts, decisions)) {
        report(["events", firstAt(facts, challenges)]);
      }
    },
  },
];
