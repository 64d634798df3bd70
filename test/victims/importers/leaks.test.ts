import { describe, expect, it } from "vitest";
import {
  columnIssues,
  compileValidator,
  flatImporter,
  importPseudonymKey,
  importRecords,
  importerNames,
  importerOf,
  victimRecords,
  type Importer,
} from "opsc/victims";
import { csvRows, ndjsonRows, somePseudonym } from "./fixtures.js";

/** Made-up values of the kinds that must never come through. */
const secrets = [
  "Amina Verysecret",
  "2012-05-14",
  "+99365123456",
  "amina.verysecret@example.org",
  "I-AS 123456",
  "37.9601,58.3261",
  "12 Secret Street, Secretville",
  "she told us that it began when",
  "https://secret.example/a.jpg",
] as const;

const rowsOf: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  ctdc: [...csvRows("ctdc-k-anonymised.csv"), ...csvRows("ctdc-synthetic.csv")],
  htcds: csvRows("htcds.csv"),
  primero: [...csvRows("primero.csv"), ...ndjsonRows("primero.ndjson")],
};
const validator = compileValidator(victimRecords);

/** Everything that comes out of an import of one row, as text. */
const outputOf = (importer: Importer, row: unknown): string => {
  const made = importer.convert(row, 7);
  const checked = made.ok
    ? validator.validate({ pseudonym: somePseudonym, ...(made.value as object) })
    : undefined;
  return JSON.stringify([made, checked]);
};
const expectNothing = (output: string, place: string): void => {
  const lower = output.toLowerCase();
  const leaked = secrets.filter((secret) => output.includes(secret));
  if (leaked.length > 0 || lower.includes("verysecret")) expect.fail(`${place} came through`);
};

describe.each(importerNames.map(({ code }) => code))("%s", (name) => {
  const importer = importerOf(name);
  const rows = rowsOf[name] ?? [];

  it("lets nothing through from a column that is held back", () => {
    for (const row of rows) {
      const planted = Object.fromEntries(
        importer.heldBack.map(({ column }, index) => [column, secrets[index % secrets.length]]),
      );
      expect(importer.convert({ ...row, ...planted }, 7)).toEqual(importer.convert(row, 7));
      expectNothing(outputOf(importer, { ...row, ...planted }), name);
    }
  });

  it("lets nothing through from a column that is read, where its value is none of those declared", () => {
    const columns = importer.mappings.flatMap(({ column, aliases = [] }) => [
      column.split("[].")[0] ?? "",
      ...aliases,
    ]);
    for (const row of rows) {
      for (const column of columns) {
        for (const secret of secrets) {
          for (const value of [
            secret,
            [secret],
            `${secret};${secret}`,
            { [secret]: secret },
            [{ [secret]: secret }],
          ]) {
            expectNothing(outputOf(importer, { ...row, [column]: value }), column);
          }
        }
      }
    }
  });

  it("lets nothing through from inside a subform", () => {
    const subforms = importer.mappings.flatMap(({ column }) => {
      const [subform, inner] = column.split("[].");
      return subform === undefined || inner === undefined ? [] : [{ subform, inner }];
    });
    for (const row of rows) {
      for (const { subform, inner } of subforms) {
        for (const secret of secrets) {
          const planted = [{ [inner]: secret, note: secret, [secret]: "x" }];
          expectNothing(outputOf(importer, { ...row, [subform]: planted }), inner);
        }
      }
    }
  });

  it("says nothing of the names of columns that nobody knows", () => {
    const report = importer.columns([...secrets, ...Object.keys(rows[0] ?? {})]);
    expectNothing(JSON.stringify([report, columnIssues(report)]), name);
    const row = Object.fromEntries(secrets.map((secret) => [secret, secret]));
    expectNothing(outputOf(importer, row), name);
    expectNothing(outputOf(importer, { ...rows[0], ...row }), name);
  });

  it("puts the case id into nothing but the pseudonym", () => {
    const seen: (string | undefined)[] = [];
    const told = importerOf(name, {
      pseudonymFor: (id) => {
        seen.push(id);
        return somePseudonym;
      },
    });
    for (const [index, row] of rows.entries()) {
      const made = told.convert(row, index + 1);
      const id = told.sourceIdOf(row, index + 1);
      expect(id).toBeDefined();
      if (made.ok) {
        expect(seen.at(-1)).toBe(id);
        expect(made.value).toHaveProperty("pseudonym", somePseudonym);
      }
      expect(JSON.stringify(made)).not.toContain(id);
    }
    expect(seen.length).toBeGreaterThan(0);
  });
});

describe("import with pseudonyms", () => {
  it("repeats no id, not even one that is refused", async () => {
    const key = await importPseudonymKey(
      Uint8Array.from({ length: 32 }, (_, index) => (index * 73 + 41) % 251),
    );
    if (!key.ok) throw new Error("expected a key");
    const rows = secrets.map((secret) => ({ case_id: secret, protection_concerns: "sexually_exploited" }));
    const answers: unknown[] = [];
    for await (const answer of importRecords(rows, importerOf("primero"), { key: key.value, scope: "s" })) {
      answers.push(answer);
    }
    expect(answers).toHaveLength(secrets.length);
    expectNothing(JSON.stringify(answers), "case_id");
  });
});

describe("flat rows", () => {
  it("say nothing of columns and cells that are refused", () => {
    const importer = flatImporter(victimRecords);
    for (const secret of secrets) {
      for (const row of [
        { [secret]: secret },
        { sex: secret },
        { [`offences.0.${secret}`]: "1" },
        { "offences.0.offence": secret },
      ]) {
        const made = importer.convert(row);
        const checked = made.ok ? validator.validate(made.value) : made;
        expect(checked.ok).toBe(false);
        expectNothing(JSON.stringify([checked, columnIssues(importer.columns(Object.keys(row)))]), secret);
      }
    }
  });
});
