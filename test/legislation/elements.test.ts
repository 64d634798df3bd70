import { elementBenchmarks, elementKinds, elementOf, legalElements, requirementOf } from "opsc/legislation";
import { expectations, isProvisionPath, lintTerminology, readings } from "opsc/protocol";
import { describe, expect, it } from "vitest";

describe("the catalogue of elements", () => {
  it("has ids of its own, places of the Protocol, sources and known kinds", () => {
    expect(new Set(legalElements.map(({ id }) => id)).size).toBe(legalElements.length);
    for (const element of legalElements) {
      expect(elementOf(element.id)).toBe(element);
      expect(isProvisionPath(element.provision)).toBe(true);
      expect(element.sources.length).toBeGreaterThan(0);
      expect(elementKinds.map(({ code }) => code)).toContain(element.kind);
      expect(elementBenchmarks.map(({ code }) => code)).toContain(element.benchmark);
      expect(element.label).not.toBe("");
    }
    expect(new Set(legalElements.map(({ kind }) => kind)).size).toBe(elementKinds.length);
  });

  /* Read from article 3 (1) and (2): the verbs of each offence, committed, attempted, in complicity and by participation. */
  it.each([
    [
      "sale-sexual-exploitation",
      "3.1.a.i.a",
      ["offering", "delivering", "accepting"],
      ["sexual-exploitation"],
    ],
    ["sale-organs", "3.1.a.i.b", ["offering", "delivering", "accepting"], ["organ-transfer-for-profit"]],
    ["sale-forced-labour", "3.1.a.i.c", ["offering", "delivering", "accepting"], ["forced-labour"]],
    ["improper-adoption-consent", "3.1.a.ii", ["improperly-inducing-consent"], []],
    ["exploitation-in-prostitution", "3.1.b", ["offering", "obtaining", "procuring", "providing"], []],
    [
      "child-sexual-abuse-material",
      "3.1.c",
      [
        ...["producing", "distributing", "disseminating", "importing"],
        ...["exporting", "offering", "selling", "possessing"],
      ],
      [],
    ],
  ])("has for %s every act in every mode", (offence, provision, verbs, purposes) => {
    const own = legalElements.filter((element) => element.offence === offence);
    const wanted = [undefined, "attempt", "complicity", "participation"].flatMap((mode) =>
      verbs.map((verb) => [`${provision}#${verb}${mode === undefined ? "" : `/${mode}`}`, mode, purposes]),
    );
    expect(own.map((element) => [element.id, element.mode, element.purposes])).toEqual(wanted);
  });

  it("has an element for every expectation of the Committee that a law can meet", () => {
    const asked = new Set(legalElements.map(({ asks }) => asks));
    for (const { id, scope, provision } of expectations) {
      expect(asked).toContain(scope === "provision" ? provision : id);
    }
  });

  it.each([
    ["3.4", "required", "required"],
    ["criminal-liability-of-legal-persons", "not-applicable", "required"],
    ["4.1/ships-and-aircraft", "required", "required"],
    ["4.2.a/nationals", "permissive", "required"],
    ["4.2.a/habitual-residents", "permissive", "required"],
    ["4.2.b", "permissive", "required"],
    ["4.3", "required", "required"],
    ["no-double-criminality", "not-applicable", "required"],
    ["possession-itself", "not-applicable", "required"],
    ["3.1.c#possessing", "required", "required"],
    ["3.1.b#offering/attempt", "required", "required"],
    ["extraditable-in-national-law", "not-applicable", "permissive"],
    ["7.c", "required", "required"],
    ["8.1.g", "required", "required"],
    ["8.6", "not-applicable", "not-applicable"],
    ["9.5", "required", "required"],
    ["3.3/range", "required", "required"],
    ["3.3/aggravation", "not-applicable", "not-applicable"],
  ])("asks for %s: %s by the treaty, %s by the Committee", (id, minimum, expected) => {
    const element = elementOf(id);
    if (element === undefined) throw new Error(`no element ${id}`);
    expect(readings.map(({ code }) => requirementOf(element, code).requirement)).toEqual([minimum, expected]);
  });

  it("keeps the five criteria of the model law out of both readings", () => {
    const criteria = legalElements.filter(({ benchmark }) => benchmark === "model-law");
    expect(criteria).toHaveLength(5);
    for (const element of criteria) {
      for (const { code } of readings)
        expect(requirementOf(element, code).requirement).toBe("not-applicable");
    }
  });

  it("speaks in the agreed terms", () => {
    const texts = legalElements.flatMap(({ label, clause }) => [label, clause]);
    expect(texts.flatMap((text) => lintTerminology(text))).toEqual([]);
  });
});
