import { turkmenistan as caseFile } from "opsc/casebook";
import { assembleReport, type ReportOptions } from "opsc/report";
import type { LeafCounts, ProtectedContent, ProtectedTable, RawTable } from "opsc/statistics";

// What is not protected does not come into a report.

declare const raw: RawTable;
declare const counts: LeafCounts;
declare const content: ProtectedContent;
declare const made: ProtectedTable;
declare const options: ReportOptions;

export const reports = [
  assembleReport({ caseFile, tables: [made] }, options),
  // @ts-expect-error a raw table is not published
  assembleReport({ caseFile, tables: [raw] }, options),
  // @ts-expect-error nor are partial counts
  assembleReport({ caseFile, tables: [counts] }, options),
  // @ts-expect-error nor is what looks like a protected table
  assembleReport({ caseFile, tables: [content] }, options),
];
