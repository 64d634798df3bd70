import { stat } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { fileOf, opsc, pathOf } from "./opsc.js";
import { lines, newFolder, plan, released } from "./release.js";

const json = (value: unknown): Promise<string> => fileOf(".json", JSON.stringify(value));
const records = lines(60, 7).join("");
let planFile = "";
let ledger = "";

beforeAll(async () => {
  planFile = await json(plan);
  const { folder } = await released(["tabulate", "-", "--plan", planFile], records);
  ledger = join(folder, "confidential/ledger.json");
});

/** Runs a command that must fail, and answers with its code and what it said; nothing may be written or printed. */
async function failing(args: readonly string[], input: string): Promise<readonly [number, string]> {
  const out = await newFolder();
  const { code, out: printed, err } = await opsc([...args, "--out", out], input);
  expect(printed).toBe("");
  await expect(stat(out)).rejects.toThrow();
  return [code, err];
}

describe("opsc tabulate", () => {
  const dimension = (first: object) => ({ ...plan, dimensions: [first, ...plan.dimensions.slice(1)] });

  it.each([
    ["a plan that is no JSON", '{"id":', "Expected JSON"],
    ["a plan that is something else", [], "tabulation plan"],
    ["a field that there is not", dimension({ from: "sexx" }), "Suggested: sex."],
    ["a field like no other", dimension({ from: "shoe-size-of-owner" }), "These can: "],
    [
      "a table of a dimension that there is not",
      { ...plan, tables: [{ id: "t", title: "T", dimensions: ["SEXX"] }] },
      "Suggested: SEX, YEAR.",
    ],
    ["a key that there is not", { ...plan, colour: 1 }, "unknown key"],
  ])("ends with 2 on %s", async (_, content, expected) => {
    const file = await fileOf(".json", typeof content === "string" ? content : JSON.stringify(content));
    const [code, err] = await failing(["tabulate", "-", "--plan", file], records);
    expect([code, err]).toEqual([2, expect.stringContaining(expected)]);
  });

  it.each([
    [["--policy", '{"minimumFrequency":3}'], "named override"],
    [["--policy", "[]"], "disclosure policy"],
    [["--policy", "{"], "Expected JSON"],
    [["--previous", '{"format":"other"}'], "ledger of an earlier release"],
    [["--previous", '{"format":"opsc-ledger","releases":[]}'], "ledger of something else"],
  ])("ends with 2 on %j", async ([option = "", content = ""], expected) => {
    const args = ["tabulate", "-", "--plan", planFile, option, await fileOf(".json", content)];
    expect(await failing(args, records)).toEqual([2, expect.stringContaining(expected)]);
  });

  it("ends with 2 on the ledger of another plan, unless the series is named", async () => {
    const other = await json({ ...plan, unit: "cases" });
    const args = ["tabulate", "-", "--plan", other, "--previous", ledger];
    expect(await failing(args, records)).toEqual([2, expect.stringContaining("counted in cases")]);
    expect((await released([...args, "--series", "cases-of-victims"], records)).code).toBe(0);
  });

  it.each([
    [["--collapse", "SEXX"], "SEX, YEAR"],
    [["--collapse", "SEX,YEAR"], "leave a table over"],
    [["--agency", "no agency"], "id of an agency"],
    [["--workers", "0"], "1 to 64"],
    [["--delimiter", ";"], "--format csv"],
    [["--from", "excel"], "primero"],
    [["--policy", "-"], "at most one"],
    [["--plan", "absent.json"], "ENOENT"],
  ])("ends with 2 on %j", async (more, expected) => {
    const args = ["tabulate", "-", "--plan", planFile, ...more];
    expect(await failing(args, records)).toEqual([2, expect.stringContaining(expected)]);
  });

  it("ends with 2 on a file that is absent, and without its options", async () => {
    const absent = ["tabulate", await pathOf("absent.ndjson"), "--plan", planFile];
    expect(await failing(absent, "")).toEqual([2, expect.stringContaining("ENOENT")]);
    expect((await opsc(["tabulate", "-", "--plan", planFile], records)).code).toBe(2);
    expect((await opsc(["count", "--plan", planFile], records)).err).toContain("--shard");
  });

  it("ends with 2 where the folder is a file", async () => {
    const { code, err } = await opsc(["tabulate", "-", "--plan", planFile, "--out", planFile], records);
    expect([code, err]).toEqual([2, expect.stringContaining("can be written")]);
  });

  it("ends with 1 on an empty file, and on records of another kind", async () => {
    const args = ["tabulate", "-", "--plan", planFile];
    expect(await failing(args, "")).toEqual([1, expect.stringContaining("nothing-counted")]);
    const funnel = {
      ...plan,
      of: "proceedings",
      unit: "cases",
      dimensions: [{ from: "stage" }],
      tables: [{ id: "t", title: "T", dimensions: ["STAGE"] }],
    };
    const [code, err] = await failing(["tabulate", "-", "--plan", await json(funnel)], records);
    expect(code).toBe(1);
    expect(err).toContain("Expected records of proceedings");
    const [, without] = await failing(["tabulate", "-", "--plan", planFile, "--from", "ctdc"], records);
    expect(without).toContain("no column is known");
  });
});

