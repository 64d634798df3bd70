import type { LegalElement } from "./legalElement.js";
import { ruleElement } from "./ruleElement.js";

/**
 * What the law is to say of jurisdiction, extradition, and seizure and confiscation.
 *
 * @source OPSC, arts. 4, 5 and 7; CRC/C/OPSC/TKM/CO/1, paras. 32-34
 */
export const crossBorderElements: readonly LegalElement[] = [
  ruleElement(
    "jurisdiction",
    "4.1",
    "Jurisdiction: territory",
    "the courts have jurisdiction over offences on the territory",
    { part: "territory" },
  ),
  ruleElement(
    "jurisdiction",
    "4.1",
    "Jurisdiction: ships and aircraft",
    "the courts have jurisdiction over offences on board ships and aircraft registered in the State",
    { part: "ships-and-aircraft" },
  ),
  ruleElement(
    "double-criminality",
    "no-double-criminality",
    "No double criminality",
    "an offence committed abroad is prosecuted whether or not it is one under the law of that place",
  ),
  ruleElement(
    "jurisdiction",
    "4.2.a",
    "Jurisdiction: offender a national",
    "the courts have jurisdiction where the alleged offender is a national",
    { part: "nationals" },
  ),
  ruleElement(
    "jurisdiction",
    "4.2.a",
    "Jurisdiction: offender resident",
    "the courts have jurisdiction where the alleged offender habitually resides in the State",
    { part: "habitual-residents" },
  ),
  ruleElement(
    "jurisdiction",
    "4.2.b",
    "Jurisdiction: victim a national",
    "the courts have jurisdiction where the victim is a national",
  ),
  ruleElement(
    "jurisdiction",
    "4.3",
    "Jurisdiction: national not extradited",
    "the courts have jurisdiction where the alleged offender is present and is not extradited for being a national",
  ),
  ruleElement(
    "extradition",
    "5.1",
    "Offences in extradition treaties",
    "the offences count as extraditable under every extradition treaty between parties",
  ),
  ruleElement(
    "extradition",
    "extraditable-in-national-law",
    "Offences extraditable in national law",
    "every offence of article 3 (1) is extraditable under national law",
  ),
  ruleElement(
    "extradition",
    "5.2",
    "Protocol as basis of extradition",
    "the Protocol may serve as the treaty on which extradition rests",
  ),
  ruleElement(
    "extradition",
    "5.3",
    "Extradition without a treaty",
    "the offences are extraditable where extradition needs no treaty",
  ),
  ruleElement(
    "extradition",
    "5.4",
    "Place of the offence in extradition",
    "for extradition an offence counts as committed also in the States that must establish jurisdiction",
  ),
  ruleElement(
    "extradition",
    "5.5",
    "Prosecution in place of extradition",
    "a case goes to the authorities that prosecute where extradition is refused because of nationality",
  ),
  ruleElement(
    "confiscation",
    "7.a.i",
    "Seizure of goods used",
    "goods used to commit or to facilitate the offences can be seized and confiscated",
  ),
  ruleElement(
    "confiscation",
    "7.a.ii",
    "Seizure of proceeds",
    "the proceeds of the offences can be seized and confiscated",
  ),
  ruleElement(
    "confiscation",
    "7.b",
    "Seizure for another State",
    "another State's request to seize or confiscate is carried out",
  ),
  ruleElement(
    "confiscation",
    "7.c",
    "Closing of premises",
    "premises used to commit the offences can be closed, for a time or for good",
  ),
];
