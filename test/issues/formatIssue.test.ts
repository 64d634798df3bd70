import { describe, expect, it } from "vitest";
import { formatIssue, formatPath, type Issue } from "opsc/issues";

describe("formatPath", () => {
  it.each([
    [[], "(root)"],
    [["asOf"], "asOf"],
    [["measures", 0, "id"], "measures[0].id"],
    [[0], "[0]"],
    [[0, 1, "a"], "[0][1].a"],
    [["a", "b", "c"], "a.b.c"],
    [["emptyReasons", "CRC/C/OPSC/TKM/CO/1#9"], "emptyReasons.CRC/C/OPSC/TKM/CO/1#9"],
  ] as const)("%j is %s", (path, written) => {
    expect(formatPath(path)).toBe(written);
  });
});

describe("formatIssue", () => {
  const issue: Issue = {
    code: "provision-unknown",
    severity: "warning",
    path: ["paragraphs", 25, "items", 1],
    message: "Expected a provision that the Protocol has.",
  };

  it("is one line of severity, place, message and code", () => {
    expect(formatIssue(issue)).toBe(
      "warning paragraphs[25].items[1]: Expected a provision that the Protocol has. [provision-unknown]",
    );
  });

  it("adds the suggestion where there is one", () => {
    expect(formatIssue({ ...issue, severity: "error", path: [], suggestion: "3.1.c" })).toBe(
      "error (root): Expected a provision that the Protocol has. Suggested: 3.1.c. [provision-unknown]",
    );
  });
});
