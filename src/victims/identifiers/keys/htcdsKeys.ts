import { keyLists } from "./identifierKeyList.js";

/** Fields of the Human Trafficking Case Data Standard. */
export const htcdsKeys = keyLists(
  {
    language: "en",
    source: { title: "IOM, Human Trafficking Case Data Standard, HTCDS Field Reference" },
    verified: true,
  },
  {
    "person-name": "FirstName, MiddleName, SecondName",
    caseworker: "ReferringPrimaryCaseWorker",
    "date-of-birth": "Birthdate",
    address: "MailingStreet, MailingCity, ShippingStreet, ShippingCity, Street, City",
    postcode: "MailingPostalCode, ShippingPostalCode, PostalCode",
    coordinates:
      "MailingLongitude, MailingLatitude, ShippingLongitude, ShippingLatitude, Longitude, Latitude",
    phone: "HomePhone, MobilePhone, Phone",
    email: "Email",
    "free-text": "DetailsOfVulnerabilities, RoleDetails, IncomingReferralDetails, Description",
  },
);
