import fc from "fast-check";
import type { IdentifierKind } from "../../../src/victims/identifiers/index.js";
import { plainDate } from "../../time/arbitraries.js";

const digits = (length: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`));

/** A row of figures with the check figure of Luhn, worked out by trying all ten. */
const withLuhn = (row: string): string => {
  for (let check = 0; check < 10; check += 1) {
    const all = [...row, `${check}`].reverse().map(Number);
    const sum = all.reduce((total, digit, place) => {
      const value = place % 2 === 1 ? digit * 2 : digit;
      return total + Math.floor(value / 10) + (value % 10);
    }, 0);
    if (sum % 10 === 0) return `${row}${check}`;
  }
  throw new Error("one of ten is right");
};

/** A German account number with its check figures, by the rule of ISO 13616: 98 less the remainder. */
const iban = (account: string): string => {
  const remainder = Number(BigInt(`${account}131400`) % 97n);
  return `DE${String(98 - remainder).padStart(2, "0")}${account}`;
};

const inFours = (text: string): string => text.replace(/(.{4})(?=.)/g, "$1 ");
const hex = (length: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`)).filter((text) => /[a-f]/.test(text));

const given = fc.constantFrom("Zaynab", "Miras", "Aýgül", "Дарья", "Ngozi", "Łucja");
const family = fc.constantFrom("Demova", "Örnek", "Образцова", "Mustermann", "O’Sample", "Nowak-Demo");

const position = fc
  .tuple(
    fc.integer({ min: -89_999_999, max: 89_999_999 }),
    fc.integer({ min: -179_999_999, max: 179_999_999 }),
  )
  .map(([lat, lon]) => [(lat / 1e6).toFixed(6), (lon / 1e6).toFixed(6)] as const);

/** Texts of each kind, written as people and programs write them. */
export const secretTexts: Readonly<Partial<Record<IdentifierKind, fc.Arbitrary<string>>>> = {
  "person-name": fc
    .tuple(given, fc.constantFrom(" ", " bin ", " de la "), family)
    .map((parts) => parts.join("")),
  initials: fc.constantFrom("Z. D.", "Z.D.", "Ф.И.О."),
  "date-of-birth": fc
    .tuple(fc.constantFrom("born", "DOB:", "d.o.b.", "née le", "дата рожд."), plainDate)
    .map((parts) => parts.join(" ")),
  "national-id": fc.constantFrom("219-09-9999", "QQ 12 34 56 C".replace("QQ", "AB"), "AB123456C"),
  passport: fc.oneof(
    fc.stringMatching(/^[A-Z]{1,2}\d{7}$/),
    fc.stringMatching(/^P<TKM[A-Z]{5}<<[A-Z]{7}<{25}$/),
  ),
  "unhcr-number": fc.stringMatching(/^[1-9]\d\d-\d\dC\d{5}$/),
  address: fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom("Harbour Street", "Mill Road", "rue du Lac"))
    .map(([number, street]) => (street.startsWith("rue") ? `${street} ${number}` : `${number} ${street}`)),
  postcode: fc.constantFrom("SW1A 1AA", "M1 1AE", "K1A 0B1"),
  coordinates: fc.oneof(
    position.map(([lat, lon]) => `${lat}, ${lon}`),
    position.map(([lat, lon]) => `${lat};${lon}`),
    position.map(([lat, lon]) => `POINT (${lon} ${lat})`),
    position.map(([lat, lon]) => `geo:${lat},${lon}`),
    fc.constantFrom("41°00′29″ N 28°58′42″ E", "8FVC9G8F+6X", "ezs42e44yx96", "///filled.count.soap"),
  ),
  "school-or-institution": fc.constantFrom("Riverside Secondary School", "School No. 17", "школа № 5"),
  phone: fc
    .tuple(
      digits(2),
      digits(8),
      fc.constantFrom<(country: string, rest: string) => string>(
        (country, rest) => `+${country}${rest}`,
        (country, rest) => `+${country} ${rest.slice(0, 3)} ${rest.slice(3)}`,
        (country, rest) => `+${country} (${rest.slice(0, 2)}) ${rest.slice(2, 5)}-${rest.slice(5)}`,
        (_country, rest) => `0${rest.slice(0, 2)} ${rest.slice(2, 5)} ${rest.slice(5)} 1`,
      ),
    )
    .map(([country, rest, write]) => write(country, rest)),
  email: fc
    .tuple(fc.stringMatching(/^[a-z][a-z0-9._+-]{0,12}[a-z]$/), fc.domain())
    .map((parts) => parts.join("@")),
  account: fc.constantFrom(
    "@zaynab_d",
    "https://instagram.com/zaynab.d",
    "t.me/zaynab_d",
    "facebook.com/zaynab.d",
  ),
  "ip-address": fc.oneof(
    fc.ipV4(),
    fc.ipV6().filter((text) => text !== "::"),
  ),
  "device-id": fc.oneof(
    fc.stringMatching(/^35\d{12}$/).map(withLuhn),
    fc.stringMatching(/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/),
    fc.stringMatching(/^[0-9A-F]{2}(?:-[0-9A-F]{2}){5}$/),
  ),
  "bank-account": fc.oneof(
    digits(18).map(iban),
    digits(18).map((account) => inFours(iban(account))),
    fc
      .stringMatching(/^4\d{14}$/)
      .map(withLuhn)
      .map(inFours),
  ),
  "content-hash": fc.oneof(
    hex(32),
    hex(40),
    hex(64).map((text) => text.toUpperCase()),
    hex(288),
    fc
      .uint8Array({ minLength: 32, maxLength: 32 })
      .map((bytes) => Buffer.from(bytes).toString("base64"))
      .filter((text) => /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text)),
    fc
      .array(fc.integer({ min: 0, max: 255 }), { minLength: 144, maxLength: 144 })
      .map((bytes) => bytes.join()),
  ),
  url: fc.oneof(
    fc
      .webUrl({ withFragments: true, withQueryParameters: true })
      .filter((text) => !/\/\/(?:[a-z]{1,2}|ok)\./.test(text)),
    fc.constantFrom(
      "www.example.org/zaynab",
      "hxxps://example.org/1",
      "magnet:?xt=urn:btih:zaynab",
      "example.org/zaynab",
    ),
    fc.stringMatching(/^[a-z2-7]{56}\.onion$/),
  ),
  "file-name": fc
    .tuple(
      fc.stringMatching(/^[a-zA-Z0-9_-]{1,20}$/),
      fc.constantFrom("jpg", "PNG", "mp4", "pdf", "docx", "heic"),
    )
    .map((parts) => parts.join(".")),
  "free-text": fc.constantFrom(
    "She was last seen near the market with her aunt",
    "Her aunt called us.",
    "she came\nwith her aunt\nin the evening",
    "她昨天下午和她的阿姨一起在市场附近被看到后来没有回家也没有打电话",
    `${"word ".repeat(2_000)}end`,
  ),
  "case-number": fc.uuid(),
  "unclassified-number": digits(11),
};

