import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coverage, domesticProvisionSchema, legislationFindings } from "opsc/legislation";
import { expect, it } from "vitest";
import { root } from "../house/sourceFiles.js";

it("docs/legislation.md shows a provision that is valid and covers what it says", () => {
  const page = readFileSync(join(root, "docs", "legislation.md"), "utf8");
  const [, json = ""] = /```json\n([^`]*)```/.exec(page) ?? [];
  const provision = domesticProvisionSchema.parse(JSON.parse(json));
  expect(legislationFindings([provision])).toEqual([]);
  const { cells } = coverage([provision], { reading: "treaty-minimum", asOf: "2024-03-01" });
  expect(cells.filter(({ status }) => status !== "unknown").map(({ element }) => element)).toEqual(
    provision.elements.map(({ element }) => element),
  );
});
