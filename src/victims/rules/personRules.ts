import { firstCountry, firstReason, notYes, says, statelessPerson } from "../facts/numbers.js";
import { liesIn, packedSubdivisions } from "../facts/packedSubdivision.js";
import type { VictimFacts } from "../facts/victimFacts.js";
import type { RecordRule, RecordPath } from "./recordRule.js";
import { dataParagraphs, meaning } from "./ruleSources.js";

const places = ["placeOfOffence", "placeOfResidence"] as const;

/** Calls back with the position of every number that stands further up already. */
const findRepeated = (list: Int32Array, length: number, found: (at: number) => void): void => {
  for (let at = 1; at < length; at += 1) {
    if (list.indexOf(list[at]!) < at) found(at);
  }
};

/** Nationality, place, disability, relationships. */
export const personRules: readonly RecordRule<VictimFacts>[] = [
  {
    number: 15,
    id: "nationality-beside-a-reason",
    sentence:
      "Stateless, undetermined and the reasons for having no answer stand alone, without a nationality.",
    mending: "Keep either the nationalities or the one code that says why there is none.",
    severity: "error",
    source: dataParagraphs,
    verified: true,
    find: (facts, report) => {
      if (facts.nationalities < 2) return;
      for (let at = 0; at < facts.nationalities; at += 1) {
        if (facts.nationality[at]! < firstCountry) {
          report(["nationalities", at]);
          return;
        }
      }
    },
  },
  {
    number: 16,
    id: "nationality-repeated",
    sentence: "A nationality stands in a record once.",
    mending: "Remove the second one.",
    severity: "error",
    source: meaning,
    verified: true,
    find: (facts, report) => {
      findRepeated(facts.nationality, facts.nationalities, (at) => {
        report(["nationalities", at]);
      });
    },
  },
  {
    number: 17,
    id: "stateless-with-nationality",
    sentence: "A child registered as a stateless person has no nationality.",
    mending: "Correct the migration status or the nationality.",
    severity: "error",
    source: dataParagraphs,
    verified: true,
    find: (facts, report) => {
      if (facts.migration !== statelessPerson || facts.nationalities === 0) return;
      if (facts.nationality[0]! >= firstCountry) report(["migration", "status"]);
    },
  },
  {
    number: 18,
    id: "subdivision-of-another-country",
    sentence: "A subdivision lies in the country that the place names.",
    mending: "Correct the country or the subdivision.",
    severity: "error",
    source: { title: "ISO 3166-2" },
    verified: true,
    find: (facts, report) => {
      for (let at = 0; at < places.length; at += 1) {
        const subdivision = facts.subdivision[at]!;
        const country = facts.country[at]!;
        if (subdivision !== 0 && country !== 0 && !liesIn(subdivision, country)) {
          report([places[at]!, "subdivision"]);
        }
      }
    },
  },
  {
    number: 19,
    id: "subdivision-not-listed",
    sentence: "A subdivision is one that ISO 3166-2 lists.",
    mending: "Check the code; one that was withdrawn may stand.",
    severity: "warning",
    source: { title: "ISO 3166-2" },
    verified: true,
    find: (facts, report) => {
      for (let at = 0; at < places.length; at += 1) {
        const subdivision = facts.subdivision[at]!;
        if (subdivision !== 0 && !packedSubdivisions.has(subdivision)) report([places[at]!, "subdivision"]);
      }
    },
  },
  {
    number: 20,
    id: "domains-without-disability",
    sentence: "Domains of functioning are given once each, and only where there is a disability.",
    mending: 'Set "present" to yes, or leave the domains out.',
    severity: "error",
    source: { title: "CRC", locator: "art. 23" },
    verified: true,
    find: (facts, report) => {
      if (facts.domains > 0 && says(notYes, facts.disability)) report(["disability", "domains"]);
      findRepeated(facts.domain, facts.domains, (at) => {
        report(["disability", "domains", at]);
      });
    },
  },
  {
    number: 21,
    id: "relationship-repeated",
    sentence:
      "A relationship to a perpetrator stands in a record once, and a reason for having none stands alone.",
    mending: "Remove the second one, or the reason.",
    severity: "error",
    source: meaning,
    verified: true,
    find: (facts, report) => {
      const path = (at: number): RecordPath => ["perpetratorRelationships", at];
      findRepeated(facts.relationship, facts.relationships, (at) => {
        report(path(at));
      });
      if (facts.relationships < 2) return;
      for (let at = 0; at < facts.relationships; at += 1) {
        if (facts.relationship[at]! >= firstReason.relationship) report(path(at));
      }
    },
  },
];
