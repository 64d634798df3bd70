import { technologyRoles } from "../../codes/technologyRoles.js";
import { sexes } from "../../codes/sexes.js";
import type { EncodedValue } from "../../structure/structureCheck.js";
import { accusedAgeGroups } from "../codes/accusedAgeGroups.js";
import type { ProceedingRecord } from "../record/proceedingRecord.js";
import { slotReader } from "../../facts/slotReader.js";
import type { ProceedingFacts } from "./proceedingFacts.js";
import { domesticReach } from "./proceedingNumbers.js";

/**
 * Reads the facts of a record of proceedings from its encoded form: the same as `readProceedingFacts` finds in the record itself,
 * without looking at a text again.
 */
export function encodedProceedingReader({
  slots,
  layout,
}: EncodedValue<ProceedingRecord>): (facts: ProceedingFacts) => void {
  const { number, answered, copy } = slotReader(slots);

  const { offences, accused, events, legalPersonLiability: liability, jurisdiction, victims } = layout;
  const offence = offences.items;
  const requests = layout.cooperation;
  const request = requests.items;

  const readOffences = (facts: ProceedingFacts): void => {
    const length = number(offences.length);
    facts.offences = length;
    facts.domestic = 1;
    for (let at = 0, by = 0; at < length; at += 1, by += offences.stride) {
      facts.offence[at] = number(offence.offence + by);
      facts.conduct[at] = number(offence.conduct + by);
      facts.mode[at] = number(offence.mode + by);
      facts.online[at] = number(offence.online + by);
      facts.technology[at] = answered(offence.technologyRole + by, technologyRoles);
      if (number(offence.reach + by) !== domesticReach) facts.domestic = 0;
    }
  };

  return (facts) => {
    readOffences(facts);
    facts.unit = number(layout.unit);
    facts.person = number(accused.person);
    facts.sex = answered(accused.sex, sexes);
    facts.ageGroup = answered(accused.ageGroup, accusedAgeGroups);
    facts.nationalityGroup = number(accused.nationalityGroup);
    facts.events = copy(events, events.items.stage, facts.stage);
    copy(events, events.items.date, facts.date);
    facts.stages = 0;
    for (let at = 0; at < facts.events; at += 1) facts.stages |= 1 << facts.stage[at]!;
    facts.sanction = number(layout.sanction);
    facts.liability = number(liability.kind);
    facts.legalPersonSanctions = copy(
      liability.sanctions,
      liability.sanctions.items,
      facts.legalPersonSanction,
    );
    facts.grounds = copy(jurisdiction.grounds, jurisdiction.grounds.items, facts.ground);
    facts.doubleCriminality = number(jurisdiction.doubleCriminalityInvoked);
    facts.refusedForDoubleCriminality = number(jurisdiction.refusedForDoubleCriminality);
    facts.requests = copy(requests, request.kind, facts.requestKind);
    copy(requests, request.direction, facts.requestDirection);
    copy(requests, request.status, facts.requestStatus);
    copy(requests, request.requested, facts.requested);
    copy(requests, request.decided, facts.decided);
    copy(requests, request.refusalGround, facts.refusalGround);
    copy(requests, request.submittedForProsecution, facts.submitted);
    facts.victims = copy(victims, victims.items, facts.victim);
  };
}