/** Names of fields with the kind that they tell, as registers write them. */
export const secretKeys: readonly (readonly [key: string, kind: IdentifierKind])[] = [
  ["name_first", "person-name"],
  ["Surname", "person-name"],
  ["childsFullName", "person-name"],
  ["victim_name", "person-name"],
  ["initials", "initials"],
  ["Mother's name", "parent-name"],
  ["name_caregiver", "parent-name"],
  ["owned_by", "caseworker"],
  ["SocialWorker", "caseworker"],
  ["cp_incident_abuser_name", "perpetrator-identity"],
  ["suspectName", "perpetrator-identity"],
  ["date_of_birth", "date-of-birth"],
  ["caregiverDOB", "date-of-birth"],
  ["BIRTHDATE", "date-of-birth"],
  ["national_id_no", "national-id"],
  ["passport-number", "passport"],
  ["Birth certificate no.", "birth-certificate"],
  ["unhcr_individual_no", "unhcr-number"],
  ["ration_card_no", "ration-card"],
  ["drivers_license", "document-number"],
  ["address_current", "address"],
  ["Village", "address"],
  ["MailingPostalCode", "postcode"],
  ["gps_lat", "coordinates"],
  ["school", "school-or-institution"],
  ["Telephone 2", "phone"],
  ["whatsapp", "phone"],
  ["emailAddress", "email"],
  ["user_name", "account"],
  ["lastLoginIp", "ip-address"],
  ["IMEI", "device-id"],
  ["iban", "bank-account"],
  ["photodna", "content-hash"],
  ["sha256", "content-hash"],
  ["profilePageUrl", "url"],
  ["attachment", "file-name"],
  ["photos", "biometric"],
  ["recorded_audio", "biometric"],
  ["case_notes", "free-text"],
  ["concern_details", "free-text"],
  ["police_case", "case-number"],
  ["case_id_display", "case-number"],
  ["diagnosis", "sensitive-detail"],
];
