import type { LegalElement } from "./legalElement.js";
import { ruleElement } from "./ruleElement.js";

/**
 * What criminal law is to say beside definitions and acts: who is protected, possession and online commission, penalties,
 * limitation, legal persons.
 *
 * @source OPSC, art. 3; CRC/C/OPSC/TKM/CO/1 and CRC/C/156, as `expectations` of `opsc/protocol` names them; CRC/C/OPSC/2
 */
export const criminalLawElements: readonly LegalElement[] = [
  ruleElement(
    "age",
    "under-eighteen-throughout",
    "Everybody under 18 protected",
    "everybody under 18 is protected, whatever the age of consent or of majority",
  ),
  ruleElement(
    "consent",
    "consent-of-child-irrelevant",
    "Consent of the child without effect",
    "a child's supposed consent has no effect",
  ),
  ruleElement(
    "online",
    "solicitation-of-children",
    "Solicitation",
    "soliciting a child for sexual purposes is an offence of its own",
  ),
  ruleElement(
    "possession",
    "possession-itself",
    "Possession as such",
    "possession of child sexual abuse material is an offence as such, whatever its purpose",
  ),
  ruleElement(
    "possession",
    "knowing-access",
    "Knowing access",
    "knowingly obtaining access to child sexual abuse material is an offence",
  ),
  ruleElement(
    "online",
    "online-offences-explicit",
    "Online commission named",
    "use of the Internet to spread child sexual abuse material, or for another form of sexual exploitation, is an offence in so many words",
  ),
  ruleElement(
    "online",
    "internet-providers-cooperate",
    "Providers bound to cooperate",
    "Internet providers are bound to cooperate in full",
  ),
  ruleElement(
    "online",
    "live-streaming",
    "Live streaming",
    "live streaming of child sexual abuse is an offence, watching and paying included",
  ),
  ruleElement(
    "online",
    "sexual-extortion-of-children",
    "Sexual extortion",
    "sexual extortion of a child is an offence of its own",
  ),
  ruleElement(
    "penalty",
    "3.3",
    "Range of penalties",
    "every offence carries a range of penalties that matches its gravity",
    { part: "range" },
  ),
  {
    id: "3.3/aggravation",
    kind: "penalty",
    provision: "3.3",
    purposes: [],
    benchmark: "reporting",
    means: "law",
    label: "Aggravating circumstances",
    clause: "circumstances that aggravate an offence raise its penalty",
    sources: [{ title: "CRC/C/OPSC/2", locator: "V" }],
    verified: false,
  },
  ruleElement(
    "limitation",
    "no-short-limitation-periods",
    "Limitation period",
    "limitation periods do not run out before the victim can be expected to speak, or there are none",
  ),
  ruleElement(
    "legal-persons",
    "3.4",
    "Liability of legal persons, of any kind",
    "legal persons are liable for the offences, be it under criminal, civil or administrative law",
  ),
  ruleElement(
    "legal-persons",
    "criminal-liability-of-legal-persons",
    "Criminal liability of legal persons",
    "legal persons are liable under criminal law, fully and directly, for every offence",
  ),
];
