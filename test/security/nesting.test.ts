import { casebook } from "opsc/casebook";
import { fragmentSchema } from "opsc/fragments";
import { validate } from "opsc/issues";
import { caseFromJson, importUhri } from "opsc/recommendations";
import { scoringNodeSchema } from "../../src/scoring/inputSchemas.js";
import { importLeafCounts } from "opsc/statistics";
import { beforeAll, describe, expect, it } from "vitest";
import { fileOf, opsc, pathOf } from "../cli/opsc.js";
import { lines, plan } from "../cli/release.js";

const levels = 100_000;
const nested = (before: string, after: string, inside = ""): string =>
  before.repeat(levels) + inside + after.repeat(levels);

const lists = nested("[", "]");
const objects = nested('{"a":', "}", "1");
const sections = nested('{"type":"section","id":"a","title":"T","children":[', "]}");
const items = nested('{"label":"a","text":"x","items":[', "]}");
const groups = nested('{"kind":"group","id":"a","label":"A","weight":1,"children":[', "]}");

const observations = `Concluding observations on the initial report of Iceland
1. The Committee considered the initial report of Iceland (CRC/C/OPSC/ISL/1) at its 10th meeting, held on 2 May 2006,
and adopted at its 12th meeting, held on 5 May 2006, the following concluding observations.
2. The Committee recommends that the State party:
(a) adopt a plan of action.
`;

let [planFile, deepFiles] = ["", [] as string[]];

beforeAll(async () => {
  planFile = await fileOf(".json", JSON.stringify(plan));
  deepFiles = [await fileOf(".json", lists), await fileOf(".json", objects)];
});

/** Every place at which the command reads JSON, with FILE for the file. */
const entries: readonly (readonly string[])[] = [
  ["case", "check", "FILE"],
  ["case", "init", "FILE"],
  ["report", "FILE"],
  ["coverage", "FILE"],
  ["score", "FILE"],
  ["validate", "victims", "-", "--code-lists", "FILE"],
  ["validate", "victims", "FILE", "--scan"],
  ["validate", "proceedings", "FILE"],
  ["validate", "victims", "FILE", "--from", "primero", "--format", "ndjson"],
  ["tabulate", "-", "--plan", "FILE", "--out", "OUT"],
  ["tabulate", "-", "--plan", "PLAN", "--policy", "FILE", "--out", "OUT"],
  ["tabulate", "-", "--plan", "PLAN", "--previous", "FILE", "--out", "OUT"],
  ["count", "-", "--plan", "FILE", "--shard", "a"],
  ["merge", "FILE"],
  ["protect", "FILE", "--plan", "PLAN", "--out", "OUT"],
  ["report", "turkmenistan", "--outline", "periodic-report-part", "--texts", "FILE"],
];

describe("JSON that is nested 100,000 levels deep", () => {
  it.each(entries.map((entry) => [entry.join(" "), entry] as const))(
    "is refused by opsc %s",
    async (_, entry) => {
      const out = await pathOf("never");
      for (const file of deepFiles) {
        const args = entry.map((word) => ({ FILE: file, PLAN: planFile, OUT: out })[word] ?? word);
        const { code, out: printed, err } = await opsc(args, lines(1, 1).join(""));
        expect([1, 2]).toContain(code);
        expect(printed + err).toContain("Expected");
        expect((printed + err).length).toBeLessThan(4_000);
      }
    },
  );

  it("is refused where the form holds itself: in an older draft, and in a document", async () => {
    const draft = `{"fragments":[${sections}]}`;
    const against = await fileOf(".json", draft);
    const report = await opsc([
      ...["report", "turkmenistan", "--outline", "periodic-report-part", "--as-of", "2025-04-01"],
      ...["--draft-against", against],
    ]);
    expect([report.code, report.err]).toEqual([2, expect.stringContaining("json-too-deep")]);
    const { out } = await opsc(["read", "-"], observations);
    const document = out.replace('"items": []', `"items": [${items}]`);
    expect(document).not.toBe(out);
    const made = await opsc(["case", "init", "-"], document);
    expect([made.code, made.err]).toEqual([1, expect.stringContaining("json-too-deep")]);
  });

  it("is an issue for a program that reads it, and no overflow", () => {
    for (const [schema, text] of [
      [fragmentSchema, sections],
      [scoringNodeSchema, groups],
    ] as const) {
      const answer = validate<unknown>(schema, JSON.parse(text));
      expect(answer.issues.map(({ code }) => code)).toEqual(["too-deep"]);
    }
    expect(caseFromJson(objects).ok).toBe(false);
    expect(importUhri(lists, { format: "json" }).recommendations).toEqual([]);
    expect(importLeafCounts(objects, plan).ok).toBe(false);
  });

  it("leaves every other error of a schema as it is", () => {
    const thrown = {
      safeParse: () => {
        throw new RangeError("Expected a number in range.");
      },
    };
    expect(() => validate(thrown as never, 1)).toThrow("in range");
  });
});

describe("JSON in other dress", () => {
  const check = async (content: string | Uint8Array) =>
    opsc(["case", "check", await fileOf(".json", content)]);
  const good = JSON.stringify(casebook.turkmenistan);

  it("is read after a byte-order mark", async () => {
    expect((await check(`\uFEFF${good}`)).code).toBe(0);
  });

  it("is refused in UTF-16, cut off, empty, or with bytes that are no text between its tokens", async () => {
    const bytes = Buffer.from(good);
    const broken = [
      Buffer.from(`\uFEFF${good}`, "utf16le"),
      bytes.subarray(0, bytes.length / 2),
      Buffer.alloc(0),
      Buffer.concat([bytes, Buffer.from([0xff, 0xfe])]),
      Buffer.alloc(1000),
    ];
    for (const content of broken) {
      const { code, err } = await check(content);
      expect([code, err]).toEqual([1, expect.stringContaining("json-invalid")]);
    }
  });

  it("is refused with numbers that are too large to be what they stand for", async () => {
    for (const number of ["1e400", "-1e400", "9007199254740993", "1e21"]) {
      const { code } = await check(good.replace(/"paragraph":\d+/, `"paragraph":${number}`));
      expect([number, code]).toEqual([number, 1]);
    }
  });

  it("is no policy where it is null: nobody gets the default policy without knowing", async () => {
    const policy = await fileOf(".json", "null");
    const args = ["tabulate", "-", "--plan", planFile, "--policy", policy, "--out", await pathOf("never")];
    expect((await opsc(args, lines(30, 1).join(""))).code).toBe(2);
  });
});
