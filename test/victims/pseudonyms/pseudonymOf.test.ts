import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { macInput } from "../../../src/victims/pseudonyms/macInput.js";
import {
  proceedingPseudonymOf,
  proceedingPseudonymSchema,
  pseudonymOf,
  pseudonymSchema,
  pseudonymsOf,
  pseudonymVersions,
  type PseudonymInput,
} from "../../../src/victims/pseudonyms/index.js";
import { bytesOf, keyOf } from "./keys.js";

const key = await keyOf("one");
const input: PseudonymInput = { key, scope: "annual-2025", sourceSystem: "register-a", sourceId: "C-0017" };

/** A form that every generated part has, so that none is refused for what it looks like. */
const sourceIdForm = /x.*/u;

const made = async (change: Partial<PseudonymInput> = {}): Promise<string> => {
  const result = await pseudonymOf({ ...input, ...change });
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
};

/** What node's own HMAC says of the written input. */
const expected = (seed: string, text: string): string =>
  createHmac("sha256", bytesOf(seed)).update(text, "utf8").digest("base64url");

/** Parts that try to be two parts, and an id that cannot be taken for anything else. */
const part = fc
  .array(fc.constantFrom("|", ":", ",", "1", "3:", "a", "é", "中", "𝟛", "\\", '"', " ", "v1"), {
    minLength: 1,
    maxLength: 8,
  })
  .map((signs) => `x${signs.join("")}7`);

describe("pseudonymOf", () => {
  it("is HMAC-SHA-256 of the documented input", async () => {
    expect(await made()).toBe(
      `vk1_${expected("one", "opsc-victim|v1|11:annual-2025|10:register-a|6:C-0017")}`,
    );
    const proceeding = await proceedingPseudonymOf(input);
    expect(proceeding.ok && proceeding.value).toBe(
      `pk1_${expected("one", "opsc-proceeding|v1|11:annual-2025|10:register-a|6:C-0017")}`,
    );
  });

  it("counts bytes of UTF-8, as any other program can", async () => {
    expect(await made({ sourceId: "дело-17", scope: "отчёт 2025" })).toBe(
      `vk1_${expected("one", `opsc-victim|v1|${Buffer.byteLength("отчёт 2025")}:отчёт 2025|10:register-a|11:дело-17`)}`,
    );
  });

  it("makes what the schemas take, in one spelling", async () => {
    await fc.assert(
      fc.asyncProperty(part, async (sourceId) => {
        expect(pseudonymSchema.safeParse(await made({ sourceId, sourceIdForm })).success).toBe(true);
        const proceeding = await proceedingPseudonymOf({ ...input, sourceId, sourceIdForm });
        expect(proceeding.ok && proceedingPseudonymSchema.safeParse(proceeding.value).success).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("gives the same for the same, and another for any other part, system, scope, key or kind", async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(part, part, part), fc.tuple(part, part, part), async (left, right) => {
        const [one, other] = await Promise.all(
          [left, right].map(([scope = "", sourceSystem = "", sourceId = ""]) =>
            made({ scope, sourceSystem, sourceId, sourceIdForm }),
          ),
        );
        const same = left.every((text, index) => text.normalize("NFC") === right[index]?.normalize("NFC"));
        expect(one === other).toBe(same);
      }),
      { numRuns: 300 },
    );
    const all = [
      await made(),
      await made({ scope: "annual-2026" }),
      await made({ sourceSystem: "register-b" }),
      await made({ sourceId: "C-0018" }),
      await made({ sourceId: "c-0017" }),
      await made({ key: await keyOf("two") }),
    ].map((pseudonym) => pseudonym.slice(4));
    const proceeding = await proceedingPseudonymOf(input);
    all.push(proceeding.ok ? proceeding.value.slice(4) : "");
    expect(new Set(all).size).toBe(all.length);
    expect(await made({ key: await keyOf("one") })).toBe(await made());
  });

  it("takes an id with white space around it, or in Unicode's other form, for the same id", async () => {
    expect(await made({ sourceId: " \u00a0C-0017\t\n" })).toBe(await made());
    expect(await made({ sourceId: "Ö-17".normalize("NFD") })).toBe(await made({ sourceId: "Ö-17" }));
    expect(await made({ sourceId: "C 0017" })).not.toBe(await made({ sourceId: "C  0017" }));
  });

  it.each([
    ["", "pseudonym-part-empty"],
    ["  ", "pseudonym-part-empty"],
    ["---", "pseudonym-part-empty"],
    ["x1".repeat(101), "pseudonym-part-long"],
    ["C-17\nC-18", "pseudonym-part-characters"],
    ["C-\u200b17", "pseudonym-part-characters"],
    ["C-\ud80017", "pseudonym-part-characters"],
    [17, "pseudonym-part-type"],
    [undefined, "pseudonym-part-type"],
  ])("refuses the part %j", async (value, code) => {
    for (const name of ["scope", "sourceSystem", "sourceId"] as const) {
      const result = await pseudonymOf({ ...input, [name]: value as string });
      expect(result.issues).toEqual([expect.objectContaining({ code, path: [name], severity: "error" })]);
      expect(result.ok).toBe(false);
    }
  });

  it("answers for many in their order, and one bad id costs its own place", async () => {
    const results = await pseudonymsOf(input, ["C-1", "born 14 May 2012", "C-2"]);
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(results[0]?.ok === true && results[0].value).toBe(await made({ sourceId: "C-1" }));
    expect(results[2]?.ok === true && results[2].value).toBe(await made({ sourceId: "C-2" }));
    expect(await pseudonymsOf(input, [])).toEqual([]);
  });
});

describe("macInput", () => {
  it("is never the same for two different lists of parts", () => {
    const parts = fc.array(fc.oneof(part, fc.constantFrom("", "|", "0:", "|0:", "1:a")), { maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (left, right) => {
        const same = JSON.stringify(left) === JSON.stringify(right);
        expect(Buffer.from(macInput("d", left)).equals(macInput("d", right))).toBe(same);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("pseudonymVersions", () => {
  it("says what the pseudonyms are", async () => {
    expect(pseudonymVersions.map(({ version }) => version)).toEqual(["vk1", "pk1"]);
    for (const { version, prefix, keyBytes, algorithm, verified } of pseudonymVersions) {
      expect(prefix).toBe(`${version}_`);
      expect([keyBytes, algorithm, verified]).toEqual([32, "HMAC-SHA-256", true]);
    }
    expect(await made()).toMatch(new RegExp(`^${pseudonymVersions[0].prefix}`));
  });
});
