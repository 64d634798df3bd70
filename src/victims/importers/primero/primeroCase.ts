import type { ImportMapping } from "../importMapping.js";
import { concernsAs } from "./primeroConcerns.js";
import { form } from "./primeroSources.js";

const signs = concernsAs({
  sexually_exploited: "undetermined",
  trafficked_smuggled: "undetermined",
  worst_forms_of_child_labor: "undetermined",
});

const noOffence =
  "The forms hold no offence under the Protocol: these concerns are signs of one, and the caller may declare a column that says which.";

/** The concern that brought the child there, and the case. */
export const primeroCase: readonly ImportMapping[] = [
  {
    column: "case_id",
    field: "pseudonym",
    reading: "source-id",
    relation: "none",
    note: "Made into a pseudonym; the id itself goes no further.",
    source: form("basic_identity"),
    verified: true,
  },
  {
    column: "status",
    field: "identificationStatus",
    reading: "code",
    values: { open: "presumed", closed: "presumed", transferred: "presumed", duplicate: "duplicate" },
    relation: "partial",
    note: "Says where the case stands. Whether a competent body identified the child is not in the forms.",
    source: form("basic_identity"),
    verified: true,
  },
  {
    column: "protection_concerns",
    field: "offences[].offence",
    reading: "code",
    multiple: true,
    values: signs,
    relation: "none",
    note: noOffence,
    source: form("protection_concerns"),
    verified: true,
  },
  {
    column: "protection_concern_detail_subform_section[].protection_concern_type",
    field: "offences[].offence",
    reading: "code",
    values: signs,
    relation: "none",
    note: noOffence,
    source: form("protection_concern_details"),
    verified: true,
  },
  {
    column: "registration_date",
    field: "dates.registered",
    reading: "month",
    relation: "narrower",
    note: "The day is left behind.",
    source: form("basic_identity"),
    verified: true,
  },
  {
    column: "date_closure",
    field: "dates.closed",
    reading: "month",
    relation: "narrower",
    note: "The day is left behind.",
    source: form("closure_form"),
    verified: true,
  },
  {
    column: "consent_reporting",
    field: "processing.reportingConsent",
    reading: "code",
    values: { true: null, false: "refused" },
    relation: "partial",
    note: "A consent counts with the person who gave it, which another column holds.",
    source: form("data_confidentiality"),
    verified: true,
  },
  {
    column: "interview_subject",
    field: "processing.reportingConsent",
    reading: "code",
    values: { individual: "given-by-child", caregiver: "given-by-representative", other: "unknown" },
    needs: { column: "consent_reporting", values: ["true"] },
    relation: "partial",
    note: "Read only where consent to reporting was given.",
    source: form("data_confidentiality"),
    verified: true,
  },
  {
    column: "legitimate_basis",
    field: "processing.legitimateBasis",
    reading: "code",
    multiple: true,
    values: {
      consent: "consent",
      contract: "contract",
      vital_interests: "vital-interests",
      beneficiary_interests: "beneficiary-interests",
      legal_obligation: "legal-obligation",
      other_legitimate_interests: "other-legitimate-interests",
    },
    relation: "partial",
    note: "The record holds one basis; a case with several has none that could be chosen for it.",
    source: form("data_confidentiality"),
    verified: true,
  },
];
