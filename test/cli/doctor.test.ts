import { afterEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { victimRecords } from "opsc/victims";
import { recordTiers } from "../../src/victims/lines/recordTiers.js";
import { opsc } from "./opsc.js";

interface Report {
  readonly versions: { readonly node: string; readonly zod: string };
  readonly codeGeneration: boolean;
  readonly kinds: Readonly<Record<string, unknown>>;
}

const reportOf = (out: string): Report => JSON.parse(out) as Report;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("opsc doctor", () => {
  it("says what is in use", async () => {
    const { code, out, err } = await opsc(["doctor", "--json"]);
    expect([code, err]).toEqual([0, ""]);
    const { versions, codeGeneration, kinds } = reportOf(out);
    expect(versions.node).toBe(process.versions.node);
    expect(versions.zod).toMatch(/^4\.\d+\.\d+$/);
    expect(codeGeneration).toBe(true);
    const tiers = { bytes: "module", writtenCheck: "written" };
    expect(kinds).toEqual({
      victims: { ...tiers, walk: "WebAssembly" },
      proceedings: { ...tiers, walk: "JavaScript" },
    });
  });

  it("says it in words", async () => {
    const { code, out } = await opsc(["doctor"]);
    expect(code).toBe(0);
    for (const kind of ["victims", "proceedings"])
      for (const tier of ["bytes", "walk", "written check", "zod"]) expect(out).toContain(`${kind}: ${tier}`);
    expect(out).not.toContain("not in use");
  });

  it("tries to make no code of text where zod was told to make none", async () => {
    const before = z.config().jitless;
    z.config({ jitless: true });
    try {
      const { codeGeneration, kinds } = reportOf((await opsc(["doctor", "--json"])).out);
      expect(codeGeneration).toBe(false);
      expect(kinds["victims"]).toEqual({ bytes: "module", walk: "JavaScript", writtenCheck: "unavailable" });
    } finally {
      z.config({ jitless: before });
    }
  });

  it("says that bytes are walked and nothing is written where code may not be made of text", async () => {
    vi.stubGlobal(
      "Function",
      class {
        constructor() {
          throw new EvalError("Code generation from strings disallowed for this context");
        }
      },
    );
    const { code, out } = await opsc(["doctor", "--json"]);
    expect(code).toBe(0);
    const tiers = { bytes: "module", writtenCheck: "unavailable" };
    expect(reportOf(out)).toMatchObject({
      codeGeneration: false,
      kinds: { victims: tiers, proceedings: tiers },
    });
    expect((await opsc(["doctor"])).out).toContain("forbidden");
  });

  it("says that the walk stays in JavaScript where a policy forbids WebAssembly", async () => {
    vi.stubGlobal("WebAssembly", {
      Memory: class {
        buffer = new ArrayBuffer(8);
      },
      Module: class {
        constructor() {
          throw new Error("Refused to compile or instantiate WebAssembly module");
        }
      },
    });
    const { code, out } = await opsc(["doctor", "--json"]);
    expect(code).toBe(0);
    expect(reportOf(out).kinds["victims"]).toEqual({
      bytes: "module",
      walk: "JavaScript",
      writtenCheck: "written",
    });
    expect((await opsc(["doctor"])).out).toMatch(/victims: walk +in JavaScript\n/);
  });

  it("knows a schema of a user's own, and one that stays with zod", () => {
    const own = z.strictObject({ code: z.enum(["a", "b"]) });
    const encoding = victimRecords.encoding as never;
    expect(recordTiers({ structure: own, encoding })).toEqual({
      bytes: "written",
      walk: "JavaScript",
      writtenCheck: "written",
    });
    const other = z.strictObject({ when: z.bigint() });
    expect(recordTiers({ structure: other, encoding })).toEqual({
      bytes: "unavailable",
      walk: "unavailable",
      writtenCheck: "unavailable",
    });
  });
});
