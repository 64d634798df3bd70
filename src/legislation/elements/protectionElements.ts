import type { LegalElement } from "./legalElement.js";
import { ruleElement } from "./ruleElement.js";

const open = { means: "open" } as const;

/**
 * What the law is to say of child victims in criminal proceedings, and of advertising.
 *
 * @source OPSC, arts. 8 and 9 (5); CRC/C/OPSC/TKM/CO/1, paras. 37-38
 */
export const protectionElements: readonly LegalElement[] = [
  ruleElement(
    "safeguard",
    "safeguards-in-law",
    "Article 8 as a whole carried into law",
    "the whole of article 8 is carried into the laws on proceedings",
    open,
  ),
  ruleElement(
    "safeguard",
    "pressure-in-questioning-sanctioned",
    "Sanctions for pressure in questioning",
    "putting a child under pressure in questioning carries a clear sanction",
    open,
  ),
  ruleElement(
    "safeguard",
    "8.1.a",
    "Procedures adapted to the child",
    "procedures are adapted to the special needs of child victims, also as witnesses",
    open,
  ),
  ruleElement(
    "safeguard",
    "8.1.b",
    "Child informed",
    "child victims are informed of their rights and role, and of scope, timing, progress and outcome",
    open,
  ),
  ruleElement(
    "safeguard",
    "8.1.c",
    "Views of the child heard",
    "the views, needs and concerns of child victims are presented and considered",
    open,
  ),
  ruleElement(
    "safeguard",
    "8.1.d",
    "Support throughout",
    "child victims receive support services throughout the legal process",
    open,
  ),
  ruleElement(
    "safeguard",
    "8.1.e",
    "Privacy and identity",
    "the privacy and identity of child victims are protected",
    open,
  ),
  ruleElement(
    "safeguard",
    "8.1.f",
    "Safety",
    "child victims, their families and witnesses on their behalf are kept safe",
    open,
  ),
  ruleElement(
    "safeguard",
    "8.1.g",
    "No undue delay",
    "cases are decided, and orders that grant compensation carried out, without undue delay",
    open,
  ),
  ruleElement(
    "safeguard",
    "8.2",
    "Uncertain age no bar",
    "uncertainty about a victim's age keeps no investigation from starting",
    open,
  ),
  ruleElement(
    "safeguard",
    "8.3",
    "Best interests",
    "the best interests of the child are a primary consideration in how criminal justice treats child victims",
    open,
  ),
  ruleElement(
    "safeguard",
    "8.4",
    "Training",
    "those who work with victims of the offences are trained, above all in law and psychology",
    open,
  ),
  ruleElement(
    "safeguard",
    "8.5",
    "Protection of those who help",
    "persons and organizations that work on prevention, protection or rehabilitation are protected",
    open,
  ),
  ruleElement(
    "safeguard",
    "8.6",
    "Fair trial untouched",
    "the safeguards leave the accused person's right to a fair trial as it is",
    open,
  ),
  ruleElement(
    "advertising",
    "9.5",
    "Advertising prohibited",
    "producing and spreading material that advertises the offences is prohibited",
  ),
];
