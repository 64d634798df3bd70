import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { periodicReportSchema } from "opsc/report";
import { describe, expect, it } from "vitest";
import { chartsOf } from "../../src/cli/chartsOf.js";
import type { CommandContext } from "../../src/cli/context.js";
import { fileOf, opsc, pathOf } from "./opsc.js";
import { lines, plan } from "./release.js";

const report = (...args: readonly string[]) =>
  opsc(["report", "turkmenistan", "--as-of", "2025-04-01", ...args]);

describe("opsc report --outline", () => {
  it("prints a report by an outline, in a language and a view", async () => {
    const { code, out } = await report("--outline", "alternative-report", "--lang", "fr");
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe(
      "# Rapport alternatif au titre du Protocole facultatif\u00a0: Turkménistan",
    );
    const state = await report("--outline", "periodic-report-part");
    const other = await report("--outline", "periodic-report-part", "--view", "alternative");
    expect([state.out.includes("Claimed by the State"), other.out.includes("Claimed by the State")]).toEqual([
      false,
      true,
    ]);
  });

  it("counts and protects records on the way, says that they are made up, and keeps their number to itself", async () => {
    const victims = await fileOf(".ndjson", lines(120, 4).join("\n"));
    const planned = await fileOf(".json", JSON.stringify(plan));
    const folder = await pathOf("outline-tables");
    const made = await report(
      ...["--outline", "initial-report", "--victims", victims, "--plan", planned],
      ...["--format", "md,json,docx", "--score", "--out", folder],
    );
    expect(made.code).toBe(0);
    expect((await readdir(folder)).sort()).toEqual([
      "initial-report.docx",
      "initial-report.json",
      "initial-report.md",
    ]);
    const json = periodicReportSchema.parse(
      JSON.parse(await readFile(join(folder, "initial-report.json"), "utf8")),
    );
    expect(json.synthetic).toBe(true);
    expect(JSON.stringify(json.fragments)).toContain('"table-sex-by-year"');
    expect(json.fragments.map(({ id }) => id)).toContain("score");
    expect(made.out).toMatch(/Words +\d+ of 31800/);
    expect(made.out + made.err).not.toMatch(/\b120\b/);
  });

  it("ends with 1 and no report where a record is not valid, and where the plan counts none of them", async () => {
    const planned = await fileOf(".json", JSON.stringify(plan));
    const broken = await fileOf(".ndjson", [...lines(20, 4), "{\n"].join(""));
    const asked = ["--outline", "initial-report", "--plan", planned, "--victims"];
    const stopped = await report(...asked, broken);
    expect([stopped.code, stopped.out]).toEqual([1, ""]);
    expect(stopped.err).toContain("Expected every record to be valid");
    const nobody = await report(...asked, await fileOf(".ndjson", ""));
    expect([nobody.code, nobody.out]).toEqual([1, ""]);
    expect(nobody.err).toContain("nothing-counted");
  });

  it("draws the charts of a page, and says where it cannot", async () => {
    const folder = await pathOf("drawn");
    const made = await report(
      ...["--outline", "periodic-report-part", "--score", "--format", "html", "--out", folder],
    );
    expect(made.code).toBe(0);
    const page = await readFile(join(folder, "periodic-report-part.html"), "utf8");
    expect(
      page.match(/<img [^>]*src="data:image\/svg\+xml/g)?.length ?? page.match(/<svg /g)?.length,
    ).toBeGreaterThan(1);
    const said: string[] = [];
    const context: CommandContext = {
      out: () => true,
      err: (text) => said.push(text),
      input: Readable.from([]),
      terminal: undefined,
      today: "2025-04-01",
    };
    const none = { title: "T", language: "en", asOf: "2025-04-01", synthetic: false, fragments: [] } as const;
    const missing = (): never => {
      throw new Error("Install them with: npm install vega");
    };
    expect(await chartsOf(none, context, missing)).toBeUndefined();
    expect(said.join("")).toContain("not drawn; their tables are there. Install them with: npm install vega");
  });

  it("ends with 1 where it is told to be strict and something is not answered", async () => {
    const strict = await report("--outline", "periodic-report-part", "--strict");
    expect(strict.code).toBe(1);
    expect(strict.err).toContain("is asked for and not supplied");
    const { completeness } = JSON.parse(
      (await report("--outline", "periodic-report-part", "--format", "json")).out,
    ) as {
      completeness: { sections: { id: string }[]; tables: { id: string }[] };
    };
    const names = [...completeness.sections, ...completeness.tables].map(({ id }) => [id, "Not yet."]);
    const texts = await fileOf(".json", JSON.stringify({ emptyReasons: Object.fromEntries(names) }));
    expect((await report("--outline", "periodic-report-part", "--strict", "--texts", texts)).code).toBe(0);
  });

  it("says what differs from an older draft", async () => {
    const [older, newer] = [await pathOf("older"), await pathOf("newer")];
    await report("--outline", "initial-report", "--format", "json", "--out", older);
    const texts = await fileOf(".json", JSON.stringify({ narratives: { prevention: "A programme began." } }));
    const { code, out } = await report(
      ...["--outline", "initial-report", "--format", "md,json", "--texts", texts],
      ...["--draft-against", join(older, "initial-report.json"), "--out", newer],
    );
    expect(code).toBe(0);
    expect(out).toContain("1 paragraphs added");
    const changes = JSON.parse(await readFile(join(newer, "changes.json"), "utf8")) as { same: boolean };
    expect(changes.same).toBe(false);
    expect(await readFile(join(newer, "initial-report.json"), "utf8")).not.toContain('"changes"');
    expect(await readFile(join(newer, "initial-report.md"), "utf8")).toContain("A programme began.");
  });

  it("takes a follow-up report as the older draft, and no broken one", async () => {
    const older = await pathOf("older-follow-up");
    await opsc(["report", "turkmenistan", "--as-of", "2015-02-01", "--format", "json", "--out", older]);
    const file = join(older, "follow-up.json");
    const { code, out } = await report("--outline", "follow-up-matrix", "--draft-against", file);
    expect([code, /newly answered/i.test(out)]).toEqual([0, true]);
    const draft = JSON.parse(await readFile(file, "utf8")) as object;
    const broken = await fileOf(".json", JSON.stringify({ ...draft, title: "" }));
    const refused = await report("--outline", "follow-up-matrix", "--draft-against", broken);
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toContain("opsc schema follow-up-report");
  });

  it.each([
    [["--strict"], "--outline"],
    [["--outline", "initial-report", "--texts", "-", "--draft-against", "-"], "standard input"],
    [["--outline", "initial-report", "--plan", "plan.json"], "--victims"],
    [["--outline", "initial-report", "--policy", "policy.json"], "--victims"],
    [["--outline", "shadow-report"], "alternative-report"],
    [["--outline", "initial-report", "--draft-against", "package.json"], "package.json"],
    [["--outline", "initial-report", "--texts", "package.json"], "package.json"],
  ])("refuses %j", async (args, named) => {
    const { code, err, out } = await report(...args);
    expect([code, err.includes(named), out]).toEqual([2, true, ""]);
  });
});
