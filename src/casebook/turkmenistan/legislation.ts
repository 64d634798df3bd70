import type { DomesticProvision } from "../../legislation/domesticProvision.js";
import { observationsAt } from "./sources.js";

/** What every entry shares: the Committee says it, on the day of adoption of its observations. */
const stated = { statedBy: "committee", statedOn: "2015-01-30", level: 3, inForce: {} } as const;

/** The citation of a law without an article. */
const asAWhole = (paraphrase: string): DomesticProvision["citation"] => ({
  locator: "as a whole",
  paraphrase,
});

/** A law that the observations welcome and say no more of. */
const welcomed = (id: string, code: string, adoptedOn: string): DomesticProvision => ({
  id,
  code,
  adoptedOn,
  ...stated,
  citation: asAWhole("Welcomed among the laws that safeguard children's rights."),
  source: observationsAt("para. 5 (a)"),
  elements: [],
});

/**
 * The law of Turkmenistan as far as the observations of 2015 speak of it: what the Committee says of each law and article,
 * not what these say themselves. The texts of the laws were not read for this list, and later law is not in it. Since the
 * observations print the days of adoption and none of entry into force, every entry counts from the day on which it was
 * stated; a law that is only named has no element.
 *
 * What the words of the Committee amount to follows one rule (docs/decisions/0010-gaps-under-two-readings.md): "not
 * sufficiently", "not clearly", "not adequately" and "not for all" are partial; a rule that is said to be missing, or whose
 * contrary is said to be in force, is absent.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 5, 8, 9, 22, 26, 27, 30-32 and 37.
 */
