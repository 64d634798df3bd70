import {
  openRelease,
  ProtectedTable,
  verifyRelease,
  type Certificates,
  type ProtectedContent,
  type RawTable,
  type ReleaseLedger,
} from "opsc/statistics";

/** Never called: what the compiler refuses. */
export function refused(
  raw: RawTable,
  content: ProtectedContent,
  certificates: Certificates,
  ledger: ReleaseLedger,
): readonly unknown[] {
  // @ts-expect-error nobody makes a protected table by hand
  const made = new ProtectedTable(content);
  // @ts-expect-error content that looks like a protected table is none
  const table: ProtectedTable = content;
  // @ts-expect-error a raw table is no release
  const checked = verifyRelease([raw], certificates);
  // @ts-expect-error a ledger proves nothing
  const opened = openRelease([], ledger);
  return [made, table, checked, opened];
}
