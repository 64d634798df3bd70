import type { PositiveAspect } from "../positiveAspect.js";
import { observationsAt } from "./sources.js";

/**
 * The treaties, laws and the decree that the Committee welcomed in 2015, with their dates as printed there. A depositary's
 * record may differ by weeks: a State's act and its deposit abroad are two events.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 4-5.
 */
export const turkmenistanPositiveAspects: readonly PositiveAspect[] = [
  {
    id: "opac",
    kind: "treaty",
    title:
      "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict",
    on: "2005-03",
    source: observationsAt("para. 4 (a)"),
  },
  {
    id: "ilo-182",
    kind: "treaty",
    title: "ILO Worst Forms of Child Labour Convention, 1999 (No. 182)",
    on: "2010-11",
    source: observationsAt("para. 4 (b)"),
  },
  {
    id: "ilo-138",
    kind: "treaty",
    title: "ILO Minimum Age Convention, 1973 (No. 138)",
    on: "2012-03",
    source: observationsAt("para. 4 (b)"),
  },
  {
    id: "refugees-1951",
    kind: "treaty",
    title: "Convention relating to the Status of Refugees, 1951",
    on: "1998-03",
    source: observationsAt("para. 4 (c)"),
  },
  {
    id: "refugees-1967",
    kind: "treaty",
    title: "Protocol relating to the Status of Refugees, 1967",
    on: "1998-03",
    source: observationsAt("para. 4 (c)"),
  },
  {
    id: "stateless-persons-1954",
    kind: "treaty",
    title: "Convention relating to the Status of Stateless Persons, 1954",
    on: "2011-12",
    source: observationsAt("para. 4 (c)"),
  },
  {
    id: "statelessness-1961",
    kind: "treaty",
    title: "Convention on the Reduction of Statelessness, 1961",
    on: "2012-08",
    source: observationsAt("para. 4 (c)"),
  },
  {
    id: "trafficking-protocol",
    kind: "treaty",
    title: "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children",
    on: "2005-03",
    source: observationsAt("para. 4 (d)"),
  },
  {
    id: "smuggling-protocol",
    kind: "treaty",
    title: "Protocol against the Smuggling of Migrants by Land, Sea and Air",
    on: "2005-03",
    source: observationsAt("para. 4 (d)"),
  },
  {
    id: "child-abduction-1980",
    kind: "treaty",
    title: "Convention on the Civil Aspects of International Child Abduction",
    on: "1997-11",
    source: observationsAt("para. 4 (e)"),
  },
  {
    id: "slavery-1926",
    kind: "treaty",
    title: "Slavery Convention of 1926 as amended in 1953",
    on: "1997-05",
    source: observationsAt("para. 4 (f)"),
  },
  {
    id: "child-rights-law",
    kind: "law",
    title: "Law on Guarantees of the Rights of the Child",
    on: "2002-07-05",
    source: observationsAt("para. 5 (a)"),
  },
  {
    id: "trafficking-law",
    kind: "law",
    title: "Law on Combating Trafficking in Persons",
    on: "2007-12-14",
    source: observationsAt("para. 5 (a)"),
  },
  {
    id: "young-people-work-act",
    kind: "law",
    title: "Act on Guarantees of Young People’s Right to Work",
    on: "2005-02-01",
    source: observationsAt("para. 5 (a)"),
  },
  {
    id: "criminal-procedure-code",
    kind: "law",
    title: "Code of Criminal Procedure",
    on: "2009-04-18",
    source: observationsAt("para. 5 (a)"),
  },
  {
    id: "criminal-code",
    kind: "law",
    title: "Criminal Code",
    on: "2010-05-10",
    source: observationsAt("para. 5 (a)"),
  },
  {
    id: "labour-code",
    kind: "law",
    title: "Labour Code",
    on: "2009-04-18",
    source: observationsAt("para. 5 (a)"),
  },
  {
    id: "social-security-code",
    kind: "law",
    title: "Social Security Code",
    on: "2007-03-17",
    source: observationsAt("para. 5 (a)"),
  },
  {
    id: "foreign-nationals-act",
    kind: "law",
    title: "Act on the Legal Status of Foreign Nationals",
    on: "2011-03-26",
    source: observationsAt("para. 5 (a)"),
  },
  {
    id: "child-labour-decree",
    kind: "decree",
    title: "Presidential decree against child labour",
    on: "2005",
    source: observationsAt("para. 5 (b)"),
  },
];
