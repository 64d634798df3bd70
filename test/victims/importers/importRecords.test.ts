import { describe, expect, it } from "vitest";
import {
  ctdcImporter,
  importPseudonymKey,
  importRecords,
  primeroImporter,
  pseudonymOf,
  type Importer,
  type ImportSettings,
} from "opsc/victims";
import { csvRows } from "./fixtures.js";

const made = await importPseudonymKey(Uint8Array.from({ length: 32 }, (_, index) => (index * 73 + 41) % 251));
if (!made.ok) throw new Error("expected a key");
const settings = { key: made.value, scope: "study-7" };

const all = async (
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  importer: Importer,
  how: ImportSettings = settings,
) => {
  const answers = [];
  for await (const answer of importRecords(rows, importer, how)) answers.push(answer);
  return answers;
};

describe("imported records", () => {
  it("are none where there are no rows", async () => {
    expect(await all([], primeroImporter())).toEqual([]);
  });

  it("have the pseudonym that the system's id has, and come in the order of the rows", async () => {
    const answers = await all(csvRows("primero.csv"), primeroImporter());
    const expected = await pseudonymOf({
      ...settings,
      sourceSystem: "primero",
      sourceId: "5d0c3f4e-0000-4000-8000-000000000001",
    });
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(answers[0]?.ok && answers[0].value.pseudonym).toBe(expected.ok && expected.value);
    expect(answers[1]?.issues.map(({ code }) => code)).toEqual(["not-counted"]);
    expect(Object.keys((answers[0]?.ok ? answers[0].value : {}) as object).slice(0, 3)).toEqual([
      "schemaVersion",
      "pseudonym",
      "sourceSystem",
    ]);
  });

  it("have a pseudonym of their row and release where the set has no ids", async () => {
    const rows = csvRows("ctdc-k-anonymised.csv").slice(0, 2);
    const pseudonyms = async (release: string): Promise<unknown[]> =>
      (await all(rows, ctdcImporter({ release }))).map((answer) => answer.ok && answer.value.pseudonym);
    const one = await pseudonyms("2021-07-15");
    expect(new Set([...one, ...(await pseudonyms("2024"))]).size).toBe(4);
    expect(await pseudonyms("2021-07-15")).toEqual(one);
  });

  it("are refused without an id, with one that looks like a name, and by the rules of the record", async () => {
    const concern = { protection_concerns: "sexually_exploited" };
    const answers = await all(
      [
        concern,
        { ...concern, case_id: "Amina Demo" },
        { case_id: "A-17" },
        { ...concern, case_id: "A-18", age: "" },
      ],
      primeroImporter(),
    );
    expect(answers.map((answer) => (answer.ok ? "ok" : answer.issues[0]?.code))).toEqual([
      "no-source-id",
      "source-id-name",
      "no-offence",
      "ok",
    ]);
    const [contradictory] = await all(csvRows("ctdc-k-anonymised.csv").slice(2, 3), ctdcImporter());
    expect(contradictory?.issues.map(({ code }) => code)).toEqual([
      "adult-at-offence",
      "younger-at-registration",
    ]);
  });

  it("are checked further where the caller says so", async () => {
    const issue = {
      code: "token-not-on-list",
      severity: "error",
      path: [],
      message: "Expected another.",
    } as const;
    const answers = await all(csvRows("primero.csv").slice(0, 1), primeroImporter(), {
      ...settings,
      check: () => [issue],
    });
    expect(answers[0]?.ok).toBe(false);
  });

  it("are read a few hundred rows at a time, from a source of any length", async () => {
    let given = 0;
    const endless = (function* () {
      for (;;) {
        given += 1;
        yield { ageBroad: "9--17", isForcedLabour: "1" };
      }
    })();
    let taken = 0;
    for await (const { ok } of importRecords(endless, ctdcImporter(), settings)) {
      expect(ok).toBe(true);
      taken += 1;
      if (taken === 600) break;
    }
    expect(given).toBeLessThanOrEqual(1_024);
  });
});
