import fc from "fast-check";
import { isProvisionPath, nearestProvision, provisions } from "opsc/protocol";
import { describe, expect, it } from "vitest";

const paths = [
  ...new Set(
    provisions.flatMap(({ id }) => id.split(".").map((_, index, all) => all.slice(0, index + 1).join("."))),
  ),
];
const path = fc.constantFrom(...paths);
const stranger = fc.constantFrom("z", "zz", "99", "x", "0");
const token = fc.constantFrom("1", "2", "3", "5", "8", "a", "b", "c", "i", "ii", "iii", "z", "99", "");

describe("nearestProvision", () => {
  it.each([
    // The citation of CRC/C/OPSC/TKM/CO/1, para. 26 (b).
    [["3", "1", "ii", "c"], "3.1.c"],
    [["3", "1", "C"], "3.1.c"],
    [["3", "1", "i", "c"], "3.1.a.i.c"],
    [["3", "c"], "3.1.c"],
    [["3", "a", "i", "c"], "3.1.a.i.c"],
    [["3", "1", "a", "i", "d"], "3.1.a.i"],
    [["8", "1", "h"], "8.1"],
    [["7", "1", "a"], "7.a"],
    [["2", "1", "b"], "2.b"],
    [["4", "3", "1"], "4.3"],
    [["5", "6"], "5"],
  ])("reads %j as %s", (tokens, expected) => {
    expect(nearestProvision(tokens)).toBe(expected);
  });

  it.each([[[]], [["13"]], [["99", "1"]], [["x", "3", "1"]], [[""]]])("has nothing for %j", (tokens) => {
    expect(nearestProvision(tokens)).toBeUndefined();
  });

  it("has nothing for a list longer than any citation", () => {
    expect(nearestProvision(["3", ...Array.from({ length: 1000 }, () => "a")])).toBeUndefined();
  });

  it("prefers the paragraph as read to a nearer path elsewhere", () => {
    expect(nearestProvision(["8", "3", "a"])).toBe("8.3");
  });

  it("maps every path to itself", () => {
    for (const own of paths) expect(nearestProvision(own.split("."))).toBe(own);
  });

  it("finds a path again when one token that the Protocol does not use is put in behind the article", () => {
    fc.assert(
      fc.property(path, stranger, fc.nat(5), (own, extra, at) => {
        const tokens = own.split(".");
        tokens.splice(Math.max(1, Math.min(at, tokens.length)), 0, extra);
        expect(nearestProvision(tokens)).toBe(own);
      }),
    );
  });

  it("answers a path of the same article or nothing, whatever it is given", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(token, fc.string({ maxLength: 3 })), { maxLength: 8 }), (tokens) => {
        const found = nearestProvision(tokens);
        if (found === undefined) return;
        expect(isProvisionPath(found)).toBe(true);
        expect(found.split(".")[0]).toBe(tokens.join(".").trim().split(".")[0]?.trim().toLowerCase());
      }),
    );
  });

  it("answers a path or nothing when any token is put in anywhere", () => {
    fc.assert(
      fc.property(path, token, fc.nat(5), (own, extra, at) => {
        const tokens = own.split(".");
        tokens.splice(Math.min(at, tokens.length), 0, extra);
        const found = nearestProvision(tokens);
        expect(found === undefined || isProvisionPath(found)).toBe(true);
      }),
    );
  });
});