describe("opsc count", () => {
  it("ends with 1 where a record is not valid, and with 2 where both files are standard input", async () => {
    const counted = await opsc(["count", "-", "--plan", planFile, "--shard", "a"], `${records}{\n`);
    expect([counted.code, counted.out]).toEqual([1, ""]);
    const both = await opsc(["count", "-", "--plan", "-", "--shard", "a"], records);
    expect([both.code, both.err.includes("at most one")]).toEqual([2, true]);
  });

  it("reads no other system's proceedings, and takes no agency that is none", async () => {
    const funnel = {
      id: "stages",
      of: "proceedings",
      unit: "cases",
      dimensions: [{ from: "stage" }],
      tables: [{ id: "by-stage", title: "By stage", dimensions: ["STAGE"] }],
    };
    const [code, err] = await failing(
      ["tabulate", "-", "--plan", await json(funnel), "--from", "ctdc"],
      records,
    );
    expect([code, err.includes("plan of victims")]).toEqual([2, true]);
    const [odd, said] = await failing(["tabulate", "-", "--plan", planFile, "--agency", "1 2"], records);
    expect([odd, said.includes("TKM_STAT")]).toEqual([2, true]);
  });
});

describe("opsc merge and opsc protect", () => {
  it("end with 2 on a number of shards that is none", async () => {
    for (const wrong of ["0", "x", "1.5"])
      expect((await opsc(["merge", "--shards", wrong], "")).code, wrong).toBe(2);
  });

  const count = async (shard: string, file = planFile) =>
    (await opsc(["count", "--plan", file, "--shard", shard], records)).out;

  it("end with 1 on what is no line of counts, with its place and without its content", async () => {
    const line = await count("a");
    const files = [await fileOf(".ndjson", line), await fileOf(".ndjson", `\n${records}`)];
    const { code, out, err } = await opsc(["merge", ...files]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(`${files[1] ?? ""}[2].format`);
    for (const input of [
      "",
      "\n",
      "{",
      line.slice(0, -9),
      line.replace('"persons":{', '"persons":{"x":[-1],'),
    ])
      expect(await failing(["protect", "--plan", planFile], input)).toEqual([1, expect.any(String)]);
  });

  it("end with 1 on a shard that came twice, and on counts of two plans or of another one", async () => {
    const line = await count("a");
    expect((await opsc(["merge"], line + line)).err).toContain("shard-twice");
    const other = await json({ ...plan, id: "another" });
    const both = await opsc(["merge"], line + (await count("b", other)));
    expect([both.code, both.err]).toEqual([1, expect.stringContaining("counts-of-another-plan")]);
    const [code, err] = await failing(["protect", "--plan", other], line);
    expect([code, err]).toEqual([1, expect.stringContaining("counts-of-another-plan")]);
  });
});
