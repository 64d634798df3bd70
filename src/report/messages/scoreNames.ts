import { clusters } from "../../codes/clusters.js";
import { criterionOf } from "../../benchmarks/criterionOf.js";
import { elementOf } from "../../legislation/elements/elementOf.js";
import { formatProvision } from "../../protocol/formatProvision.js";
import { obligationTypes } from "../../protocol/obligationTypes.js";
import type { Framework } from "../../scoring/model/framework.js";
import type { NodeScore } from "../../scoring/model/complianceScore.js";
import { wordFormsIn } from "../budget/wordFormsIn.js";
import { labelIn } from "./coded.js";
import { criterionNameIn } from "./criterionNameIn.js";
import { elementNameIn } from "./elementNameIn.js";
import { messagesIn, type ReportLanguage } from "./messagesIn.js";
import type { ScorePart } from "./periodic/periodicMessages.js";
import { english } from "./periodic/english.js";
import { periodicMessagesIn } from "./periodic/periodicMessagesIn.js";

/** A part of a score with its name. */
type Named = Pick<NodeScore, "id" | "label">;

const parts: Readonly<Record<string, ScorePart>> = {
  "follow-up": "all",
  opsc: "protocol",
  duty: "duty",
  "duty:reply": "reply",
};

const bundled = Object.keys(english.frameworks) as (keyof typeof english.frameworks)[];

const groups: Readonly<Record<string, ScorePart>> = {
  law: "law",
  systems: "systems",
  recommendations: "recommendations",
};

/** The name that a bundled framework gives a part, and the name in the language; nothing for a part that it does not have. */
const namesOf = (
  id: string,
  language: ReportLanguage,
): readonly [english: string, own: string] | undefined => {
  const catalogues = { messages: messagesIn(language), periodic: periodicMessagesIn(language) };
  const { messages, periodic } = catalogues;
  const at = id.indexOf(":");
  const kind = id.slice(0, at);
  const name = id.slice(at + 1);
  const part = parts[id] ?? (kind === "cluster" ? groups[name.split("/")[1] ?? ""] : undefined);
  if (part !== undefined) return [english.scoreParts[part], periodic.scoreParts[part]];
  if (kind === "cluster") {
    const label = clusters.find(({ code }) => code === name)?.label;
    return label === undefined ? undefined : [label, labelIn(messages, "clusters", name)];
  }
  if (kind === "obligation") {
    const label = obligationTypes.find(({ code }) => code === name)?.label;
    return label === undefined ? undefined : [label, labelIn(messages, "obligationTypes", name)];
  }
  if (kind === "provision") return [formatProvision(name), wordFormsIn(language).provision(name)];
  if (kind === "element") {
    const label = elementOf(name)?.label;
    return label === undefined ? undefined : [label, elementNameIn([name], label, catalogues)];
  }
  const statement = kind === "criterion" ? criterionOf(name)?.criterion.statement : undefined;
  return statement === undefined ? undefined : [statement, criterionNameIn(name, statement, periodic)];
};

/**
 * The name of a part of a score in a language. What a framework of somebody's own calls otherwise keeps its name, and so does a recommendation.
 *
 * @param language - The language.
 * @param node - The part, with its name.
 * @returns The name.
 */
export function scoreNameIn(language: ReportLanguage, { id, label }: Named): string {
  if (language === "en") return label;
  const [known, own] = namesOf(id, language) ?? [];
  return own !== undefined && known === label ? own : label;
}

/**
 * The title of a framework in a language; one of somebody's own keeps its title.
 *
 * @param language - The language.
 * @param framework - The framework, with its title.
 * @returns The title.
 */
export function frameworkNameIn(
  language: ReportLanguage,
  { id, title }: Pick<Framework, "id" | "title">,
): string {
  const at = id.indexOf(":");
  const symbol = id.slice(at + 1);
  const kind = bundled.find((each) => each === id.slice(0, at));
  if (kind === undefined || english.frameworks[kind](symbol) !== title) return title;
  return periodicMessagesIn(language).frameworks[kind](symbol);
}
