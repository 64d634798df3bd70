import { describe, expect, it } from "vitest";
import { syntheticLines } from "opsc/synthetic";
import { opsc } from "./opsc.js";

const made = (...options: string[]) => opsc(["synthesise", "victims", ...options]);

describe("opsc synthesise", () => {
  it("prints the records of the generator, the same for the same seed", async () => {
    const { code, out, err } = await made("--count", "120", "--seed", "7");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe([...syntheticLines({ count: 120, seed: 7 })].join(""));
    expect((await made("--count", "120", "--seed", "7")).out).toBe(out);
    expect((await made("--count", "120", "--seed", "8")).out).not.toBe(out);
  });

  it("takes a word as a seed, and a share that is broken", async () => {
    const { out } = await made("--count", "40", "--seed", "a word", "--invalid-share", "0.25");
    expect(out).toBe([...syntheticLines({ count: 40, seed: "a word", invalidShare: 0.25 })].join(""));
  });

  it("marks every record, and leaves exactly the share asked for for validate to find", async () => {
    const { out } = await made("--count", "200", "--seed", "1", "--invalid-share", "0.1");
    const sound = await made("--count", "200", "--seed", "1");
    for (const line of sound.out.trimEnd().split("\n"))
      expect(JSON.parse(line)).toHaveProperty("synthetic", true);
    const checked = await opsc(["validate", "victims", "-"], out);
    expect([checked.code, checked.out.trimEnd().split("\n").length]).toEqual([1, 20]);
    expect((await opsc(["validate", "victims", "-"], sound.out)).code).toBe(0);
  });

  it("prints nothing for none, and more than one stretch for many", async () => {
    expect(await made("--count", "0", "--seed", "1")).toEqual({ code: 0, out: "", err: "" });
    const { out } = await made("--count", "500", "--seed", "1");
    expect(out.split("\n")).toHaveLength(501);
  });

  it.each([
    [["victims"], "--count"],
    [["victims", "--count", "1"], "--seed"],
    [["victims", "--count", "-1", "--seed", "1"], "whole number"],
    [["victims", "--count", "1.5", "--seed", "1"], "whole number"],
    [["victims", "--count", "1e3", "--seed", "1"], "whole number"],
    [["victims", "--count", "1", "--seed", "1", "--invalid-share", "3%"], "0.03"],
    [["victims", "--count", "1", "--seed", "1", "--invalid-share", "1.5"], "0.03"],
    [["children", "--count", "1", "--seed", "1"], "victims"],
  ])("%j ends with 2 and says what was expected", async (args, expected) => {
    const { code, out, err } = await opsc(["synthesise", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(expected);
  });
});
