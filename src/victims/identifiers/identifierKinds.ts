import type { CodeEntry } from "../../codes/codeEntry.js";
import type { Source } from "../../sources/source.js";

const source = {
  title: "opsc: the scan for identifiers",
  locator: "docs/identifiers.md",
} as const satisfies Source;

/** Kinds of what can lead to a child or to another person, and has no place in a record. */
export const identifierKinds = [
  {
    code: "person-name",
    label: "Name of a person",
    definition: "A given name, family name, full name, nickname or alias of the child or of any person.",
    source,
    verified: true,
  },
  {
    code: "initials",
    label: "Initials",
    definition: "Initials of a person, which name a child to all who know the case.",
    source,
    verified: true,
  },
  {
    code: "parent-name",
    label: "Name of a parent, relative or caregiver",
    definition: "The name of somebody through whom the child can be found.",
    source,
    verified: true,
  },
  {
    code: "caseworker",
    label: "Caseworker or official",
    definition: "Who registered, handles or handled the case, by name or by a code of the person.",
    source,
    verified: true,
  },
  {
    code: "perpetrator-identity",
    label: "Identity of an accused person",
    definition: "The name or number of an alleged or convicted offender.",
    source,
    verified: true,
  },
  {
    code: "date-of-birth",
    label: "Date of birth",
    definition: "A full date of birth; a record holds an age.",
    source,
    verified: true,
  },
  {
    code: "national-id",
    label: "National identity number",
    definition: "The number of a person in a register of the State.",
    source,
    verified: true,
  },
  {
    code: "passport",
    label: "Passport",
    definition: "The number or the machine-readable lines of a passport.",
    source,
    verified: true,
  },
  {
    code: "birth-certificate",
    label: "Birth certificate",
    definition: "The number of a birth certificate or of an entry in a register of births.",
    source,
    verified: true,
  },
  {
    code: "unhcr-number",
    label: "Number given by UNHCR",
    definition: "The number of an individual or of a case in a register of UNHCR or of the United Nations.",
    source,
    verified: true,
  },
  {
    code: "ration-card",
    label: "Ration card",
    definition: "The number of a ration card.",
    source,
    verified: true,
  },
  {
    code: "document-number",
    label: "Number of another document",
    definition: "The number of any other document that a person carries.",
    source,
    verified: true,
  },
  {
    code: "address",
    label: "Address or small place",
    definition: "An address, or a place finer than a first subdivision of the country.",
    source,
    verified: true,
  },
  {
    code: "postcode",
    label: "Postcode",
    definition: "A postal code, which is finer than a first subdivision of the country.",
    source,
    verified: true,
  },
  {
    code: "coordinates",
    label: "Coordinates",
    definition: "A position on a map in any notation.",
    source,
    verified: true,
  },
  {
    code: "school-or-institution",
    label: "School or institution",
    definition:
      "The name of a school, employer, shelter, hospital or other institution in which the child can be found.",
    source,
    verified: true,
  },
  {
    code: "phone",
    label: "Telephone number",
    definition: "A telephone number of anybody.",
    source,
    verified: true,
  },
  {
    code: "email",
    label: "E-mail address",
    definition: "An e-mail address of anybody.",
    source,
    verified: true,
  },
  {
    code: "account",
    label: "User account",
    definition: "A user name, handle or profile on any service.",
    source,
    verified: true,
  },
  {
    code: "ip-address",
    label: "Internet address of a device",
    definition: "An address of the Internet Protocol, version 4 or 6.",
    source,
    verified: true,
  },
  {
    code: "device-id",
    label: "Device",
    definition:
      "A number of a telephone, card or network interface, or another mark by which a device is known.",
    source,
    verified: true,
  },
  {
    code: "bank-account",
    label: "Bank account or payment card",
    definition: "An account, card or wallet.",
    source,
    verified: true,
  },
  {
    code: "content-hash",
    label: "Hash or fingerprint of content",
    definition: "A value that finds one file or image among all others.",
    source,
    verified: true,
  },
  {
    code: "url",
    label: "Web address",
    definition: "An address on the web or in another network.",
    source,
    verified: true,
  },
  {
    code: "file-name",
    label: "File name or path",
    definition: "A name of a file, which often holds a name or leads to material.",
    source,
    verified: true,
  },
  {
    code: "biometric",
    label: "Photograph, voice or other biometric",
    definition: "A picture, a voice, a fingerprint or another mark of the body.",
    source,
    verified: true,
  },
  {
    code: "free-text",
    label: "Free text",
    definition: "Words in which anything may be said: notes, narratives, messages, details.",
    source,
    verified: true,
  },
  {
    code: "case-number",
    label: "Number of a case",
    definition:
      "A number of a case or record with police, prosecution, court or an agency; a pseudonym stands in its place.",
    source,
    verified: true,
  },
  {
    code: "sensitive-detail",
    label: "Medical or intimate detail",
    definition: "A diagnosis, a test, a pregnancy or an orientation, which no record here needs.",
    source,
    verified: true,
  },
  {
    code: "unclassified-number",
    label: "Number that may identify",
    definition: "A number of nine or more figures, which may be of a telephone, a document or an account.",
    source,
    verified: true,
  },
  {
    code: "not-scanned",
    label: "Not scanned",
    definition: "The scan stopped here at one of its limits; nothing is known of what lies beyond.",
    source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link identifierKinds}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { type IdentifierKind, identifierKinds } from "opsc/victims";
 * const kind: IdentifierKind = "date-of-birth";
 * labelOf(identifierKinds, kind); //=> "Date of birth"
 */
export type IdentifierKind = (typeof identifierKinds)[number]["code"];
