import type { Expectation } from "./expectation.js";

const opsc = (locator: string) => ({ title: "OPSC", locator }) as const;
const observations = (locator: string) => ({ title: "CRC/C/OPSC/TKM/CO/1", locator }) as const;
const guidelines = (locator: string) => ({ title: "CRC/C/156", locator }) as const;

/**
 * The points on which the Committee expects more than the treaty's words oblige to, in the order of the treaty.
 *
 * What the guidelines of 2019 say in substance has not been read for this package: those entries are not verified, and their
 * locators go no deeper than the section.
 *
 * @source CRC/C/OPSC/TKM/CO/1 and CRC/C/156, as each entry names them
 */
export const expectations: readonly Expectation[] = [
  {
    id: "sale-defined-on-its-own",
    provision: "2.a",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement:
      "National law defines the sale of children by itself, apart from trafficking in persons, which is similar and not the same.",
    sources: [opsc("art. 2 (a)"), observations("paras. 8-9")],
    verified: true,
  },
  {
    id: "adoption-and-surrogacy-as-sale",
    provision: "2.a",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement:
      "The definition of sale also reaches illegal adoption and surrogacy arrangements that amount to sale.",
    sources: [guidelines("V")],
    verified: false,
  },
  {
    id: "prostitution-defined-on-its-own",
    provision: "2.b",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement: "National law defines exploitation of a child in prostitution clearly and by itself.",
    sources: [opsc("art. 2 (b)"), observations("para. 8")],
    verified: true,
  },
  {
    id: "material-defined-on-its-own",
    provision: "2.c",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement: "National law defines child sexual abuse material clearly and by itself.",
    sources: [opsc("art. 2 (c)"), observations("para. 8")],
    verified: true,
  },
  {
    id: "depictions-of-no-real-child",
    provision: "2.c",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement:
      "The definition of child sexual abuse material also reaches drawings and computer-generated depictions.",
    sources: [guidelines("V")],
    verified: false,
  },
  {
    id: "under-eighteen-throughout",
    provision: "3.1",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement:
      "Every person under 18 is protected, whatever the age of consent or of majority in national law.",
    sources: [guidelines("V")],
    verified: false,
  },
  {
    id: "consent-of-child-irrelevant",
    provision: "3.1",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement: "A child's supposed consent is of no account for any of the offences.",
    sources: [guidelines("V")],
    verified: false,
  },
  {
    id: "solicitation-of-children",
    provision: "3.1.b",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement: "Solicitation of children for sexual purposes is an offence of its own.",
    sources: [guidelines("V")],
    verified: false,
  },
  {
    id: "sexual-extortion-of-children",
    provision: "3.1.c",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement: "Sexual extortion of children is an offence of its own.",
    sources: [guidelines("V")],
    verified: false,
  },
  {
    id: "live-streaming",
    provision: "3.1.c",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement: "Live streaming of child sexual abuse is covered, watching and paying included.",
    sources: [guidelines("V")],
    verified: false,
  },
  {
    id: "possession-itself",
    provision: "3.1.c",
    conduct: "possessing",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement:
      "Possession of child sexual abuse material is an offence as such, without one of the purposes that the treaty names.",
    sources: [opsc("art. 3 (1) (c)"), observations("para. 26 (b)")],
    verified: true,
  },
  {
    id: "knowing-access",
    provision: "3.1.c",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement: "Knowingly obtaining access to child sexual abuse material is an offence, without possession.",
    sources: [guidelines("V")],
    verified: false,
  },
  {
    id: "online-offences-explicit",
    provision: "3.1.c",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement:
      "Use of the Internet to spread child sexual abuse material or for another form of sexual exploitation is made an offence in so many words.",
    sources: [observations("paras. 26 (d) and 27 (b)")],
    verified: true,
  },
  {
    id: "internet-providers-cooperate",
    provision: "3.1.c",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement: "Internet providers are bound by law to cooperate in full against such use.",
    sources: [observations("para. 27 (b)")],
    verified: true,
  },
  {
    id: "no-short-limitation-periods",
    provision: "3.3",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement:
      "Limitation periods do not run out before the victim can be expected to speak, or there are none.",
    sources: [guidelines("VI")],
    verified: false,
  },
  {
    id: "criminal-liability-of-legal-persons",
    provision: "3.4",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement:
      "Legal persons are liable under criminal law, fully and directly, for every offence; the treaty would be content with civil or administrative liability.",
    sources: [opsc("art. 3 (4)"), observations("paras. 30-31")],
    verified: true,
  },
  {
    id: "jurisdiction-over-offenders-abroad",
    provision: "4.2.a",
    scope: "provision",
    underTreatyMinimum: "permissive",
    underCommitteeExpectation: "required",
    statement:
      "Jurisdiction is established over nationals and habitual residents who commit an offence abroad.",
    sources: [opsc("art. 4 (2) (a)"), observations("paras. 32-33"), guidelines("VII")],
    verified: false,
  },
  {
    id: "jurisdiction-for-victims-abroad",
    provision: "4.2.b",
    scope: "provision",
    underTreatyMinimum: "permissive",
    underCommitteeExpectation: "required",
    statement: "Jurisdiction is established where a national is the victim of an offence abroad.",
    sources: [opsc("art. 4 (2) (b)"), observations("paras. 32-33"), guidelines("VII")],
    verified: false,
  },
  {
    id: "no-double-criminality",
    provision: "4.2",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement:
      "An offence committed abroad is prosecuted without the condition that it is one under the law of that place too.",
    sources: [observations("paras. 32-33")],
    verified: true,
  },
  {
    id: "extraditable-in-national-law",
    provision: "5.1",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "encouraged",
    statement:
      "National law names every offence of article 3 (1) as extraditable, beside the extradition treaties.",
    sources: [opsc("art. 5 (1)"), observations("para. 34")],
    verified: true,
  },
  {
    id: "protocol-as-extradition-basis",
    provision: "5.2",
    scope: "provision",
    underTreatyMinimum: "permissive",
    underCommitteeExpectation: "encouraged",
    statement: "A State that extradites only under a treaty considers taking the Protocol as that treaty.",
    sources: [opsc("art. 5 (2)"), observations("para. 34")],
    verified: true,
  },
  {
    id: "safeguards-in-law",
    provision: "8",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement:
      "The whole of article 8 is carried into the laws on proceedings; the treaty leaves open by what measures it is met.",
    sources: [opsc("art. 8"), observations("paras. 37-38")],
    verified: true,
  },
  {
    id: "pressure-in-questioning-sanctioned",
    provision: "8.1",
    scope: "addition",
    underTreatyMinimum: "not-required",
    underCommitteeExpectation: "required",
    statement:
      "The law sets clear sanctions for putting a child victim or witness under pressure, physical or psychological, in questioning.",
    sources: [opsc("art. 8 (1)"), observations("para. 37")],
    verified: true,
  },
];
