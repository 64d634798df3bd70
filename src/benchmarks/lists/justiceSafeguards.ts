import { benchmarkOf, committee, guidelines, treaty } from "./benchmarkOf.js";

/**
 * The safeguards of article 8 and the protection of witnesses.
 *
 * @source OPSC, art. 8; CRC/C/OPSC/TKM/CO/1, paras. 37-38
 */
export const justiceSafeguards = benchmarkOf(
  {
    id: "justice-safeguards",
    label: "Safeguards in criminal justice and protection of witnesses",
    cluster: "justice-protection",
    provisions: ["8"],
    seeAlso: [guidelines("VIII.C")],
  },
  [
    {
      name: "in-law",
      kind: "structural",
      statement: "The laws concerned carry the guarantees of article 8 in full.",
      ...committee("recommends", "para. 37", "para. 38"),
    },
    {
      name: "adapted-procedures",
      kind: "process",
      statement: "Procedures are adapted to the needs of child victims, also when they are witnesses.",
      ...treaty("8.1.a", "art. 8 (1) (a)", "para. 38"),
    },
    {
      name: "information",
      kind: "process",
      statement: "Child victims learn of their rights, of the course of the case and of its outcome.",
      ...treaty("8.1.b", "art. 8 (1) (b)", "para. 38"),
    },
    {
      name: "views",
      kind: "process",
      statement: "What child victims think, need and worry about is put forward and weighed.",
      ...treaty("8.1.c", "art. 8 (1) (c)", "para. 38"),
    },
    {
      name: "support",
      kind: "process",
      statement: "Support services accompany child victims from the first step of the case to the last.",
      ...treaty("8.1.d", "art. 8 (1) (d)", "para. 38"),
    },
    {
      name: "privacy",
      kind: "process",
      statement: "The privacy and the identity of child victims are protected.",
      ...treaty("8.1.e", "art. 8 (1) (e)", "para. 37", "para. 38"),
    },
    {
      name: "safety",
      kind: "process",
      statement: "Child victims, their families and witnesses for them are kept safe.",
      ...treaty("8.1.f", "art. 8 (1) (f)", "para. 38"),
    },
    {
      name: "no-delay",
      kind: "process",
      statement: "Cases are decided, and orders of compensation carried out, without undue delay.",
      ...treaty("8.1.g", "art. 8 (1) (g)", "para. 38"),
    },
    {
      name: "uncertain-age",
      kind: "process",
      statement: "Doubt about a victim's age holds up no investigation.",
      ...treaty("8.2", "art. 8 (2)"),
    },
    {
      name: "best-interests",
      kind: "process",
      statement: "The best interests of the child are a primary consideration when victims are dealt with.",
      ...treaty("8.3", "art. 8 (3)"),
    },
    {
      name: "helpers",
      kind: "process",
      statement: "Persons and organizations that help child victims are protected where need be.",
      ...treaty("8.5", "art. 8 (5)"),
      demand: { reading: "treaty-minimum", strength: "qualified" },
    },
    {
      name: "protection-programme",
      kind: "structural",
      statement: "A formal programme protects victims and witnesses of the offences.",
      ...committee("recommends", "para. 37", "para. 38"),
    },
    {
      name: "pressure-sanctioned",
      kind: "structural",
      statement: "The law sets clear sanctions for putting pressure on a person who is questioned.",
      ...committee("recommends", "para. 37"),
    },
    {
      name: "united-nations-guidelines",
      kind: "process",
      statement:
        "The United Nations guidelines on justice for child victims and witnesses (resolution 2005/20) are taken into account.",
      ...committee("recommends", "para. 38"),
    },
  ],
);
