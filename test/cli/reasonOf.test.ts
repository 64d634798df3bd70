import { expect, it } from "vitest";
import { codeOf, messageOf } from "../../src/cli/reasonOf.js";

it("codeOf is the system's code, or the word for an error without one", () => {
  expect(codeOf(Object.assign(new Error("no such file"), { code: "ENOENT" }), "unreadable")).toBe("ENOENT");
  expect(codeOf(new Error("odd"), "unreadable")).toBe("unreadable");
  expect(codeOf("odd", "unwritable")).toBe("unwritable");
});

it("messageOf is what an error says, and anything else as text", () => {
  expect(messageOf(new TypeError("Expected a number."))).toBe("Expected a number.");
  expect(messageOf("thrown as it is")).toBe("thrown as it is");
});
