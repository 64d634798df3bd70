import { codesOf } from "opsc/codes";
import {
  expectationSchema,
  expectations,
  isProvisionPath,
  offences,
  provisionOf,
  provisions,
  readings,
  requirementFor,
} from "opsc/protocol";
import { describe, expect, it } from "vitest";

const both = (id: string) => [
  requirementFor(id, "treaty-minimum")?.requirement,
  requirementFor(id, "committee-expectation")?.requirement,
];

describe("the two readings", () => {
  it("are two", () => {
    expect(codesOf(readings)).toEqual(["treaty-minimum", "committee-expectation"]);
  });

  it.each([
    ["3.1.c", ["required", "required"]],
    ["3.1.c#possessing", ["required", "required"]],
    ["possession-itself", ["not-applicable", "required"]],
    ["knowing-access", ["not-applicable", "required"]],
    ["4.1", ["required", "required"]],
    ["4.2.a", ["permissive", "required"]],
    ["4.2.b", ["permissive", "required"]],
    ["no-double-criminality", ["not-applicable", "required"]],
    ["3.4", ["required", "required"]],
    ["criminal-liability-of-legal-persons", ["not-applicable", "required"]],
    ["5.2", ["permissive", "permissive"]],
    ["sale-defined-on-its-own", ["not-applicable", "required"]],
    ["online-offences-explicit", ["not-applicable", "required"]],
    ["2.a", ["not-applicable", "not-applicable"]],
    ["12.3", ["permissive", "permissive"]],
  ])("ask at %s for %j", (id, expected) => {
    expect(both(id)).toEqual(expected);
  });

  it("tell an invitation of the Committee from what the treaty merely allows", () => {
    expect(requirementFor("5.2", "treaty-minimum")?.degree).toBe("permissive");
    expect(requirementFor("5.2", "committee-expectation")?.degree).toBe("encouraged");
  });

  it("never make a permissive provision required by the treaty alone", () => {
    for (const { id, strength } of provisions) {
      const answer = requirementFor(id, "treaty-minimum");
      expect(answer?.requirement === "required").toBe(strength === "mandatory" || strength === "qualified");
      expect(answer?.qualified).toBe(strength === "qualified");
    }
  });

  it("differ on a provision itself only where the treaty leaves the choice", () => {
    const differing = provisions.filter(({ id }) => {
      const [minimum, expectation] = both(id);
      return minimum !== expectation;
    });
    expect(differing.map(({ id }) => id)).toEqual(["4.2.a", "4.2.b"]);
  });

  it("never ask for less under the Committee's reading", () => {
    const rank = { required: 2, permissive: 1, "not-applicable": 0 };
    const ids = [
      ...provisions.map(({ id }) => id),
      ...expectations.map(({ id }) => id),
      ...offences.flatMap((offence) => offence.conducts.map(({ id }) => id)),
    ];
    for (const id of ids) {
      const [minimum, expectation] = both(id);
      expect(rank[expectation ?? "not-applicable"]).toBeGreaterThanOrEqual(rank[minimum ?? "required"]);
    }
  });

  it("answer every conduct, with its qualifier in the statement", () => {
    expect(requirementFor("3.1.c#possessing", "treaty-minimum")?.statement).toContain("only");
    expect(requirementFor("3.1.b#selling", "treaty-minimum")).toBeUndefined();
  });

  it.each(["4.2", "13.1", "", "3.1.c#", "constructor"])("have nothing for %j", (id) => {
    expect(requirementFor(id, "treaty-minimum")).toBeUndefined();
  });
});

describe("expectations", () => {
  it("validate, carry a source and stand at a place of the Protocol", () => {
    for (const expectation of expectations) {
      expect(expectationSchema.parse(expectation)).toEqual(expectation);
      expect(isProvisionPath(expectation.provision)).toBe(true);
    }
    expect(expectationSchema.safeParse({ ...expectations[0], sources: [] }).success).toBe(false);
  });

  it("have ids of their own", () => {
    expect(new Set(expectations.map(({ id }) => id)).size).toBe(expectations.length);
    expect(expectations.filter(({ id }) => provisionOf(id) !== undefined)).toEqual([]);
  });

  it("are verified only where nothing rests on the guidelines of 2019, whose substance was not read", () => {
    for (const { sources, verified } of expectations) {
      if (sources.some(({ title }) => title === "CRC/C/156")) expect(verified).toBe(false);
    }
    expect(expectations.filter(({ verified }) => verified).map(({ id }) => id)).toEqual([
      "sale-defined-on-its-own",
      "prostitution-defined-on-its-own",
      "material-defined-on-its-own",
      "possession-itself",
      "online-offences-explicit",
      "internet-providers-cooperate",
      "criminal-liability-of-legal-persons",
      "no-double-criminality",
      "extraditable-in-national-law",
      "protocol-as-extradition-basis",
      "safeguards-in-law",
      "pressure-in-questioning-sanctioned",
    ]);
  });

  it.each([
    ["sale-defined-on-its-own", "paras. 8-9"],
    ["prostitution-defined-on-its-own", "para. 8"],
    ["material-defined-on-its-own", "para. 8"],
    ["possession-itself", "para. 26 (b)"],
    ["online-offences-explicit", "paras. 26 (d) and 27 (b)"],
    ["criminal-liability-of-legal-persons", "paras. 30-31"],
    ["no-double-criminality", "paras. 32-33"],
    ["protocol-as-extradition-basis", "para. 34"],
    ["safeguards-in-law", "paras. 37-38"],
    ["pressure-in-questioning-sanctioned", "para. 37"],
  ])("rest for %s on %s of the observations", (id, locator) => {
    const own = expectations.find((expectation) => expectation.id === id);
    expect(own?.sources).toContainEqual({ title: "CRC/C/OPSC/TKM/CO/1", locator });
  });

  it("tie possession to the conduct", () => {
    expect(expectations.find(({ id }) => id === "possession-itself")).toMatchObject({
      provision: "3.1.c",
      conduct: "possessing",
    });
  });
});
