import { lstat, mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeFiles } from "opsc/node";
import { tableDefinitionSchema, dimensionSchema, toDataPackage, type ProtectedTable } from "opsc/statistics";
import { beforeEach, describe, expect, it } from "vitest";
import { fileOf, opsc, pathOf } from "../cli/opsc.js";
import { lines, newFolder, plan } from "../cli/release.js";
import { bySex } from "../statistics/publish/sample.js";

const outward = [
  "../x",
  "../../x",
  "a/b",
  "/x",
  "..",
  ".",
  "",
  "a\\..\\b",
  "C:\\x",
  "c:x",
  "a\u0000b",
  "x/../../y",
];
const records = lines(60, 7).join("");
let folder = "";

beforeEach(async () => {
  folder = join(await newFolder(), "inner");
  await mkdir(folder, { recursive: true });
});

describe("writeFiles", () => {
  it.each(outward)("writes nothing under the name %j, nor anything beside it", async (name) => {
    await expect(writeFiles(folder, { "good.md": "good", [name]: "bad" })).rejects.toThrow(TypeError);
    expect(await readdir(folder)).toEqual([]);
    expect(await readdir(join(folder, ".."))).toEqual(["inner"]);
  });

  it("takes any other name", async () => {
    const names = ["a.md", "..a", "a..b", "é ы.html", "-rf", "__proto__"];
    await writeFiles(folder, Object.fromEntries(names.map((name) => [name, "x"])));
    expect((await readdir(folder)).sort()).toEqual([...names].sort());
  });

  it("writes through no link that lies in the folder", async () => {
    const other = join(folder, "..", "other.txt");
    await writeFile(other, "untouched");
    await symlink(other, join(folder, "a.md"));
    await expect(writeFiles(folder, { "a.md": "bad" })).rejects.toMatchObject({ code: "ELOOP" });
    await symlink(join(folder, "..", "new.txt"), join(folder, "b.md"));
    await expect(writeFiles(folder, { "b.md": "bad" })).rejects.toMatchObject({ code: "ELOOP" });
    expect(await readFile(other, "utf8")).toBe("untouched");
    expect((await readdir(join(folder, ".."))).sort()).toEqual(["inner", "other.txt"]);
  });
});

describe("opsc report --out", () => {
  it("ends with 2 where a link stands in place of a file", async () => {
    const other = join(folder, "..", "other.txt");
    await writeFile(other, "untouched");
    await symlink(other, join(folder, "follow-up.md"));
    const { code, err } = await opsc(["report", "turkmenistan", "--format", "md", "--out", folder]);
    expect([code, err]).toEqual([2, expect.stringContaining("ELOOP")]);
    expect(await readFile(other, "utf8")).toBe("untouched");
  });

  it("names files by the report and never by what stands in the case", async () => {
    const printed = await opsc(["report", "turkmenistan", "--format", "md,html,json", "--out", folder]);
    expect(printed.code).toBe(0);
    expect((await readdir(folder)).sort()).toEqual(["follow-up.html", "follow-up.json", "follow-up.md"]);
  });
});

describe("opsc tabulate --out", () => {
  const tabulate = async (made: object, out: string) =>
    opsc(["tabulate", "-", "--plan", await fileOf(".json", JSON.stringify(made)), "--out", out], records);
  const table = plan.tables[0];

  it.each(outward)(
    "refuses %j as the token of a plan or of a table, before anything is written",
    async (id) => {
      const out = join(folder, "out");
      for (const made of [
        { ...plan, id },
        { ...plan, tables: [{ ...table, id }] },
      ]) {
        const { code, err } = await tabulate(made, out);
        expect([code, err]).toEqual([2, expect.stringContaining("Expected a token")]);
      }
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it.each(["release", "confidential"])(
    "refuses a folder in which %s is a link, wherever it leads",
    async (name) => {
      const out = join(folder, "out");
      await mkdir(out);
      await mkdir(join(folder, "elsewhere"));
      for (const target of [join(folder, "elsewhere"), join(folder, "nowhere")]) {
        const link = join(out, name);
        await symlink(target, link).catch(() => undefined);
        const { code, err } = await tabulate(plan, out);
        expect([code, err]).toEqual([2, expect.stringContaining("holds no release yet")]);
      }
      expect(await readdir(join(folder, "elsewhere"))).toEqual([]);
    },
  );

  it("takes a link under the name of the unfinished folder away, and follows it nowhere", async () => {
    const out = join(folder, "out");
    await mkdir(out);
    await mkdir(join(folder, "elsewhere"));
    await writeFile(join(folder, "elsewhere", "kept.txt"), "kept");
    await symlink(join(folder, "elsewhere"), join(out, "release.unfinished"));
    expect((await tabulate(plan, out)).code).toBe(0);
    expect(await readdir(join(folder, "elsewhere"))).toEqual(["kept.txt"]);
    expect((await lstat(join(out, "release"))).isDirectory()).toBe(true);
  });
});

describe("file names that exporters make", () => {
  it("follow from tokens and codes that lead nowhere", () => {
    for (const name of outward) {
      expect(tableDefinitionSchema.shape.id.safeParse(name).success).toBe(false);
      expect(dimensionSchema.shape.code.safeParse(name).success).toBe(false);
    }
    const paths = toDataPackage([bySex], { name: "a", title: "A" }).map(({ path }) => path);
    expect(paths.filter((path) => !/^[a-z\d-]+\.(?:json|csv)$/.test(path))).toEqual([]);
  });

  it("are refused where a program made a table with another token", () => {
    expect(() => toDataPackage([{ ...bySex } as ProtectedTable], { name: "a", title: "A" })).toThrow(
      TypeError,
    );
  });
});

describe("names of files with a zero byte", () => {
  const nul = "a\u0000b";
  it.each([
    [["validate", "victims", nul]],
    [["validate", "victims", "-", "--summary", nul]],
    [["case", "check", nul]],
    [["read", nul]],
    [["merge", nul]],
    [["report", "turkmenistan", "--out", nul]],
    [["audit", `${nul}.gz`, "--dimensions", "A", "--measure", "B"]],
  ])("are wrong usage: %j", async (args) => {
    const { code, err } = await opsc(args, "{}\n");
    expect([code, err]).toEqual([2, expect.stringMatching(/^error: Expected .*ERR_INVALID_ARG_VALUE/)]);
  });

  it("are wrong usage for the folder of a release", async () => {
    const planFile = await fileOf(".json", JSON.stringify(plan));
    const { code } = await opsc(["tabulate", await pathOf("none"), "--plan", planFile, "--out", nul]);
    expect(code).toBe(2);
  });
});
