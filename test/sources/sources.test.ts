import { describe, expect, it } from "vitest";
import { formatSource, type Source, sourceSchema } from "opsc/sources";

describe("formatSource", () => {
  it.each<[Source, string]>([
    [{ title: "OPSC" }, "OPSC"],
    [{ title: "OPSC", locator: "art. 12 (1)" }, "OPSC, art. 12 (1)"],
    [{ title: "Luxembourg Guidelines", year: 2016 }, "Luxembourg Guidelines (2016)"],
    [{ title: "Luxembourg Guidelines", year: 2016, locator: "p. 60" }, "Luxembourg Guidelines (2016), p. 60"],
    [{ title: "A", locator: undefined, year: undefined, url: "https://example.org" }, "A"],
  ])("writes %j as %s", (source, line) => {
    expect(formatSource(source)).toBe(line);
  });
});

describe("sourceSchema", () => {
  const fine = { title: "CRC/C/156", locator: "para. 61", year: 2019, url: "https://example.org/a" };

  it("takes a full source and one of a title alone", () => {
    expect(sourceSchema.parse(fine)).toEqual(fine);
    expect(sourceSchema.parse({ title: "OPSC" })).toEqual({ title: "OPSC" });
  });

  it.each([
    ["no title", { title: undefined }],
    ["an empty title", { title: "" }],
    ["an empty locator", { locator: "" }],
    ["a year before all treaties", { year: 1799 }],
    ["a year out of reach", { year: 2201 }],
    ["half a year", { year: 2015.5 }],
    ["a year in words", { year: "2015" }],
    ["an address that is none", { url: "example.org" }],
    ["a script as an address", { url: "javascript:alert(1)" }],
    ["a file as an address", { url: "file:///etc/hosts" }],
    ["another key", { page: 3 }],
  ])("refuses %s", (_case, change) => {
    expect(sourceSchema.safeParse({ ...fine, ...change }).success).toBe(false);
  });
});
