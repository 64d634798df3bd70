import { join } from "node:path";
import { expect, it } from "vitest";
import { syntheticVictimAt } from "opsc/synthetic";
import { FakeTerminal, fileOf, opsc, pathOf } from "./opsc.js";
import { filesUnder, plan } from "./release.js";

const secrets = ["kwyjibo", "TKM", "TM-D"];

/** Records whose pseudonyms, places and an unknown key can be told anywhere. */
const planted = Array.from({ length: 120 }, (_, index) => ({
  ...syntheticVictimAt(7, index),
  pseudonym: `vk1_${`kwyjibo${index}`.padEnd(43, "A")}`,
}));
const asLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");

const broken = [{ ...planted[0], kwyjibo: "kwyjibo" }, { ...planted[1], sex: "kwyjibo" }, ["kwyjibo"]];

it("nothing of a record comes out of opsc tabulate but what its tables say", async () => {
  const file = await fileOf(".ndjson", `${asLines([...planted, ...broken])}{"kwyjibo":`);
  const planFile = await fileOf(".json", JSON.stringify(plan));
  const terminal = new FakeTerminal();
  for (const [at, options] of [["--skip-invalid"], []].entries()) {
    const out = await pathOf(`leak-${at}`);
    const { code, ...said } = await opsc(
      ["tabulate", file, "--plan", planFile, "--out", out, ...options],
      "",
      terminal,
    );
    expect(code).toBe(at);
    const written = at === 0 ? await filesUnder(join(out, "release")) : {};
    if (at === 0) expect(Object.keys(written).length).toBeGreaterThan(5);
    for (const secret of secrets) {
      for (const text of [said.out, said.err, terminal.drawn, ...Object.values(written)])
        expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
    }
  }
});

it("pseudonyms leave a count for persons as confidential, and go no further than its merge", async () => {
  const planFile = await fileOf(".json", JSON.stringify(plan));
  const counted = await opsc(["count", "--plan", planFile, "--shard", "a"], asLines(planted));
  expect(counted.out).toContain("kwyjibo");
  expect(counted.err.toLowerCase()).not.toContain("kwyjibo");
  const out = await pathOf("leak-protect");
  const made = await opsc(["protect", "--plan", planFile, "--out", out], counted.out);
  expect(made.code).toBe(0);
  const texts = [made.out, made.err, ...Object.values(await filesUnder(out))];
  expect(texts.join("").toLowerCase()).not.toContain("kwyjibo");
  const spoilt = counted.out.replace('"shards"', '"kwyjibo":"kwyjibo","shards"').replace("[", '["kwyjibo",');
  const refused = await opsc(["merge"], spoilt);
  expect([refused.code, refused.out]).toEqual([1, ""]);
  expect(refused.err.toLowerCase()).not.toContain("kwyjibo");
});

it("no small number stands in a release, where one child is alone of a kind", async () => {
  const many = planted.map((record) => ({
    ...record,
    sex: "F",
    dates: { ...record.dates, registered: "2023-05" },
  }));
  const { out: refused } = await opsc(["validate", "victims", "-"], asLines(many));
  const wrong = new Set(refused.split("\n").map((line) => /^\{"line":(\d+)/.exec(line)?.[1]));
  const valid = many.filter((_, at) => !wrong.has(String(at + 1)));
  expect(valid.length).toBeGreaterThan(40);
  const records = valid.with(0, { ...valid[0], sex: "M" } as (typeof many)[number]);
  const planFile = await fileOf(".json", JSON.stringify(plan));
  const out = await pathOf("leak-one");
  const { code } = await opsc(["tabulate", "-", "--plan", planFile, "--out", out], asLines(records));
  expect(code).toBe(0);
  const { "data-package/sex-by-year.csv": csv = "" } = await filesUnder(join(out, "release"));
  const values = csv
    .split(/\r?\n/)
    .slice(1, -1)
    .map((row) => row.split(",")[2] ?? "");
  expect(values.filter((value) => value !== "" && Number(value) < 10)).toEqual([]);
  expect(csv).toMatch(/^M,2023,,suppressed/m);
});
