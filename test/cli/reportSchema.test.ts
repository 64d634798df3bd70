import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { codesOf } from "opsc/codes";
import { outlineKinds } from "opsc/report";
import { describe, expect, it } from "vitest";
import { root } from "../house/sourceFiles.js";
import { ajvOf } from "../schemas/verdicts.js";
import { fileOf, opsc } from "./opsc.js";

const report = (...args: readonly string[]) =>
  opsc(["report", "turkmenistan", "--as-of", "2025-04-01", ...args]);

const printed = async (...args: readonly string[]): Promise<Record<string, unknown>> =>
  JSON.parse((await report(...args, "--format", "json")).out) as Record<string, unknown>;

const fitsIn = async (name: string) =>
  ajvOf(JSON.parse(await readFile(join(root, "schemas", `${name}.schema.json`), "utf8")) as object as never);

describe("opsc schema periodic-report", () => {
  it("is the schema of the folder, and takes what opsc report --format json prints", async () => {
    const fits = await fitsIn("periodic-report");
    const shown = await opsc(["schema", "periodic-report"]);
    expect(shown.out).toBe(await readFile(join(root, "schemas", "periodic-report.schema.json"), "utf8"));
    for (const outline of codesOf(outlineKinds)) {
      const made = await printed("--outline", outline, "--score");
      expect(fits(made), JSON.stringify(fits.errors)).toBe(true);
      expect(made["outline"]).toBe(outline);
      expect(fits({ ...made, view: "ours" })).toBe(false);
      expect(fits({ ...made, words: 5 })).toBe(false);
    }
    expect(fits(await printed())).toBe(false);
  });

  it("is not that of a follow-up report, which has its own", async () => {
    const fits = await fitsIn("follow-up-report");
    expect(fits(await printed()), JSON.stringify(fits.errors)).toBe(true);
  });
});

describe("opsc report --draft-against", () => {
  const against = async (older: unknown) => {
    const file = await fileOf(".json", typeof older === "string" ? older : JSON.stringify(older));
    const { code, err } = await report("--outline", "initial-report", "--draft-against", file);
    return { code, err: err.replaceAll(file, "OLD.json") };
  };

  it("says where a draft is not in its form, and which schema has the form", async () => {
    const draft = await printed("--outline", "initial-report");
    expect((await against(draft)).code).not.toBe(2);
    const { code, err } = await against({ ...draft, view: "ours", asOf: "2025-02-30", fragments: [{}] });
    expect(code).toBe(2);
    for (const named of ["view", "asOf", "fragments", "opsc schema periodic-report"])
      expect(err).toContain(named);
    const { asOf: _asOf, ...without } = await printed();
    const followUp = await against(without);
    expect([followUp.code, followUp.err.includes("asOf"), followUp.err.includes("follow-up-report")]).toEqual(
      [2, true, true],
    );
  });

  it("refuses what is no report, and one on other observations", async () => {
    const draft = await printed("--outline", "initial-report");
    for (const other of [{}, [], 5, null, { outline: "initial-report" }]) {
      const { code, err } = await against(other);
      expect([code, err.includes('has no "fragments"')]).toEqual([2, true]);
    }
    expect((await against("{")).code).toBe(2);
    const elsewhere = await against({ ...draft, symbol: "CRC/C/OPSC/ATA/CO/1" });
    expect([elsewhere.code, elsewhere.err.includes("a draft on CRC/C/OPSC/TKM/CO/1")]).toEqual([2, true]);
  });
});
