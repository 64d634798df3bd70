import { findRepeated } from "../facts/findRepeated.js";
import type { ProceedingFacts } from "../facts/proceedingFacts.js";
import {
  accusedUnit,
  caseUnit,
  firstProceedingReason,
  legalPerson,
  naturalPerson,
  nonCustodial,
  statelessGroup,
} from "../facts/proceedingNumbers.js";
import type { RecordRule } from "../../rules/recordRule.js";
import { opsc } from "../../rules/ruleSources.js";
import { legalPersonParagraphs, ownProceedings } from "../proceedingSources.js";

const sanctionsPath = ["legalPersonLiability", "sanctions"] as const;

/** The unit, and who is accused. */
export const accusedRules: readonly RecordRule<ProceedingFacts>[] = [
  {
    number: 4,
    id: "accused-in-record-of-case",
    sentence: "The record of a case describes no accused.",
    mending: 'Set "unit" to accused, or leave the accused out and write a record for each of them.',
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: ({ unit, person }, report) => {
      if (unit === caseUnit && person >= 0) report(["accused"]);
    },
  },
  {
    number: 5,
    id: "accused-not-described",
    sentence: "The record of an accused says whether that is a natural or a legal person.",
    mending: 'Add "accused" with the kind of person, "unknown" where it is not known.',
    severity: "error",
    source: legalPersonParagraphs,
    verified: true,
    find: ({ unit, person }, report) => {
      if (unit === accusedUnit && person < 0) report(["accused"]);
    },
  },
  {
    number: 6,
    id: "legal-person-with-personal-traits",
    sentence: "A legal person has neither sex nor age and is never stateless.",
    mending: "Correct the kind of person, or leave these out.",
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: ({ person, sex, ageGroup, nationalityGroup }, report) => {
      if (person !== legalPerson) return;
      if (sex === 1) report(["accused", "sex"]);
      if (ageGroup === 1) report(["accused", "ageGroup"]);
      if (nationalityGroup === statelessGroup) report(["accused", "nationalityGroup"]);
    },
  },
  {
    number: 7,
    id: "liability-of-natural-person",
    sentence: "Liability and sanctions of a legal person are given for none that is a natural one.",
    mending: "Correct the kind of person, or leave them out.",
    severity: "error",
    source: opsc("art. 3 (4)"),
    verified: true,
    find: (facts, report) => {
      if (facts.person !== naturalPerson) return;
      if (facts.liability >= 0 && facts.liability < firstProceedingReason.liability) {
        report(["legalPersonLiability", "kind"]);
      }
      for (let at = 0; at < facts.legalPersonSanctions; at += 1) {
        if (facts.legalPersonSanction[at]! < firstProceedingReason.legalPersonSanction) {
          report([...sanctionsPath, at]);
        }
      }
    },
  },
  {
    number: 8,
    id: "custodial-sanction-of-legal-person",
    sentence: "A legal person is not imprisoned.",
    mending: "Correct the kind of person, or give the sanction among those of legal persons.",
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: ({ person, sanction }, report) => {
      if (person === legalPerson && sanction > nonCustodial && sanction < firstProceedingReason.sanction) {
        report(["sanction"]);
      }
    },
  },
  {
    number: 9,
    id: "legal-person-sanction-repeated",
    sentence:
      "A sanction on a legal person stands in a record once, and a reason for having none stands alone.",
    mending: "Remove the second one, or the reason.",
    severity: "error",
    source: ownProceedings,
    verified: true,
    find: (facts, report) => {
      findRepeated(
        facts.legalPersonSanction,
        facts.legalPersonSanctions,
        firstProceedingReason.legalPersonSanction,
        (at) => {
          report([...sanctionsPath, at]);
        },
      );
    },
  },
];
