import { legislationFindings, type DomesticProvision } from "opsc/legislation";
import { describe, expect, it } from "vitest";

const source = { title: "S" };
const law = (change: Partial<DomesticProvision>): DomesticProvision => ({
  id: "a",
  code: "Penal Code",
  inForce: {},
  citation: { locator: "art. 1", paraphrase: "P." },
  source,
  statedBy: "researcher",
  statedOn: "2024-03-01",
  level: 3,
  elements: [],
  ...change,
});
const says = (element: string, status: "explicit" | "partial" | "absent" = "explicit") => ({
  element,
  status,
  note: "N.",
  source,
});

const found = (...laws: readonly DomesticProvision[]) =>
  legislationFindings(laws).map(({ code, severity, path, suggestion }) => [
    code,
    severity,
    path.join("."),
    suggestion,
  ]);

describe("legislationFindings", () => {
  it("finds nothing in what is right", () => {
    expect(found(law({ elements: [says("3.1.a.i.a#offering"), says("9.5", "absent")] }))).toEqual([]);
  });

  it.each([
    [
      law({ elements: [says("3.1.c#seling")] }),
      "element-unknown",
      "error",
      "legislation.0.elements.0.element",
      "3.1.c#selling",
    ],
    [
      law({ elements: [says("9.5"), says("9.5")] }),
      "element-twice",
      "error",
      "legislation.0.elements.1.element",
      undefined,
    ],
    [
      law({ inForce: { from: "2012-05", to: "2012-04" } }),
      "in-force-reversed",
      "error",
      "legislation.0.inForce.to",
      undefined,
    ],
    [
      law({ inForce: { to: "2012" } }),
      "in-force-start-missing",
      "warning",
      "legislation.0.inForce",
      undefined,
    ],
    [
      law({ adoptedOn: "2012", inForce: { from: "2011" } }),
      "in-force-before-adoption",
      "warning",
      "legislation.0.inForce.from",
      undefined,
    ],
    [law({ statedBy: "state" }), "state-word-as-independent", "error", "legislation.0.level", undefined],
    [law({ bearsOn: ["3.1.ii.c"] }), "provision-unknown", "error", "legislation.0.bearsOn.0", "3.1.c"],
  ] as const)("finds what is wrong %#", (wrong, code, severity, path, suggestion) => {
    expect(found(wrong)).toEqual([[code, severity, path, suggestion]]);
  });

  it("finds an identifier that stands twice", () => {
    expect(found(law({}), law({}))).toEqual([["identifier-twice", "error", "legislation.1.id", undefined]]);
  });

  it("says that sale is not trafficking, for acts in every mode and for the definition", () => {
    for (const element of [
      "sale-defined-on-its-own",
      "3.1.a.i.c#accepting",
      "3.1.a.ii#improperly-inducing-consent/attempt",
    ]) {
      const about = law({ subjects: ["trafficking", "institutions-and-systems"], elements: [says(element)] });
      expect(found(about)).toEqual([
        ["trafficking-law-for-sale", "warning", "legislation.0.elements.0.element", "partial"],
      ]);
    }
  });

  it("takes the subjects before the title, and lets a law on trafficking speak of other elements or of silence", () => {
    const titled = { code: "Law on Combating Trafficking in Persons" };
    expect(found(law({ ...titled, elements: [says("3.1.a.i.a#offering", "partial")] }))).toHaveLength(1);
    expect(found(law({ ...titled, subjects: ["sale"], elements: [says("3.1.a.i.a#offering")] }))).toEqual([]);
    expect(found(law({ ...titled, elements: [says("3.1.a.i.a#offering", "absent")] }))).toEqual([]);
    expect(found(law({ ...titled, elements: [says("9.5")] }))).toEqual([]);
  });
});
