import { held, identifying } from "../engine/heldBack.js";
import type { KnownColumn } from "../knownColumn.js";
import { form } from "./primeroSources.js";

const identity = form("basic_identity");
const other = form("other_identity_details");
const care = form("care_arrangements");
const owner = form("record_owner");
const consent = form("data_confidentiality");
const concerns = form("protection_concerns");
const closure = form("closure_form");

/** Columns of a case that are not read. A subform that is read has columns of its own, of which only the mappings name some. */
export const primeroHeldBack: readonly KnownColumn[] = [
  ...identifying(
    identity,
    true,
    "person-name",
    "name name_first name_middle name_last name_nickname name_other",
  ),
  ...identifying(identity, true, "date-of-birth", "date_of_birth"),
  ...identifying(identity, true, "case-number", "short_id case_id_display cpims_id other_agency_id"),
  ...identifying(identity, true, "national-id", "national_id_no"),
  ...identifying(identity, true, "ration-card", "ration_card_no"),
  ...identifying(identity, true, "unhcr-number", "unhcr_id_no unhcr_individual_no un_no"),
  ...identifying(
    identity,
    true,
    "document-number",
    "icrc_ref_no rc_id_no family_number other_id_type other_id_no",
  ),
  ...identifying(identity, true, "school-or-institution", "other_agency_name"),
  ...identifying(identity, true, "address", "address_current"),
  ...identifying(identity, true, "phone", "telephone_current"),
  ...identifying(other, true, "address", "address_last landmark_last place_of_birth"),
  ...identifying(other, true, "phone", "telephone_last"),
  ...identifying(care, true, "parent-name", "name_caregiver current_name_caregiver"),
  ...identifying(
    owner,
    true,
    "caseworker",
    "owned_by owned_by_text assigned_user_names created_by previously_owned_by",
  ),
  ...identifying(owner, true, "caseworker", "database_operator_user_name"),
  ...identifying(
    owner,
    true,
    "school-or-institution",
    "owned_by_agency_id created_by_agency previous_agency",
  ),
  ...identifying(owner, true, "phone", "telephone_agency"),
  ...identifying(owner, true, "address", "address_registration location_registration"),
  ...identifying(form("photos_and_audio"), false, "biometric", "photos recorded_audio current_photo_key"),
  ...identifying(form("other_documents"), false, "file-name", "other_documents"),
  ...held(identity, true, "too-fine", "location_current"),
  ...held(other, true, "too-fine", "location_last"),
  ...held(other, true, "special-category", "ethnicity sub_ethnicity_1 sub_ethnicity_2 language religion"),
  ...held(concerns, true, "special-category", "disability_special_needs disability_communications"),
  ...held(identity, true, "free-text", "occupation"),
  ...held(
    consent,
    true,
    "free-text",
    "consent_source_other consent_info_sharing_others disclosure_deny_details",
  ),
  ...held(consent, true, "free-text", "withholding_info_other_reason"),
  ...held(concerns, true, "free-text", "protection_concerns_other"),
  ...held(closure, true, "free-text", "closure_reason_other closure_approved_comments"),
  ...held(form("family_details"), true, "other-person", "family_details_section"),
  ...held(form("verification"), true, "other-person", "verification_subform_section"),
  ...held(care, true, "repeats", "care_arrangements_section"),
  ...held(
    identity,
    true,
    "no-place",
    "case_status_reopened marked_for_mobile assessment_due_date maritial_status address_is_permanent",
  ),
  ...held(other, true, "no-place", "country_of_birth country_of_origin"),
  ...held(
    concerns,
    true,
    "no-place",
    "urgent_protection_concern risk_level unhcr_protection_code unhcr_needs_codes",
  ),
  ...held(
    consent,
    true,
    "no-place",
    `consent_for_services consent_for_tracing disclosure_other_orgs consent_info_sharing withholding_info_reason
     unhcr_export_opt_in`,
  ),
  ...held(care, true, "no-place", "current_care_arrangement_started_date"),
  ...held(
    closure,
    true,
    "no-place",
    "closure_approved closure_approved_date approval_status_closure closure_reason",
  ),
  ...held(owner, true, "no-place", "reassigned_tranferred_on module_id reopened_logs"),
];
