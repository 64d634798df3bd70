import { describe, expect, it } from "vitest";
import type { SensitivitySummary } from "opsc/scoring";
import { opsc } from "../opsc.js";

const asked = ["score", "turkmenistan", "--as-of", "2025-04-01", "--sensitivity", "--draws", "50"];
const summaryOf = (out: string): SensitivitySummary =>
  (JSON.parse(out) as { sensitivity: SensitivitySummary }).sensitivity;

describe("opsc score --sensitivity", () => {
  it("prints what the score rests on, in 80 columns", async () => {
    const { code, out } = await opsc(asked);
    expect(code).toBe(0);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(out).toContain("What each choice does to the score");
    expect(out).toContain('Age of evidence: with "evidence never ages"');
    expect(out.replaceAll(/\s+/g, " ")).toContain("50 draws from seed 1");
  });

  it("prints the same as JSON, for the seed and the draws that are asked for", async () => {
    const { code, out } = await opsc([...asked, "--json", "--seed", "9"]);
    expect(code).toBe(0);
    const { asOf, conclusion, monteCarlo } = summaryOf(out);
    expect(asOf).toBe("2025-04-01");
    expect(conclusion.restsOn).toContain("horizon");
    expect([monteCarlo.seed, monteCarlo.draws]).toEqual([9, 50]);
    expect((await opsc([...asked, "--json", "--seed", "9"])).out).toBe(out);
  });

  it("is left out unless it is asked for", async () => {
    const { out } = await opsc(["score", "turkmenistan", "--as-of", "2025-04-01", "--json"]);
    expect(summaryOf(out)).toBeUndefined();
  });

  it.each([
    ["--draws", "1"],
    ["--draws", "many"],
    ["--seed", "-1"],
    ["--seed", "4294967296"],
  ])("refuses %s %s", async (option, value) => {
    const { code, err } = await opsc(["score", "turkmenistan", "--sensitivity", `${option}=${value}`]);
    expect(code).toBe(2);
    expect(err).toContain("Expected a whole number from ");
  });
});
