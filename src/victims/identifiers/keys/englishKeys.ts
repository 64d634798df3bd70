import { keyLists } from "./identifierKeyList.js";

/** Names of fields that registers in English use, beside those of the standards. */
export const englishKeys = keyLists(
  {
    language: "en",
    source: { title: "opsc: the scan for identifiers", locator: "docs/identifiers.md" },
    verified: true,
  },
  {
    "person-name":
      "full name, first name, last name, given name, given names, family name, middle name, second name, maiden name, birth name, legal name, preferred name, stage name, surname, forename, nickname, alias, aliases, also known as, aka, patronymic, =names",
    initials: "initials, =initial",
    "parent-name":
      "mother name, mothers name, mother s name, name of mother, father name, fathers name, father s name, name of father, parent name, parents names, guardian name, caregiver name, carer name, spouse name, husband name, wife name, sibling name, relative name, mother maiden name, next of kin, emergency contact, =mother, =father, =caregiver",
    caseworker:
      "caseworker, case worker, social worker, case manager, interviewer, interviewed by, registered by, entered by, recorded by, updated by, modified by, assigned to, assigned user, officer name, worker name, investigator name, prosecutor name, judge name, lawyer name, interpreter name, translator name",
    "perpetrator-identity":
      "perpetrator name, offender name, suspect name, accused name, abuser name, trafficker name, exploiter name, recruiter name, defendant name, perpetrator id, suspect id, offender id, =perpetrator, =offender, =suspect, =defendant, =abuser",
    "date-of-birth": "dob, birth date, birthday, birth day, day of birth, born on, =born, =birth",
    "national-id":
      "national id, national identity, national identification, nid, national insurance number, social security, ssn, identity number, identity no, identity card, id number, id no, id card, personal number, personal code, personal id, citizen id, tax id, tax number, tin",
    passport: "passport",
    "birth-certificate": "birth certificate, birth cert, birth registration number, birth registration no",
    "unhcr-number": "unhcr id, unhcr number, unhcr no, unhcr case, unhcr individual, progres id",
    "ration-card": "ration card, ration number",
    "document-number":
      "document number, document no, document id, id document, driving licence, driving license, drivers license, driver license, residence permit number, permit number, visa number, voter id, electoral card, student id, student number, health card, insurance number, family book, scope id, icrc number, wristband",
    address:
      "address, addr, street name, house number, house no, apartment, village, town, municipality, neighbourhood, neighborhood, camp, hamlet, landmark, birthplace, birth place, hometown, locality, tent number, shelter number, domicile",
    postcode: "postcode, post code, zip, zip code, zipcode",
    coordinates:
      "coordinates, coordinate, coords, lat, lon, lng, latlng, latlon, lat long, gps, geolocation, geo point, geohash, geom, geometry, plus code, what3words, =geo, =long",
    "school-or-institution":
      "school name, name of school, school id, college name, university name, institution name, institute name, shelter name, hospital name, clinic name, facility name, agency name, organisation name, organization name, employer name, company name, camp name, church name, =school, =college, =university, =institution, =employer, =hospital, =workplace, =orphanage",
    phone:
      "telephone, tel, mobile, mobile number, mobile no, cell, cellphone, cell number, phone number, phone no, contact number, contact no, contact details, msisdn, fax, whatsapp, viber",
    email: "e mail, email address, mail address, =mail",
    account:
      "username, user name, userid, user id, login, login name, screen name, display name, account name, account id, handle, profile url, profile id, profile name, social media, facebook, instagram, telegram, snapchat, tiktok, twitter, wechat, discord, skype, gamertag, chat id, steam id, =account, =profile, =user",
    "ip-address": "ip, ip address, ipv4, ipv6",
    "device-id":
      "device id, device name, imei, imsi, iccid, meid, mac address, serial number, serial no, udid, idfa, gaid, advertising id, android id, host name, hostname, cookie, user agent",
    "bank-account":
      "iban, bic, swift, bank, bank name, bank account, account number, account no, card number, card no, credit card, debit card, wallet, wallet address, sort code, routing number, paypal, mobile money",
    "content-hash":
      "hash, hashes, md5, sha1, sha256, sha512, photodna, pdq, phash, tlsh, ssdeep, checksum, digest, content id",
    url: "url, urls, uri, href, website, web site, web address, web page, hyperlink, source link, =link, =links",
    "file-name":
      "file name, filename, file path, filepath, file id, attachment, attachments, original file, image name, document name, =file, =files, =path",
    biometric:
      "photo, photograph, photographs, picture, pictures, selfie, fingerprint, fingerprints, facial image, voice, audio recording, video recording, biometric, biometrics, biometrics id, signature, dna, =image, =images, =audio, =video",
    "free-text":
      "notes, note, comment, comments, remark, remarks, narrative, narration, free text, details, story, victim statement, witness statement, observations, specify, other specify, please specify, additional information, other information, message, messages, chat, chat log, transcript, case history, case summary, account of events, =statement, =testimony, =summary, =text, =history",
    "case-number":
      "case number, case no, case ref, case reference, case code, file number, file no, police report, police number, police case, police ref, fir number, fir no, docket, docket number, court case number, court file, investigation number, crime number, incident number, incident id, complaint number, registration number, registration no, reference number, reference no, ref no, record id, record number, external id, source id, survivor code, client id, client code, beneficiary id, unique identifier, unique id, uuid, guid, =id, =key, =reference",
    "sensitive-detail":
      "diagnosis, diagnoses, medical history, medical details, medical notes, hiv, hiv status, pregnant, pregnancy, sexual orientation, sexual history, medication, blood type, blood group, forensic findings, =medical",
  },
);
