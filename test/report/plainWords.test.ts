import { date, strong, text } from "opsc/fragments";
import { expect, it } from "vitest";
import { plainWords } from "../../src/report/plainWords.js";

it("plainWords joins texts and dates, the dates as in ISO 8601", () => {
  expect(plainWords([text("Nothing by "), date("2025-04"), text(".")])).toBe("Nothing by 2025-04.");
  expect(plainWords([strong([text("bold")])])).toBe("");
});
