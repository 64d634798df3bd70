import { yes } from "../../facts/numbers.js";
import type { RecordRule } from "../../rules/recordRule.js";
import { opsc } from "../../rules/ruleSources.js";
import { findRepeated } from "../facts/findRepeated.js";
import type { ProceedingFacts } from "../facts/proceedingFacts.js";
import {
  firstProceedingReason,
  foreignGroup,
  nationalNotExtradited,
  no,
  statelessGroup,
  territory,
} from "../facts/proceedingNumbers.js";
import { doubleCriminalityParagraphs, ownProceedings } from "../proceedingSources.js";

/** Jurisdiction and double criminality. */
export const jurisdictionRules: readonly RecordRule<ProceedingFacts>[] = [
  {
    number: 22,
    id: "ground-repeated",
    sentence: "A ground of jurisdiction stands in a record once, and a reason for having none stands alone.",
    mending: "Remove the second one, or the reason.",
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      findRepeated(facts.ground, facts.grounds, firstProceedingReason.ground, (at) => {
        report(["jurisdiction", "grounds", at]);
      });
    },
  },
  {
    number: 23,
    id: "double-criminality-at-home",
    sentence:
      "Double criminality is asked for only where a part of the offence happened abroad: at home there is no other law to compare.",
    mending: "Correct the ground of jurisdiction, the reach of the offences, or whether it was invoked.",
    severity: "error",
    source: doubleCriminalityParagraphs,
    verified: true,
    find: (facts, report) => {
      if (facts.grounds !== 1 || facts.ground[0] !== territory || facts.domestic !== 1) return;
      if (facts.doubleCriminality === yes) report(["jurisdiction", "doubleCriminalityInvoked"]);
      if (facts.refusedForDoubleCriminality === yes) report(["jurisdiction", "refusedForDoubleCriminality"]);
    },
  },
  {
    number: 24,
    id: "refused-without-double-criminality",
    sentence: "Prosecution is refused for want of double criminality only where that was invoked.",
    mending: "Correct one of the two answers.",
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: ({ doubleCriminality, refusedForDoubleCriminality }, report) => {
      if (refusedForDoubleCriminality === yes && doubleCriminality === no) {
        report(["jurisdiction", "refusedForDoubleCriminality"]);
      }
    },
  },
  {
    number: 25,
    id: "not-extradited-as-national",
    sentence: "Jurisdiction over a person who is not extradited for being a national is over a national.",
    mending: "Check the ground and the nationality; a national of two States counts as a national.",
    severity: "warning",
    source: opsc("art. 4 (3)"),
    verified: true,
    find: (facts, report) => {
      const { nationalityGroup } = facts;
      if (nationalityGroup !== foreignGroup && nationalityGroup !== statelessGroup) return;
      for (let at = 0; at < facts.grounds; at += 1) {
        if (facts.ground[at] === nationalNotExtradited) report(["jurisdiction", "grounds", at]);
      }
    },
  },
];
