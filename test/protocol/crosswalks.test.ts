import { clusters, codesOf } from "opsc/codes";
import {
  crosswalkOf,
  crosswalkSchema,
  crosswalkSchemes,
  crosswalks,
  isProvisionPath,
  offenceCodes,
} from "opsc/protocol";
import { describe, expect, it } from "vitest";

const sale = (opsc: string) => opsc.startsWith("sale-") || opsc.startsWith("2.a") || opsc.startsWith("3.1.a");
const lines = (code: string, scheme: Parameters<typeof crosswalkOf>[1]) =>
  crosswalkOf(code, scheme).map((line) => `${line.code ?? "-"} ${line.relation}`);

// Codes of trafficking in persons: ICCS 0204, the series of SDG 16.2.2, all of IC-TIP, and the clause of C182 that names it.
const isTrafficking = (scheme: string, code: string | null) =>
  (scheme === "ICCS" && (code ?? "").startsWith("0204")) ||
  scheme === "SDG" ||
  scheme === "IC-TIP" ||
  (scheme === "ILO-C182" && code === "3(a)");

describe("crosswalks", () => {
  it("validate, and carry a source each", () => {
    for (const line of crosswalks) expect(crosswalkSchema.parse(line)).toEqual(line);
    const { source: _, ...without } = crosswalks[0] ?? { source: undefined };
    expect(crosswalkSchema.safeParse(without).success).toBe(false);
    expect(crosswalkSchema.safeParse({ ...crosswalks[0], source: { title: "" } }).success).toBe(false);
  });

  it("never equate sale, or anything else, with trafficking", () => {
    for (const line of crosswalks) {
      expect(line.coversTrafficking).toBe(isTrafficking(line.scheme, line.code));
      if (line.coversTrafficking) expect(["partial", "none"]).toContain(line.relation);
      if (sale(line.opsc)) expect(line.relation).not.toBe("equal");
    }
    const trafficking = crosswalks.find((line) => line.coversTrafficking);
    const issue = crosswalkSchema.safeParse({ ...trafficking, relation: "equal" });
    expect(issue.error?.issues[0]?.path).toEqual(["relation"]);
  });

  it("start from entries that exist", () => {
    const known = new Set<string>([...codesOf(offenceCodes), ...codesOf(clusters)]);
    for (const { opsc } of crosswalks) expect(known.has(opsc) || isProvisionPath(opsc)).toBe(true);
  });

  it("have no line twice, and a code wherever they have a relation, but for the list that was not read", () => {
    const keys = crosswalks.map(({ scheme, opsc, code }) => `${scheme} ${opsc} ${code}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { scheme, code, relation, verified } of crosswalks) {
      if (scheme === "IC-TIP") expect([code, verified]).toEqual([null, false]);
      else expect(code === null).toBe(relation === "none");
    }
  });

  it("reach every offence in every classification", () => {
    for (const scheme of ["ICCS", "SDG", "ILO-C182", "IC-TIP", "ICVAC"] as const) {
      for (const offence of codesOf(offenceCodes))
        expect(crosswalkOf(offence, scheme).length).toBeGreaterThan(0);
    }
  });

  it("reach every cluster in both sets of guidelines", () => {
    for (const cluster of codesOf(clusters)) {
      expect(crosswalkOf(cluster, "CRC/C/OPSC/2").length).toBeGreaterThan(0);
      expect(crosswalkOf(cluster, "CRC/C/156").length).toBeGreaterThan(0);
    }
  });

  it("use every scheme of the list", () => {
    expect(new Set(crosswalks.map(({ scheme }) => scheme))).toEqual(new Set(codesOf(crosswalkSchemes)));
  });

  it("never pass off as read what was not", () => {
    for (const { scheme, code, verified } of crosswalks) {
      if (["IC-TIP", "ICVAC"].includes(scheme)) expect(verified).toBe(false);
      if (["020291", "02039", "At/Co", "VC_HTF_DETVOG", "VC_HTF_DETVOP"].includes(code ?? "")) {
        expect(verified).toBe(false);
      }
      // Sections IV to VIII of the guidelines of 2006 were not read.
      if (scheme === "CRC/C/OPSC/2" && /^[IV]*V/.test(code ?? "")) expect(verified).toBe(false);
    }
  });
});

describe("crosswalkOf", () => {
  it.each([
    ["2.a", ["02039 partial"]],
    ["sale-sexual-exploitation", ["02041 partial", "030229 partial"]],
    ["sale-organs", ["02043 partial"]],
    ["sale-forced-labour", ["02042 partial", "02032 partial"]],
    ["improper-adoption-consent", ["020291 partial"]],
    ["exploitation-in-prostitution", ["030222 equal"]],
    // ICCS includes simple possession, the treaty does not.
    ["child-sexual-abuse-material", ["030221 narrower"]],
    ["3.1.c", ["030221 narrower"]],
  ])("finds %s in the ICCS", (code, expected) => {
    expect(lines(code, "ICCS")).toEqual(expected);
  });

  it.each([
    ["sale-sexual-exploitation", "VC_HTF_DETVSX", true],
    ["sale-forced-labour", "VC_HTF_DETVFL", true],
    ["2.a", "VC_HTF_DETV", true],
    ["sale-organs", "VC_HTF_DETVOG", false],
  ])("finds %s in a series of SDG 16.2.2", (code, series, verified) => {
    expect(crosswalkOf(code, "SDG")).toMatchObject([{ code: series, relation: "partial", verified }]);
  });

  it.each([
    ["data-collection", "II", "III.B"],
    ["legislation", "III", "III.A"],
    ["policy-strategy", "III", "III.C"],
    ["coordination", "III", "III.D"],
    ["independent-monitoring", "III", "III.D"],
    ["dissemination", "III", "III.F"],
    ["training", "III", "III.G"],
    ["resources", "III", "III.E"],
    ["civil-society", "III", "III"],
    ["prevention", "IV", "IV.A IV.B IV.C"],
    ["criminal-law", "V", "V"],
    ["impunity", "V", "VI"],
    ["legal-persons", "V", "V VI"],
    ["jurisdiction", "V", "VII"],
    ["extradition", "V", "VII"],
    ["mutual-legal-assistance", "V", "X"],
    ["victim-protection", "VI", "VIII.A VIII.B"],
    ["justice-protection", "VI", "VIII.C"],
    ["recovery-reintegration", "VI", "IX"],
    ["helpline", "VI", "VIII.B"],
    ["cooperation", "VII", "X"],
    ["opic-ratification", "I", ""],
    ["next-report", "I", ""],
  ])("finds the cluster %s in section %s of 2006 and %s of 2019", (cluster, in2006, in2019) => {
    const codes = (scheme: "CRC/C/OPSC/2" | "CRC/C/156") =>
      crosswalkOf(cluster, scheme)
        .map(({ code }) => code ?? "")
        .join(" ");
    expect(codes("CRC/C/OPSC/2")).toBe(in2006);
    expect(codes("CRC/C/156")).toBe(in2019);
  });

  it("answers all schemes without one, and nothing for an unknown code", () => {
    expect(new Set(crosswalkOf("sale-organs").map(({ scheme }) => scheme)).size).toBe(5);
    expect(crosswalkOf("trafficking")).toEqual([]);
  });
});

describe("what was read of the guidelines", () => {
  /* CRC/C/OPSC/2: what section I holds on each subject was not read; CRC/C/156: its contents page has no section on civil society. */
  it.each([
    "opic-ratification",
    "follow-up",
    "dissemination-of-observations",
    "next-report",
    "civil-society",
  ])("does not call the line of %s verified", (cluster) => {
    const lines = crosswalks.filter(({ opsc }) => opsc === cluster);
    expect(lines).not.toEqual([]);
    for (const { verified } of lines) expect(verified).toBe(false);
  });
});
