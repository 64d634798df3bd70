import { keyLists } from "./identifierKeyList.js";

/** Fields of the case and incident forms of Primero, in its default configuration. */
export const primeroKeys = keyLists(
  {
    language: "en",
    source: { title: "Primero, default configuration of forms (db/configuration/forms)", year: 2026 },
    verified: true,
  },
  {
    "person-name": "=name, name_first, name_middle, name_last, name_nickname, name_other",
    "parent-name":
      "relation_name, relation_nickname, name_caregiver, nickname_caregiver, current_name_caregiver, relation_other_family",
    caseworker:
      "owned_by, owned_by_text, reopened_user, assigned_user_names, database_operator_user_name, created_by, previously_owned_by, service_implementing_agency_individual",
    "perpetrator-identity": "cp_incident_abuser_name",
    "date-of-birth":
      "date_of_birth, relation_date_of_birth, caregiver_dob, cp_incident_perpetrator_date_of_birth",
    "national-id": "national_id_no, cp_incident_perpetrator_national_id_no",
    "unhcr-number": "unhcr_id_no, unhcr_individual_no, un_no",
    "ration-card": "ration_card_no",
    "document-number":
      "icrc_ref_no, rc_id_no, other_id_no, family_number, cp_incident_perpetrator_other_id_no",
    address:
      "address_current, address_last, address_registration, landmark_last, place_of_birth, location_current, location_last, location_registration, incident_location, service_location, service_delivery_location, relation_address_current, relation_location_current",
    "school-or-institution": "care_agency_name, other_agency_name, service_provider",
    phone: "telephone_current, telephone_last, telephone_agency, relation_telephone",
    biometric: "photos, recorded_audio",
    "free-text":
      "concern_details, relation_death_details, care_arrangements_type_notes, care_arrangements_type_other, service_referral_notes, note_on_referral_from_provider, cp_incident_previous_incidents_description, cp_incident_location_type_other",
    "case-number": "case_id, cp_case_id, short_id, case_id_display, cpims_id, other_agency_id",
  },
);
