import { benchmarks } from "opsc/benchmarks";
import { legalElements } from "opsc/legislation";
import { clusterFramework, followUpFramework, obligationFramework, type ScoringNode } from "opsc/scoring";
import { turkmenistan } from "opsc/casebook";
import { describe, expect, it } from "vitest";
import { namedCriteria } from "../../../src/report/messages/labels/criterionNames.js";
import { namedElements } from "../../../src/report/messages/labels/elementNames.js";
import { benchmarkNameIn, criterionNameIn } from "../../../src/report/messages/criterionNameIn.js";
import { elementNameIn } from "../../../src/report/messages/elementNameIn.js";
import { messagesIn } from "../../../src/report/messages/messagesIn.js";
import { periodicMessagesIn } from "../../../src/report/messages/periodic/periodicMessagesIn.js";
import { frameworkNameIn, scoreNameIn } from "../../../src/report/messages/scoreNames.js";

const others = ["fr", "es", "ru"] as const;

describe("names that no catalogue has", () => {
  it.each(others)("stay as they were given in %s", (language) => {
    const catalogues = { messages: messagesIn(language), periodic: periodicMessagesIn(language) };
    expect(elementNameIn(["own-element"], "Own element", catalogues)).toBe("Own element");
    expect(benchmarkNameIn("own", "Own benchmark", catalogues.periodic)).toBe("Own benchmark");
    expect(criterionNameIn("own.rule", "Own rule", catalogues.periodic)).toBe("Own rule");
    expect(criterionNameIn("strategy.own", "Own rule", catalogues.periodic)).toBe("Own rule");
    for (const id of ["cluster:own", "obligation:own", "element:own", "criterion:own", "own"])
      expect(scoreNameIn(language, { id, label: "Own part" }), id).toBe("Own part");
    expect(frameworkNameIn(language, { id: "own:X", title: "Own framework" })).toBe("Own framework");
  });

  it("are the English ones where a catalogue lacks an element, and acts alone are named by their acts", () => {
    const messages = messagesIn("fr");
    const periodic = periodicMessagesIn("fr");
    const lacking = { messages, periodic: { ...periodic, elements: {} as typeof periodic.elements } };
    expect(elementNameIn(["possession-itself"], "Possession", lacking)).toBe("Possession");
    const mixed = elementNameIn(["3.1.c#selling", "possession-itself"], "Selling", { messages, periodic });
    expect(mixed).toBe(elementNameIn(["3.1.c#selling"], "Selling", { messages, periodic }));
  });
});

describe("the names that catalogues have", () => {
  it("are those of every element of the law that is no act", () => {
    const others = legalElements.filter(({ conduct }) => conduct === undefined).map(({ id }) => id);
    expect([...namedElements].sort()).toEqual([...others].sort());
  });

  it("are those of every criterion of every benchmark", () => {
    expect(Object.entries(namedCriteria).map(([id, names]) => [id, [...names].sort()])).toEqual(
      benchmarks.map(({ id, criteria }) => [id, criteria.map((each) => each.id.slice(id.length + 1)).sort()]),
    );
  });

  it.each(others)("tell all elements apart in %s", (language) => {
    const catalogues = { messages: messagesIn(language), periodic: periodicMessagesIn(language) };
    const names = legalElements.map(({ id, label }) => elementNameIn([id], label, catalogues));
    expect(new Set(names).size).toBe(legalElements.length);
    for (const [index, name] of names.entries()) expect(name).not.toBe(legalElements[index]?.label);
  });

  it.each(others)("are whole sentences of criteria in %s, with the numbers that English has", (language) => {
    const digits = (words: string): string[] => words.match(/\d+/g) ?? [];
    const { criteria } = periodicMessagesIn(language);
    for (const { id, criteria: asked } of benchmarks)
      for (const criterion of asked) {
        const statements: Readonly<Record<string, string>> = criteria[id as keyof typeof criteria][1];
        const words = statements[criterion.id.slice(id.length + 1)] ?? "";
        expect(words, criterion.id).toMatch(/^\p{Lu}.*\p{L}.*\.$/u);
        expect(digits(words), criterion.id).toEqual(digits(criterion.statement));
      }
  });
});

const withInner = (node: ScoringNode): ScoringNode[] =>
  node.kind === "group" ? [node, ...node.children.flatMap(withInner)] : [node];

describe("the parts of bundled frameworks", () => {
  const frameworks = [
    followUpFramework(turkmenistan.recommendations),
    clusterFramework({ reading: "committee-expectation", recommendations: turkmenistan.recommendations }),
    obligationFramework({ reading: "treaty-minimum" }),
  ];

  it.each(others)("have a name in %s, but for recommendations, which keep their words", (language) => {
    for (const framework of frameworks) {
      expect(frameworkNameIn(language, framework)).not.toBe(framework.title);
      for (const node of withInner(framework.root)) {
        const isGiven = node.kind === "item" && node.itemKind === "recommendation";
        const spelledAlike = /^art\. \d+(?: [a-z]\))?$/.test(scoreNameIn(language, node));
        const cognate = ["Coordination", "Adoption", "Extradition", "Protection"].includes(node.label);
        if (!spelledAlike && !cognate)
          expect(scoreNameIn(language, node) === node.label, `${node.id}`).toBe(isGiven);
      }
    }
    expect(frameworkNameIn(language, frameworks[0]!)).toContain("CRC/C/OPSC/TKM/CO/1");
  });

  it("keep in English the names that they have, and a framework of somebody's own keeps its own", () => {
    for (const { root } of frameworks)
      for (const node of withInner(root)) expect(scoreNameIn("en", node)).toBe(node.label);
    expect(scoreNameIn("ru", { id: "cluster:helpline", label: "Our lines" })).toBe("Our lines");
    expect(scoreNameIn("ru", { id: "toString", label: "Other" })).toBe("Other");
    expect(frameworkNameIn("ru", { id: "own", title: "Our framework" })).toBe("Our framework");
  });

  it("have these names", () => {
    expect(scoreNameIn("ru", { id: "duty", label: "Duty to report" })).toBe(
      "Обязанность представлять доклады",
    );
    expect(scoreNameIn("fr", { id: "provision:3.4", label: "art. 3 (4)" })).toBe("art. 3, par. 4");
    expect(scoreNameIn("es", { id: "cluster:training/law", label: "Law" })).toBe("Ley");
  });
});
