import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import type { Issue } from "opsc/issues";
import { countRecords } from "opsc/statistics";
import { syntheticVictims } from "opsc/synthetic";
import { describe, expect, it } from "vitest";
import { checkRelease } from "../../../src/cli/statistics/checkRelease.js";
import { protectCounts } from "../../../src/cli/statistics/protectCounts.js";
import { releaseNames, type ReleaseFiles } from "../../../src/cli/statistics/releaseFiles.js";
import { releaseJob } from "../../../src/cli/statistics/releaseOptions.js";
import { fileOf } from "../opsc.js";
import { filesUnder, lines, newFolder, plan, released } from "../release.js";

describe("a release", () => {
  it("is not written where its certificates do not prove it", async () => {
    const planFile = await fileOf(".json", JSON.stringify(plan));
    const [out, err]: [string[], string[]] = [[], []];
    const context = {
      out: (text: string) => out.push(text),
      err: (text: string) => err.push(text),
      input: Readable.from([]),
      today: "2025-04-01",
    };
    const folder = await newFolder();
    const job = await releaseJob({ plan: planFile, agency: "OPSC", out: folder }, undefined, context);
    const counts = countRecords([...syntheticVictims({ count: 80, seed: 5 })], plan, { shard: "all" });
    if (!counts.ok) throw new Error("Expected counts.");
    const wrong: Issue = {
      code: "cell-not-proved",
      severity: "error",
      path: [],
      message: "Expected a proof.",
    };
    expect(await protectCounts(counts.value, job, context, () => [wrong])).toBe(1);
    expect(out).toEqual([]);
    expect(err.join("")).toMatch(/Expected a proof\.[^]*nothing was written/);
    await expect(stat(folder)).rejects.toMatchObject({ code: "ENOENT" });
    expect(await protectCounts(counts.value, job, context)).toBe(0);
    expect((await stat(folder)).isDirectory()).toBe(true);
  });

  it("is checked from the text of its files: other tables and other certificates are found", async () => {
    const planFile = await fileOf(".json", JSON.stringify(plan));
    const records = lines(80, 5).join("");
    const { folder } = await released(["tabulate", "-", "--plan", planFile, "--agency", "TKM_STAT"], records);
    const all = await filesUnder(folder);
    expect(all["release/sdmx.csv"]).toContain("TKM_STAT:CHILD_VICTIMS_BY_YEAR(1.0)");
    const files = (tables: string, certificates: string): ReleaseFiles => ({
      release: [{ path: releaseNames.tables, content: tables }],
      confidential: [{ path: releaseNames.certificates, content: certificates }],
    });
    const tables = all["release/release.json"] ?? "";
    const certificates = all["confidential/certificates.json"] ?? "";
    expect(checkRelease(files(tables, certificates))).toEqual([]);
    expect(checkRelease(files(tables, "{}")).length).toBeGreaterThan(0);
    expect(checkRelease(files("[]", certificates)).length).toBeGreaterThan(0);
    expect(() => checkRelease({ release: [], confidential: [] })).toThrow(SyntaxError);
  });
});
