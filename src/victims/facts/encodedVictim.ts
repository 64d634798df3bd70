import { ageBands } from "../../codes/ageBands.js";
import { recordCountryCodes } from "../../codes/subdivisions.js";
import { closureReasons } from "../codes/closureReasons.js";
import { followUpStatuses } from "../codes/followUpStatuses.js";
import { legalAssistanceKinds } from "../codes/legalAssistanceKinds.js";
import { sanctionBands } from "../codes/sanctionBands.js";
import { technologyRoles } from "../codes/technologyRoles.js";
import type { VictimRecord } from "../record/victimRecord.js";
import type { Layout } from "../structure/layout/layout.js";
import type { EncodedValue } from "../structure/structureCheck.js";
import { ageBoundsOf, type AgeBounds } from "./ageBounds.js";
import { packCountry } from "./packedSubdivision.js";
import { slotReader } from "./slotReader.js";
import type { VictimFacts } from "./victimFacts.js";

/** The prefix of each country by its number; 0 for a reason. */
const prefixes = Int32Array.from(recordCountryCodes, packCountry);

const bands: readonly AgeBounds[] = ageBands.map(({ code }) => ageBoundsOf({ kind: "band", band: code }));
const minor = ageBoundsOf({ kind: "presumed-minor", reason: "no-documents" });
const anyAge = ageBoundsOf({ kind: "unknown", reason: "unknown" });
/** Members of the union in the order of the schema. */
const ageKinds = { exact: 0, range: 1, band: 2, estimated: 3, presumedMinor: 4 } as const;

/**
 * Reads the facts of a victim record from its encoded form: the same as `readVictimFacts` finds in the record itself, without
 * looking at a text again.
 */
export function encodedVictimReader({
  slots,
  layout,
}: EncodedValue<VictimRecord>): (facts: VictimFacts) => void {
  const { number, answered, copy } = slotReader(slots);

  const lowest = (age: Layout<VictimRecord["ageAtOffence"]>): number => {
    switch (number(age.kind)) {
      case ageKinds.exact:
        return number(age.years);
      case ageKinds.range:
      case ageKinds.estimated:
        return number(age.minimum);
      case ageKinds.band:
        return (bands[number(age.band)] ?? anyAge).minimum;
      default:
        return 0;
    }
  };
  const highest = (age: Layout<VictimRecord["ageAtOffence"]>): number => {
    switch (number(age.kind)) {
      case ageKinds.exact:
        return number(age.years);
      case ageKinds.range:
      case ageKinds.estimated:
        return number(age.maximum);
      case ageKinds.band:
        return (bands[number(age.band)] ?? anyAge).maximum;
      case ageKinds.presumedMinor:
        return minor.maximum;
      default:
        return anyAge.maximum;
    }
  };

  const { offences, dates, protectionMeasures: measures, services, criminalJustice: justice } = layout;
  const { compensation, reintegration, processing, disability, placeOfOffence, placeOfResidence } = layout;
  const offence = offences.items;
  const stages = [
    justice.reported,
    justice.investigated,
    justice.prosecuted,
    justice.tried,
    justice.convicted,
    justice.acquitted,
    justice.sentenced,
    justice.closed,
  ];

  const readOffences = (facts: VictimFacts): void => {
    const length = number(offences.length);
    facts.offences = length;
    for (let at = 0, by = 0; at < length; at += 1, by += offences.stride) {
      facts.offence[at] = number(offence.offence + by);
      facts.conduct[at] = number(offence.conduct + by);
      facts.mode[at] = number(offence.mode + by);
      facts.online[at] = number(offence.online + by);
      facts.technology[at] = answered(offence.technologyRole + by, technologyRoles);
    }
  };

  return (facts) => {
    facts.status = number(layout.identificationStatus);
    readOffences(facts);
    facts.offenceMinimum = lowest(layout.ageAtOffence);
    facts.offenceMaximum = highest(layout.ageAtOffence);
    facts.registrationMinimum = lowest(layout.ageAtRegistration);
    facts.registrationMaximum = highest(layout.ageAtRegistration);
    facts.offenceStart = number(dates.offenceStart);
    facts.offenceEnd = number(dates.offenceEnd);
    facts.identified = number(dates.identified);
    facts.registered = number(dates.registered);
    facts.closed = number(dates.closed);
    facts.nationalities = copy(layout.nationalities, layout.nationalities.items, facts.nationality);
    facts.migration = number(layout.migration.status);
    facts.country[0] = prefixes[number(placeOfOffence.country)] ?? 0;
    facts.country[1] = prefixes[number(placeOfResidence.country)] ?? 0;
    facts.subdivision[0] = number(placeOfOffence.subdivision);
    facts.subdivision[1] = number(placeOfResidence.subdivision);
    facts.disability = number(disability.present);
    facts.domains = copy(disability.domains, disability.domains.items, facts.domain);
    const relationships = layout.perpetratorRelationships;
    facts.relationships = copy(relationships, relationships.items, facts.relationship);
    facts.measures = copy(measures, measures.items.measure, facts.measure);
    copy(measures, measures.items.status, facts.measureStatus);
    copy(measures, measures.items.provided, facts.measureProvided);
    facts.services = copy(services, services.items.status, facts.serviceStatus);
    copy(services, services.items.referred, facts.serviceReferred);
    copy(services, services.items.provided, facts.serviceProvided);
    facts.assistance = number(layout.legalAssistance.status);
    facts.assistanceKind = answered(layout.legalAssistance.kind, legalAssistanceKinds);
    facts.sought = number(compensation.sought);
    facts.outcome = number(compensation.outcome);
    facts.paid = number(compensation.paid);
    facts.amount = number(compensation.amount.value) < 0 ? 0 : 1;
    for (let at = 0; at < stages.length; at += 1) facts.stage[at] = number(stages[at] ?? 0);
    facts.closureReason = answered(justice.closureReason, closureReasons);
    facts.sanction = answered(justice.sanction, sanctionBands);
    facts.accused = number(justice.accused);
    facts.returned = number(reintegration.returned);
    facts.returnCountry = answered(reintegration.country, recordCountryCodes);
    facts.plan = number(reintegration.plan);
    facts.followUp = answered(reintegration.followUp, followUpStatuses);
    facts.consent = number(processing.reportingConsent);
    facts.consentGiven = number(processing.consentGiven);
    facts.consentWithdrawn = number(processing.consentWithdrawn);
  };
}
