import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { importCertificates, openRelease, type ProtectedTable } from "opsc/statistics";
import { fileOf, opsc, pathOf, type Printed } from "./opsc.js";
import { filesUnder, lines, newFolder, plan, released } from "./release.js";

const records = lines(400, 7);
let file = "";
let planFile = "";
let whole: Printed & { folder: string };
let files: Readonly<Record<string, string>>;

beforeAll(async () => {
  file = await fileOf(".ndjson", records.join(""));
  planFile = await fileOf(".json", JSON.stringify(plan));
  whole = await released(["tabulate", file, "--plan", planFile]);
  files = await filesUnder(whole.folder);
});

const count = async (shard: string, part: readonly string[], ...more: readonly string[]) => {
  const { code, out } = await opsc(["count", "--plan", planFile, "--shard", shard, ...more], part.join(""));
  expect([code, out.split("\n").length]).toEqual([0, 2]);
  return out;
};

const tablesIn = async (folder: string): Promise<readonly ProtectedTable[]> => {
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, path), "utf8"));
  const certificates = importCertificates(await json("confidential/certificates.json"));
  if (!certificates.ok) throw new Error("expected certificates");
  const opened = openRelease(await json("release/release.json"), certificates.value);
  expect(opened.issues).toEqual([]);
  return opened.ok ? opened.value : [];
};

describe("opsc tabulate", () => {
  it("writes what may be published and what may not into two folders, the second for its owner alone", async () => {
    expect(whole.code).toBe(0);
    expect(Object.keys(files)).toEqual(
      [
        ...["README.txt", ".gitignore", "certificates.json", "ledger.json", "left-out.json"].map(
          (name) => `confidential/${name}`,
        ),
        ...["release.json", "sdmx.csv", "tables.md"].map((name) => `release/${name}`),
        ...["by-year", "sex-by-year"].map((id) => `release/json-stat/${id}.json`),
        ...["by-year.csv", "sex-by-year.csv", "codes-sex.csv", "codes-year.csv", "datapackage.json"].map(
          (name) => `release/data-package/${name}`,
        ),
      ].sort(),
    );
    const mode = async (path: string) => (await stat(join(whole.folder, path))).mode & 0o777;
    if (process.platform !== "win32") {
      expect(await mode("confidential")).toBe(0o700);
      for (const path of Object.keys(files)) {
        if (path.startsWith("confidential/")) expect(await mode(path), path).toBe(0o600);
      }
    }
    expect(files["confidential/README.txt"]).toContain("nothing in this folder may leave");
  });

  it("prints a summary that says nothing that the release does not say", async () => {
    const summary = JSON.parse(whole.out) as Record<string, unknown>;
    const tables = await tablesIn(whole.folder);
    const kinds = tables.map(({ cells }) => cells.map(({ value }) => value.kind));
    const grand = tables[1]?.cells.at(-1)?.value;
    const { release, ...rest } = summary;
    expect(rest).toEqual({
      verified: true,
      unit: "persons",
      total: grand?.kind === "count" ? grand.count : null,
      tables: tables.map(({ definition }, at) => ({
        id: definition.id,
        cells: kinds[at]?.length,
        suppressed: kinds[at]?.filter((kind) => kind === "suppressed").length,
      })),
      cells: kinds.flat().length,
      suppressed: kinds.flat().filter((kind) => kind === "suppressed").length,
      attackers: ["earlier-releases", "insider", "public", "rule-aware"],
      policy: { minimumFrequency: 10, minimumWidth: 5, zeros: "protect", groupDisclosure: true },
      solver: expect.stringMatching(/^HiGHS /) as string,
      synthetic: true,
      invalidSkipped: false,
      collapse: expect.arrayContaining(["SEX"]) as string[],
      confidential: join(whole.folder, "confidential"),
    });
    expect(files["release/tables.md"]).toContain("Made-up records");
    expect((release as string[]).map((path) => path.slice(whole.folder.length + 1)).sort()).toEqual(
      Object.keys(files).filter((path) => path.startsWith("release/")),
    );
    expect(whole.err).toContain("--collapse SEX");
    expect(whole.err).not.toMatch(/\b\d{2,} (?:records|persons)\b/);
  });

  it("hides the total in the summary where the tables hide it", async () => {
    const few = await fileOf(".ndjson", lines(12, 5).join(""));
    const { code, out } = await released(["tabulate", few, "--plan", planFile]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ total: null, verified: true });
  });

  it("stops where a record is not valid, unless it is left out", async () => {
    const broken = await fileOf(".ndjson", ['{"sex":"F"}\n', ...records, "{\n"].join(""));
    const stopped = await released(["tabulate", broken, "--plan", planFile]);
    expect([stopped.code, stopped.out]).toEqual([1, ""]);
    const told = stopped.err.split("\n").filter((line) => line.startsWith('{"line"'));
    expect(told.map((line) => (JSON.parse(line) as { line: number }).line)).toEqual([1, 402]);
    expect(stopped.err).toContain("--skip-invalid");
    await expect(stat(stopped.folder)).rejects.toThrow();

    const skipped = await released(["tabulate", broken, "--plan", planFile, "--skip-invalid"]);
    expect(skipped.code).toBe(0);
    expect(JSON.parse(skipped.out)).toMatchObject({ invalidSkipped: true });
    expect(await filesUnder(skipped.folder)).toEqual(files);
  });

  it("collapses a dimension, takes a policy of its own, and never writes over a release", async () => {
    const policy = await fileOf(".json", JSON.stringify({ minimumFrequency: 5, minimumWidth: 3 }));
    const args = ["tabulate", file, "--plan", planFile, "--collapse", "SEX", "--policy", policy];
    const { code, out, err, folder } = await released(args);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      tables: [{ id: "sex-by-year" }],
      policy: { minimumFrequency: 5, minimumWidth: 3, zeros: "protect" },
    });
    expect(err).not.toContain("warning");
    const again = await opsc([...args, "--out", folder]);
    expect([again.code, again.out]).toEqual([2, ""]);
    expect(again.err).toContain("holds no release yet");
  });

  it("takes the ledger of the release before, and goes on with it", async () => {
    const ledger = join(whole.folder, "confidential/ledger.json");
    const args = ["tabulate", file, "--plan", planFile, "--previous", ledger];
    const next = await released(args);
    expect(next.code).toBe(0);
    const releases = async (path: string) =>
      (JSON.parse(await readFile(path, "utf8")) as { releases: { series: string }[] }).releases;
    const both = await releases(join(next.folder, "confidential/ledger.json"));
    expect(both.map(({ series }) => series)).toEqual(["victims", "victims"]);
    expect(both.slice(0, 1)).toEqual(await releases(ledger));
    // Nothing changed, so nothing is told that was not told.
    expect((await filesUnder(next.folder))["release/tables.md"]).toBe(files["release/tables.md"]);
  });

  it("reads an export of another system", async () => {
    const path = fileURLToPath(new URL("../fixtures/victim-imports/htcds.csv", import.meta.url));
    const bySex = {
      ...plan,
      dimensions: [{ from: "sex" }],
      tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
    };
    const args = ["tabulate", path, "--plan", await fileOf(".json", JSON.stringify(bySex))];
    const { code, out, err } = await released([...args, "--from", "htcds", "--workers", "2"]);
    expect(code).toBe(0);
    expect(err).toContain("is not read");
    expect(JSON.parse(out)).toMatchObject({ verified: true, total: null });
  });
});

