import type { LineIssues } from "../node/streams/records/recordBatch.js";
import type { ValidationSummary } from "../node/streams/summary/validationSummary.js";
import { textTable } from "./textTable.js";

/** One line of JSON for each refused record: where it stands, and what was expected. */
export const refusedLines = (refused: readonly LineIssues[]): string =>
  refused
    .map(({ line, issues }) => {
      const said = issues.map(({ code, path, message }) => ({ code, path, message }));
      return `${JSON.stringify({ line, issues: said })}\n`;
    })
    .join("");

/** How often each remark was made on records that are valid all the same. */
export class RemarkCounter {
  private readonly codes = new Map<string, number>();

  /** Counts the remarks of a stretch of the input. */
  add(remarks: readonly LineIssues[]): void {
    for (const { issues } of remarks) {
      for (const { code } of issues) this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
    }
  }

  /** The counts, in the order of the codes. */
  counts(): readonly (readonly [code: string, times: number])[] {
    return [...this.codes].sort(([left], [right]) => (left < right ? -1 : 1));
  }
}

const inWords = (count: number): string => count.toLocaleString("en");

/** What a validation came to, for people. */
export function summaryText(summary: ValidationSummary, remarks: RemarkCounter): string {
  const { records, valid, invalid, issuesByCode } = summary;
  const head = `${inWords(records)} ${records === 1 ? "record" : "records"}: ${inWords(valid)} valid, ${inWords(invalid)} not valid\n`;
  const rows = [
    ...Object.entries(issuesByCode).map(([code, times]) => [code, inWords(times)]),
    ...remarks.counts().map(([code, times]) => [code, `${inWords(times)} on valid records`]),
  ];
  return rows.length === 0 ? head : head + textTable(rows);
}
