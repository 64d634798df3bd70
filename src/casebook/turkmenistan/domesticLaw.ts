import type { CitedLaw } from "../citedLaw.js";
import { observationsAt } from "./sources.js";

/**
 * The law of Turkmenistan that the observations of 2015 cite, with what the Committee says of it. The texts of the laws
 * themselves were not read for this list, and later law is not in it.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 5, 8, 9, 22, 26, 30-32 and 37.
 */
export const turkmenistanCitedLaws: readonly CitedLaw[] = [
  {
    id: "criminal-code",
    title: "Criminal Code",
    adoptedOn: "2010-05-10",
    statedBy: [
      observationsAt("para. 5 (a)"),
      observationsAt("para. 26"),
      observationsAt("para. 26 (c)"),
      observationsAt("para. 26 (d)"),
      observationsAt("para. 27 (a)"),
      observationsAt("para. 31"),
    ],
    bearsOn: ["3.1.a.ii", "3.1.c", "3.4"],
    statement:
      "Makes trafficking, of children too, and most offences of the Protocol punishable; it does not clearly forbid improper inducement of consent to adoption, does not name online commission, and is to provide for legal persons.",
  },
  {
    id: "criminal-code-8",
    title: "Criminal Code",
    article: "8",
    adoptedOn: "2010-05-10",
    statedBy: [observationsAt("para. 32")],
    bearsOn: ["4.2", "4.3"],
    statement: "Asks for double criminality before an offence committed abroad can be prosecuted at home.",
  },
  {
    id: "criminal-code-129",
    title: "Criminal Code",
    article: "129",
    adoptedOn: "2010-05-10",
    statedBy: [observationsAt("para. 26 (a)")],
    bearsOn: ["3.1.a.i.c"],
    statement: "Covers too little of the sale of children for forced labour.",
  },
  {
    id: "criminal-code-164",
    title: "Criminal Code",
    article: "164",
    adoptedOn: "2010-05-10",
    statedBy: [observationsAt("para. 26 (b)")],
    bearsOn: ["3.1.c"],
    statement: "Has no express ban on possession of child sexual abuse material.",
  },
  {
    id: "trafficking-law",
    title: "Law on Combating Trafficking in Persons",
    adoptedOn: "2007-12-14",
    statedBy: [observationsAt("para. 5 (a)"), observationsAt("para. 8")],
    bearsOn: ["2", "3"],
    statement:
      "Welcomed; but trafficking has had nearly all the attention, while the three offences are not defined and prohibited clearly in national law.",
  },
  {
    id: "trafficking-law-20",
    title: "Law on Combating Trafficking in Persons",
    article: "20",
    adoptedOn: "2007-12-14",
    statedBy: [observationsAt("para. 30")],
    bearsOn: ["3.4"],
    statement:
      "Holds persons and legal entities to account for trafficking; whether they are criminally liable for every offence of the Protocol is in doubt.",
  },
  {
    id: "criminal-procedure-code",
    title: "Code of Criminal Procedure",
    adoptedOn: "2009-04-18",
    statedBy: [observationsAt("para. 5 (a)"), observationsAt("para. 37")],
    bearsOn: ["8"],
    statement:
      "Gives child victims and witnesses legal protection and confidentiality during proceedings; yet article 8 is not well reflected in law, and clear sanctions for pressure in questioning are missing.",
  },
  {
    id: "child-rights-law",
    title: "Law on Guarantees of the Rights of the Child",
    adoptedOn: "2002-07-05",
    statedBy: [observationsAt("para. 5 (a)"), observationsAt("para. 8"), observationsAt("para. 9")],
    bearsOn: ["2", "3"],
    statement: "Welcomed; under revision in 2015, and to take in the Protocol when revised.",
  },
  {
    id: "young-people-work-act",
    title: "Act on Guarantees of Young People’s Right to Work",
    adoptedOn: "2005-02-01",
    statedBy: [observationsAt("para. 5 (a)")],
    bearsOn: [],
    statement: "Welcomed among the laws that safeguard children's rights.",
  },
  {
    id: "labour-code",
    title: "Labour Code",
    adoptedOn: "2009-04-18",
    statedBy: [observationsAt("para. 5 (a)")],
    bearsOn: [],
    statement: "Welcomed among the laws that safeguard children's rights.",
  },
  {
    id: "social-security-code",
    title: "Social Security Code",
    adoptedOn: "2007-03-17",
    statedBy: [observationsAt("para. 5 (a)")],
    bearsOn: [],
    statement: "Welcomed among the laws that safeguard children's rights.",
  },
  {
    id: "foreign-nationals-act",
    title: "Act on the Legal Status of Foreign Nationals",
    adoptedOn: "2011-03-26",
    statedBy: [observationsAt("para. 5 (a)")],
    bearsOn: [],
    statement: "Welcomed among the laws that safeguard children's rights.",
  },
  {
    id: "child-labour-decree",
    title: "Presidential decree against child labour",
    adoptedOn: "2005",
    statedBy: [observationsAt("para. 5 (b)")],
    bearsOn: [],
    statement: "Welcomed: bans child labour in every sector and keeps children out of the cotton harvest.",
  },
  {
    id: "public-associations-law",
    title: "Law on Public Associations",
    statedBy: [observationsAt("para. 22")],
    bearsOn: [],
    statement: "Noted that its review is under discussion; restrictions on civil society remain a concern.",
  },
];
