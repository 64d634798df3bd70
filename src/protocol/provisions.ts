import type { ObligationType } from "./obligationTypes.js";
import type { Provision } from "./provision.js";
import { provisionLocator } from "./provisionLocator.js";
import type { ProvisionStrength } from "./provisionStrengths.js";

interface Extra {
  readonly legalLabel?: string;
  readonly secondaryType?: ObligationType;
}

const provision = (
  id: string,
  obligationType: ObligationType,
  strength: ProvisionStrength,
  paraphrase: string,
  extra: Extra = {},
): Provision => ({
  id,
  article: Number.parseInt(id, 10),
  paraphrase,
  obligationType,
  strength,
  ...extra,
  source: { title: "OPSC", locator: provisionLocator(id) },
  verified: true,
});

/**
 * The provisions of articles 1 to 12, in the order of the treaty and in the package's own words.
 *
 * Articles 13 to 17 (signature, entry into force, denunciation, amendment, languages) ask nothing of a State's law and are left out.
 *
 * @source OPSC, arts. 1-12
 */
export const provisions: readonly Provision[] = [
  provision(
    "1",
    "criminalise",
    "mandatory",
    "Ban the sale of children, their sexual exploitation in prostitution and child sexual abuse material, as the later articles spell out.",
  ),
  provision(
    "2.a",
    "definition",
    "saving",
    "Meaning of sale: any act or transaction by which one person or group passes a child to another for payment or any other consideration.",
    { legalLabel: "sale of children" },
  ),
  provision(
    "2.b",
    "definition",
    "saving",
    "Meaning of exploitation in prostitution: a child is used in sexual activities in return for payment or any other consideration.",
    { legalLabel: "child prostitution" },
  ),
  provision(
    "2.c",
    "definition",
    "saving",
    "Meaning of child sexual abuse material: a child in real or simulated explicit sexual activity, or sexual parts of a child shown mainly for a sexual purpose, by whatever medium.",
    { legalLabel: "child pornography" },
  ),
  provision(
    "3.1",
    "criminalise",
    "mandatory",
    "Have criminal law cover at least the listed acts in full, whether at home or across borders, by one person or in an organized way.",
  ),
  provision(
    "3.1.a.i.a",
    "criminalise",
    "mandatory",
    "Make it an offence to offer, deliver or accept a child, by any means, for sexual exploitation.",
    { legalLabel: "sale of children" },
  ),
  provision(
    "3.1.a.i.b",
    "criminalise",
    "mandatory",
    "Make it an offence to offer, deliver or accept a child, by any means, so that organs are transferred for profit.",
    { legalLabel: "sale of children" },
  ),
  provision(
    "3.1.a.i.c",
    "criminalise",
    "mandatory",
    "Make it an offence to offer, deliver or accept a child, by any means, for forced labour.",
    { legalLabel: "sale of children" },
  ),
  provision(
    "3.1.a.ii",
    "criminalise",
    "mandatory",
    "Make it an offence for an intermediary to bring about consent to an adoption improperly, against the international instruments on adoption that apply.",
    { legalLabel: "sale of children" },
  ),
  provision(
    "3.1.b",
    "criminalise",
    "mandatory",
    "Make it an offence to offer, obtain, procure or provide a child for exploitation in prostitution.",
    { legalLabel: "child prostitution" },
  ),
  provision(
    "3.1.c",
    "criminalise",
    "mandatory",
    "Make it an offence to produce, distribute, disseminate, import, export, offer or sell child sexual abuse material, or to possess it for one of these purposes.",
    { legalLabel: "child pornography" },
  ),
  provision(
    "3.2",
    "criminalise",
    "qualified",
    "Extend the offences to attempt, complicity and participation, subject to national law.",
  ),
  provision("3.3", "criminalise", "mandatory", "Set penalties that match the gravity of the offences."),
  provision(
    "3.4",
    "criminalise",
    "qualified",
    "Where national law permits, make legal persons liable, be it under criminal, civil or administrative law.",
  ),
  provision(
    "3.5",
    "prevention",
    "mandatory",
    "See to it that everybody involved in an adoption acts as the applicable international instruments require.",
  ),
  provision(
    "4.1",
    "jurisdiction",
    "mandatory",
    "Establish jurisdiction over offences on the territory and on board ships and aircraft registered in the State.",
  ),
  provision(
    "4.2.a",
    "jurisdiction",
    "permissive",
    "Jurisdiction may be established where the alleged offender is a national or has habitual residence in the State.",
  ),
  provision(
    "4.2.b",
    "jurisdiction",
    "permissive",
    "Jurisdiction may be established where the victim is a national of the State.",
  ),
  provision(
    "4.3",
    "jurisdiction",
    "mandatory",
    "Establish jurisdiction where the alleged offender is in the territory and is not extradited for being a national.",
  ),
  provision(
    "4.4",
    "jurisdiction",
    "saving",
    "Criminal jurisdiction exercised under national law on other grounds remains.",
  ),
  provision(
    "5.1",
    "cooperation",
    "mandatory",
    "Treat the offences as extraditable under every existing extradition treaty between parties and include them in every later one.",
  ),
  provision(
    "5.2",
    "cooperation",
    "permissive",
    "A State that extradites only under a treaty may take the Protocol as the legal basis.",
  ),
  provision(
    "5.3",
    "cooperation",
    "mandatory",
    "States that extradite without a treaty recognize the offences as extraditable among themselves.",
  ),
  provision(
    "5.4",
    "cooperation",
    "mandatory",
    "For extradition, treat an offence as committed also in the territory of the States that must establish jurisdiction under article 4.",
  ),
  provision(
    "5.5",
    "jurisdiction",
    "mandatory",
    "Where extradition is refused because of nationality, submit the case to the authorities that prosecute.",
  ),
  provision(
    "6.1",
    "cooperation",
    "mandatory",
    "Give one another the widest assistance in investigations and in criminal and extradition proceedings, evidence included.",
  ),
  provision(
    "6.2",
    "cooperation",
    "mandatory",
    "Assist according to the treaties on legal assistance that exist, or under domestic law where there are none.",
  ),
  provision(
    "7.a.i",
    "procedural",
    "qualified",
    "Subject to national law, provide for seizure and confiscation of goods used to commit or to facilitate the offences.",
  ),
  provision(
    "7.a.ii",
    "procedural",
    "qualified",
    "Subject to national law, provide for seizure and confiscation of the proceeds of the offences.",
  ),
  provision(
    "7.b",
    "procedural",
    "qualified",
    "Subject to national law, carry out another State's request to seize or confiscate such goods or proceeds.",
  ),
  provision(
    "7.c",
    "procedural",
    "qualified",
    "Subject to national law, provide for closing, for a time or for good, the premises used to commit the offences.",
  ),
  provision(
    "8.1.a",
    "protection",
    "mandatory",
    "Recognize how vulnerable child victims are and adapt procedures to their special needs, also as witnesses.",
  ),
  provision(
    "8.1.b",
    "protection",
    "mandatory",
    "Inform child victims of their rights and role, of scope, timing and progress of the proceedings and of the outcome.",
  ),
  provision(
    "8.1.c",
    "protection",
    "mandatory",
    "Let the views, needs and concerns of child victims be presented and considered where their interests are affected.",
  ),
  provision(
    "8.1.d",
    "protection",
    "mandatory",
    "Provide child victims with support services throughout the legal process.",
  ),
  provision(
    "8.1.e",
    "protection",
    "mandatory",
    "Protect the privacy and identity of child victims and keep information that could identify them from spreading.",
  ),
  provision(
    "8.1.f",
    "protection",
    "mandatory",
    "Provide for the safety of child victims, their families and witnesses on their behalf.",
  ),
  provision(
    "8.1.g",
    "protection",
    "mandatory",
    "Avoid undue delay in deciding cases and in carrying out orders that grant compensation.",
  ),
  provision(
    "8.2",
    "procedural",
    "mandatory",
    "Uncertainty about the victim's age never keeps an investigation from starting, one into the age included.",
  ),
  provision(
    "8.3",
    "protection",
    "mandatory",
    "Make the best interests of the child a primary consideration in how criminal justice treats child victims.",
  ),
  provision(
    "8.4",
    "protection",
    "mandatory",
    "Ensure training, above all legal and psychological, for those who work with victims of the offences.",
  ),
  provision(
    "8.5",
    "protection",
    "qualified",
    "Where appropriate, protect the safety and integrity of persons and organizations that work on prevention, protection or rehabilitation.",
  ),
  provision(
    "8.6",
    "procedural",
    "saving",
    "Nothing in the article takes away from the accused person's right to a fair and impartial trial.",
  ),
  provision(
    "9.1",
    "prevention",
    "mandatory",
    "Adopt, strengthen, carry out and make known laws, administrative measures, social policies and programmes that prevent the offences, with regard to children who are especially vulnerable.",
  ),
  provision(
    "9.2",
    "prevention",
    "mandatory",
    "Raise awareness by information, education and training, with the community, children and child victims taking part.",
  ),
  provision(
    "9.3",
    "protection",
    "mandatory",
    "Take all feasible measures to assist victims, with full social reintegration and physical and psychological recovery as the aim.",
  ),
  provision(
    "9.4",
    "protection",
    "mandatory",
    "Give all child victims access, without discrimination, to procedures for seeking compensation from those legally responsible.",
  ),
  provision(
    "9.5",
    "criminalise",
    "mandatory",
    "Prohibit effectively the production and spreading of material that advertises the offences.",
    { secondaryType: "prevention" },
  ),
  provision(
    "10.1",
    "cooperation",
    "mandatory",
    "Strengthen cooperation between States, from prevention and detection to prosecution and punishment, travel and tourism included, and promote work with international and non-governmental organizations.",
  ),
  provision(
    "10.2",
    "cooperation",
    "mandatory",
    "Promote international cooperation for the recovery, reintegration and repatriation of child victims.",
  ),
  provision(
    "10.3",
    "cooperation",
    "mandatory",
    "Promote international cooperation on root causes such as poverty and underdevelopment that make children vulnerable.",
  ),
  provision(
    "10.4",
    "cooperation",
    "qualified",
    "States that are in a position to do so provide financial, technical or other assistance.",
  ),
  provision(
    "11.a",
    "saving",
    "saving",
    "Domestic law that serves the rights of the child better remains in force.",
  ),
  provision(
    "11.b",
    "saving",
    "saving",
    "International law binding on the State that serves the rights of the child better remains in force.",
  ),
  provision(
    "12.1",
    "reporting",
    "mandatory",
    "Report to the Committee within two years of entry into force for the State, on all measures taken.",
  ),
  provision(
    "12.2",
    "reporting",
    "mandatory",
    "Afterwards include further information in the reports under the Convention; a State not party to it reports every five years.",
  ),
  provision("12.3", "reporting", "permissive", "The Committee may ask for further information."),
];
