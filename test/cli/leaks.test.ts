import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { syntheticVictimAt } from "opsc/synthetic";
import { flattenRecord } from "opsc/victims";
import { FakeTerminal, fileOf, opsc, pathOf, type Printed } from "./opsc.js";

const mark = "kwyjibo";
let planted = 0;

/** A word that stands nowhere else. */
const secret = (): string => {
  planted += 1;
  return `${mark}${planted}`;
};

const record = (index: number): Record<string, unknown> => ({ ...syntheticVictimAt(5, index) });

/** Copies of a value, each with one leaf or key spoilt by a secret. */
function* spoilt(value: unknown): Generator {
  yield secret();
  if (typeof value !== "object" || value === null) return;
  const entries = Object.entries(value);
  const whole = (changed: [string, unknown][]): unknown =>
    Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
  for (const [at, [key, inner]] of entries.entries())
    for (const other of spoilt(inner)) yield whole(entries.with(at, [key, other]));
  if (!Array.isArray(value)) {
    yield whole([...entries, [secret(), 1]]);
    yield whole([...entries, [`${secret()}@example.org`, secret()]]);
  }
}

const asLines = (values: Iterable<unknown>): string =>
  [...values].map((value) => `${JSON.stringify(value)}\n`).join("");

/** Runs the command with everything that looks at a record, and puts together all that it ever says. */
async function everythingSaid(content: string | Uint8Array, ending: string, ...options: string[]) {
  const file = await fileOf(ending, content);
  const summary = await pathOf("leak-summary.json");
  const terminal = new FakeTerminal();
  const printed: Printed = await opsc(
    ["validate", "victims", file, "--scan", "--summary", summary, ...options],
    "",
    terminal,
  );
  const all = [printed.out, printed.err, terminal.drawn, await readFile(summary, "utf8").catch(() => "")];
  return { ...printed, all: all.join("\n").toLowerCase() };
}

const expectSilence = async (content: string | Uint8Array, ending: string, ...options: string[]) => {
  const { all, out, code } = await everythingSaid(content, ending, ...options);
  expect(all).not.toContain(mark);
  return { out, code };
};

describe("opsc validate never repeats a value of a record", () => {
  it("in records whose every value and key is spoilt in turn", async () => {
    const content = asLines([...spoilt(record(0)), ...spoilt(record(3))]);
    const { out, code } = await expectSilence(content, ".ndjson");
    expect(code).toBe(1);
    expect(out.split("\n").length).toBeGreaterThan(150);
  });

  it("in records that its own code lists refuse", async () => {
    const lists = await fileOf(".json", JSON.stringify({ ethnicOrigins: [secret()] }));
    const ethnicOrigin = { kind: "recorded", codes: ["KWYJIBO"] };
    const content = asLines([{ ...record(0), ethnicOrigin }]);
    const { code } = await expectSilence(content, ".ndjson", "--code-lists", lists);
    expect(code).toBe(1);
  });

  it("in lines that are broken, of whatever kind", async () => {
    const line = JSON.stringify(record(0));
    const lines = [
      `{"${secret()}":`,
      secret(),
      `${line}${secret()}`,
      `"${secret()}`,
      `{"a":'${secret()}'}`,
      JSON.stringify(secret()),
      JSON.stringify([secret()]),
      `"${secret()}${"x".repeat(2 ** 20)}"`,
      `\u0000${secret()}`,
      `{"${secret()}":"${secret()}`,
    ];
    await expectSilence(lines.join("\n"), ".ndjson");
    await expectSilence(
      Buffer.concat([Buffer.from(`"${secret()}`), Buffer.from([0xff, 0x22, 0x0a])]),
      ".ndjson",
    );
    await expectSilence(Buffer.from(`\uFEFF${secret()}`, "utf16le"), ".ndjson");
  });

  it("in headers and cells", async () => {
    const flat = flattenRecord(record(0));
    const header = Object.keys(flat);
    const row = Object.values(flat);
    const tables = [
      [header, ...row.map((_, at) => row.with(at, secret()))],
      [
        [...header, secret(), `offences.${secret()}`, `offences.0.${secret()}`],
        [...row, secret(), "1", "2"],
      ],
      [header, [...row, secret()], [secret()], [`"${secret()}`], [`${secret()}"`, ...row.slice(1)]],
      [
        [secret(), secret()],
        [secret(), secret()],
      ],
      [
        [secret(), ""],
        [secret(), secret()],
      ],
      [[`"${secret()}`], [secret()]],
      [[secret()], [`"${secret()}"${secret()}`]],
      [
        [`${mark}0`, `${mark}0`],
        ["1", "2"],
      ],
    ];
    for (const rows of tables) {
      const content = rows.map((cells) => `${cells.join(",")}\n`).join("");
      await expectSilence(content, ".csv");
      for (const system of ["primero", "htcds", "ctdc"])
        await expectSilence(content, ".csv", "--from", system);
    }
  });

  it.each([
    ["primero.csv", "primero"],
    ["htcds.csv", "htcds"],
    ["ctdc-k-anonymised.csv", "ctdc"],
    ["ctdc-synthetic.csv", "ctdc"],
  ])("in any column of %s", async (name, system) => {
    const path = fileURLToPath(new URL(`../fixtures/victim-imports/${name}`, import.meta.url));
    const [header = [], row = []] = (await readFile(path, "utf8"))
      .split("\n")
      .map((line) => line.trimEnd().split(","));
    const rows = [
      [...header, secret()],
      ...row.map((_, at) => [...row.with(at, secret()), secret()]),
      header.map(() => secret()),
      [...header.map(() => secret()), secret()],
    ];
    const content = rows.map((cells) => `${cells.join(",")}\n`).join("");
    const { code } = await expectSilence(content, ".csv", "--from", system);
    expect(code).toBe(1);
  });

  it("in any field of an export in NDJSON, or in one without an offence", async () => {
    const path = fileURLToPath(new URL("../fixtures/victim-imports/primero.ndjson", import.meta.url));
    const rows = (await readFile(path, "utf8")).trimEnd().split("\n");
    const content = asLines(rows.flatMap((row) => [...spoilt(JSON.parse(row))]));
    await expectSilence(content, ".ndjson", "--from", "primero");
    await expectSilence(asLines([{ [secret()]: secret() }]), ".ndjson", "--from", "ctdc");
  });

  it("where code lists are broken", async () => {
    for (const content of [secret(), `{"${secret()}":[]}`, `{"ethnicOrigins":"${secret()}"}`]) {
      const lists = await fileOf(".json", content);
      const { code } = await expectSilence(asLines([record(0)]), ".ndjson", "--code-lists", lists);
      expect(code).toBe(2);
    }
  });
});