export const turkmenistanLegislation: readonly DomesticProvision[] = [
  {
    id: "national-law",
    code: "national legislation",
    ...stated,
    citation: asAWhole(
      "Takes in most matters of the Protocol; what the Committee finds missing in it without naming a law stands here.",
    ),
    source: observationsAt("paras. 8, 9, 26 and 37"),
    elements: [
      {
        element: "sale-defined-on-its-own",
        status: "absent",
        note: "Sale of a child is not defined clearly by itself, and a definition apart from trafficking is still to be taken in.",
        source: observationsAt("paras. 8 and 9"),
      },
      {
        element: "prostitution-defined-on-its-own",
        status: "partial",
        note: "Exploitation of a child in prostitution is not defined clearly by itself.",
        source: observationsAt("para. 8"),
      },
      {
        element: "material-defined-on-its-own",
        status: "partial",
        note: "Child sexual abuse material is not defined clearly by itself.",
        source: observationsAt("para. 8"),
      },
      {
        element: "online-offences-explicit",
        status: "absent",
        note: "Spreading material online, or recruiting a child there, is no offence in so many words and has had too little attention.",
        source: observationsAt("para. 26 (d)"),
      },
      {
        element: "safeguards-in-law",
        status: "partial",
        note: "Article 8 is not well reflected in the laws that matter for it.",
        source: observationsAt("para. 37"),
      },
      {
        element: "pressure-in-questioning-sanctioned",
        status: "absent",
        note: "Clear sanctions for pressure in questioning are missing.",
        source: observationsAt("para. 37"),
      },
    ],
  },
  {
    id: "criminal-code",
    code: "Criminal Code",
    adoptedOn: "2010-05-10",
    ...stated,
    citation: asAWhole(
      "Makes trafficking, of children too, and most offences of the Protocol punishable; it is to provide for legal persons.",
    ),
    source: observationsAt("paras. 5 (a), 26, 26 (c), 27 (a) and 31"),
    bearsOn: ["3.4"],
    elements: [
      {
        element: "3.1.a.ii#improperly-inducing-consent",
        status: "partial",
        note: "Improper inducement of consent to an adoption, by an intermediary, is not clearly forbidden.",
        source: observationsAt("para. 26 (c)"),
      },
    ],
  },
  {
    id: "criminal-code-8",
    code: "Criminal Code",
    article: "8",
    adoptedOn: "2010-05-10",
    ...stated,
    citation: {
      locator: "art. 8",
      paraphrase: "Asks for double criminality before an offence committed abroad can be prosecuted at home.",
    },
    source: observationsAt("para. 32"),
    bearsOn: ["4.3"],
    elements: [
      {
        element: "no-double-criminality",
        status: "absent",
        note: "Double criminality is a condition, which stands in the way of prosecution.",
        source: observationsAt("para. 32"),
      },
    ],
  },
  {
    id: "criminal-code-129",
    code: "Criminal Code",
    article: "129",
    adoptedOn: "2010-05-10",
    ...stated,
    citation: { locator: "art. 129", paraphrase: "Covers part of the sale of children for forced labour." },
    source: observationsAt("para. 26 (a)"),
    elements: (["offering", "delivering", "accepting"] as const).map((conduct) => ({
      element: `3.1.a.i.c#${conduct}`,
      status: "partial",
      note: "Too little of the sale of children for forced labour is covered.",
      source: observationsAt("para. 26 (a)"),
    })),
  },
  {
    id: "criminal-code-164",
    code: "Criminal Code",
    article: "164",
    adoptedOn: "2010-05-10",
    ...stated,
    citation: {
      locator: "art. 164",
      paraphrase: "Deals with child sexual abuse material and has no express ban on possession.",
    },
    source: observationsAt("para. 26 (b)"),
    elements: [
      {
        element: "possession-itself",
        status: "absent",
        note: "There is no express ban on possession.",
        source: observationsAt("para. 26 (b)"),
      },
    ],
  },
  {
    id: "trafficking-law",
    code: "Law on Combating Trafficking in Persons",
    adoptedOn: "2007-12-14",
    ...stated,
    citation: asAWhole(
      "Welcomed; but trafficking has had nearly all the attention, while the sale of children has not.",
    ),
    subjects: ["trafficking"],
    source: observationsAt("paras. 5 (a) and 8"),
    bearsOn: ["2", "3"],
    elements: [],
  },
  {
    id: "trafficking-law-20",
    code: "Law on Combating Trafficking in Persons",
    article: "20",
    adoptedOn: "2007-12-14",
    ...stated,
    citation: {
      locator: "art. 20",
      paraphrase: "Holds persons and legal entities to account for trafficking.",
    },
    subjects: ["trafficking"],
    source: observationsAt("para. 30"),
    elements: [
      {
        element: "criminal-liability-of-legal-persons",
        status: "partial",
        note: "Legal entities answer for trafficking; whether they do so under criminal law for every offence of the Protocol is in doubt.",
        source: observationsAt("para. 30"),
      },
    ],
  },
  {
    id: "criminal-procedure-code",
    code: "Code of Criminal Procedure",
    adoptedOn: "2009-04-18",
    ...stated,
    citation: asAWhole(
      "Gives child victims and witnesses legal protection and confidentiality from the first to the last step of proceedings.",
    ),
    source: observationsAt("paras. 5 (a) and 37"),
    bearsOn: ["8"],
    elements: [
      {
        element: "8.1.e",
        status: "explicit",
        note: "Confidentiality for child victims and witnesses is guaranteed during the proceedings.",
        source: observationsAt("para. 37"),
      },
    ],
  },
  {
    id: "child-rights-law",
    code: "Law on Guarantees of the Rights of the Child",
    adoptedOn: "2002-07-05",
    ...stated,
    citation: asAWhole("Welcomed; under revision in 2015, and to take in the Protocol when revised."),
    source: observationsAt("paras. 5 (a), 8 and 9"),
    bearsOn: ["2", "3"],
    elements: [],
  },
  welcomed("young-people-work-act", "Act on Guarantees of Young People’s Right to Work", "2005-02-01"),
  welcomed("labour-code", "Labour Code", "2009-04-18"),
  welcomed("social-security-code", "Social Security Code", "2007-03-17"),
  welcomed("foreign-nationals-act", "Act on the Legal Status of Foreign Nationals", "2011-03-26"),
  {
    id: "child-labour-decree",
    code: "Presidential decree against child labour",
    adoptedOn: "2005",
    ...stated,
    citation: asAWhole(
      "Welcomed: bans child labour in every sector and keeps children out of the cotton harvest.",
    ),
    source: observationsAt("para. 5 (b)"),
    elements: [],
  },
  {
    id: "public-associations-law",
    code: "Law on Public Associations",
    ...stated,
    citation: asAWhole("Its review is under discussion; restrictions on civil society remain a concern."),
    source: observationsAt("para. 22"),
    elements: [],
  },
];
