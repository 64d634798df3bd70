import type { Issue } from "../../issues/issue.js";
import type { Framework } from "../model/framework.js";
import type { ScoringNode } from "../model/scoringGroup.js";
import { isPower, powerWords } from "./isPower.js";
import { itemFindings } from "./itemFindings.js";

type Path = readonly (string | number)[];

/** Deeper than any treaty; what is deeper is a mistake. */
const deepest = 32;
const leastWeight = 1e-9;
const greatestWeight = 1e9;

const isWeight = (weight: number): boolean =>
  weight === 0 || (weight >= leastWeight && weight <= greatestWeight);

const error = (code: string, path: Path, message: string): Issue => ({
  code,
  severity: "error",
  path,
  message,
});

const ownFindings = (node: ScoringNode, path: Path, depth: number): Issue[] => {
  const issues: Issue[] = [];
  const find = (code: string, field: string, message: string): void => {
    issues.push(error(code, [...path, field], message));
  };
  const called = `${node.kind === "item" ? "Item" : "Group"} "${node.id}"`;
  if (!isWeight(node.weight)) {
    find(
      "weight-out-of-range",
      "weight",
      `${called} has no usable weight. Expected 0 for context, or a number from ${leastWeight} to ${greatestWeight}.`,
    );
  }
  if (node.kind === "item") return [...issues, ...itemFindings(node, path)];
  if (node.power !== undefined && !isPower(node.power)) {
    find("power-out-of-range", "power", `${called}: expected ${powerWords}.`);
  }
  if (node.children.length === 0) {
    find("group-empty", "children", `${called} holds nothing. Add an item or take it out.`);
  }
  if (depth === deepest) {
    find(
      "framework-too-deep",
      "children",
      `${called} lies under ${deepest} others. Expected a flatter tree.`,
    );
  }
  return issues;
};

const dutyFindings = (nodes: ReadonlyMap<string, ScoringNode>): Issue[] =>
  [...nodes.values()].flatMap((node) => {
    if (node.kind === "group" || node.reportingDuty === undefined) return [];
    const duty = nodes.get(node.reportingDuty);
    if (duty?.kind === "item" && duty.itemKind === "reporting-duty") return [];
    const message = `Item "${node.id}" names a duty to report that is no item of that kind. Expected the identifier of one.`;
    return [error("reporting-duty-unknown", ["framework"], message)];
  });

/**
 * What is wrong with a framework; every issue makes it unfit for a score.
 *
 * @param framework - A framework of the right form.
 * @returns Issues in the order of the framework; empty where nothing is wrong.
 */
export function frameworkFindings(framework: Framework): Issue[] {
  const issues: Issue[] = [];
  const seen = new Map<string, ScoringNode>();
  let counted = 0;
  const visit = (node: ScoringNode, path: Path, depth: number, weighed: boolean): void => {
    if (seen.has(node.id)) {
      const message = `Two nodes have the identifier "${node.id}". Expected a different one for each.`;
      issues.push(error("node-id-duplicate", [...path, "id"], message));
      // The very same node again: a tree that holds itself would never end.
      if (seen.get(node.id) === node) return;
    }
    seen.set(node.id, node);
    issues.push(...ownFindings(node, path, depth));
    const counts = weighed && (depth === 0 || node.weight > 0);
    if (node.kind === "item") {
      if (counts && node.notApplicable === undefined) counted += 1;
    } else if (depth < deepest) {
      node.children.forEach((child, at) => {
        visit(child, [...path, "children", at], depth + 1, counts);
      });
    }
  };
  visit(framework.root, ["framework", "root"], 0, true);
  issues.push(...dutyFindings(seen));
  if (framework.sources.length === 0) {
    const message = "Expected at least one source of the items and weights.";
    issues.push(error("framework-without-source", ["framework", "sources"], message));
  }
  if (counted === 0) {
    const message = "No item is applicable and has a weight. Expected at least one.";
    issues.push(error("nothing-to-score", ["framework", "root"], message));
  }
  return issues;
}