describe("opsc count | merge | protect", () => {
  it("gives the files of opsc tabulate, byte by byte, however the records are cut", async () => {
    const shards = await Promise.all([
      count("a", records.slice(0, 150)),
      count("b", records.slice(150, 390)),
      count("c", records.slice(390)),
    ]);
    const merged = await opsc(["merge", "--shards", "3"], shards.join(""));
    const made = await released(["protect", "--plan", planFile], merged.out);
    expect(made.code).toBe(0);
    expect(await filesUnder(made.folder)).toEqual(files);
  });

  it("merges to one line in any order and in any number of steps (property)", async () => {
    const parts = await Promise.all(
      [0, 1, 2, 3].map((rest) =>
        count(
          `s${rest}`,
          records.filter((_, at) => at % 4 === rest),
        ),
      ),
    );
    const expected = (await opsc(["merge"], parts.join(""))).out;
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 3 }), async (places, cut) => {
        const own = places.map((place) => parts[place] ?? "");
        const left = await fileOf(".ndjson", (await opsc(["merge"], own.slice(0, cut).join(""))).out);
        const right = await fileOf(".ndjson", own.slice(cut).join("\n"));
        expect((await opsc(["merge", left, right])).out).toBe(expected);
      }),
      { numRuns: 8 * Number(process.env["OPSC_RUNS"] ?? 1) },
    );
    // Lines that were not merged are merged before they are protected: never one by one.
    const made = await released(["protect", "-", "--plan", planFile, "--shards", "4"], parts.join(""));
    expect(await filesUnder(made.folder)).toEqual(files);
  });

  it("knows a person of two shards, and says what is confidential", async () => {
    const [one = ""] = records;
    const { out, err } = await opsc(["count", file, "--plan", planFile, "--shard", "all"]);
    expect(err).toContain("as sensitive as the records");
    const twice = await opsc(["merge"], out + (await count("again", [one])));
    expect(twice.err).toContain("as sensitive as the records");
    const made = await released(["protect", "--plan", planFile], twice.out);
    expect((await filesUnder(made.folder))["release/release.json"]).toBe(files["release/release.json"]);
  });

  it("counts a shard without records, and misses one that did not come", async () => {
    const empty = await count("empty", []);
    const full = await count("full", records);
    const made = await released(["protect", "--plan", planFile], empty + full);
    expect(await filesUnder(made.folder)).toEqual(files);
    const short = await opsc(["merge", "--shards", "3"], empty + full);
    expect([short.code, short.out]).toEqual([1, ""]);
    expect(short.err).toContain("shards-missing");
    const out = await newFolder();
    const nothing = await opsc(["protect", "--plan", planFile, "--out", out], empty);
    expect([nothing.code, nothing.out]).toEqual([1, ""]);
    expect(nothing.err).toContain("nothing-counted");
    await expect(stat(await pathOf("never"))).rejects.toThrow();
    await expect(stat(out)).rejects.toThrow();
  });
});
