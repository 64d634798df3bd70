import { expect, it } from "vitest";
import { RemarkCounter, summaryText } from "../../src/cli/validationOutput.js";

it("remarks are counted by code, in the order of the codes", () => {
  const remarks = new RemarkCounter();
  const remark = (code: string) =>
    ({ code, severity: "warning", path: [], message: "Expected another value." }) as const;
  remarks.add([
    { line: 1, issues: [remark("b-late"), remark("a-early")] },
    { line: 2, issues: [remark("b-late")] },
  ]);
  remarks.add([{ line: 9, issues: [remark("c-last")] }]);
  expect(remarks.counts()).toEqual([
    ["a-early", 1],
    ["b-late", 2],
    ["c-last", 1],
  ]);
  const summary = { records: 9, valid: 9, invalid: 0, issuesByCode: {} };
  expect(summaryText(summary, remarks)).toContain("2 on valid records");
});
