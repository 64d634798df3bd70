import { expect, it } from "vitest";
import { passingPseudonyms } from "../../src/cli/passingPseudonym.js";

it("a passing pseudonym is one for each id, or for each row where there is none, and another in every run", () => {
  const [own, other] = [passingPseudonyms(), passingPseudonyms()];
  expect(own("A-1", 1)).toMatch(/^vk1_[\w-]{43}$/);
  expect(own("A-1", 2)).toBe(own("A-1", 1));
  expect(own("A-2", 1)).not.toBe(own("A-1", 1));
  expect(own(undefined, 3)).toBe(own(undefined, 3));
  expect(own(undefined, 4)).not.toBe(own(undefined, 3));
  expect(own("3", 3)).not.toBe(own(undefined, 3));
  expect(other("A-1", 1)).not.toBe(own("A-1", 1));
});
