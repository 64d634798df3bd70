import { turkmenistan } from "opsc/casebook";
import { describe, expect, it } from "vitest";
import { fileOf, opsc } from "./opsc.js";

describe("opsc score", () => {
  it.each(["follow-up", "obligations", "clusters"])(
    "prints %s in 80 columns, with its explanation",
    async (framework) => {
      const { code, out, err } = await opsc([
        ...["score", "turkmenistan", "--framework", framework, "--as-of", "2016-06-30", "--explain"],
      ]);
      expect([code, err]).toEqual([0, ""]);
      expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
      expect(out).toContain("Intervals rank no State.");
      expect(out).toContain("What would narrow the interval most");
    },
  );

  it("scores a case without law and facts, and says that it is made up", async () => {
    const { legislation: _, benchmarkFacts: __, ...rest } = turkmenistan;
    const bare = await fileOf(".json", JSON.stringify({ ...rest, synthetic: true }));
    const { code, out } = await opsc(["score", bare, "--framework", "obligations"]);
    expect([code, out.split("\n")[0]?.includes("(synthetic data)")]).toEqual([0, true]);
    expect((await opsc(["score", "turkmenistan"])).out).not.toContain("synthetic");
  });

  it("says that nothing is known of the criminal law in 2025 that was not satisfactory in 2016", async () => {
    const rowAt = async (day: string): Promise<string | undefined> =>
      (await opsc(["score", "turkmenistan", "--as-of", day])).out
        .split("\n")
        .find((line) => line.startsWith(" Criminal laws"));
    expect(await rowAt("2016-06-30")).toMatch(/ 0\.000-0\.250 .* 100% {2}C$/);
    expect(await rowAt("2025-04-01")).toMatch(/ 0\.000-1\.000 .* 0% {2}C\.\.A$/);
  });

  it("prints score and explanation as JSON, with contributions that sum to the score", async () => {
    const { code, out } = await opsc([
      ...["score", "turkmenistan", "--json", "--explain", "--as-of", "2016-06-30"],
    ]);
    expect(code).toBe(0);
    const { score, explanation } = JSON.parse(out) as {
      score: { asOf: string; nodes: { cuts: { verified: { interval: { upper: number } } } }[] };
      explanation: { contributions: { kind: string; upper: number }[] };
    };
    expect(score.asOf).toBe("2016-06-30");
    const sum = explanation.contributions
      .filter(({ kind }) => kind === "item")
      .reduce((total, { upper }) => total + upper, 0);
    expect(sum).toBeCloseTo(score.nodes[0]?.cuts.verified.interval.upper ?? Number.NaN, 12);
  });

  it("names every part in full, and the case and its mark of made-up records in the JSON", async () => {
    const { out } = await opsc(["score", "turkmenistan", "--as-of", "2016-06-30"]);
    expect(out).not.toContain("...");
    expect(out).toMatch(/^ Identification and +[01]\.\d.*\n {2}protection of child victims$/m);
    expect(out).toContain("C..A");
    const path = await fileOf(".json", JSON.stringify({ ...turkmenistan, synthetic: true }));
    const { out: json } = await opsc(["score", path, "--json", "--as-of", "2016-06-30"]);
    expect(JSON.parse(json)).toMatchObject({
      case: { state: "TKM", symbol: "CRC/C/OPSC/TKM/CO/1", synthetic: true },
    });
    const { out: real } = await opsc(["score", "turkmenistan", "--json"]);
    expect((JSON.parse(real) as { case: object }).case).toEqual({
      state: "TKM",
      symbol: "CRC/C/OPSC/TKM/CO/1",
    });
  });

  it("says what it expects of a day and of a framework", async () => {
    const day = await opsc(["score", "turkmenistan", "--as-of", "2025-02-29"]);
    expect(day.code).toBe(2);
    expect(day.err).toContain("YYYY-MM-DD");
    expect((await opsc(["score", "turkmenistan", "--framework", "ranking"])).code).toBe(2);
  });
});
