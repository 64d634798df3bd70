import { codesOf } from "opsc/codes";
import {
  conducts,
  modes,
  offenceCodes,
  offenceSchema,
  offences,
  offencesAt,
  provisionOf,
  salePurposes,
} from "opsc/protocol";
import { describe, expect, it } from "vitest";

// Read off article 3 (1) of the treaty.
const treaty: [code: string, provision: string, legalLabel: string, conducts: string[]][] = [
  ["sale-sexual-exploitation", "3.1.a.i.a", "sale of children", ["offering", "delivering", "accepting"]],
  ["sale-organs", "3.1.a.i.b", "sale of children", ["offering", "delivering", "accepting"]],
  ["sale-forced-labour", "3.1.a.i.c", "sale of children", ["offering", "delivering", "accepting"]],
  ["improper-adoption-consent", "3.1.a.ii", "sale of children", ["improperly-inducing-consent"]],
  [
    "exploitation-in-prostitution",
    "3.1.b",
    "child prostitution",
    ["offering", "obtaining", "procuring", "providing"],
  ],
  [
    "child-sexual-abuse-material",
    "3.1.c",
    "child pornography",
    [
      "producing",
      "distributing",
      "disseminating",
      "importing",
      "exporting",
      "offering",
      "selling",
      "possessing",
    ],
  ],
];

describe("offences", () => {
  it("are the six of article 3 (1), with the conducts of the treaty", () => {
    expect(
      offences.map((offence) => [
        offence.code,
        offence.provision,
        offence.legalLabel,
        offence.conducts.map(({ code }) => code),
      ]),
    ).toEqual(treaty);
    expect(codesOf(offenceCodes)).toEqual(offences.map(({ code }) => code));
  });

  it("have four conducts in 3 (1) (b) and eight in 3 (1) (c)", () => {
    expect(offencesAt("3.1.b")[0]?.conducts).toHaveLength(4);
    expect(offencesAt("3.1.c")[0]?.conducts).toHaveLength(8);
  });

  it("narrow possession, and only possession, to the listed purposes", () => {
    const material = offencesAt("3.1.c")[0]?.conducts ?? [];
    expect(material.filter(({ qualifier }) => qualifier !== undefined).map(({ code }) => code)).toEqual([
      "possessing",
    ]);
  });

  it("have one purpose for each sale and none elsewhere, and all three modes", () => {
    expect(offences.map(({ purposes }) => purposes)).toEqual([
      ["sexual-exploitation"],
      ["organ-transfer-for-profit"],
      ["forced-labour"],
      [],
      [],
      [],
    ]);
    expect(codesOf(salePurposes)).toEqual([
      "sexual-exploitation",
      "organ-transfer-for-profit",
      "forced-labour",
    ]);
    expect(codesOf(modes)).toEqual(["attempt", "complicity", "participation"]);
    for (const offence of offences) expect(offence.modes).toEqual(["attempt", "complicity", "participation"]);
  });

  it("give each conduct an id of its own, and use each verb of the list", () => {
    const all = offences.flatMap((offence) => offence.conducts);
    expect(new Set(all.map(({ id }) => id)).size).toBe(22);
    expect(all).toHaveLength(22);
    expect(new Set(all.map(({ code }) => code))).toEqual(new Set(codesOf(conducts)));
  });

  it("validate, and stand at provisions that exist", () => {
    for (const offence of offences) {
      expect(offenceSchema.parse(offence)).toEqual(offence);
      expect(provisionOf(offence.provision)?.obligationType).toBe("criminalise");
    }
    expect(offenceSchema.safeParse({ ...offences[0], conducts: [] }).success).toBe(false);
  });
});

describe("offencesAt", () => {
  it.each([
    ["3", 6],
    ["3.1", 6],
    ["3.1.a", 4],
    ["3.1.a.i", 3],
    ["3.1.a.i.c", 1],
    ["3.2", 0],
    ["2.b", 0],
    ["3.1.ii.c", 0],
  ])("finds at %s %i", (path, count) => {
    expect(offencesAt(path)).toHaveLength(count);
  });
});
