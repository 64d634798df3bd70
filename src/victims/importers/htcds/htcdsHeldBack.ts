import { held, identifying } from "../engine/heldBack.js";
import type { KnownColumn } from "../knownColumn.js";
import { fields, form } from "./htcdsSources.js";

/** Each name alone and with the prefix of its object. */
const prefixed = (prefix: string, names: string): string =>
  names
    .split(/\s+/)
    .filter((name) => name !== "")
    .map((name) => `${name} ${prefix}_${name}`)
    .join(" ");

const person = fields("Person");
const victim = fields("Person, victim context");
const events = fields("Historic trafficking events");
const cases = fields("Case");

/** Fields of the standard that are not read. */
export const htcdsHeldBack: readonly KnownColumn[] = [
  ...identifying(
    person,
    true,
    "person-name",
    prefixed("prs", "Salutation FirstName First_Name MiddleName SecondName Second_Name LastName"),
  ),
  ...identifying(person, true, "date-of-birth", prefixed("prs", "Birthdate")),
  ...identifying(person, true, "email", prefixed("prs", "Email")),
  ...identifying(person, true, "phone", prefixed("prs", "HomePhone MobilePhone")),
  ...identifying(
    person,
    true,
    "address",
    prefixed("prs", "MailingCity MailingCountry MailingState MailingStreet"),
  ),
  ...identifying(person, true, "postcode", prefixed("prs", "MailingPostalCode")),
  ...identifying(person, true, "coordinates", prefixed("prs", "MailingLongitude MailingLatitude")),
  ...identifying(person, false, "document-number", prefixed("prs", "IdentityNumber")),
  ...identifying(
    cases,
    true,
    "caseworker",
    prefixed("cas", "ReferringPrimaryCaseWorker ReferredPrimaryCaseWorker"),
  ),
  ...identifying(
    cases,
    true,
    "school-or-institution",
    `${prefixed("cas", "ReferringOrganisation ReferredOrganisation")}
     ${prefixed("vic", "LocationOfRecruitment LocationOfExploitation")}`,
  ),
  ...identifying(
    victim,
    true,
    "account",
    prefixed("vic", "RecruitmentWebsitesAndApps ExploitationWebsitesAndApps"),
  ),
  ...identifying(events, true, "coordinates", "hte_Longitude hte_Latitude"),
  ...identifying(events, true, "address", "hte_City hte_State hte_Street"),
  ...identifying(events, true, "postcode", "hte_PostalCode"),
  ...identifying(form, true, "device-id", "instanceID meta/instanceID"),
  ...held(
    cases,
    true,
    "free-text",
    `${prefixed("cas", "IncomingReferralDetails OutgoingReferralDetails ReasonForCaseClosure CaseComment")}
     ${prefixed("vic", "DetailsOfVulnerabilities")} ${prefixed("prs", "Title")} hte_Description`,
  ),
  ...held(victim, true, "other-person", prefixed("per", "RoleInProcess RoleDetails")),
  ...held(
    victim,
    true,
    "no-place",
    `${prefixed("vic", "MethodOfRecruitment RecruitmentTactics MethodsOfControl Methods_of_Control")}
     ${prefixed("vic", "ForcedLabourIndustry LabourIndustry TypeOfLabourExploitation Vulnerabilities")}
     ${prefixed("vic", "AgreementToManagePersonalData")} hte_Type hte_Date hte_Country`,
  ),
  ...held(
    cases,
    true,
    "no-place",
    `${prefixed("cas", "Status IncomingReferralDate OutgoingReferralDate")}
     ${prefixed("cas", "ReasonForIncomingReferral ReasonForOutgoingReferral")}`,
  ),
  ...held(
    person,
    false,
    "no-place",
    `${prefixed("prs", "Deceased MaritalStatus NumberOfChildren HighestLevelOfEducation")}
     ${prefixed("con", "Consent")} start end __version__`,
  ),
  ...held(person, false, "special-category", prefixed("prs", "PrimaryLanguage SecondaryLanguage")),
];
